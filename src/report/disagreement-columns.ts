import type { Agreement, CodingLine, Disagreement } from '../result/agreement.ts';
import type { Columns } from './columns.ts';
import { formatPlace } from './view/register.ts';

/** Between the values of one cell: quotes hold commas and semicolons of their own. */
const separator = ' | ';

export interface NumberedDisagreement extends Disagreement {
  number: number;
}

/** One row a disagreement. The columns of a side come once for every compared coder, numbered in the order of `coders`. */
export function disagreementColumns({ coders }: Pick<Agreement, 'coders'>): Columns<NumberedDisagreement> {
  return {
    number: ({ number }) => number,
    /** `code`: whether the code applies; `valence`: only its direction. */
    kind: ({ kind }) => kind,
    /** The whole turn. */
    file: ({ location }) => location.file,
    line: ({ location }) => location.start?.line,
    paragraph: ({ location }) => location.paragraph,
    informant: ({ informant }) => informant,
    sub_indicator: ({ code }) => code,
    ...Object.fromEntries(coders.flatMap((coder, index) => Object.entries(sideColumns(coder, String(index + 1))))),
  };
}

/** Empty where the coder did not code the source. */
function sideColumns(coder: string, suffix: string): Columns<NumberedDisagreement> {
  const side = ({ sides }: Disagreement) => sides.find((entry) => entry.coder === coder);
  const join = (cell: (line: CodingLine) => string) => (row: Disagreement) => side(row)?.lines.map(cell).join(separator);
  return {
    [`coder_${suffix}`]: (row) => side(row)?.coder,
    /** What the coder's lines say together, or `not-given`. */
    [`valence_${suffix}`]: (row) => {
      const own = side(row);
      return own && (own.valence ?? 'not-given');
    },
    [`ids_${suffix}`]: join(({ id }) => id),
    [`quotes_${suffix}`]: join(({ quote }) => quote),
    /** `file:line` of each quote. */
    [`places_${suffix}`]: join(({ location }) => formatPlace(location)),
    [`explicit_${suffix}`]: join(({ explicit }) => (explicit ? 'yes' : 'no')),
    [`memos_${suffix}`]: join(({ memo }) => memo ?? ''),
    /** Other codes that the coder gave the turn. */
    [`elsewhere_${suffix}`]: (row) =>
      side(row)
        ?.elsewhere.map(({ id, code, valence }) => `${id} ${code} ${valence}`)
        .join(separator),
  };
}
