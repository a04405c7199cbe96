import type { ClauseId, PriceList } from '../schema/price-list.ts';
import { bandChecks } from './band-checks.ts';
import { type Check, type Finding, repeatedEntries, repeatedIds } from './check.ts';
import { closedDaysChecks } from './closed-days-checks.ts';
import { contractMinutesChecks } from './contract-minutes-checks.ts';
import { hoursChecks } from './hours-checks.ts';
import { pricePartChecks } from './price-part-checks.ts';
import { promiseChecks, promiseClauses, promisedClauses } from './promise-checks.ts';

type Path = readonly PropertyKey[];

/** A country is served whole or in part, and stands in one of the two lists. */
const regionsOnce = ({ whole, part }: PriceList['onSiteRegions']): Finding[] => [
  ...repeatedIds(['onSiteRegions', 'whole'], whole),
  ...repeatedIds(['onSiteRegions', 'part'], part),
  ...part.flatMap((country, index) =>
    whole.includes(country)
      ? [
          {
            path: ['onSiteRegions', 'part', index],
            expected: 'a country that is not in whole too',
            got: `"${country}" in both`,
            fix: 'Leave it in one of the two lists.',
          },
        ]
      : [],
  ),
];

const idsAreUnique: Check<PriceList> = ({ roles, channels, rateBands, tiers, vat, onSiteRegions }) => [
  ...repeatedEntries(['roles'], roles),
  ...repeatedEntries(['channels'], channels),
  ...repeatedEntries(['rateBands'], rateBands),
  ...repeatedEntries(['tiers'], tiers),
  ...repeatedIds(
    ['vat', 'rates'],
    vat.rates.map(({ country }) => country),
  ),
  ...tiers.flatMap(({ channels: offered }, index) => repeatedIds(['tiers', index, 'channels'], offered)),
  ...regionsOnce(onSiteRegions),
];

/** @param optional ids that may be there and need not */
const difference = (
  path: Path,
  wanted: readonly string[],
  found: readonly string[],
  what: string,
  optional: readonly string[] = [],
): Finding[] => [
  ...wanted
    .filter((id) => !found.includes(id))
    .map((id) => ({
      path,
      expected: `${what} for each of ${wanted.join(', ')}`,
      got: `none for "${id}"`,
      fix: `Add ${id}.`,
    })),
  ...found
    .filter((id) => !wanted.includes(id) && !optional.includes(id))
    .map((id) => ({
      path: [...path, id],
      expected:
        wanted.length > 0
          ? `${what} for each of ${wanted.join(', ')} and no other`
          : `${what} for some of ${optional.join(', ')} and no other`,
      got: `one for "${id}"`,
      fix: 'Correct the id, or add it where the ids are listed.',
    })),
];

const idsOf = <Id extends string>(entries: readonly { readonly id: Id }[]): Id[] => entries.map(({ id }) => id);

/** A tier with bundles needs no rates: work without one is taken from the bundles alone. */
const everyTierPricesEveryRole: Check<PriceList> = ({ tiers, roles, rateBands }) =>
  tiers.flatMap(({ hourlyRates, prepaid }, index) => {
    const path = ['tiers', index, 'hourlyRates'];
    const needed = <Id>(ids: readonly Id[]): readonly Id[] => (prepaid ? [] : ids);
    return [
      ...difference(
        path,
        needed(rateBands.flatMap(({ id, factor }) => (factor === undefined ? id : []))),
        Object.keys(hourlyRates),
        'a table of rates',
        idsOf(rateBands),
      ),
      ...Object.entries(hourlyRates).flatMap(([band, rates]) =>
        difference([...path, band], needed(idsOf(roles)), Object.keys(rates), 'an hourly rate', idsOf(roles)),
      ),
    ];
  });

const tierChannelsExist: Check<PriceList> = ({ tiers, channels }) =>
  tiers.flatMap((tier, tierIndex) =>
    tier.channels.flatMap((channel, index) =>
      channels.some(({ id }) => id === channel)
        ? []
        : [
            {
              path: ['tiers', tierIndex, 'channels', index],
              expected: `one of ${channels.map(({ id }) => id).join(', ')}`,
              got: `"${channel}"`,
              fix: 'Correct the id, or add the channel under channels.',
            },
          ],
    ),
  );

/** Whether anything is paid for besides work: a fee, or what stands in place of one. */
const statesFees = ({ fees, tiers }: PriceList): boolean =>
  fees !== undefined ||
  tiers.some(({ monthlyFee, fees, minimumPerMonth, included, prepaid }) =>
    [monthlyFee, fees, minimumPerMonth, included, prepaid].some((part) => part !== undefined),
  );

/** Whether all work is part of a fee: no rate and no step then comes from the source. */
const includesAllWork = ({ tiers }: PriceList): boolean =>
  tiers.every(
    ({ hourlyRates, prepaid }) =>
      prepaid === undefined &&
      Object.values(hourlyRates).every((roles) => Object.values(roles).every((rate) => rate === 'included')),
  );

const clausesOf: readonly [isStated: (list: PriceList) => boolean, clauses: readonly ClauseId[]][] = [
  [(list) => !includesAllWork(list), ['hourlyRate', 'billingRemote', 'billingOnSite']],
  [statesFees, ['monthlyFee']],
  [({ travel }) => !('perVisit' in travel) || travel.perVisit !== 'onRequest', ['travel']],
  [({ vat }) => vat.rates.length > 0, ['vat']],
  [({ tiers }) => tiers.some(({ channels }) => channels.length > 0), ['channels']],
  [({ onSiteRegions: { whole, part } }) => whole.length + part.length > 0, ['onSiteRegions']],
];

/** Whether a list has what a clause is about; a list may name the place of a clause that it has no figure for. */
export const isClauseUsed = (id: ClauseId, list: PriceList): boolean => {
  if (id === 'monthlyFee') return statesFees(list);
  return !promiseClauses.includes(id) || promisedClauses(list).includes(id);
};

/** Every figure that a page shows can be found in the source. */
const clausesForWhatIsStated: Check<PriceList> = (list) =>
  [...clausesOf.flatMap(([isStated, clauses]) => (isStated(list) ? clauses : [])), ...promisedClauses(list)]
    .filter((clause) => list.clauses[clause] === undefined)
    .map((clause) => ({
      path: ['clauses', clause],
      expected: 'where the source states it, because the list does',
      got: 'nothing: the field is missing',
      fix: `Add the field "${clause}" with a text for readers, such as the page and the row of a table.`,
    }));

/** What must hold inside one price list. */
export const priceListChecks: readonly Check<PriceList>[] = [
  idsAreUnique,
  everyTierPricesEveryRole,
  tierChannelsExist,
  ...bandChecks,
  ...closedDaysChecks,
  ...hoursChecks,
  ...promiseChecks,
  clausesForWhatIsStated,
  ...pricePartChecks,
  ...contractMinutesChecks,
];
