import { z } from 'zod';

type Schema = z.core.$ZodType;

const definitionOf = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def;

/** The schema inside of what only says that a value may be left out, be null or is converted. */
const unwrap = (schema: Schema): Schema => {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'optional':
    case 'nullable':
    case 'default':
      return unwrap(definition.innerType);
    case 'pipe':
      return unwrap(definition.in);
    default:
      return schema;
  }
};

/** The schema of an entry of an object, a record or a list. */
const entrySchema = (schema: Schema, key: PropertyKey): Schema | undefined => {
  const definition = definitionOf(unwrap(schema));
  switch (definition.type) {
    case 'object':
      return definition.shape[String(key)];
    case 'record':
      return definition.valueType;
    case 'array':
      return definition.element;
    default:
      return undefined;
  }
};

const schemaAt = (schema: Schema, path: readonly PropertyKey[]): Schema | undefined =>
  path.reduce<Schema | undefined>((inner, key) => inner && entrySchema(inner, key), schema);

/**
 * The names of the fields that a place may hold; undefined where any name will do.
 *
 * @param extra a field that the place should not have: of the forms that it can be written in, those without it count
 */
export const fieldsAt = (schema: Schema, path: readonly PropertyKey[], extra = ''): readonly string[] | undefined => {
  const found = schemaAt(schema, path);
  const definition = found && definitionOf(unwrap(found));
  if (definition?.type === 'object') return Object.keys(definition.shape);
  if (definition?.type === 'union') {
    const forms = definition.options.map((option) => fieldsAt(option, []) ?? []);
    return [...new Set(forms.filter((fields) => !fields.includes(extra)).flat())];
  }
  if (definition?.type !== 'record') return undefined;
  const keys = definitionOf(definition.keyType);
  return keys.type === 'enum' ? Object.values(keys.entries).map(String) : undefined;
};

/** Whether a place holds a text by language. */
export const isLocalizedAt = (schema: Schema, path: readonly PropertyKey[]): boolean => {
  const found = schemaAt(schema, path);
  return /^localized/.test(found ? (z.globalRegistry.get(unwrap(found))?.id ?? '') : '');
};

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What can be read of a value that does not fit its schema: entries that fit are converted, others stay as written. Checks that compare
 * places can then run on the rest of the file.
 */
export const readWhatFits = (schema: z.ZodType | Schema, value: unknown): unknown => {
  const result = (schema as z.ZodType).safeParse(value);
  if (result.success) return result.data;
  const readEntry = (key: PropertyKey, entry: unknown): unknown => {
    const inner = entrySchema(schema, key);
    return inner ? readWhatFits(inner, entry) : entry;
  };
  if (definitionOf(schema).type === 'pipe') return undefined;
  if (Array.isArray(value)) return value.map((entry, index) => readEntry(index, entry));
  if (!isGroup(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, readEntry(key, entry)]));
};
