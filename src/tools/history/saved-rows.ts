import type { SetAsideReason } from '../../rules/index.ts';
import { usesDecimalComma, type Words } from '../../words/index.ts';
import type { SavedCsv } from './reader.ts';

const columns = [
  'row',
  'date',
  'start',
  'role',
  'place',
  'workedMinutes',
  'workedExactly',
  'billedMinutes',
  'billedThen',
  'reason',
  'text',
] as const;

const reasons: readonly SetAsideReason[] = [
  'noDuration',
  'unreadableDuration',
  'noDate',
  'unreadableDate',
  'unreadableTime',
  'outOfYears',
  'tooManyMonths',
  'tooLong',
  'totals',
  'leftOut',
  'notBillable',
  'unreadableRow',
];

const byId = <Id extends string>(ids: readonly Id[], nameOf: (id: Id) => string): Readonly<Record<Id, string>> =>
  Object.fromEntries(ids.map((id) => [id, nameOf(id)])) as Readonly<Record<Id, string>>;

/** How rows are saved for a spreadsheet in the language of the page. */
export const savedCsv = ({ translator: { text }, names, language }: Words): SavedCsv => ({
  words: {
    ...byId(columns, (column) => text(`history.csv.${column}`)),
    roles: byId(
      names.list.roles.map(({ id }) => id),
      names.role,
    ),
    places: byId(['remote', 'onSite'], (place) => text(`place.${place}`)),
    tiers: byId(
      names.list.tiers.map(({ id }) => id),
      names.tier,
    ),
    reasons: byId(reasons, (reason) => text(`history.reason.${reason}`)),
  },
  dialect: usesDecimalComma(language) ? { separator: ';', decimal: ',' } : { separator: ',', decimal: '.' },
});
