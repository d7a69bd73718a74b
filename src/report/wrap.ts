/**
 * Words of `text` in lines of at most `width` characters (code points), each after `indent`. A longer word has a line of its own; white
 * space of the text itself, line breaks among it, separates words only, and control characters, which a terminal would obey, are dropped. '' for a text without words.
 */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  const words = text.split(/\s+/).map((word) => word.replaceAll(/\p{Cc}/gu, ''));
  for (const word of words.filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && length(indent + longer) > width) {
      lines.push(indent + line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(indent + line);
  return lines.join('\n');
}

function length(text: string): number {
  return [...text].length;
}
