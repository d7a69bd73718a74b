/** Numbers tables and figures inside one chapter: `3.1`, `3.2`. */
export interface Numbering {
  chapter: string;
  table(): string;
  figure(): string;
}

export function createNumbering(chapter: string): Numbering {
  const counters = { table: 0, figure: 0 };
  const next = (kind: keyof typeof counters) => {
    counters[kind] += 1;
    return `${chapter}.${counters[kind]}`;
  };
  return { chapter, table: () => next('table'), figure: () => next('figure') };
}
