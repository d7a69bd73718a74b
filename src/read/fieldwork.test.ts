import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { smallRubricYaml } from '../../test/support/small-study.ts';
import { measures } from '../measure/registry.ts';
import { fieldworkOfRubric, readFieldwork } from './fieldwork.ts';
import { readRubric } from './rubric/rubric.ts';

const known = Object.fromEntries(measures.map((measure) => [measure.id, measure]));
const bytes = (text: string) => new TextEncoder().encode(text);

function rubricOf(file: string, content: Uint8Array) {
  const { rubric } = readRubric({ file, bytes: content }, known);
  if (!rubric) throw new Error('the rubric has problems');
  return rubric;
}
const small = rubricOf('rubric.yaml', bytes(smallRubricYaml));

const smallFieldwork = `schema: evaluate.fieldwork/1
rubric: small
informants:
  head: { id: Kepala, en: Head }
sub_indicators:
  governance.regulation:
    informants: [head]
    documents:
      - title: { id: 'Keputusan tentang {innovation}', en: 'Decree on {innovation}' }
        tags: [regulation]
        also: [governance.socialization]
`;

test('the file that comes with the program fits its rubric, and expects documents exactly where the rubric looks at them', async () => {
  const [rubricFile, fieldworkFile] = await Promise.all([readFile('rubrics/bugge.yaml'), readFile('rubrics/bugge.fieldwork.yaml')]);
  const rubric = rubricOf('rubrics/bugge.yaml', rubricFile);
  const { fieldwork, diagnostics } = readFieldwork({ file: 'rubrics/bugge.fieldwork.yaml', bytes: fieldworkFile }, rubric, 'Loket Sore');
  expect(diagnostics).toEqual([]);
  const subIndicators = rubric.indicators.flatMap((indicator) => indicator.subIndicators);
  const looked = subIndicators.filter(({ criteria }) => criteria.some(({ evidence }) => evidence.includes('document'))).map(({ id }) => id);
  expect([...new Set(fieldwork?.documents.map(({ codes }) => codes[0]))]).toEqual(looked);
  expect(subIndicators.filter(({ id }) => (fieldwork?.informants.get(id) ?? []).length === 0)).toEqual([]);
  expect(JSON.stringify(fieldwork?.documents)).not.toContain('{innovation}');
  const wanted = subIndicators.flatMap(({ criteria }) => criteria.flatMap(({ parameters }) => parameters['tag'] ?? []));
  const tags = fieldwork?.documents.flatMap((document) => document.tags) ?? [];
  expect(wanted.filter((tag) => !tags.some((own) => own === tag))).toEqual([]);
});

test('a document names the innovation and every sub-indicator that it speaks to', () => {
  const { fieldwork } = readFieldwork({ file: 'f.yaml', bytes: bytes(smallFieldwork) }, small, 'Loket $& Sore');
  expect(fieldwork?.documents).toEqual([
    {
      title: { id: 'Keputusan tentang Loket $& Sore', en: 'Decree on Loket $& Sore' },
      codes: ['governance.regulation', 'governance.socialization'],
      tags: ['regulation'],
    },
  ]);
  expect(fieldwork?.informants.get('governance.regulation')).toEqual([{ id: 'Kepala', en: 'Head' }]);
});

test('a sub-indicator or an informant that nobody declared is reported where it stands', () => {
  const text = smallFieldwork.replace('also: [governance.socialization]', 'also: [governance.socialisation]').replace('[head]', '[heed]');
  const { fieldwork, diagnostics } = readFieldwork({ file: 'f.yaml', bytes: bytes(text) }, small, 'x');
  expect(fieldwork).toBeNull();
  expect(diagnostics).toMatchObject([
    { code: 'evidence/unknown-code', args: { code: 'governance.socialisation', nearest: 'governance.socialization' } },
    { code: 'study/unknown-informant', location: { start: { line: 6 } }, args: { informant: 'heed', nearest: 'head' } },
  ]);
});

test('a rubric without such a file asks for documents where it looks at them, and names nobody', () => {
  expect(fieldworkOfRubric(small)).toEqual({
    informants: new Map(),
    documents: [
      {
        title: { id: 'Dokumen tentang: Regulasi', en: 'Documents about: Regulation' },
        codes: ['governance.regulation'],
        tags: ['regulation'],
      },
    ],
    facilities: [],
  });
});
