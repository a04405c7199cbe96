import type { JobStart, LineItem } from '../rules/index.ts';
import { decodeStart } from './clock-text.ts';
import type { KnownList, LinkContext, Report } from './estimate-state.ts';
import { cleanLabel } from './label-text.ts';
import { decodeLine } from './line-codec.ts';

/** A line with the name that the visitor gave it. */
export interface LabelledLine {
  readonly item: LineItem;
  readonly label: string;
}

/** Whether a key belongs to one line, as `start1` and `label1` belong to the first. */
export const isLineKey = (key: string): boolean => /^(?:start|label)(?:[1-9]\d?|100)$/.test(key);

const fits = (start: JobStart, { per }: LineItem): boolean => (start.at === 'dateTime') === (per === 'once');

const readStart = (number: number, item: LineItem, values: ReadonlyMap<string, string>, report: Report): LineItem => {
  const text = values.get(`start${number}`);
  if (text === undefined) return item;
  const start = decodeStart(text);
  if (start !== undefined && fits(start, item)) return { ...item, start };
  report('invalidValue', `start${number}=${text}`);
  return item;
};

/** Reads the lines with their starts and labels; a line that cannot be read is left out with all that belongs to it. */
export const decodeLines = (
  values: ReadonlyMap<string, string>,
  { roleIds }: KnownList,
  { limits }: LinkContext,
  report: Report,
): LabelledLine[] => {
  const text = values.get('lines') ?? '';
  if (text === '') return [];
  const parts = text.split('~', limits.lines + 1);
  if (parts.length > limits.lines) report('tooManyLines', String(limits.lines));
  return parts.slice(0, limits.lines).flatMap((part, index) => {
    const item = decodeLine(part, roleIds, limits);
    if (item === undefined) {
      report('invalidLine', part);
      return [];
    }
    const label = cleanLabel(values.get(`label${index + 1}`) ?? '');
    return [{ item: readStart(index + 1, item, values, report), label }];
  });
};
