/** A .gitignore with lines for files that must stay out of version control; what is there stays. Null when it has them all. */
export function extendGitignore(text: string | null, wanted: readonly string[]): string | null {
  const lines = (text ?? '').split(/\r?\n/).map((line) => line.trim());
  const missing = wanted.filter((line) => !lines.includes(line));
  if (missing.length === 0) return null;
  const before = text === null || text === '' || text.endsWith('\n') ? (text ?? '') : `${text}\n`;
  return `${before}${missing.join('\n')}\n`;
}
