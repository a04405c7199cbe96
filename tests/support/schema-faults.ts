import { Ajv } from 'ajv';

/** What keeps a value from fitting a schema, by its name among those of the data files; each fault with its path. */
export const schemaFaults = (schemas: ReadonlyMap<string, string>, name: string, value: unknown): string[] => {
  const ajv = new Ajv({ allErrors: true });
  ajv.validate(JSON.parse(schemas.get(name) ?? 'false'), value);
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};
