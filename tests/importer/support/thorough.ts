/**
 * Whether tests may take the time that the largest pages need: `IMPORT_THOROUGH=1 npx vitest run tests/importer`, which
 * the audit does.
 */
export const isThorough = process.env.IMPORT_THOROUGH !== undefined;
