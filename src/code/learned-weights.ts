import { createHash } from 'node:crypto';
import type { Codebook } from '../read/codebook/codebook.ts';

/** What a passage coder learned from the exemplars of a codebook: the weights of its linear models. */
export interface LearnedWeights {
  code: Float64Array;
  leaning: Float64Array;
  effect: Float64Array;
  explicit: Float64Array;
}

const parts = ['code', 'leaning', 'effect', 'explicit'] as const;
const digestLength = 32;
const headLength = digestLength + 4 * parts.length;

/**
 * Weights as bytes that say which codebook they come from: SHA-256 of the codebook, the length of each part as a 32-bit number, and the parts as
 * 64-bit floating-point numbers; little-endian.
 */
export function packWeights(weights: LearnedWeights, codebook: Codebook): Uint8Array {
  const numbers = parts.reduce((sum, part) => sum + weights[part].length, 0);
  const bytes = new Uint8Array(headLength + 8 * numbers);
  const view = new DataView(bytes.buffer);
  bytes.set(digestOf(codebook));
  let at = headLength;
  for (const [index, part] of parts.entries()) {
    view.setUint32(digestLength + 4 * index, weights[part].length, true);
    for (const weight of weights[part]) {
      view.setFloat64(at, weight, true);
      at += 8;
    }
  }
  return bytes;
}

/** The weights in `bytes`; null when they were learned from another codebook, or are not whole. */
export function unpackWeights(bytes: Uint8Array, codebook: Codebook): LearnedWeights | null {
  if (bytes.length < headLength || !digestOf(codebook).equals(bytes.subarray(0, digestLength))) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const lengths = parts.map((_, index) => view.getUint32(digestLength + 4 * index, true));
  if (bytes.length !== headLength + 8 * lengths.reduce((sum, length) => sum + length, 0)) return null;
  let at = headLength;
  const next = (length: number) => {
    const from = at;
    at += 8 * length;
    return Float64Array.from({ length }, (_, index) => view.getFloat64(from + 8 * index, true));
  };
  const [code = 0, leaning = 0, effect = 0, explicit = 0] = lengths;
  return { code: next(code), leaning: next(leaning), effect: next(effect), explicit: next(explicit) };
}

function digestOf(codebook: Codebook): Buffer {
  return createHash('sha256').update(JSON.stringify(codebook)).digest();
}
