import { describe, expect, it } from 'vitest';
import { intersectPeriods, parsePeriod } from './period.ts';

describe('parsePeriod', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022-S2', '2022-07-01', '2022-12-31'],
    ['2022-TW1', '2022-01-01', '2022-03-31'],
    ['2022-q4', '2022-10-01', '2022-12-31'],
    ['2022-05-31', '2022-05-31', '2022-05-31'],
    ['2022-05..2023', '2022-05-01', '2023-12-31'],
  ])('reads %s as %s to %s', (text, from, to) => {
    expect(parsePeriod(text)).toEqual({ from, to });
  });

  it.each(['', 'last year', '2022-13', '2022-02-30', '2022-00-10', '2022-01-00', '2023..2022', '2022..2023..2024', '22'])(
    'refuses "%s"',
    (text) => {
      expect(parsePeriod(text)).toBeNull();
    },
  );
});

describe('intersectPeriods', () => {
  const study = { from: '2022-01-01', to: '2023-12-31' };
  it('keeps the days that both hold', () => {
    expect(intersectPeriods(study, { from: '2023-07-01', to: '2024-06-30' })).toEqual({ from: '2023-07-01', to: '2023-12-31' });
  });
  it('is null when they share no day', () => {
    expect(intersectPeriods(study, { from: '2024-01-01', to: '2024-12-31' })).toBeNull();
  });
});
