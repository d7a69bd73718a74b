/** Orders anything with an id by code units, so that no locale and no order of reading shows in a listing. */
export function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
