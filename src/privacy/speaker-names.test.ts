import { expect, test } from 'vitest';
import type { StudySpec } from '../read/study/study-spec.ts';
import { speakerNames } from './speaker-names.ts';

const informants: StudySpec['informants'] = [{ id: 'head', role: { id: 'Pustakawan', en: 'Librarian' }, consent: 'given' }];
const namesOf = (speakers: Record<string, string>) =>
  speakerNames(
    { informants, visitor_logs: [], sources: [{ file: 'a.txt', kind: 'interview', speakers, attribution: 'stated', origin: 'field' }] },
    [],
  );

test('labels are names without titles, degrees and offices', () => {
  expect(namesOf({ 'Ibu Siti Rahma, S.E.': 'head', 'Kepala Dinas Budi (Kadis)': 'head', 'Rina W': 'interviewer' })).toEqual([
    { name: 'Siti Rahma', informant: 'head' },
    { name: 'Budi', informant: 'head' },
    { name: 'Rina W', informant: null },
  ]);
});

test('labels that name nobody are left out: usual words, roles, initials', () => {
  expect(
    namesOf({
      Narasumber: 'head',
      Pertanyaan: 'interviewer',
      Jawaban: 'head',
      Tanya: 'interviewer',
      'Informan 1': 'head',
      N: 'head',
      SPEAKER_00: 'head',
      Pustakawan: 'head',
      Ibu: 'head',
      Catatan: 'not-a-speaker',
    }),
  ).toEqual([]);
});
