import { describe, expect, it } from 'vitest';
import { exampleDocument, exampleLog, examplePassage } from '../../test/support/example-passage.ts';
import type { EvidenceKind, EvidenceRef } from '../result/evidence.ts';
import { directionOf } from './direction.ts';
import { triangulate } from './triangulate.ts';

function matrix(refs: EvidenceRef[], expected: EvidenceKind[] = ['interview', 'document', 'observation']) {
  const voices = refs.map((ref) => ({ ref, direction: directionOf(ref), scores: true }));
  const { cells, verdict } = triangulate(voices, new Set(expected));
  return { verdict, directions: Object.fromEntries(cells.map(({ kind, direction }) => [kind, direction])), cells };
}

const example = examplePassage({ id: 'p1', explicit: true });
const general = examplePassage({ id: 'p1', explicit: false });
const note = (facts: Partial<EvidenceRef>) => examplePassage({ id: 'n1', kind: 'observation', informant: 'o1', ...facts });

describe('triangulate', () => {
  it('agrees where two kinds point one way with the same prominence', () => {
    expect(matrix([example, exampleDocument('d1', 'present')]).verdict).toBe('agreement');
    expect(matrix([general, note({})]).verdict).toBe('agreement');
  });

  it('agrees partly where only one of them is concrete', () => {
    expect(matrix([general, exampleDocument('d1', 'present')]).verdict).toBe('partial-agreement');
  });

  it('agrees partly where one is mixed', () => {
    expect(matrix([example, exampleDocument('d1', 'partial')])).toMatchObject({
      verdict: 'partial-agreement',
      directions: { interview: 'supports', document: 'mixed' },
    });
  });

  it('is dissonant where a document is absent that an informant speaks of', () => {
    expect(matrix([example, exampleDocument('d1', 'absent')]).verdict).toBe('dissonance');
  });

  it('is as bad as its worst pair', () => {
    const documents = [exampleDocument('d1', 'present')];
    expect(matrix([example, ...documents, note({ explicit: true })]).verdict).toBe('agreement');
    expect(matrix([example, ...documents, note({ valence: 'opposes' })]).verdict).toBe('dissonance');
  });

  it('gives an informant one vote, however much is said', () => {
    const talkative = ['p1', 'p2', 'p3'].map((id) => examplePassage({ id, informant: 'i1' }));
    const others = ['i2', 'i3'].map((informant) => examplePassage({ id: `q-${informant}`, informant, valence: 'opposes' }));
    expect(matrix([...talkative, ...others]).cells[0]).toMatchObject({ kind: 'interview', direction: 'opposes', count: 5 });
  });

  it('is silent where a kind was expected and takes no side, and only there', () => {
    const { verdict, directions } = matrix([example, note({ valence: 'context' })]);
    expect(verdict).toBe('single-source');
    expect(directions).toEqual({ interview: 'supports', document: 'silent', observation: 'silent', 'visitor-log': 'not-expected' });
  });

  it('hears a kind that the rubric did not expect', () => {
    expect(matrix([example, note({ valence: 'opposes', explicit: true })], ['interview']).verdict).toBe('dissonance');
  });

  it('reports a log without a target and gives it no vote', () => {
    const { verdict, cells } = matrix([example, exampleLog('log')], ['interview', 'visitor-log']);
    expect(verdict).toBe('single-source');
    expect(cells.at(-1)).toEqual({ kind: 'visitor-log', direction: 'no-vote', count: 1 });
  });

  it('has nothing to compare without evidence', () => {
    expect(matrix([]).verdict).toBe('no-evidence');
  });
});
