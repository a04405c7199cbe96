import { describe, expect, test } from 'vitest';
import {
  isRuleError,
  type LineItem,
  type QuoteRequest,
  quote,
  reportInstant,
  type TierQuote,
  tierMoments,
  wallTimeOf,
} from '../../src/rules/index.ts';
import type { CountryId, PriorityId, RoleId } from '../../src/schema/identifier.ts';
import type { PriceList } from '../../src/schema/price-list.ts';
import type { Minutes } from '../../src/schema/units.ts';
import { stableJson } from '../../src/site/data/published-file.ts';
import { providerList, publicCases } from './read-list.ts';

const job = (minutes: number, more: Partial<LineItem> = {}): LineItem => ({
  roleId: 'technician' as RoleId,
  place: 'remote',
  minutes: minutes as Minutes,
  times: 1,
  per: 'once',
  ...more,
});

const at = (dateTime: string): Partial<LineItem> => ({ start: { at: 'dateTime', dateTime } });

const asked = (lines: readonly LineItem[], more: Partial<QuoteRequest> = {}): QuoteRequest => ({
  months: 1,
  lines,
  ...more,
});

type Read = (tier: TierQuote) => number | undefined;

const total: Read = ({ total: { cents } }) => cents;
const perMonth: Read = ({ perMonth: { cents } }) => cents;
const sumOf =
  (...kinds: readonly string[]): Read =>
  ({ charges }) =>
    charges.filter(({ what }) => kinds.includes(what)).reduce((sum, { amount }) => sum + amount.cents, 0);
const work = sumOf('labour', 'surcharge');
const withVat: Read = (tier) => tier.withVat?.totalWithVat.cents;

/** How a case is asked: its request, the tier and the figure that its answer is of. */
interface Asked {
  readonly request: QuoteRequest;
  readonly tier: string | Readonly<Record<string, string>>;
  readonly read: Read;
}

const ofBoth = { 'Basis ICT hulp': 'basic', 'Zakelijk ICT hulp': 'business' };
const users = (more: Partial<QuoteRequest> = {}) => asked([], { units: { user: 30 }, ...more });
const visit = { place: 'onSite' as const };
const longVisit = asked([job(150, { ...visit, travelMinutes: 90 })], { units: { workstation: 0 } });

/** What a job takes from a bundle, as the list writes it. */
interface Taken {
  readonly takes: LineItem;
  readonly inWords: (minutes: number) => string;
}

const weekly = (weekday: number): Partial<LineItem> => ({
  start: { at: 'weekday', weekday, time: '10:00' },
  per: 'month',
});

/** A fault whose first response is asked for. */
interface Reported {
  readonly reported: string;
  readonly tier: string;
  readonly priority: string;
}

/** By list, the cases in the order of its file. */
const cases: Readonly<Record<string, readonly (Asked | Reported | Taken)[]>> = {
  'per-quarter-hour': [
    { request: asked([job(40)]), tier: ofBoth, read: work },
    { request: asked([job(40, { times: 6, per: 'month' })]), tier: ofBoth, read: perMonth },
    { request: asked([job(15, { ...at('2026-11-24T22:00'), extras: ['urgent'] })]), tier: ofBoth, read: work },
  ],
  'by-distance': [
    { request: asked([job(70, { ...visit, distance: 12 })]), tier: 'standard', read: total },
    { request: asked([job(40)]), tier: 'standard', read: total },
  ],
  'six-bands': [
    { request: asked([job(50, at('2026-11-24T10:00'))]), tier: 'standard', read: total },
    { request: asked([job(50, at('2026-11-29T22:00'))]), tier: 'standard', read: total },
  ],
  'per-system': [
    { request: asked([], { units: { system: 2 }, options: ['maintenance'] }), tier: 'days5', read: perMonth },
    { request: asked([job(40)], { units: { system: 0 } }), tier: 'basic', read: total },
  ],
  'by-travel-time': [
    { request: asked([job(32, { ...visit, ...at('2026-11-24T10:00'), zone: 'city' })]), tier: 'standard', read: total },
    { request: asked([job(30, at('2026-11-29T10:00'))]), tier: 'standard', read: total },
  ],
  'by-place': [
    { request: asked([job(70, { ...visit, ...at('2026-11-24T10:00') })]), tier: 'standard', read: total },
    { request: asked([job(50, { ...visit, ...at('2026-11-27T18:30') })]), tier: 'standard', read: total },
    { request: asked([job(50, { ...visit, ...at('2026-11-28T10:00') })]), tier: 'standard', read: total },
    { request: asked([job(20)]), tier: 'standard', read: total },
    {
      request: asked([job(70, visit)], { vat: { country: 'FR' as CountryId, reverseCharge: false } }),
      tier: 'standard',
      read: withVat,
    },
  ],
  'vat-inside': [
    { request: asked([job(20)]), tier: 'standard', read: total },
    { request: asked([job(61, { ...visit, ...at('2026-11-24T09:00') })]), tier: 'standard', read: total },
  ],
  'by-priority': [
    { reported: '2026-11-27T17:00', tier: 'plus', priority: 'p1' },
    { reported: '2026-11-28T03:00', tier: 'enterprise', priority: 'p1' },
    { reported: '2026-11-27T16:00', tier: 'base', priority: 'p3' },
  ],
  'call-out': [
    { request: asked([], { months: 12, units: { workstation: 12 } }), tier: 'contract', read: total },
    { request: longVisit, tier: 'contract', read: total },
    { request: longVisit, tier: 'none', read: total },
  ],
  'distance-and-time': [
    {
      request: asked([job(60, { ...visit, distance: 10, travelMinutes: 30 })]),
      tier: 'payAsYouGo',
      read: sumOf('travel'),
    },
    {
      request: asked([job(60, { ...visit, distance: 20, travelMinutes: 60 })]),
      tier: 'payAsYouGo',
      read: sumOf('travel'),
    },
    { request: asked([job(10)]), tier: 'payAsYouGo', read: total },
  ],
  'blocks-of-hours': [
    { request: asked([job(1_200)]), tier: 'blocks', read: total },
    { takes: job(60, weekly(6)), inWords: (minutes) => `${minutes / 60} hours` },
    { takes: job(40, weekly(5)), inWords: (minutes) => `${minutes} minutes (45 x ${minutes / 45})` },
  ],
  'per-user': [
    { request: users(), tier: 'assist', read: perMonth },
    { request: users({ options: ['training'] }), tier: 'assist', read: perMonth },
  ],
};

/** The latest moment of a first response, as the lists write it. */
const firstResponse = (name: string, { reported, tier, priority }: Reported): string => {
  const list = providerList(name);
  const instant = reportInstant(reported, list.zone);
  if (isRuleError(instant)) throw new Error(instant.code);
  const moments = tierMoments(instant, list, [], { priority: priority as PriorityId });
  const found = moments[list.tiers.findIndex(({ id }) => id === tier)]?.maximumResponse;
  const shown = typeof found === 'number' ? wallTimeOf(found, list.zone) : found;
  return String(shown).slice(0, 16).replace('T', ' ');
};

/** A moment of a case without its day of the week. */
const withoutDay = (wanted: unknown): unknown =>
  typeof wanted === 'string' ? wanted.replace(/^[A-Z][a-z]+day /, '') : wanted;

/** The minutes that a job takes from the bundle that is bought for it. */
const takenBy = (name: string, { takes, inWords }: Taken): string => {
  const result = quote(asked([takes]), providerList(name));
  if (isRuleError(result)) throw new Error(result.code);
  const bought = result.tiers[0]?.charges.find(({ what }) => what === 'bundle')?.amount.explanation;
  const [bundles] = bought?.kind === 'sum' ? bought.parts : [];
  if (bundles?.kind !== 'bundles') throw new Error('No bundle is bought.');
  return inWords(bundles.taken.reduce((sum, { taken }) => sum + taken, 0));
};

const answers = (name: string, ask: Asked | Reported | Taken): unknown => {
  if ('reported' in ask) return firstResponse(name, ask);
  if ('takes' in ask) return takenBy(name, ask);
  const { request, tier, read } = ask;
  const result = quote(request, providerList(name));
  if (isRuleError(result)) throw new Error(`${result.code} ${JSON.stringify(result.data)}`);
  const under = (id: string) => {
    const found = result.tiers.find(({ tierId }) => tierId === id);
    const cents = found && read(found);
    return cents === undefined ? undefined : cents / 100;
  };
  if (typeof tier === 'string') return under(tier);
  return Object.fromEntries(Object.entries(tier).map(([published, id]) => [published, under(id)]));
};

describe.each(Object.entries(cases))('%s', (name, asks) => {
  const published = publicCases(name);

  test('has every case of the list', () => {
    expect(asks).toHaveLength(published.length);
  });

  test.each(asks.map((ask, index) => ({ ask, ...published[index] })))('gives $given', ({ ask, expect: wanted }) => {
    expect(answers(name, ask)).toEqual(withoutDay(wanted));
  });
});

/** A list as a page finds it under `/data/`, with the keys of every object in order. */
const published = (name: string): PriceList => JSON.parse(stableJson(providerList(name)));

test.each(Object.keys(cases))('%s bills the same once it is published', (name) => {
  const { roles } = providerList(name);
  const roleId = roles[0]?.id ?? ('' as RoleId);
  const request = asked([job(50, { roleId, per: 'month' }), job(70, { roleId, ...visit })], { months: 14 });
  expect(stableJson(quote(request, published(name)))).toBe(stableJson(quote(request, providerList(name))));
});

/** What the lists say of public holidays, which their examples leave out. */
describe('on a public holiday', () => {
  const visitOn = (dateTime: string) => ({ ...visit, ...at(dateTime) });

  test.each([
    // Second Christmas Day, a Monday in 2022; the Monday after Christmas 2026 stands in for Boxing Day in England.
    ['six-bands', 'an evening is one at the weekend: 2 x 45', job(50, at('2022-12-26T19:00')), 90],
    ['six-bands', 'a week later it is none: 2 x 40', job(50, at('2023-01-02T19:00')), 80],
    ['by-place', 'a visit by day costs half as much again', job(60, visitOn('2026-12-25T10:00')), 135],
    ['by-place', 'Réunion has one of its own', job(60, visitOn('2027-12-20T10:00')), 135],
    ['by-place', 'work at a distance costs the same', job(60, at('2026-12-25T10:00')), 50],
  ])('%s: %s', (name, _, line, expected) => {
    expect(answers(name, { request: asked([line]), tier: 'standard', read: total })).toBe(expected);
  });

  test('vat-inside: no hour has a published rate, on a substitute day either', () => {
    const result = quote(asked([job(60, at('2026-12-28T10:00'))]), providerList('vat-inside'));
    if (isRuleError(result)) throw new Error(result.code);
    expect(result.tiers[0]?.openItems).toEqual([expect.objectContaining({ reason: 'outOfBand', minutes: 60 })]);
  });

  test('per-system: the clock stands still, but for the level that is there day and night', () => {
    const due = (tier: string) => firstResponse('per-system', { reported: '2026-12-24T16:00', tier, priority: '' });
    expect(['basic', 'days5', 'days6', 'days7'].map(due)).toEqual([
      '2026-12-29 12:00',
      '2026-12-28 10:00',
      '2026-12-24 19:00',
      '2026-12-24 20:00',
    ]);
  });
});
