import { createHash } from 'node:crypto';
import type { Codebook } from '../read/codebook/codebook.ts';
import type { LearnedSpace } from './feature-space.ts';

/** A feature space and the weights of a linear model over it. */
export interface LearnedModel extends LearnedSpace {
  weights: Float32Array;
}

/** Vectors one after the other: that of number n holds the places `starts[n]` to `starts[n + 1]` (exclusive) of `ids` and `values`. */
export interface LearnedVectors {
  starts: Int32Array;
  ids: Int32Array;
  values: Float32Array;
}

/** What was learned from the exemplars of a codebook: all that coding needs of them but their texts. */
export interface LearnedCoder {
  code: LearnedModel;
  valence: LearnedModel;
  explicit: LearnedModel;
  /** The exemplars in the feature space of `code`, each by its weightiest features. */
  exemplars: LearnedVectors;
}

type Numbers = Int32Array | Float32Array;

/** Written in the byte order of the machine: read back as another number on a machine with another one. */
const byteOrder = 0x01020304;
const digestLength = 32;
const partCount = 12;
const headLength = digestLength + 4 + 4 * partCount;

/**
 * What was learned as bytes that say which codebook it comes from: SHA-256 of the codebook and all that follows, the byte order, the length
 * of each array as a 32-bit number, and the arrays.
 */
export function packCoder(coder: LearnedCoder, codebook: Codebook): Uint8Array {
  const parts = partsOf(coder);
  const bytes = new Uint8Array(headLength + parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  bytes.set(new Uint8Array(Int32Array.of(byteOrder, ...parts.map(({ length }) => length)).buffer), digestLength);
  let at = headLength;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  bytes.set(digestOf(codebook, bytes.subarray(digestLength)));
  return bytes;
}

/** What `bytes` hold; null when it was learned from another codebook or on another kind of machine, or is not whole. */
export function unpackCoder(bytes: Uint8Array, codebook: Codebook): LearnedCoder | null {
  if (bytes.length < headLength || !digestOf(codebook, bytes.subarray(digestLength)).equals(bytes.subarray(0, digestLength))) return null;
  const { buffer } = new Uint8Array(bytes);
  const [order, ...lengths] = new Int32Array(buffer, digestLength, partCount + 1);
  if (order !== byteOrder || bytes.length !== headLength + 4 * lengths.reduce((sum, length) => sum + length, 0)) return null;
  let at = headLength;
  let part = 0;
  const next = <Kind extends Numbers>(View: new (buffer: ArrayBuffer, from: number, length: number) => Kind): Kind => {
    const view = new View(buffer, at, lengths[part] ?? 0);
    at += view.byteLength;
    part += 1;
    return view;
  };
  const model = (): LearnedModel => ({ features: next(Int32Array), rarities: next(Float32Array), weights: next(Float32Array) });
  const [code, valence, explicit] = [model(), model(), model()];
  return { code, valence, explicit, exemplars: { starts: next(Int32Array), ids: next(Int32Array), values: next(Float32Array) } };
}

/** In the order in which they are written. */
function partsOf({ code, valence, explicit, exemplars }: LearnedCoder): Numbers[] {
  const models = [code, valence, explicit].flatMap(({ features, rarities, weights }) => [features, rarities, weights]);
  return [...models, exemplars.starts, exemplars.ids, exemplars.values];
}

function digestOf(codebook: Codebook, content: Uint8Array): Buffer {
  return createHash('sha256').update(JSON.stringify(codebook)).update(content).digest();
}
