import { Ajv } from 'ajv';

/** Why a value does not fit the schema of a data file, by the name of the schema: each fault with its path. */
export const schemaFaults = (schemas: ReadonlyMap<string, string>, name: string, value: unknown): string[] => {
  const ajv = new Ajv({ allErrors: true });
  ajv.validate(JSON.parse(schemas.get(name) ?? 'false'), value);
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};
