import type { FieldSpecs } from './field-spec.ts';
import { lineFields } from './line-fields.ts';
import { scenarioFields } from './scenario-fields.ts';
import { sharedFields } from './shared-fields.ts';

/** Every field of an estimate, in three tables. To add a field, add an entry to one of them and show it in a tool. */
export interface EstimateFields {
  readonly line: FieldSpecs;
  readonly scenario: FieldSpecs;
  readonly shared: FieldSpecs;
}

export const estimateFields: EstimateFields = { line: lineFields, scenario: scenarioFields, shared: sharedFields };
