import { createInterface } from 'node:readline/promises';

/** Puts one question to the person at the terminal; '' when they just press Enter. */
export type Ask = (question: string) => Promise<string>;

/** Questions on this process's terminal, for as long as `use` runs; `use` gets null where nobody can answer. */
export async function withQuestions<T>(use: (ask: Ask | null) => Promise<T>): Promise<T> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return use(null);
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  // Ctrl-D ends the answers: what is left unanswered becomes a placeholder.
  const closed = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
  let open = true;
  lines.once('close', () => {
    open = false;
  });
  try {
    return await use(async (question) => (open ? (await Promise.race([lines.question(`${question} `), closed])).trim() : ''));
  } finally {
    lines.close();
  }
}
