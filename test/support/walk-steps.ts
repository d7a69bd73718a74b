/** One thing that a page of docs/ tells its reader to do, or that it says will be seen. */
export type WalkStep =
  | { kind: 'write' | 'append'; file: string; text: string }
  | { kind: 'command'; line: string }
  /** Lines that the command before prints, in this order; others may stand between them. */
  | { kind: 'output'; lines: readonly string[] }
  /** A line that `check` prints when the named word stands in the study for the one it is nearest to. */
  | { kind: 'mistake'; word: string; line: string };

const fence = /^```(\w+)(?: (file|append|wrong)=(\S+))?\n([\s\S]*?)^```$/gm;

/**
 * The steps of a Markdown page in its order. A fence `text file=a/b.csv` is a file, `yaml append=a/b.yaml` the end of one, `sh` holds
 * commands, one a line, and a bare `text` what they print.
 */
export function walkSteps(markdown: string): WalkStep[] {
  return [...markdown.matchAll(fence)].flatMap(([, language, key, value = '', text = '']): WalkStep[] => {
    const lines = text.split('\n').filter((line) => line !== '');
    if (key === 'wrong') return lines.map((line) => ({ kind: 'mistake', word: value, line }));
    if (key === 'file' || key === 'append') return [{ kind: key === 'file' ? 'write' : 'append', file: value, text }];
    if (language === 'sh') return lines.map((line) => ({ kind: 'command', line }));
    if (language === 'text') return [{ kind: 'output', lines }];
    throw new Error(`a fence "${language}" that is neither a file, nor commands, nor output`);
  });
}
