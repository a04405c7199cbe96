import { type AgreedDiscount, requestLimits } from '../../rules/index.ts';
import type { TierId } from '../../schema/identifier.ts';
import type { Minutes, Percent } from '../../schema/units.ts';
import { readDuration, withPlainDigits } from '../../words/index.ts';
import { oneOf } from '../link/encoded-values.ts';
import type { FieldSpec, FieldSpecs, LinkCodec, Unreadable, ValuesOf } from './field-spec.ts';

/** How many there are of each unit that fees count, by the id of the unit. */
type Counts = Readonly<Record<string, number>>;

const [mostUnits, mostDistance, mostTravel] = [100_000, 10_000, 1_440];

/** A whole number from 0, in plain digits. */
const countOf = (text: string, most: number): number | undefined => {
  const count = /^(0|[1-9]\d{0,5})$/.test(text) ? Number(text) : undefined;
  return count !== undefined && count <= most ? count : undefined;
};

/** A percentage from 0 to 100 with at most two decimals, after a point. */
const percentOf = (text: string): Percent | undefined =>
  /^(?:100|\d{1,2}(?:\.\d{1,2})?)$/.test(text) ? (Number(text) as Percent) : undefined;

/** Entries of an id and what is said of it, as `id.value~id.value`; a part that cannot be read is left out and reported. */
const readEntries = <Value>(
  text: string,
  ids: readonly string[],
  read: (value: string) => Value | undefined,
  skip: (part: string) => void,
): Map<string, Value> => {
  const found = new Map<string, Value>();
  for (const part of text.split('~')) {
    const dot = part.indexOf('.');
    const [id, value] = [part.slice(0, dot), read(part.slice(dot + 1))];
    if (dot < 0 || !ids.includes(id) || value === undefined || found.has(id)) skip(part);
    else found.set(id, value);
  }
  return found;
};

/** Some of the ids of a list, as `id~id`. */
const idsCodec = (key: string, kind: 'optionIds' | 'extraIds'): LinkCodec<readonly string[]> => ({
  key,
  encode: (ids) => ids.toSorted().join('~'),
  decode: (text, { parts }, skip) => {
    const ids = [...new Set(text.split('~'))];
    const known = ids.filter((id) => parts?.[kind].includes(id));
    for (const id of ids) if (!known.includes(id)) skip(id);
    return known.length > 0 ? known : undefined;
  },
});

const countReader =
  (most: number, unreadable: Unreadable) =>
  (text: string, language?: Parameters<typeof withPlainDigits>[1]): number | Unreadable =>
    countOf(withPlainDigits(text, language), most) ?? unreadable;

/** How a count of a unit is typed. */
export const countTyping = {
  read: countReader(mostUnits, { problem: 'parts.problem.count', most: mostUnits }),
  write: String,
};

/** How the months of a contract are typed. */
export const monthsTyping = {
  read: (text: string, language?: Parameters<typeof withPlainDigits>[1]): number | Unreadable => {
    const months = countOf(withPlainDigits(text, language), requestLimits.months);
    return months || { problem: 'need.problem.term', most: requestLimits.months };
  },
  write: String,
};

/** How an agreed percentage is typed. */
export const percentTyping = {
  read: (text: string, language?: Parameters<typeof withPlainDigits>[1]): Percent | Unreadable =>
    percentOf(withPlainDigits(text, language).replace(/\s*%$/, '').replace(',', '.')) ?? {
      problem: 'parts.problem.discount',
    },
  write: String,
};

/** Percentages by tier, as `tier.percent~tier.percent`. */
const discountsCodec = (key: string): LinkCodec<readonly AgreedDiscount[]> => ({
  key,
  encode: (discounts) => discounts.map(({ tierId, percent }) => `${tierId}.${percent}`).join('~'),
  decode: (text, { tierIds }, skip) => {
    const found = readEntries(text, tierIds, percentOf, skip);
    const discounts = [...found].map(([tierId, percent]) => ({ tierId: tierId as TierId, percent }));
    return discounts.length > 0 ? discounts : undefined;
  },
});

/** What an estimate says of fees. A build without a list that asks for it leaves all of this file out. */
export const scenarioPartFields = {
  /** @example units=server.2~user.12 */
  units: {
    label: 'parts.units',
    link: {
      key: 'units',
      encode: (counts) =>
        Object.keys(counts)
          .sort()
          .map((id) => `${id}.${counts[id]}`)
          .join('~'),
      decode: (text, { parts }, skip) => {
        const counts = readEntries(text, parts?.unitIds ?? [], (value) => countOf(value, mostUnits), skip);
        return counts.size > 0 ? Object.fromEntries(counts) : undefined;
      },
    },
  } satisfies FieldSpec<Counts>,
  options: { label: 'parts.options', link: idsCodec('options', 'optionIds') } satisfies FieldSpec<readonly string[]>,
  /** Its months. */
  term: {
    label: 'parts.term',
    link: {
      key: 'term',
      encode: String,
      decode: (text, { parts }) => parts?.terms.find((term) => String(term) === text),
    },
  } satisfies FieldSpec<number>,
  /** Off the fees. @example discount=office.5~standard.7.5 */
  agreedDiscounts: {
    label: 'parts.discount',
    link: discountsCodec('discount'),
  } satisfies FieldSpec<readonly AgreedDiscount[]>,
  /** Off the rates. @example rateDiscount=office.5 */
  agreedRateDiscounts: {
    label: 'parts.rateDiscount',
    link: discountsCodec('rateDiscount'),
  } satisfies FieldSpec<readonly AgreedDiscount[]>,
};

const distanceProblem = { problem: 'parts.problem.distance', most: mostDistance } as const;
const travelProblem = { problem: 'parts.problem.travelMinutes', most: mostTravel } as const;

const readTravel = (text: string, language?: Parameters<typeof readDuration>[1]): Minutes | Unreadable => {
  const read = readDuration(text, language);
  return typeof read === 'number' && read <= mostTravel ? read : travelProblem;
};

/** What a line says of its visits, and the surcharges that are asked for. */
export const linePartFields = {
  zone: {
    label: 'parts.zoneOfVisit',
    link: { key: 'zone', encode: String, decode: (text, { parts }) => oneOf(text, parts?.zoneIds ?? []) },
  } satisfies FieldSpec<string>,
  /** Of one visit, both ways, in the unit of the list. */
  distance: {
    label: 'parts.distance',
    link: { key: 'distance', encode: String, decode: (text) => countOf(text, mostDistance) },
    typing: { read: countReader(mostDistance, distanceProblem), write: String },
  } satisfies FieldSpec<number>,
  /** Of one visit, both ways. */
  travelMinutes: {
    label: 'parts.travelMinutes',
    link: { key: 'travelTime', encode: String, decode: (text) => countOf(text, mostTravel) as Minutes | undefined },
    typing: { read: readTravel, write: String },
  } satisfies FieldSpec<Minutes>,
  extras: { label: 'parts.extras', link: idsCodec('extras', 'extraIds') } satisfies FieldSpec<readonly string[]>,
};

/** The values of an owner in a table of fields, as the rules take them. */
export const askedOf = <Specs extends FieldSpecs>(owner: ValuesOf<Specs>, fields: Specs): ValuesOf<Specs> | undefined =>
  Object.fromEntries(
    Object.keys(fields).flatMap((name) => {
      const value: unknown = Reflect.get(owner, name);
      return value === undefined ? [] : [[name, value]];
    }),
  ) as ValuesOf<Specs>;
