/** A sparse vector: feature numbers and, beside each, its value. No number comes twice. */
export interface SparseVector {
  ids: Int32Array;
  values: Float64Array;
}

/** Makes copies of vectors that hold for good. Many share one piece of memory: to ask for each piece anew would take longer than to learn. */
export function vectorKeeper(): (vector: SparseVector) => SparseVector {
  let room = { ids: new Int32Array(0), values: new Float64Array(0) };
  let used = 0;
  return ({ ids, values }) => {
    if (used + ids.length > room.ids.length) {
      const size = Math.max(2 ** 16, ids.length);
      room = { ids: new Int32Array(size), values: new Float64Array(size) };
      used = 0;
    }
    const kept = { ids: room.ids.subarray(used, used + ids.length), values: room.values.subarray(used, used + ids.length) };
    kept.ids.set(ids);
    kept.values.set(values);
    used += ids.length;
    return kept;
  };
}
