import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Need, quote, requestLimits } from '../../src/rules/index.ts';
import type { CountryId } from '../../src/schema/identifier.ts';
import type { Cents, FactorPercent, IsoDate, Minutes } from '../../src/schema/units.ts';
import {
  cleanLabel,
  decodeEstimate,
  type EstimateState,
  encodeEstimate,
  knownList,
  type LinkContext,
  type Scenario,
  type ToolChoices,
} from '../../src/share/index.ts';
import { example, priceList, roleId } from '../support/published.ts';
import { anyFactor, anyLine, anyStartedLine, euros, line } from '../support/requests.ts';

const context: LinkContext = {
  lists: [knownList(priceList)],
  fallback: { list: priceList.id, request: example, labels: example.lines.map(() => '') },
  limits: requestLimits,
};
/** An older list, with one role and no VAT. */
const older = {
  id: '2025-01-01' as IsoDate,
  roleIds: [roleId('technician')],
  tierIds: [],
  channelIds: [],
  countries: [],
};
const decode = (fragment: string) => decodeEstimate(fragment, context);
const codes = (fragment: string) => decode(fragment)?.problems.map(({ code }) => code);

const request = {
  months: 12,
  lines: [line({ minutes: 40, times: 6 }), line({ roleId: roleId('engineer'), place: 'onSite', minutes: 70 })],
};
const link = '#v=1&lines=technician.remote.40.6.month~engineer.onSite.70.1.month&list=2026-11-21&months=12&end';

const state: EstimateState = { list: priceList.id, request, labels: ['', ''] };

const countries = priceList.vat.rates.map(({ country }) => country) as [CountryId, ...CountryId[]];
const [luxembourg] = countries;

const anyCents = fc.integer({ min: 0, max: 999_999_999 }).map((amount) => amount as Cents);

const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    months: fc.integer({ min: 1, max: 120 }),
    lines: fc.array(fc.oneof(anyLine, anyStartedLine), { maxLength: 6 }),
    names: fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { minLength: 6, maxLength: 6 }),
    conditions: fc.record(
      {
        vat: fc.record({ country: fc.constant(luxembourg), reverseCharge: fc.boolean() }),
        agreedTravel: anyCents,
        agreedOutOfBandFactor: anyFactor,
      },
      { requiredKeys: [] },
    ),
    beside: fc.record(
      {
        offer: anyCents,
        reportedAt: fc.constantFrom('2026-11-27T16:00', '2028-02-29T00:00', '2026-10-25T00:30:12Z'),
        visitCountry: fc.constantFrom(...countries),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ months, lines, names, conditions, beside }) => ({
    request: { months, lines, ...conditions },
    labels: lines.map((_, index) => cleanLabel(names[index] ?? '')),
    ...beside,
  }));

const anyWindow = fc.record({ day: fc.nat({ max: 6 }), opens: fc.constant('08:00'), closes: fc.constant('24:00') });

const anyNeed: fc.Arbitrary<Need> = fc.oneof(
  fc.constant<Need>({ kind: 'weekendHelp' }),
  fc.record({
    kind: fc.constantFrom('responseWithin' as const, 'interventionWithin' as const),
    minutes: fc.integer({ min: 1, max: 525_600 }).map((minutes) => minutes as Minutes),
  }),
  fc.record({
    kind: fc.constant('channel' as const),
    channelId: fc.constantFrom(...priceList.channels.map(({ id }) => id)),
  }),
  anyWindow.map((window): Need => ({ kind: 'supportDuring', ...window })),
  anyWindow.map((window): Need => ({ kind: 'faultHelpDuring', ...window })),
  fc.record({ kind: fc.constant('feeAtMost' as const), cents: anyCents }),
  fc.record({
    kind: fc.constantFrom('onSiteAnywhere' as const, 'onSiteInPart' as const),
    country: fc.constantFrom(...countries),
  }),
);

const anyTools: fc.Arbitrary<ToolChoices> = fc.record(
  {
    tiers: fc.subarray(
      priceList.tiers.map(({ id }) => id),
      { minLength: 1 },
    ),
    needs: fc.array(anyNeed, { minLength: 1, maxLength: 6 }),
    onlyDifferences: fc.constant(true as const),
    holidays: fc.constantFrom(...countries),
  },
  { requiredKeys: [] },
);

const anyState: fc.Arbitrary<EstimateState> = fc
  .tuple(anyScenario, fc.option(anyScenario, { nil: undefined }), anyTools)
  .map(([scenario, other, tools]) => ({
    list: priceList.id,
    ...scenario,
    ...(other && { other }),
    ...(Object.keys(tools).length > 0 && { tools }),
  }));

describe('a link', () => {
  test('is written with its version first and its keys by name', () => {
    expect(encodeEstimate(state)).toBe(link);
  });

  test('gives back what was written', () => {
    expect(decode(link)).toEqual({ state, problems: [] });
  });

  test('gives back any state, without lines too', () => {
    fc.assert(
      fc.property(anyState, (any) => {
        expect(decode(encodeEstimate(any))).toEqual({ state: any, problems: [] });
      }),
    );
  });

  test('keeps starts, names, agreements and the moment of a report under keys of their own', () => {
    const full: EstimateState = {
      list: priceList.id,
      labels: ['Server & back-up', ''],
      request: {
        months: 3,
        lines: [
          { ...line({ per: 'once' }), start: { at: 'dateTime', dateTime: '2026-11-28T08:00' } },
          { ...line({ minutes: 15 }), start: { at: 'weekday', weekday: 5, time: '19:45' } },
        ],
        vat: { country: luxembourg, reverseCharge: true },
        agreedTravel: euros(45.5),
        agreedOutOfBandFactor: 150 as FactorPercent,
      },
      offer: euros(500),
      reportedAt: '2026-11-27T16:00',
      visitCountry: luxembourg,
      tools: {
        tiers: priceList.tiers.slice(2).map(({ id }) => id),
        needs: [{ kind: 'weekendHelp' }, { kind: 'feeAtMost', cents: euros(300) }],
        onlyDifferences: true,
        holidays: luxembourg,
      },
    };
    const text =
      '#v=1&differences=only&factor=150&holidays=LU&label1=Server%20%26%20back-up&lines=technician.remote.60.1.once~technician.remote.15.1.month' +
      '&list=2026-11-21&months=3&needs=weekendHelp~feeAtMost.300.00&offer=500.00&report=2026-11-27T16:00&start1=2026-11-28T08:00&start2=sat.19:45' +
      '&tiers=office~business&travel=45.50&vat=LU.reverse&visit=LU&end';
    expect(encodeEstimate(full)).toBe(text);
    expect(decode(text)).toEqual({ state: full, problems: [] });
  });

  test('keeps a report that was made now to the second', () => {
    const now = { ...state, reportedAt: '2026-10-25T01:30:12Z' };
    expect(encodeEstimate(now)).toContain('&report=2026-10-25T01:30:12Z&');
    expect(decode(encodeEstimate(now))).toEqual({ state: now, problems: [] });
  });

  test('survives being percent-encoded on its way', () => {
    expect(decode(link.replaceAll('~', '%7E').replaceAll('.', '%2e'))?.state.request).toEqual(request);
  });

  test('of a hundred lines can be read back whole', () => {
    const long = { months: 120, lines: Array.from({ length: 100 }, () => line({ minutes: 60_000, times: 1_000 })) };
    expect(decode(encodeEstimate({ list: priceList.id, request: long, labels: [] }))?.state.request).toEqual(long);
  });
});

test.each(['', '#', '#_top', '#reiskosten', '#months=12', '#x-v=1', '#lines=technician.remote.40.6.month'])(
  '%j is an anchor, not a state',
  (fragment) => {
    expect(decode(fragment)).toBeNull();
  },
);

describe('a link of an older price list', () => {
  const both = { ...context, lists: [...context.lists, older] };
  const pinned = (lines: string, more = '') =>
    decodeEstimate(`#v=1&lines=${lines}&list=2025-01-01&months=12${more}&end`, both);

  test('stays with its list', () => {
    expect(pinned('technician.remote.40.6.month')).toMatchObject({ state: { list: '2025-01-01' }, problems: [] });
  });

  test('is read by the roles and countries of that list', () => {
    const read = pinned('technician.remote.40.6.month~engineer.remote.60.1.month', '&vat=LU');
    expect(read?.state.request.lines).toHaveLength(1);
    expect(read?.problems.map(({ code }) => code)).toEqual(['invalidLine', 'invalidValue']);
  });

  test('whatever its text, names a list that is published', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom('2025-01-01', '2026-11-21', '__proto__'), fc.string()), (list) => {
        const read = decodeEstimate(`#v=1&lines=&list=${encodeURIComponent(list)}&months=1&end`, both);
        expect(['2025-01-01', '2026-11-21']).toContain(read?.state.list);
        expect(read?.problems.some(({ code }) => code === 'unknownList')).toBe(read?.state.list !== list);
      }),
    );
  });
});

describe('a link that was cut off anywhere says so', () => {
  test.each(Array.from({ length: link.length - 4 }, (_, cut) => link.slice(0, cut + 4)))('%s', (part) => {
    expect(codes(part)).toContain('cutOff');
  });
});

describe('what is wrong in a link is left out and told', () => {
  const rest = '&list=2026-11-21&months=12&end';
  test.each([
    ['an unknown role', `#v=1&lines=wizard.remote.40.6.month${rest}`, ['invalidLine']],
    ['a prototype key as a role', `#v=1&lines=__proto__.remote.40.6.month${rest}`, ['invalidLine']],
    ['a prototype key as a key', `#v=1&__proto__=1&lines=${rest}`, ['unknownKey']],
    ['constructor as a key', `#v=1&constructor.prototype.x=1&lines=${rest}`, ['unknownKey']],
    ['1e309 minutes', `#v=1&lines=technician.remote.1e309.6.month${rest}`, ['invalidLine']],
    ['NaN minutes', `#v=1&lines=technician.remote.NaN.6.month${rest}`, ['invalidLine']],
    ['negative minutes', `#v=1&lines=technician.remote.-40.6.month${rest}`, ['invalidLine']],
    ['no minutes', `#v=1&lines=technician.remote.0.6.month${rest}`, ['invalidLine']],
    ['fractional minutes', `#v=1&lines=technician.remote.40,5.6.month${rest}`, ['invalidLine']],
    ['a point too many', `#v=1&lines=technician.remote.40.5.6.month${rest}`, ['invalidLine']],
    ['hexadecimal minutes', `#v=1&lines=technician.remote.0x28.6.month${rest}`, ['invalidLine']],
    ['digits of another script', `#v=1&lines=technician.remote.٤٠.6.month${rest}`, ['invalidLine']],
    ['more minutes than can be priced', `#v=1&lines=technician.remote.60001.6.month${rest}`, ['invalidLine']],
    ['an empty line', `#v=1&lines=~${rest}`, ['invalidLine', 'invalidLine']],
    ['a script as a line', `#v=1&lines=<script>alert(1)</script>${rest}`, ['invalidLine']],
    ['a script address', `#v=1&lines=javascript:alert(1)${rest}`, ['invalidLine']],
    ['deep nesting', `#v=1&lines=${'['.repeat(5_000)}${rest}`, ['invalidLine']],
    ['broken percent-encoding', `#v=1&lines=%E0%A4%A${rest}`, ['invalidLine']],
    ['an infinite number of months', '#v=1&lines=&list=2026-11-21&months=Infinity&end', ['invalidMonths']],
    ['half a month', '#v=1&lines=&list=2026-11-21&months=0.5&end', ['invalidMonths']],
    ['an unknown price list', '#v=1&lines=&list=2020-01-01&months=12&end', ['unknownList']],
    ['a path as a price list', '#v=1&lines=&list=../../secret&months=12&end', ['unknownList']],
    [
      'a start on a date that does not exist',
      `#v=1&lines=technician.remote.40.6.once&start1=2026-02-30T08:00${rest}`,
      ['invalidValue'],
    ],
    [
      'a start of the other kind',
      `#v=1&lines=technician.remote.40.6.month&start1=2026-11-28T08:00${rest}`,
      ['invalidValue'],
    ],
    ['a start at 24:00', `#v=1&lines=technician.remote.40.6.month&start1=mon.24:00${rest}`, ['invalidValue']],
    ['the start of a hundred and first line', `#v=1&lines=&start101=mon.08:00${rest}`, ['unknownKey']],
    ['a travel price with a comma', `#v=1&lines=&travel=45,50${rest}`, ['invalidValue']],
    ['a negative offer', `#v=1&lines=&offer=-1.00${rest}`, ['invalidValue']],
    ['an offer beyond bounds', `#v=1&lines=&offer=1e309${rest}`, ['invalidValue']],
    ['a factor of nothing', `#v=1&lines=&factor=0${rest}`, ['invalidValue']],
    ['the VAT of an unknown country', `#v=1&lines=&vat=__proto__${rest}`, ['invalidValue']],
    ['a report at no moment', `#v=1&lines=&report=now${rest}`, ['invalidValue']],
    ...[
      '2026-10-25T00:30Z',
      '2026-10-25T00:30:12',
      '2026-10-25T00:30:60Z',
      '2026-10-25T24:00:00Z',
      '2026-02-30T00:30:12Z',
      '2026-10-25T00:30:12.5Z',
      '2026-10-25T00:30:12+02:00',
      '2026-10-25T00:30:12ZZ',
      '2026-10-25t00:30:12z',
      '1999-12-31T23:59:59Z',
      '٢٠٢٦-10-25T00:30:12Z',
      '__proto__:12Z',
    ].map((moment): [string, string, string[]] => [
      `a report at ${moment}`,
      `#v=1&lines=&report=${moment}${rest}`,
      ['invalidValue'],
    ]),
    ['an unknown tier among those side by side', `#v=1&lines=&tiers=office~gold${rest}`, ['invalidValue']],
    ['a need of no known kind', `#v=1&lines=&needs=constructor${rest}`, ['invalidValue']],
    ['a need of a channel that is not listed', `#v=1&lines=&needs=channel.pigeon${rest}`, ['invalidValue']],
    [
      'a need for hours that close before they open',
      `#v=1&lines=&needs=supportDuring.5.12:00.08:00${rest}`,
      ['invalidValue'],
    ],
    ['a need with more than it takes', `#v=1&lines=&needs=weekendHelp.1${rest}`, ['invalidValue']],
    ['the holidays of an unknown country', `#v=1&holidays=XX&lines=${rest}`, ['invalidValue']],
    ['a visit to an unknown country', `#v=1&lines=&visit=ZZ${rest}`, ['invalidValue']],
    ['the tools of the second scenario', `#v=1&b.lines=&b.months=3&b.tiers=office&lines=${rest}`, ['unknownKey']],
    ['half a second scenario', `#v=1&b.months=3&lines=${rest}`, ['missingKey']],
    [
      'a price list for the second scenario alone',
      `#v=1&b.lines=&b.list=2026-11-21&b.months=3&lines=${rest}`,
      ['unknownKey'],
    ],
    ['a key twice', `#v=1&lines=&months=1${rest}`, ['duplicateKey']],
    ['a version of the future', `#v=2&lines=${rest}`, ['unsupportedVersion']],
    ['a version that is no number', `#v=<img src=x onerror=alert(1)>&lines=${rest}`, ['unsupportedVersion']],
    ['nothing but a version', '#v=1&end', ['missingKey', 'missingKey', 'missingKey']],
    ['a megabyte of text', `#v=1&lines=${'a'.repeat(1_000_000)}${rest}`, ['tooLong']],
  ])('%s', (_, fragment, problems) => {
    expect(codes(fragment)).toEqual(problems);
  });

  test('the lines that can be read stay', () => {
    const read = decode(`#v=1&lines=technician.remote.40.6.month~wizard.remote.1.1.once${rest}`);
    expect(read?.state.request.lines).toEqual([line({ minutes: 40, times: 6 })]);
    expect(read?.problems).toEqual([{ code: 'invalidLine', found: 'wizard.remote.1.1.once' }]);
  });

  test('of a key that stands twice the first counts', () => {
    expect(decode('#v=1&lines=&list=2026-11-21&months=3&months=9&end')?.state.request.months).toBe(3);
  });

  test('a hundred lines are kept of a thousand', () => {
    const many = Array.from({ length: 400 }, () => 'technician.remote.40.6.month').join('~');
    const read = decode(`#v=1&lines=${many}${rest}`);
    expect(read?.state.request.lines).toHaveLength(100);
    expect(read?.problems).toEqual([{ code: 'tooManyLines', found: '100' }]);
  });

  test('marks that turn text around are not shown', () => {
    const read = decode(`#v=1&lines=\u202Etxt.exe\u2066${rest}`);
    expect(read?.problems).toEqual([{ code: 'invalidLine', found: '?txt.exe?' }]);
  });

  test('ten problems are told of ten thousand', () => {
    expect(codes(`#v=1&${'x&'.repeat(5_000)}end`)).toHaveLength(10);
  });
});

/** Text that looks enough like a link to reach every branch. */
const fragments = fc
  .array(
    fc.oneof(
      fc.constantFrom('#', 'v=', 'v=1', '&', 'lines=', 'list=', 'months=', 'end', '~', '.', '=', '%', '2026-11-21'),
      fc.constantFrom(
        '&start1=',
        '&label1=',
        '&travel=',
        '&vat=',
        '&offer=',
        'sat.08:00',
        '2026-11-28T08:00',
        'LU',
        '45.50',
      ),
      fc.constantFrom('technician', 'remote', 'onSite', 'month', 'once', '40', '6', '-1', '1e309', 'NaN', '__proto__'),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** 100,000 runs are for once in a while: LINK_RUNS=100000 npm run test:unit. */
const numRuns = Number(process.env.LINK_RUNS ?? 1_000);

test('any text gives a state that can be priced, and at most ten harmless problems', { timeout: 600_000 }, () => {
  const linkLike = fc.oneof(
    fragments,
    fragments.map((text) => `#v=1&${text}`),
  );
  fc.assert(
    fc.property(linkLike, (fragment) => {
      const read = decode(fragment);
      if (read === null) return;
      for (const { request: priced } of [read.state, read.state.other ?? read.state]) {
        expect(quote(priced, priceList)).not.toHaveProperty('code');
      }
      expect(read.problems.length).toBeLessThanOrEqual(10);
      for (const { found } of read.problems) expect(found).toMatch(/^[\x20-\x7e]{0,40}$/);
      expect(decode(encodeEstimate(read.state))).toEqual({ state: read.state, problems: [] });
    }),
    { numRuns },
  );
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('x');
});
