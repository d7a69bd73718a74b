/** Word that begins every text of a new study that a person still has to write. */
export const placeholderMarker = { id: 'ISI:', en: 'FILL IN:' } as const;

/** Whether a text still waits to be written. */
export function isPlaceholder(text: string): boolean {
  return text.startsWith(placeholderMarker.id) || text.startsWith(placeholderMarker.en);
}
