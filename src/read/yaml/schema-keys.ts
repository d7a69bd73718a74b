import { z } from 'zod';
import type { YamlPath } from './yaml-places.ts';

/** The keys that a schema knows at a path, over all forms that the value there may have; sorted. */
export function knownKeys(schema: z.ZodType, path: YamlPath): string[] {
  let forms: unknown[] = [describe(schema)];
  for (const step of path) forms = withAlternatives(forms).flatMap((form) => formsBelow(form, step));
  const keys = withAlternatives(forms).flatMap((form) => [...Object.keys(objectAt(form, 'properties')), ...namesOf(form)]);
  return [...new Set(keys)].sort();
}

/** Made once a schema: a file with a thousand unknown keys asks a thousand times. */
const descriptions = new WeakMap<z.ZodType, object>();

function describe(schema: z.ZodType): object {
  const known = descriptions.get(schema) ?? z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  descriptions.set(schema, known);
  return known;
}

function formsBelow(form: unknown, step: PropertyKey): unknown[] {
  if (typeof step === 'number') {
    const fixed = field(form, 'prefixItems');
    return [Array.isArray(fixed) ? fixed[step] : field(form, 'items')];
  }
  const named = field(field(form, 'properties'), step);
  return [named ?? field(form, 'additionalProperties')];
}

/** The keys of a record that takes only some. */
function namesOf(form: unknown): string[] {
  const names = field(objectAt(form, 'propertyNames'), 'enum');
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}

function withAlternatives(forms: readonly unknown[]): unknown[] {
  return forms.flatMap((form) => {
    const alternatives = field(form, 'anyOf') ?? field(form, 'oneOf');
    return Array.isArray(alternatives) ? withAlternatives(alternatives) : [form];
  });
}

function objectAt(value: unknown, name: string): object {
  const found = field(value, name);
  return typeof found === 'object' && found !== null ? found : {};
}

function field(value: unknown, name: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return Reflect.get(value, name);
}
