import { Ajv } from 'ajv';
import { jsonSchemas } from '../../src/schema/json-schemas.ts';

const schemas = jsonSchemas();

/** What a value lacks to fit a schema of the data files, each with its path. */
export const schemaFaults = (name: string, value: unknown): string[] => {
  const ajv = new Ajv({ allErrors: true });
  ajv.validate(JSON.parse(schemas.get(name) ?? 'false'), value);
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};
