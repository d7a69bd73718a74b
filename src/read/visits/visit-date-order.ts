import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import type { DateOrder } from './visit-date.ts';
import type { VisitTally } from './visit-tally.ts';

/** How a log's dates are read. `order` is null when nobody can tell; `decidedBy` is the date that decided it, null when the study declares the order or none was needed. */
export interface DateOrderDecision {
  order: DateOrder | null;
  decidedBy: { text: string; line: number } | null;
  diagnostics: Diagnostic[];
}

/**
 * Decides the order of day and month once for the whole column: as declared, or by a date that is possible in one order only. Dates of
 * both kinds, or none that decides, are refused: a wrong guess would move visits by months without a sign.
 */
export function decideDateOrder(orders: VisitTally['orders'], declared: DateOrder | undefined): DateOrderDecision {
  if (declared) return { order: declared, decidedBy: null, diagnostics: [] };
  const dayFirst = orders.get('day-first');
  const monthFirst = orders.get('month-first');
  const either = orders.get('either');
  if (dayFirst && monthFirst) {
    const args = { found: monthFirst.text, other: dayFirst.text, line: dayFirst.lines[0] ?? 0 };
    return { order: null, decidedBy: null, diagnostics: [diagnostic('visitor-log/mixed-date-orders', monthFirst.location, args)] };
  }
  const deciding = dayFirst ?? monthFirst;
  if (deciding) {
    const order = dayFirst ? 'day-first' : 'month-first';
    return { order, decidedBy: { text: deciding.text, line: deciding.lines[0] ?? 0 }, diagnostics: [] };
  }
  if (!either) return { order: 'day-first', decidedBy: null, diagnostics: [] };
  const args = { found: either.text, count: either.count };
  return { order: null, decidedBy: null, diagnostics: [diagnostic('visitor-log/ambiguous-dates', either.location, args)] };
}
