import { type Document, isAlias, isCollection, parseDocument, visit, type YAMLError } from 'yaml';
import type { z } from 'zod';
import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Location } from '../../result/location.ts';
import { type ReadingText, toPoints } from '../reading-text.ts';
import { schemaProblems } from './schema-problems.ts';
import { placesIn, type YamlPlaces } from './yaml-places.ts';
import { syntaxProblem } from './yaml-syntax.ts';

/** Reads a YAML file against a schema. `value` is null when it does not fit; all misfits are reported, each where it stands. */
export function readYaml<Value>(
  reading: ReadingText,
  schema: z.ZodType<Value>,
): { value: Value | null; places: YamlPlaces; diagnostics: Diagnostic[] } {
  const { plain, document, problems } = parseYaml(reading);
  const places = document ? placesIn(document, reading) : nowhere(reading.file);
  if (problems.length > 0) return { value: null, places, diagnostics: problems };
  const parsed = schema.safeParse(plain);
  if (parsed.success) return { value: parsed.data, places, diagnostics: [] };
  if (document?.contents === null) {
    return { value: null, places, diagnostics: [diagnostic('yaml/empty-file', places.value([]), { file: reading.file })] };
  }
  return { value: null, places, diagnostics: schemaProblems({ issues: parsed.error.issues, schema, input: plain, places, at: [] }) };
}

/** Far beyond any file that people write; what works down a value by recursion stays safe. */
const deepest = 200;

function parseYaml(reading: ReadingText): { plain: unknown; document: Document | null; problems: Diagnostic[] } {
  try {
    const document = parseDocument(reading.text, { logLevel: 'error', prettyErrors: false });
    const spot = (start: number, end: number): Location => reading.locate({ start: toPoints(reading, start), end: toPoints(reading, end) });
    const problems = independent(document.errors).map((error) => syntaxProblem(error, reading.text, spot));
    if (problems.length > 0) return { plain: null, document, problems };
    problems.push(...oddNodes(document, spot));
    return { plain: problems.length > 0 ? null : document.toJS(), document, problems };
  } catch {
    // Only a file that nests thousands of levels, or expands aliases without end, leads here.
    return { plain: null, document: null, problems: [diagnostic('yaml/too-complex', { file: reading.file }, {})] };
  }
}

/** After a syntax error the parser guesses, and most of what it finds then is not there: only the first counts. Repeated keys are sure. */
function independent(errors: readonly YAMLError[]): readonly YAMLError[] {
  const first = errors.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
  return first === -1 ? errors : errors.slice(first, first + 1);
}

/** Aliases to nowhere, and lists or blocks as keys: valid YAML that no value can be made of. */
function oddNodes(document: Document, spot: (start: number, end: number) => Location): Diagnostic[] {
  const problems: Diagnostic[] = [];
  visit(document, {
    Collection: (_, _node, path) => {
      if (path.length > deepest) throw new Error('nested too deeply');
    },
    Alias: (_, alias) => {
      const [start, end] = alias.range ?? [0, 0];
      if (!alias.resolve(document)) problems.push(diagnostic('yaml/unknown-alias', spot(start, end), { alias: alias.source }));
    },
    Pair: (_, pair) => {
      if (!isCollection(pair.key) && !isAlias(pair.key)) return;
      const [start, end] = pair.key.range ?? [0, 0];
      problems.push(diagnostic('yaml/key-not-text', spot(start, end), {}));
    },
  });
  return problems;
}

/** For a file whose parts have no places. */
export function nowhere(file: string): YamlPlaces {
  return { value: () => ({ file }), key: () => ({ file }) };
}
