/** The names that one cell holds, and how many persons beside them it only mentions (`dan istri`). */
export interface NamesInCell {
  names: readonly string[];
  unnamed: number;
}

const honorific = String.raw`(?:bapak|bpk|pak|ibu|bu|sdri?|saudar[ai]|kak|mas|mbak|hj?|drs|dra|dr|ir|prof)\b`;
/** Between two persons in any case; behind a comma or a slash only before a title: `Budi, Surabaya` and `Budi, S.E.` are one person. */
const certain = String.raw`[;\n]|[,/&] ?(?=${honorific})|\b(?:dan|beserta) (?=${honorific})`;
const likely = String.raw`&|\b(?:dan|beserta)\b`;
const always = new RegExp(certain, 'iu');
const amongPersons = new RegExp(`${certain}|${likely}`, 'iu');
const mayDivide = /[,;/&\n]|\b(?:dan|beserta)\b/i;
/** Names of bodies hold `dan` and `&` themselves: Dinas Koperasi dan UKM. */
const body =
  /\b(?:dinas|badan|kantor|bagian|bidang|balai|uptd?|puskesmas|rsud?|pt|cv|ud|toko|koperasi|u[mk]km?|umkm|kelompok|komunitas|karang|tim|sd|smp|sma|smk|mts|ma|tk|paud|universitas|politeknik|stie|fakultas|prodi|desa|kelurahan|kecamatan|kabupaten|kota|provinsi|bank|yayasan|lembaga|perum|firma|grup|group)\b/i;
const relative = /^(?:(?:seorang|1|satu)\s+)?(?:anak|istri|isteri|suami|ibu|bapak|ayah|adik|kakak|teman|cucu)(?:nya)?$/i;

/**
 * Divides a name cell: `Bapak Budi, Ibu Siti` are two persons, `Budi Santoso, S.Sos., M.Si.` is one with his degrees. Where it is unclear
 * the cell stays one name; what stands in parentheses divides nothing.
 */
export function namesIn(cell: string): NamesInCell {
  // Nearly all cells hold nothing that could divide them.
  if (!mayDivide.test(cell)) return { names: [cell], unnamed: 0 };
  const bare = cell.replace(/\([^()]*\)/g, ' ').replace(/[^\S\n]+/g, ' ');
  const parts = bare
    .split(body.test(bare) ? always : amongPersons)
    .map((part) => part.trim().replace(/,$/, ''))
    .filter((part) => /\p{L}/u.test(part));
  if (parts.length < 2) return { names: [cell], unnamed: 0 };
  const names = parts.filter((part) => !relative.test(part));
  return { names, unnamed: parts.length - names.length };
}
