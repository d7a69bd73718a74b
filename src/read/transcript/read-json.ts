/** The value of a JSON text that begins with a brace; undefined when it begins otherwise or is no JSON. */
export function readJson(text: string): unknown {
  if (!/^[\s\ufeff]*\{/.test(text)) return undefined;
  try {
    return JSON.parse(text.replace(/^[\s\ufeff]+/, ''));
  } catch {
    return undefined;
  }
}
