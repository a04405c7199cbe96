import type { LineItem, RequestLimits } from '../rules/index.ts';
import type { RoleId } from '../schema/identifier.ts';
import type { Minutes } from '../schema/units.ts';
import { wholeNumber } from './whole-number.ts';

/** Writes a line as `role.place.minutes.times.frequency`; its start and its label have keys of their own. */
export const encodeLine = ({ roleId, place, minutes, times, per }: LineItem): string =>
  [roleId, place, minutes, times, per].join('.');

const oneOf = <T extends string>(text: string | undefined, choices: readonly T[]): T | undefined =>
  choices.find((choice) => choice === text);

/** Reads a line; undefined when any part of it is not exactly as `encodeLine` writes it. */
export const decodeLine = (text: string, roleIds: readonly RoleId[], limits: RequestLimits): LineItem | undefined => {
  const fields = text.split('.', 6);
  const roleId = oneOf(fields[0], roleIds);
  const place = oneOf(fields[1], ['remote', 'onSite']);
  const minutes = wholeNumber(fields[2], limits.minutes);
  const times = wholeNumber(fields[3], limits.times);
  const per = oneOf(fields[4], ['once', 'month']);
  if (fields.length !== 5 || !roleId || !place || !minutes || !times || !per) return undefined;
  return { roleId, place, minutes: minutes as Minutes, times, per };
};
