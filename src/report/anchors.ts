/**
 * Ids of places in the report: the same in every language and from run to run, so that links into a stored report keep
 * working. Characters other than letters, digits, `.` and `-` are written as `_` and their code, so that no two names meet.
 */
export const anchors = {
  indicator: (id: string) => `indicator-${encode(id)}`,
  subIndicator: (id: string) => `sub-${encode(id)}`,
  evidence: (id: string) => `evidence-${encode(id)}`,
  conclusion: (id: string) => `conclusion-${encode(id)}`,
  criterion: (id: string) => `criterion-${encode(id)}`,
  source: (file: string) => `source-${encode(file)}`,
  table: (number: string) => `table-${encode(number)}`,
  figure: (number: string) => `figure-${encode(number)}`,
  chapter: (name: string) => `chapter-${name}`,
  appendix: (name: string) => `appendix-${name}`,
};

function encode(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9.-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`);
}
