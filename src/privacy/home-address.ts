import { type Detector, spokenDigits, sure } from './finding.ts';
import { withoutOverlaps } from './without-overlaps.ts';

// Few spaces: any number of them could be divided among the parts in too many ways.
const gap = String.raw`[ \t\u00a0]{0,2}`;
// To the end of the word, so that it is never tried in pieces.
const capital = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?![\p{L}\p{M}'’.-])`;
const number = String.raw`(?:\d{1,4}[A-Za-z]?|[IVX]{1,5})(?:[/-][\dA-Za-z]{1,4})?(?![\p{L}\d])`;
const way = String.raw`(?:Jl|Jln|Jalan|Gg|Gang|Perum|Perumahan|Perumnas|Griya|Komplek|Kompleks|Dusun|Dsn|Dukuh|Kampung|Kp|Lingkungan|Lingk|Desa|Ds|Kelurahan|Kel|Blok)\.?`;
/** What an address may go on with behind its street: house, block, neighborhood, village, district. */
const further = String.raw`(?:[,.]?${gap}(?:(?:[Nn]o(?:mor)?|NO|Blok|Kav|Gg|Gang|[Rr][Tt]|[Rr][Ww]|Lt|Kel(?:urahan)?|Desa|Ds|Dusun|Kec(?:amatan)?)\.?${gap}[:/]?${gap}(?:${number}|${capital}(?:${gap}${capital}){0,2}(?:${gap}${number})?)|/${gap}(?:[Rr][Ww]\.?)?${gap}\d{1,3}|${number}))`;
const neighborhood = String.raw`[Rr][Tt]\.?${gap}0*\d{1,3}${gap}(?:[,/&-]|dan)?${gap}[Rr][Ww]\.?${gap}0*\d{1,3}|[Rr][Tt]${gap}[/-]${gap}[Rr][Ww]\.?${gap}:?${gap}\d{1,3}${gap}[/-]${gap}\d{1,3}`;
const street = String.raw`(?<!\p{L})${way}${gap}(?:${capital}${gap}){1,4}${further}*`;
const owner = String.raw`(?:nya|ku| saya| kami| beliau| bapak| ibu| orang tua(?: saya)?| (?:Pak|Bu|Ibu|Bapak|Mas|Mbak) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)`;
const cues = [
  `[Rr]umah${owner}{1,2}(?: (?:itu|ada|sekarang))?(?: di)?`,
  `[Aa]lamat(?: rumah| tinggal)?${owner}?(?: (?:itu|adalah|ada))?(?:[ \\t]*:)?(?: di)?`,
  ...[
    '[Kk]os(?:an)? saya(?: ada)? di',
    '(?:[Bb]er)?domisili(?:nya)? di',
    'tinggal(?:nya)?(?: saya)? di',
    'tinggal(?= (?:Jl|Jln|Jalan|Gang|Gg|Perum|Perumahan|Dusun|Kampung)[. ])',
    'my (?:house|home|address) is(?: at| in)?',
  ],
];
const home = `(?:${cues.join('|')})`;

const withNeighborhood = new RegExp(
  String.raw`(?:(?:${street}|(?<!\p{L})${capital}(?:${gap}${capital}){0,2}[ \t]+(?:No\.?${gap})?${number})[,.]?${gap})?(?<!\p{L})(?:${neighborhood})${further}*`,
  'gu',
);
const spokenNumber = `(?:${spokenDigits.join('|')}|sepuluh|sebelas)(?: (?:${spokenDigits.join('|')}|belas|puluh))?`;
/** As a transcription program writes it: `dusun krajan rt lima rw dua desa mojo`. */
const readOut = new RegExp(
  String.raw`(?<!\p{L})(?:(?:dusun|desa|jalan|gang|kampung|perumahan) (?:\p{L}+ ){1,3})?rt (?:${spokenNumber}|\d{1,3}) rw (?:${spokenNumber}|\d{1,3})(?: (?:desa|kelurahan) \p{L}+)?(?!\p{L})`,
  'giu',
);
const ofHome = new RegExp(
  String.raw`(?<!\p{L})(?<cue>${home},?[ \t]+)(?<address>${street}|${capital}(?:${gap}${capital}){0,3}[ \t]+(?:(?:[Nn]o|Blok)\.?${gap})?${number}${further}*)`,
  'gu',
);

// The patterns above begin at any capital word; most texts hold none of what an address needs, and are spared the search.
const mayHoldNeighborhood = /(?<!\p{L})rt(?:\.?[ \t\u00a0]{0,2}\d|[ \t\u00a0]{0,2}[-/])/iu;
const mayBeReadOut = / rw /iu;
const mayHoldCue = new RegExp(String.raw`${home},?[ \t]`, 'u');

/** Where somebody lives: what holds RT and RW, and streets behind `rumah saya di`, `alamat saya`, `tinggal di`. Another street is an office's as well as a home's. */
export const findHomeAddresses: Detector = (text) =>
  withoutOverlaps([
    ...[
      ...(mayHoldNeighborhood.test(text) ? text.matchAll(withNeighborhood) : []),
      ...(mayBeReadOut.test(text) ? text.matchAll(readOut) : []),
    ].map((match) => place(match.index, match[0])),
    ...[...(mayHoldCue.test(text) ? text.matchAll(ofHome) : [])].flatMap((match) => {
      const address = match.groups?.['address'] ?? '';
      return place(match.index + match[0].length - address.length, address);
    }),
  ]);

function place(start: number, found: string) {
  return sure('address', start, start + found.trimEnd().replace(/[.,]$/, '').length);
}
