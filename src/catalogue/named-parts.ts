import type { PriceList } from '../schema/price-list.ts';
import type { WorkedExample } from '../schema/worked-example.ts';
import type { Finding } from './check.ts';

type Line = Pick<WorkedExample['request']['lines'][number], 'zone' | 'extras'>;
type Contract = Pick<WorkedExample['request'], 'units' | 'options' | 'term'>;

interface Identified {
  readonly id: string;
  readonly optional?: boolean | undefined;
}

const optionalIds = (parts: readonly Identified[]): string[] =>
  parts.flatMap(({ id, optional }) => (optional ? id : []));

/** The kinds of parts that examples name besides roles, each with the ids that a list has. */
const kinds = {
  zone: ({ travel }: PriceList) =>
    (Array.isArray(travel) ? travel : []).flatMap((part) => ('zones' in part ? part.zones.map(({ id }) => id) : [])),
  extras: ({ surcharges = [] }: PriceList) => optionalIds(surcharges),
  units: ({ units = [] }: PriceList) => units.map(({ id }): string => id),
  options: ({ fees = [], tiers }: PriceList) => optionalIds([...fees, ...tiers.flatMap((tier) => tier.fees ?? [])]),
  term: ({ tiers }: PriceList) => tiers.flatMap(({ terms = [] }) => terms.map(({ months }) => String(months))),
} as const;
type Kind = keyof typeof kinds;

const kindNames: Readonly<Record<Kind, string>> = {
  zone: 'a zone of travel',
  extras: 'an optional surcharge',
  units: 'a unit',
  options: 'an optional fee',
  term: 'the months of a term',
};

interface Named {
  readonly kind: Kind;
  readonly id: string;
  readonly path: Finding['path'];
}

const namedByLine = ({ zone, extras = [] }: Line, path: Finding['path']): Named[] => [
  ...(zone === undefined ? [] : [{ kind: 'zone', id: zone, path: [...path, 'zone'] } as const]),
  ...extras.map((id, index) => ({ kind: 'extras', id, path: [...path, 'extras', index] }) as const),
];

const namedByContract = ({ units = {}, options = [], term }: Contract, path: Finding['path']): Named[] => [
  ...Object.keys(units).map((id) => ({ kind: 'units', id, path: [...path, 'units', id] }) as const),
  ...options.map((id, index) => ({ kind: 'options', id, path: [...path, 'options', index] }) as const),
  ...(term === undefined ? [] : [{ kind: 'term', id: String(term), path: [...path, 'term'] } as const]),
];

const unknown = (named: readonly Named[], lists: readonly PriceList[]): Finding[] =>
  named.flatMap(({ kind, id, path }) => {
    const known = [...new Set(lists.flatMap(kinds[kind]))];
    if (lists.length === 0 || known.includes(id)) return [];
    const fix =
      known.length > 0 ? `Use one of ${known.join(', ')}.` : 'Remove it, or add it to the price list: no list has any.';
    return [{ path, expected: `${kindNames[kind]} of a price list`, got: `"${id}"`, fix }];
  });

/** The parts named by lines of work that no price list has. One that only today's list lacks is no mistake: it is left out. */
export const unknownOnLines = (lines: readonly Line[], path: Finding['path'], lists: readonly PriceList[]): Finding[] =>
  unknown(
    lines.flatMap((line, index) => namedByLine(line, [...path, index])),
    lists,
  );

/** The units, options and term named for a contract that no price list has. */
export const unknownOfContract = (contract: Contract, path: Finding['path'], lists: readonly PriceList[]): Finding[] =>
  unknown(namedByContract(contract, path), lists);

const among = (ids: readonly string[] | undefined, known: readonly string[]): string[] =>
  (ids ?? []).filter((id) => known.includes(id));

/** A line without the zone and surcharges that the list lacks. */
export const lineOn = <Whole extends Line>({ zone, extras, ...line }: Whole, list: PriceList) => {
  const known = among(extras, kinds.extras(list));
  return {
    ...line,
    ...(zone !== undefined && kinds.zone(list).includes(zone) && { zone }),
    ...(known.length > 0 && { extras: known }),
  };
};

/** A contract without the units, options and term that the list lacks. */
export const contractOn = ({ units = {}, options, term }: Contract, list: PriceList): Contract => {
  const counted = Object.entries(units).filter(([id]) => kinds.units(list).includes(id));
  const asked = among(options, kinds.options(list));
  return {
    ...(counted.length > 0 && { units: Object.fromEntries(counted) }),
    ...(asked.length > 0 && { options: asked }),
    ...(term !== undefined && kinds.term(list).includes(String(term)) && { term }),
  };
};
