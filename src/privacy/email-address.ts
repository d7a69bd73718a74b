import { type Detector, sure } from './finding.ts';

const address = /(?<![\w.+-])[\w+-][\w.+-]{0,63}(?:@|\s?[([](?:at|et)[)\]]\s?)(?:[\p{L}\d-]{1,63}\.){1,5}\p{L}{2,24}(?![\p{L}\d])/giu;

/** E-mail addresses, also written with `(at)`. */
export const findEmailAddresses: Detector = (text) =>
  [...text.matchAll(address)].map((match) => sure('email', match.index, match.index + match[0].length));
