import type { FieldSpecs } from './field-spec.ts';
import { lineFields } from './line-fields.ts';
import { scenarioFields } from './scenario-fields.ts';
import { sharedFields } from './shared-fields.ts';

/** Every field of an estimate, in one table a place: a new one is an entry here, and where it is shown. */
export interface EstimateFields {
  readonly line: FieldSpecs;
  readonly scenario: FieldSpecs;
  readonly shared: FieldSpecs;
}

export const estimateFields: EstimateFields = { line: lineFields, scenario: scenarioFields, shared: sharedFields };
