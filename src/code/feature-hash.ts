/** Stands for a feature: 32 bits, signed. That two of a hundred thousand features share one is as likely as not, and then harms only these two. */
export type Feature = number;

/** FNV-1a over UTF-16 code units (Fowler, Noll & Vo), with the last step of MurmurHash3 to spread the bits. */
export function featureOf(text: string): Feature {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return spread(hash);
}

/** The feature that two make together, in this order. */
export function pairOf(first: Feature, second: Feature): Feature {
  return spread((Math.imul(first, 0x2c1b3c6d) + second) | 0);
}

function spread(hash: number): Feature {
  let bits = hash;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) | 0;
}
