import { describe, expect, it } from 'vitest';
import { eachDay, isoDay, weekdayOf } from './iso-day.ts';

describe('isoDay', () => {
  it('knows leap years, also the centuries', () => {
    expect(isoDay(2024, 2, 29)).toBe('2024-02-29');
    expect(isoDay(2023, 2, 29)).toBeNull();
    expect(isoDay(2000, 2, 29)).toBe('2000-02-29');
    expect(isoDay(1900, 2, 29)).toBeNull();
  });

  it('refuses days that no month has', () => {
    expect(isoDay(2023, 4, 31)).toBeNull();
    expect(isoDay(2023, 13, 1)).toBeNull();
    expect(isoDay(2023, 0, 1)).toBeNull();
    expect(isoDay(2023, 1, 0)).toBeNull();
  });
});

describe('eachDay', () => {
  it('includes both ends and crosses months, years and leap days', () => {
    expect(eachDay('2023-12-30', '2024-01-02')).toEqual(['2023-12-30', '2023-12-31', '2024-01-01', '2024-01-02']);
    expect(eachDay('2024-02-28', '2024-03-01')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
    expect(eachDay('2022-01-01', '2023-12-31')).toHaveLength(730);
  });

  it('is empty when it ends before it begins or an end does not exist', () => {
    expect(eachDay('2023-02-01', '2023-01-31')).toEqual([]);
    expect(eachDay('2023-02-30', '2023-03-31')).toEqual([]);
  });
});

describe('weekdayOf', () => {
  it('does not depend on the time zone (tests run at UTC+7)', () => {
    expect(weekdayOf('2022-05-02')).toBe(1);
    expect(weekdayOf('2023-01-01')).toBe(0);
  });
});
