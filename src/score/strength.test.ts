import { describe, expect, it } from 'vitest';
import { exampleDocument, examplePassage } from '../../test/support/example-passage.ts';
import type { EvidenceRef, Informant } from '../result/evidence.ts';
import { strengthRule } from '../result/strength-rule.ts';
import { directionOf } from './direction.ts';
import { rateStrength } from './strength.ts';

const informants = [informant('i1', 'staff'), informant('i2', 'visitor'), informant('i3', 'visitor')];

function informant(id: string, role: string): Informant {
  return { id, role: { id: role, en: role }, group: null, consent: 'given' };
}

function rate(refs: EvidenceRef[]) {
  const voices = refs.map((ref) => ({ ref, direction: directionOf(ref), scores: directionOf(ref) !== null }));
  return rateStrength(voices, informants);
}

const three = ['i1', 'i2', 'i3'].map((id) => examplePassage({ id: `p-${id}`, informant: id }));
const regulation = exampleDocument('d1', 'present');

describe('rateStrength', () => {
  it('is strong with three informants of two roles, two kinds, and everything confirmed', () => {
    expect(rate([...three, regulation])).toEqual({
      level: 'strong',
      informants: 3,
      roles: 2,
      kinds: ['interview', 'document'],
      contradictingShare: 0,
      confirmedShare: 1,
      assumedShare: 0,
    });
  });

  it('is moderate when the three have one role', () => {
    const sameRole = ['i2', 'i3', 'i4'].map((id) => examplePassage({ id: `p-${id}`, informant: id }));
    expect(rate([...sameRole, regulation])).toMatchObject({ level: 'moderate', informants: 3, roles: 1 });
  });

  it('is moderate when more than a quarter of the evidence points the other way', () => {
    const opposed = examplePassage({ id: 'q1', informant: 'i1', valence: 'opposes' });
    // 1 of 5 contradicts, then 2 of 6.
    expect(rate([...three, regulation, opposed])).toMatchObject({ level: 'strong', contradictingShare: 0.2 });
    const twice = rate([...three, regulation, opposed, { ...opposed, id: 'q2' }]);
    expect(twice.level).toBe('moderate');
    expect(twice.contradictingShare).toBeCloseTo(1 / 3, 12);
  });

  it('is moderate while one passage is only suggested', () => {
    const suggested = examplePassage({ id: 'q1', status: 'suggested' });
    expect(rate([...three, regulation, suggested])).toMatchObject({ level: 'moderate', confirmedShare: 0.75 });
  });

  it('is thin with one informant, whatever the documents', () => {
    expect(rate([examplePassage({ id: 'p1' }), examplePassage({ id: 'p2' }), regulation]).level).toBe('thin');
    expect(rate([regulation, examplePassage({ id: 'n1', kind: 'observation', informant: 'o1' })])).toMatchObject({
      level: 'thin',
      informants: 0,
    });
  });

  it('is thin with one kind of evidence, however many informants', () => {
    expect(rate(three).level).toBe('thin');
  });

  it('is thin when most of its sources are assumed', () => {
    const assumed = three.map((ref): EvidenceRef => ({ ...ref, attribution: 'assumed' }));
    expect(rate([...assumed, regulation])).toMatchObject({ level: 'thin', assumedShare: 0.75 });
  });

  it('is none where everything only describes', () => {
    const context = examplePassage({ id: 'p1', valence: 'context' });
    const unknown = exampleDocument('d1', 'unknown');
    expect(rate([context, unknown])).toEqual({
      level: 'none',
      informants: 0,
      roles: 0,
      kinds: [],
      contradictingShare: null,
      confirmedShare: null,
      assumedShare: null,
    });
  });

  it('is told to the reader with the limits that it uses', () => {
    expect(strengthRule.en).toContain('at least 3 informants of at least 2 roles, at least 2 kinds of evidence, at most 25%');
    expect(strengthRule.id).toContain('lebih dari 50%');
  });
});
