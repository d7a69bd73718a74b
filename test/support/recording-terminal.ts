import type { Terminal } from '../../src/commands/terminal.ts';
import type { Language } from '../../src/result/text.ts';

/** A terminal that remembers what was said on it. The day is pinned. */
export function recordingTerminal(language: Language = 'en'): Terminal & { said: { out: string; err: string } } {
  const said = { out: '', err: '' };
  return {
    said,
    out: (text) => {
      said.out += `${text}\n`;
    },
    err: (text) => {
      said.err += `${text}\n`;
    },
    env: {},
    language,
    today: () => '2025-06-01',
  };
}
