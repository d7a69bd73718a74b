import { createReadStream } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse';
import { studySpecSchema } from '../src/read/study/study-spec.ts';
import { openStudyFolder } from '../src/read/study-folder.ts';
import { readVisits } from '../src/read/visits/visitor-log.ts';

// One pass over a visitor log, in a process of its own so that its memory can be told: `read-log.ts <file> bare|visits`.

const [, , file = '', how = ''] = process.argv;
const started = performance.now();
const rows = how === 'bare' ? await passBarely() : await passReading();
const seconds = (performance.now() - started) / 1000;
process.stdout.write(JSON.stringify({ rows, seconds, megabytes: process.resourceUsage().maxRSS / 1024 }));

/** csv-parse with its defaults and nothing else. */
async function passBarely(): Promise<number> {
  let count = 0;
  await new Promise((resolve, reject) => {
    createReadStream(file)
      .pipe(parse())
      .on('data', () => {
        count += 1;
      })
      .on('end', resolve)
      .on('error', reject);
  });
  // The header is a record too.
  return count - 1;
}

/** The whole reader: decoding, dates, times, groups, persons, ledger. */
async function passReading(): Promise<number> {
  const both = (text: string) => ({ id: text, en: text });
  const spec = studySpecSchema.parse({
    schema: 'evaluate.study/1',
    id: 'synthetic-bench',
    title: both('Synthetic'),
    innovation: { name: 'Synthetic', agency: both('Synthetic'), applied_since: '2022' },
    period: { from: '2022-01-01', to: '2023-12-31' },
    language: 'id',
    rubric: 'bugge',
    groups: { overlap: false, members: [{ id: 'owners', title: both('Owners') }] },
    visitor_logs: [{ file: path.basename(file), origin: 'synthetic', groups: { Pelaku: ['owners'], Umum: [] } }],
    calendar: { open_weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], hours: { from: '08.00', to: '15.30' } },
  });
  const { log, diagnostics } = await readVisits({
    folder: openStudyFolder(path.dirname(file)),
    spec,
    period: spec.period,
    holidays: async () => null,
  });
  if (!log) throw new Error(JSON.stringify(diagnostics));
  return log.days.flatMap(({ cells }) => cells).reduce((sum, cell) => sum + cell.rows, 0);
}
