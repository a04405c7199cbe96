import { frequencies, requestLimits } from '../../rules/index.ts';
import type { Place } from '../../schema/conditions.ts';
import type { Minutes } from '../../schema/units.ts';
import type { Frequency } from '../../schema/worked-example.ts';
import { type Scenario, startFields, startOf } from '../estimate.ts';
import type { FieldSpecs } from '../fields/field-spec.ts';
import type { EstimateLine, NewLine } from '../fields/line-fields.ts';
import { decodeStart, encodeStart, oneOf, wholeNumber } from './encoded-values.ts';
import type { KnownList } from './known-list.ts';
import type { NoteProblem } from './link-problem.ts';
import { decodeValues, encodeValues } from './table-codec.ts';

/** Writes a line as `role.place.minutes.times.frequency`; its start and its label have their own keys. */
const encodeLine = ({ roleId, place, minutes, times, per }: EstimateLine): string =>
  [roleId, place, minutes, times, per].join('.');

/** Reads a line; undefined when any part of it is not exactly as `encodeLine` writes it. */
const decodeLine = (text: string, { roleIds }: KnownList): NewLine | undefined => {
  const parts = text.split('.', 6);
  const roleId = oneOf(parts[0], roleIds);
  const place = oneOf<Place>(parts[1], ['remote', 'onSite']);
  const minutes = wholeNumber(parts[2], requestLimits.minutes);
  const times = wholeNumber(parts[3], requestLimits.times);
  const per = oneOf<Frequency>(parts[4], frequencies);
  if (parts.length !== 5 || !roleId || !place || !minutes || !times || !per) return undefined;
  return { roleId, place, minutes: minutes as Minutes, times, per };
};

/** Whether a key belongs to one line, as `start1` and `label1` belong to the first. */
export const isLineKey = (key: string, fields: FieldSpecs): boolean => {
  const [, name, number] = /^([a-z]+)([1-9]\d{0,2})$/i.exec(key) ?? [];
  const isKnown = name === 'start' || Object.values(fields).some(({ link }) => link?.key === name);
  return isKnown && Number(number) <= requestLimits.lines;
};

/** The lines of a scenario as keys of the link. */
export const encodeLines = ({ lines }: Scenario, fields: FieldSpecs): [key: string, text: string][] => [
  ['lines', lines.map(encodeLine).join('~')],
  ...lines.flatMap((line, index): [string, string][] => {
    const start = startOf(line);
    return [...(start ? [['start', encodeStart(start)] as const] : []), ...encodeValues(line, fields)].map(
      ([key, text]) => [`${key}${index + 1}`, text],
    );
  }),
];

const decodeStartOf = (line: NewLine, key: string, text: string | undefined, note: NoteProblem) => {
  if (text === undefined) return {};
  const start = decodeStart(text);
  if (start !== undefined && (start.at === 'dateTime') === (line.per === 'once')) return startFields(start);
  note('invalidValue', `${key}=${text}`);
  return {};
};

/** Reads the lines with their starts and other fields; a line that cannot be read is left out entirely. */
export const decodeLines = (
  values: ReadonlyMap<string, string>,
  list: KnownList,
  fields: FieldSpecs,
  note: NoteProblem,
): NewLine[] => {
  const text = values.get('lines') ?? '';
  if (text === '') return [];
  const parts = text.split('~', requestLimits.lines + 1);
  if (parts.length > requestLimits.lines) note('tooManyLines', String(requestLimits.lines));
  return parts.slice(0, requestLimits.lines).flatMap((part, index) => {
    const line = decodeLine(part, list);
    if (line === undefined) {
      note('invalidLine', part);
      return [];
    }
    const suffix = String(index + 1);
    const start = decodeStartOf(line, `start${suffix}`, values.get(`start${suffix}`), note);
    return [{ ...line, ...start, ...decodeValues(values, fields, list, note, suffix) }];
  });
};
