import { Readable } from 'node:stream';
import { formatDiagnostic } from '../../src/diagnostic/diagnostic.ts';
import { type StudySpec, studySpecSchema } from '../../src/read/study/study-spec.ts';
import type { StudyFolder } from '../../src/read/study-folder.ts';
import { readVisits, type Visits } from '../../src/read/visits/visitor-log.ts';

const both = (text: string) => ({ id: text, en: text });
const columns = { date: 'tanggal', group: 'kategori', persons: 'jumlah', purpose: 'keperluan', name: 'nama' };
export const header = 'tanggal,nama,kategori,jumlah,keperluan\n';
export const log = {
  file: 'log.csv',
  columns,
  date_order: 'day-first',
  groups: { UMKM: ['umkm'], Milenial: ['millennial'], 'UMKM & Milenial': ['millennial', 'umkm'], Umum: [] },
};

/** A week from Monday 2 to Sunday 8 January 2023. */
export function study(logs: readonly object[] = [log], more: object = {}): StudySpec {
  return studySpecSchema.parse({
    schema: 'evaluate.study/1',
    id: 'study',
    title: both('Studi'),
    innovation: { name: 'Ruang', agency: both('Dinas'), applied_since: '2022' },
    period: { from: '2023-01-02', to: '2023-01-08' },
    language: 'id',
    rubric: 'bugge',
    groups: {
      overlap: true,
      members: [
        { id: 'umkm', title: both('UMKM') },
        { id: 'millennial', title: both('Milenial') },
      ],
    },
    visitor_logs: logs,
    calendar: { open_weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'] },
    ...more,
  });
}

export function memoryFolder(files: Record<string, string | Uint8Array>): StudyFolder {
  const bytes = (file: string) => Buffer.from(files[file] ?? '');
  return {
    root: 'study',
    list: async () => Object.keys(files).sort(),
    read: async (file) => new Uint8Array(bytes(file)),
    stream: (file) => Readable.from([bytes(file)]),
  };
}

export async function read(files: Record<string, string | Uint8Array>, spec = study(), period = spec.period): Promise<Visits> {
  return readVisits({ folder: memoryFolder(files), spec, period, holidays: async () => null });
}

export const lines = ({ diagnostics }: Visits) => diagnostics.map((entry) => formatDiagnostic(entry, 'en'));
export const day = (visits: Visits, date: string) => visits.log?.days.find((entry) => entry.date === date);
export const ledger = ({ cleaning }: Visits) => cleaning.map(({ rule, count, lines: at }) => [rule, count, at]);
