import { type Detector, sure } from './finding.ts';
import { withoutOverlaps } from './without-overlaps.ts';

const address = /(?<![\w.+-])[\w+-][\w.+-]{0,63}(?:@|\s?[([](?:at|et)[)\]]\s?)(?:[\p{L}\d-]{1,63}\.){1,5}\p{L}{2,24}(?![\p{L}\d])/giu;

/** Written apart or as it is spoken: `budi @ gmail . com`, `budi at gmail dot com`. */
const apart =
  /(?<![\w.+-])[\w+-][\w.+-]{0,63}\s?(?:@|\b(?:at|et)\b)\s?(?:gmail|g mail|yahoo|ymail|rocketmail|outlook|hotmail|icloud)\s?(?:\.|\b(?:dot|titik)\b)\s?(?:com|co\s?(?:\.|dot|titik)\s?id|id)(?![\p{L}\d])/giu;

/** E-mail addresses, also written with `(at)`. */
export const findEmailAddresses: Detector = (text) =>
  withoutOverlaps(
    [...text.matchAll(address), ...text.matchAll(apart)].map((match) => sure('email', match.index, match.index + match[0].length)),
  );
