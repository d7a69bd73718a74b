import { plainHeader } from '../plain-header.ts';

/** What a tick in a column means, by its header without case, spaces and punctuation; as words of the status column. */
const headers = {
  ada: ['ada', 'tersedia', 'ya', 'lengkap', 'sudah', 'sudahada', 'yes', 'present'],
  'tidak ada': ['tidak', 'tidakada', 'tidaktersedia', 'tidaklengkap', 'belum', 'belumada', 'no', 'absent'],
  'dalam proses': ['sebagian', 'dalamproses', 'proses', 'partial'],
} as const;
type TickStatus = keyof typeof headers;

/** Columns of a table, by place, in which a tick says the status. */
export type TickColumns = ReadonlyMap<number, TickStatus>;

const tick = /^(?:[√✓✔☑●•vVxX1]|ya|yes|true)$/iu;
const blank = /^[-–—☐0]?$|^false$/iu;

/** `Ada` beside `Tidak Ada`, as many offices have them. Null where there is no such pair. */
export function findTickColumns(header: readonly string[]): TickColumns | null {
  const found = new Map<number, TickStatus>();
  const plain = header.map(plainHeader);
  for (const [at, name] of plain.entries()) {
    // Beside anything but `Yes`, `No` is the number of a row.
    const isNumber = name === 'no' && !plain.includes('yes');
    const status = isNumber ? undefined : statuses.find((known) => (headers[known] as readonly string[]).includes(name));
    if (status !== undefined) found.set(at, status);
  }
  const kinds = new Set(found.values());
  return kinds.has('ada') && kinds.has('tidak ada') && kinds.size === found.size ? found : null;
}
const statuses = Object.keys(headers) as TickStatus[];

/**
 * The status of a row in words. What stands in a column beside a tick or nothing is given as it is written, and two ticks as both
 * words, so that whoever reads the status refuses them. '' = no tick.
 */
export function tickedStatus(cells: readonly string[], columns: TickColumns): string {
  const said = [...columns].flatMap(([at, status]) => {
    const written = (cells[at] ?? '').trim();
    return blank.test(written) ? [] : [tick.test(written) ? status : written];
  });
  return said.join(' / ');
}
