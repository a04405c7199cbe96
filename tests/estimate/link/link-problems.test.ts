import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeEstimate, encodeEstimate, requestOf, scenarioOf } from '../../../src/estimate/index.ts';
import { quote } from '../../../src/rules/index.ts';
import { linkContext, withoutIds } from '../../support/estimates.ts';
import { priceList } from '../../support/published.ts';
import { line } from '../../support/requests.ts';

const decode = (fragment: string) => decodeEstimate(fragment, linkContext);
const codes = (fragment: string) => decode(fragment)?.problems.map(({ code }) => code);

describe('problems in a link are skipped and listed', () => {
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
    [
      'broken percent-encoding of all of it',
      `#v%3D1%26lines%3D%E0%A4%A${encodeURIComponent(rest)}`,
      ['unknownKey', 'missingKey'],
    ],
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
    ['a factor of 0', `#v=1&lines=&factor=0${rest}`, ['invalidValue']],
    ['the VAT of an unknown country', `#v=1&lines=&vat=__proto__${rest}`, ['invalidValue']],
    ['a report that is not a moment', `#v=1&lines=&report=now${rest}`, ['invalidValue']],
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
    ['an unknown tier among those to compare', `#v=1&lines=&tiers=office~gold${rest}`, ['invalidValue']],
    ['amounts for a period that is not known', `#v=1&lines=&per=week${rest}`, ['invalidValue']],
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
    [
      'choices for the whole estimate in the second scenario',
      `#v=1&b.lines=&b.months=3&b.tiers=office&lines=${rest}`,
      ['unknownKey'],
    ],
    ['half a second scenario', `#v=1&b.months=3&lines=${rest}`, ['missingKey']],
    [
      'a price list for the second scenario alone',
      `#v=1&b.lines=&b.list=2026-11-21&b.months=3&lines=${rest}`,
      ['unknownKey'],
    ],
    ['a key twice', `#v=1&lines=&months=1${rest}`, ['duplicateKey']],
    ['a future version', `#v=2&lines=${rest}`, ['unsupportedVersion']],
    ['a version that is not a number', `#v=<img src=x onerror=alert(1)>&lines=${rest}`, ['unsupportedVersion']],
    ['nothing but a version', '#v=1&end', ['missingKey', 'missingKey', 'missingKey']],
    ['a megabyte of text', `#v=1&lines=${'a'.repeat(1_000_000)}${rest}`, ['tooLong']],
  ])('%s', (_, fragment, problems) => {
    expect(codes(fragment)).toEqual(problems);
  });

  test('readable lines are kept', () => {
    const read = decode(`#v=1&lines=technician.remote.40.6.month~wizard.remote.1.1.once${rest}`);
    expect(withoutIds(read?.estimate.lines ?? [])).toEqual([line({ minutes: 40, times: 6 })]);
    expect(read?.problems).toEqual([{ code: 'invalidLine', found: 'wizard.remote.1.1.once' }]);
  });

  test('the first of a repeated key counts', () => {
    expect(decode('#v=1&lines=&list=2026-11-21&months=3&months=9&end')?.estimate.months).toBe(3);
  });

  test('of 400 lines, a hundred are kept', () => {
    const many = Array.from({ length: 400 }, () => 'technician.remote.40.6.month').join('~');
    const read = decode(`#v=1&lines=${many}${rest}`);
    expect(read?.estimate.lines).toHaveLength(100);
    expect(read?.problems).toEqual([{ code: 'tooManyLines', found: '100' }]);
  });

  test('marks that change the direction of text are not shown', () => {
    const read = decode(`#v=1&lines=\u202Etxt.exe\u2066${rest}`);
    expect(read?.problems).toEqual([{ code: 'invalidLine', found: '?txt.exe?' }]);
  });

  test('of ten thousand problems, ten are listed', () => {
    expect(codes(`#v=1&${'x&'.repeat(5_000)}end`)).toHaveLength(10);
  });
});

/** Text that is enough like a link to reach every branch. */
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

/** For an occasional thorough run: LINK_RUNS=100000 npm run test:unit. */
const numRuns = Number(process.env.LINK_RUNS ?? 1_000);

test('any text gives an estimate that can be priced, and at most ten harmless problems', { timeout: 600_000 }, () => {
  const linkLike = fc.oneof(
    fragments,
    fragments.map((text) => `#v=1&${text}`),
    fragments.map((text) => `#v%3D1%26${text}`),
  );
  fc.assert(
    fc.property(linkLike, (fragment) => {
      const read = decode(fragment);
      if (read === null) return;
      for (const id of ['a', 'b'] as const) {
        expect(quote(requestOf(scenarioOf(read.estimate, id)), priceList)).not.toHaveProperty('code');
      }
      expect(read.problems.length).toBeLessThanOrEqual(10);
      for (const { found } of read.problems) expect(found).toMatch(/^[\x20-\x7e]{0,40}$/);
      expect(decode(encodeEstimate(read.estimate))).toEqual({ estimate: read.estimate, problems: [] });
    }),
    { numRuns },
  );
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('x');
});
