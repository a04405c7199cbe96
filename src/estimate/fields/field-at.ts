import type { RoleId } from '../../schema/identifier.ts';
import { billNeedField, curveFieldAt, hoursField, timeNeedField } from './derived-fields.ts';
import { type EstimateFields, estimateFields } from './estimate-fields.ts';
import { stretchFieldAt } from './fault-fields.ts';
import { promiseNeedAt } from './promise-needs.ts';
import { lineField, scenarioField } from './table-fields.ts';
import type { TypedField } from './typed-field.ts';
import { partField, partNeedField } from './typed-parts.ts';

const needFields: readonly TypedField[] = [
  timeNeedField('responseWithin'),
  timeNeedField('interventionWithin'),
  billNeedField,
];

/** The field with a path, whichever tool shows it; undefined when there is none. @example fieldAt('a.travel')?.label */
export const fieldAt = (path: string, fields: EstimateFields = estimateFields): TypedField | undefined => {
  const [owner, name = '', part = ''] = path.split('.');
  if (owner === 'a' || owner === 'b') return partField(owner, name, part) ?? scenarioField(owner, name, fields);
  if (owner === 'line') return lineField(Number(name), part, fields);
  if (owner === 'hours') return hoursField(name as RoleId);
  if (owner === 'curve') return curveFieldAt(name as RoleId);
  return (
    needFields.find((field) => field.path === path) ??
    partNeedField(path) ??
    promiseNeedAt(path) ??
    stretchFieldAt(path)
  );
};
