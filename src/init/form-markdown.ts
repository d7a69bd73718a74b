import type { FormBlock, FormDocument, FormTable } from './form-document.ts';

/** The form as Markdown. Tables are numbered in their order. */
export function formMarkdown({ title, subtitle, blocks }: FormDocument): string {
  let tables = 0;
  const parts = blocks.flatMap((block) => {
    if (block.kind === 'table') tables++;
    const text = blockText(block, tables);
    return text === '' ? [] : [text];
  });
  return `${[`# ${plain(title)}`, plain(subtitle), ...parts].filter((part) => part !== '').join('\n\n')}\n`;
}

function blockText(block: FormBlock, number: number): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${plain(block.text)}`;
    case 'paragraph':
      return emphasized(plain(block.text), block.emphasis);
    case 'list':
      return block.items.map((item, index) => `${marker(block.marker, index)} ${plain(item)}`).join('\n');
    case 'fields':
      return block.labels.map((label) => `- ${plain(label)}: `).join('\n');
    case 'lines':
      return '';
    case 'table':
      return tableText(block, number);
  }
}

function emphasized(text: string, emphasis: 'italic' | 'bold' | undefined): string {
  if (emphasis === undefined) return text;
  return emphasis === 'bold' ? `**${text}**` : `*${text}*`;
}

function marker(kind: 'number' | 'bullet' | 'box', index: number): string {
  return { number: `${index + 1}.`, bullet: '-', box: '- [ ]' }[kind];
}

function tableText({ label, caption, source, header, rows }: FormTable, number: number): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const cell = (paragraphs: readonly string[]) => paragraphs.map((text) => plain(text).replaceAll('|', '\\|')).join('<br>');
  const table = [line(header.map(plain)), line(header.map(() => '---')), ...rows.map((row) => line(row.map(cell)))];
  return [`${label} ${number}. ${plain(caption)}`, table.join('\n'), plain(source)].join('\n\n');
}

/** Names come from outside: what Markdown or HTML would take for markup stays a text, on one line. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#]/g, (mark) => (mark === '#' ? '\\#' : `\\${mark}`))
    .trim();
}
