/** Colors of all figures: one accent and greys that stay apart when printed without color. */
export const ink = {
  text: '#22282c',
  muted: '#5b646a',
  line: '#b9bfc3',
  accent: '#1f4e5f',
  accentLight: '#9db8c2',
  bands: ['#ffffff', '#f1f3f4', '#e3e8ea'],
} as const;

export const chartFont = "'Source Sans 3', 'Helvetica Neue', Arial, sans-serif";

export interface ChartText {
  /** Unique in the report; names the title and the description. */
  id: string;
  title: string;
  /** What a reader who cannot see the figure needs to know. */
  description: string;
}

/** Text for SVG content and attributes. */
export function escapeSvg(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** A whole SVG element with its name for screen readers. `body` is markup. */
export function wrapSvg(size: { width: number; height: number }, text: ChartText, body: string): string {
  const [title, description] = [`${text.id}-title`, `${text.id}-description`];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-labelledby="${title} ${description}">` +
    `<title id="${title}">${escapeSvg(text.title)}</title><desc id="${description}">${escapeSvg(text.description)}</desc>${body}</svg>`
  );
}
