import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import { type FoundCells, joinCells } from './found-rows.ts';
import type { DateOrder, OrderSign } from './visit-date.ts';
import type { VisitTally } from './visit-tally.ts';

/** How a log's dates are read. `order` is null when nobody can tell. */
export interface DateOrderDecision {
  order: DateOrder | null;
  /** The date that decided it, alone or by the month of its sheet or title; null when the study declares the order or none was needed. */
  decidedBy: FoundCells | null;
  byMonth: boolean;
  diagnostics: Diagnostic[];
}

/** What a date says about the order that both orders make a day of. */
export const twofold = ['either', 'day-first-by-month', 'month-first-by-month'] as const;

/**
 * Decides the order of day and month once for the whole column, over all sheets: as declared; by a date that is possible in one order
 * only; or by the months that sheets and titles name, when all such dates agree. Dates of both kinds, or none that decides, are refused: a
 * wrong guess would move visits by months without a sign.
 */
export function decideDateOrder(tables: readonly VisitTally['orders'][], declared: DateOrder | undefined): DateOrderDecision {
  const decision: DateOrderDecision = { order: declared ?? null, decidedBy: null, byMonth: false, diagnostics: [] };
  if (declared) return decision;
  const found = (...signs: OrderSign[]) => joinCells(tables.flatMap((orders) => signs.flatMap((sign) => orders.get(sign) ?? [])));
  const [dayFirst, monthFirst] = [found('day-first'), found('month-first')];
  if (dayFirst && monthFirst) {
    const args = { found: monthFirst.text, other: dayFirst.text, line: dayFirst.lines[0] ?? 0 };
    return { ...decision, diagnostics: [diagnostic('visitor-log/mixed-date-orders', monthFirst.location, args)] };
  }
  const [dayByMonth, monthByMonth, either] = [found('day-first-by-month'), found('month-first-by-month'), found(...twofold)];
  const byMonth = !dayFirst && !monthFirst;
  const agreed = dayByMonth && monthByMonth ? null : (dayByMonth ?? monthByMonth);
  const deciding = dayFirst ?? monthFirst ?? agreed;
  if (deciding)
    return {
      ...decision,
      order: deciding === dayFirst || deciding === dayByMonth ? 'day-first' : 'month-first',
      decidedBy: deciding,
      byMonth,
    };
  if (!either) return { ...decision, order: 'day-first' };
  const args = { found: either.text, count: either.count };
  return { ...decision, diagnostics: [diagnostic('visitor-log/ambiguous-dates', either.location, args)] };
}
