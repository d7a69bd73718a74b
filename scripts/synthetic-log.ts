/** The seed of every random choice. Another seed gives another log of the same kind. */
const seed = 20220103;

const persons = 320;
const categories = [
  { name: 'UMKM', share: 0.6 },
  { name: 'Milenial', share: 0.2 },
  { name: 'UMKM & Milenial', share: 0.06 },
  { name: 'Umum', share: 0.14 },
] as const;
/** Index = number of persons on one open day. The published study says one to five a day, sometimes none; the shares are made up. */
const personsPerDay = [0.22, 0.24, 0.22, 0.16, 0.1, 0.06] as const;
const purposes = [
  { name: 'Kerja mandiri', share: 0.4 },
  { name: 'Konsultasi usaha', share: 0.2 },
  { name: 'Pelatihan', share: 0.14 },
  { name: 'Rapat', share: 0.1 },
  { name: 'Foto produk', share: 0.06 },
  { name: 'Podcast', share: 0.02 },
  { name: 'Lihat dan beli produk', share: 0.08 },
] as const;
const opens = 8 * 60;
const lastArrival = 15 * 60;

const comment =
  `# DATA SINTETIS / SYNTHETIC DATA: dibuat scripts/make-kukm-log.ts dengan benih ${seed}; bukan catatan kunjungan dan tidak ada orang sungguhan di dalamnya` +
  ` / made by scripts/make-kukm-log.ts with seed ${seed}; not a record of visits and nobody in it exists`;
const header = 'tanggal,jam_masuk,nama,kategori,jumlah,keperluan,keterangan';

/**
 * A made-up visitor log: the text of a CSV file with the visits of the given open days (ISO days, ascending). The same days give the
 * same text. At most five persons a day, between 08.00 and 15.30.
 */
export function syntheticLog(openDays: readonly string[]): string {
  const people = makePeople(makeRandom(seed));
  const random = makeRandom(seed + Number(openDays[0]?.slice(0, 4) ?? 0));
  return `${[comment, header, ...openDays.flatMap((date) => dayRows(date, people, random))].join('\n')}\n`;
}

interface Person {
  name: string;
  category: string;
}

function makePeople(random: () => number): Person[] {
  return Array.from({ length: persons }, (_, index) => ({
    name: `Pengunjung ${String(index + 1).padStart(3, '0')}`,
    category: pick(categories, random),
  }));
}

function dayRows(date: string, people: readonly Person[], random: () => number): string[] {
  const sizes = partySizes(pickIndex(personsPerDay, random), random);
  const times = sizes.map(() => opens + 5 * Math.floor((random() * (lastArrival - opens)) / 5)).sort((a, b) => a - b);
  const [year, month, day] = date.split('-').map(Number);
  return sizes.map((size, index) => {
    // The square makes some people come back often and most of them once or twice.
    const person = people[Math.floor(random() ** 2 * people.length)];
    const purpose = pick(purposes, random);
    return [`${day}/${month}/${year}`, clock(times[index] ?? opens), person?.name, person?.category, size, purpose, 'SINTETIS'].join(',');
  });
}

/** Mostly people who come alone, now and then two together. */
function partySizes(total: number, random: () => number): number[] {
  const sizes: number[] = [];
  for (let left = total; left > 0; left -= sizes.at(-1) ?? left) sizes.push(left >= 2 && random() < 0.12 ? 2 : 1);
  return sizes;
}

function pick(choices: readonly { name: string; share: number }[], random: () => number): string {
  const index = pickIndex(
    choices.map(({ share }) => share),
    random,
  );
  return choices[index]?.name ?? '';
}

function pickIndex(shares: readonly number[], random: () => number): number {
  let left = random();
  for (const [index, share] of shares.entries()) {
    left -= share;
    if (left < 0) return index;
  }
  return shares.length - 1;
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}.${String(minutes % 60).padStart(2, '0')}`;
}

/** Linear congruential generator with the constants of Numerical Recipes; 0 ≤ value < 1. Plain enough to be repeated in any language. */
function makeRandom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
