import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeEstimate, type Estimate, encodeEstimate } from '../../../src/estimate/index.ts';
import type { FactorPercent, IsoDate } from '../../../src/schema/units.ts';
import { anyEstimate, countryId, estimateOf, linesOf, linkContext } from '../../support/estimates.ts';
import { priceList, roleId } from '../../support/published.ts';
import { euros, line } from '../../support/requests.ts';

/** An older list, with one role and no VAT. */
const older = {
  id: '2025-01-01' as IsoDate,
  roleIds: [roleId('technician')],
  tierIds: [],
  channelIds: [],
  countries: [],
};
const decode = (fragment: string) => decodeEstimate(fragment, linkContext);
const codes = (fragment: string) => decode(fragment)?.problems.map(({ code }) => code);

const estimate = estimateOf([
  line({ minutes: 40, times: 6 }),
  line({ roleId: roleId('engineer'), place: 'onSite', minutes: 70 }),
]);
const link = '#v=1&lines=technician.remote.40.6.month~engineer.onSite.70.1.month&list=2026-11-21&months=12&end';

describe('a link', () => {
  test('is written with its version first and its keys by name', () => {
    expect(encodeEstimate(estimate)).toBe(link);
  });

  test('is read back as it was written', () => {
    expect(decode(link)).toEqual({ estimate, problems: [] });
  });

  test('is read back for any estimate, with or without lines', () => {
    fc.assert(
      fc.property(anyEstimate, (any) => {
        expect(decode(encodeEstimate(any))).toEqual({ estimate: any, problems: [] });
      }),
    );
  });

  test('keeps starts, names, agreements and the moment of a report under their own keys', () => {
    const full: Estimate = {
      list: priceList.id,
      months: 3,
      lines: linesOf([
        {
          ...line({ per: 'once', start: { at: 'dateTime', dateTime: '2026-11-28T08:00' } }),
          label: 'Server & back-up',
        },
        line({ minutes: 15, start: { at: 'weekday', weekday: 5, time: '19:45' } }),
      ]),
      vat: { country: countryId('LU'), reverseCharge: true },
      travel: euros(45.5),
      factor: 150 as FactorPercent,
      offer: euros(500),
      reportedAt: '2026-11-27T16:00',
      visitCountry: countryId('LU'),
      tiers: priceList.tiers.slice(2).map(({ id }) => id),
      needs: [{ kind: 'weekendHelp' }, { kind: 'feeAtMost', cents: euros(300) }],
      onlyDifferences: true,
      holidays: countryId('LU'),
    };
    const text =
      '#v=1&differences=only&factor=150&holidays=LU&label1=Server%20%26%20back-up&lines=technician.remote.60.1.once~technician.remote.15.1.month' +
      '&list=2026-11-21&months=3&needs=weekendHelp~feeAtMost.300.00&offer=500.00&report=2026-11-27T16:00&start1=2026-11-28T08:00&start2=sat.19:45' +
      '&tiers=office~business&travel=45.50&vat=LU.reverse&visit=LU&end';
    expect(encodeEstimate(full)).toBe(text);
    expect(decode(text)).toEqual({ estimate: full, problems: [] });
  });

  test('keeps a report taken as "now" to the second', () => {
    const now = { ...estimate, reportedAt: '2026-10-25T01:30:12Z' };
    expect(encodeEstimate(now)).toContain('&report=2026-10-25T01:30:12Z&');
    expect(decode(encodeEstimate(now))).toEqual({ estimate: now, problems: [] });
  });

  test('survives percent-encoding in transit', () => {
    expect(decode(link.replaceAll('~', '%7E').replaceAll('.', '%2e'))).toEqual({ estimate, problems: [] });
  });

  test('of a hundred lines is read back complete', () => {
    const long = estimateOf(Array.from({ length: 100 }, () => line({ minutes: 60_000, times: 1_000 })));
    expect(decode(encodeEstimate(long))).toEqual({ estimate: long, problems: [] });
  });
});

test.each(['', '#', '#_top', '#reiskosten', '#months=12', '#x-v=1', '#lines=technician.remote.40.6.month'])(
  '%j is an anchor, not a link',
  (fragment) => {
    expect(decode(fragment)).toBeNull();
  },
);

describe('a link of an older price list', () => {
  const both = { ...linkContext, lists: [...linkContext.lists, older] };
  const pinned = (lines: string, more = '') =>
    decodeEstimate(`#v=1&lines=${lines}&list=2025-01-01&months=12${more}&end`, both);

  test('stays with its list', () => {
    expect(pinned('technician.remote.40.6.month')).toMatchObject({ estimate: { list: '2025-01-01' }, problems: [] });
  });

  test('is read by the roles and countries of that list', () => {
    const read = pinned('technician.remote.40.6.month~engineer.remote.60.1.month', '&vat=LU');
    expect(read?.estimate.lines).toHaveLength(1);
    expect(read?.problems.map(({ code }) => code)).toEqual(['invalidLine', 'invalidValue']);
  });

  test('always results in a published list, whatever its text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom('2025-01-01', '2026-11-21', '__proto__'), fc.string()), (list) => {
        const read = decodeEstimate(`#v=1&lines=&list=${encodeURIComponent(list)}&months=1&end`, both);
        expect(['2025-01-01', '2026-11-21']).toContain(read?.estimate.list);
        expect(read?.problems.some(({ code }) => code === 'unknownList')).toBe(read?.estimate.list !== list);
      }),
    );
  });
});

describe('a link that was cut off anywhere says so', () => {
  test.each(Array.from({ length: link.length - 4 }, (_, cut) => link.slice(0, cut + 4)))('%s', (part) => {
    expect(codes(part)).toContain('cutOff');
  });

  test('even percent-encoded as a whole, and what precedes the cut is read', () => {
    const encoded = `#${encodeURIComponent(link.slice(1))}`;
    const firstKey = encoded.indexOf('lines');
    for (let cut = firstKey; cut < encoded.length; cut += 1) {
      expect(codes(encoded.slice(0, cut))).toContain('cutOff');
    }
    expect(decode(encoded.slice(0, -'%26months%3D12%26end'.length + 2))?.estimate.lines).toEqual(estimate.lines);
  });
});

describe('a link that was changed in transit is read completely', () => {
  const encoded = `#${encodeURIComponent(link.slice(1))}`;
  test.each([
    ['percent-encoded', encoded],
    ['percent-encoded twice', `#${encodeURIComponent(encoded.slice(1))}`],
    ['percent-encoded in small letters', encoded.replace(/%../g, (code) => code.toLowerCase())],
    ['written as in HTML', link.replaceAll('&', '&amp;')],
    ['with a key of a mail program', `${link}&recipient=x`],
    ['with such a key, percent-encoded', `${encoded}&recipient=x`],
    ['with such a key, as in HTML', `${link}&amp;recipient=x&amp;utm_source=y`],
    ['with such a key that the link has too', `${link}&months=3`],
    ['with an anchor', `${link}#_top`],
    ['with a query', `${link}?fbclid=x`],
    ['at the end of a sentence', `${link}.`],
    ['in brackets', `${link})`],
    ['in angle brackets', `${link}>`],
    ['before a comma', `${link},`],
  ])('%s', (_, fragment) => {
    expect(decode(fragment)).toEqual({ estimate, problems: [] });
  });

  test('whatever it holds, including names with symbols', () => {
    fc.assert(
      fc.property(anyEstimate, (any) => {
        const fragment = encodeEstimate(any);
        for (const changed of [`#${encodeURIComponent(fragment.slice(1))}`, fragment.replaceAll('&', '&amp;')]) {
          expect(decode(`${changed}&recipient=x`)).toEqual({ estimate: any, problems: [] });
        }
      }),
    );
  });
});
