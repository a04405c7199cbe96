import { describe, expect, test } from 'vitest';
import english from '../../content/i18n/en.json';
import dutch from '../../content/i18n/nl.json';
import { type Agreement, describeAgreement } from '../../src/i18n/describe-agreement.ts';
import { makeWords } from '../../src/i18n/words.ts';
import { type CountryHolidays, type QuoteRequest, tierDeadlines } from '../../src/rules/index.ts';
import type { CountryId } from '../../src/schema/identifier.ts';
import { plain } from '../e2e/support.ts';
import { at } from '../rules/sla/calendars.ts';
import { priceList, roleId } from '../support/published.ts';
import { estimate, line } from '../support/requests.ts';

const address = 'https://dienstwijzer.example/calculator/#v=1&lines=&list=2026-11-21&months=12&end';
const wordsIn = { nl: makeWords('nl', dutch, priceList), en: makeWords('en', english, priceList) };

const request: QuoteRequest = {
  months: 12,
  lines: [
    line({ minutes: 40, times: 6 }),
    line({
      roleId: roleId('engineer'),
      place: 'onSite',
      minutes: 70,
      start: { at: 'weekday', weekday: 0, time: '08:00' },
    }),
    line({ per: 'once', start: { at: 'dateTime', dateTime: '2026-11-27T18:00' } }),
  ],
};

const work = (asked: QuoteRequest): Agreement['work'] => ({
  lines: asked.lines.map((item, index) => ({ ...item, label: index === 2 ? 'Server' : '' })),
  months: asked.months,
  estimate: estimate(asked),
  headline: 'HEADLINE',
  vat: 'VAT',
});

const reportedAt = at('2026-12-24T15:00Z');
const christmas: CountryHolidays = {
  country: 'LU',
  years: { from: 2026, to: 2027 },
  days: [{ date: '2026-12-25', name: { nl: 'Kerstmis', en: 'Christmas' } }],
};

const report = (withHolidays: boolean): Agreement['report'] => {
  const closed = withHolidays ? christmas : undefined;
  return {
    reportedAt,
    zone: priceList.zone,
    deadlines: tierDeadlines(reportedAt, priceList, closed),
    holidays: closed ?? null,
  };
};

const told = (language: 'nl' | 'en', parts: readonly Agreement[]): string[] =>
  plain(describeAgreement(parts, { list: priceList.id, address }, wordsIn[language])).split('\n');

describe('what was agreed, as text', () => {
  test('the lines, the totals, what is on request, the date of the list and the link, in Dutch', () => {
    expect(told('nl', [{ title: null, work: work(request), report: null }])).toEqual(
      [
        'Wat we bespraken (een indicatie, geen aanbod)',
        '',
        '- Regel 1 (Technicus, op afstand): 6 keer 40 minuten, elke maand',
        '- Regel 2 (Ingenieur, op locatie): 1 keer 70 minuten, elke maand, begint maandag 08:00',
        '- Regel 3 (Server): 1 keer 60 minuten, eenmalig, begint 27 november 2026 18:00',
        '',
        'Totaal over 12 maanden:',
        '- Geen contract: vanaf € 9.811,00',
        '- Standaard: vanaf € 10.096,00',
        '- Office: vanaf € 11.817,00',
        '- Bedrijf: vanaf € 12.489,00',
        'HEADLINE',
        'VAT',
        '- Regel 2 (Ingenieur, op locatie): reiskosten zijn op aanvraag en tellen niet mee.',
        '',
        'Prijslijst van 21 november 2026',
        address,
      ].map((expected) =>
        /^- (?:Geen|Stan|Off|Bed)/.test(expected) ? expect.stringMatching(/^- [\w ]+: vanaf € [\d.]+,\d\d$/) : expected,
      ),
    );
  });

  test('a total with VAT leaves out what is on request as the total does', () => {
    const vat = { country: 'LU' as CountryId, reverseCharge: false };
    const visits = { months: 12, vat, lines: [line({ place: 'onSite', minutes: 60, times: 1 })] };
    expect(told('nl', [{ title: null, work: work(visits), report: null }]).join('\n')).toMatch(
      /- Standaard: vanaf € [\d.]+,\d\d \(vanaf € [\d.]+,\d\d met btw\)/,
    );
  });

  test('the deadlines of a report and the holidays that were left out, in English', () => {
    expect(told('en', [{ title: null, work: null, report: report(true) }])).toEqual([
      'What we discussed (an estimate, not an offer)',
      '',
      'Report on Thursday, 24 December 2026 at 16:00 (time zone Europe/Luxembourg):',
      '- No contract: latest first response no agreement; latest start of intervention no agreement',
      '- Standard: latest first response Tuesday, 29 December 2026 at 10:00; latest start of intervention Wednesday, 30 December 2026 at 13:00',
      '- Office: latest first response Monday, 28 December 2026 at 13:30; latest start of intervention Monday, 28 December 2026 at 17:30',
      '- Business: latest first response Thursday, 24 December 2026 at 19:00; latest start of intervention Saturday, 26 December 2026 at 10:00',
      'The public holidays of Luxembourg are not counted.',
      '',
      'Price list of 21 November 2026',
      address,
    ]);
  });

  test('amounts are those of the estimate, with VAT beside them where it was chosen', () => {
    const [vat] = priceList.vat.rates;
    const asked = { months: 1, lines: [line()], ...(vat && { vat: { country: vat.country, reverseCharge: false } }) };
    const [none] = estimate(asked).tiers;
    const { format } = wordsIn.en;
    expect(told('en', [{ title: null, work: work(asked), report: null }])).toContain(
      `- No contract: ${format.money(none?.total.cents ?? (0 as never))} (${format.money(none?.withVat?.totalWithVat.cents ?? (0 as never))} with VAT)`,
    );
  });

  test('work that is all on request is not told as free', () => {
    const asked: QuoteRequest = {
      months: 1,
      lines: [line({ per: 'once', start: { at: 'dateTime', dateTime: '2026-11-28T18:00' } })],
    };
    expect(told('nl', [{ title: null, work: work(asked), report: null }])).toContain('- Geen contract: op aanvraag');
  });

  test('two scenarios stand one under the other, each under its name', () => {
    const lines = told('nl', [
      { title: 'Scenario A', work: work({ months: 1, lines: [line()] }), report: null },
      { title: 'Scenario B', work: work({ months: 3, lines: [] }), report: report(false) },
    ]);
    expect(lines.indexOf('Scenario A')).toBeLessThan(lines.indexOf('Totaal over 1 maand:'));
    expect(lines.indexOf('Totaal over 1 maand:')).toBeLessThan(lines.indexOf('Scenario B'));
    expect(lines.indexOf('Scenario B')).toBeLessThan(lines.indexOf('Totaal over 3 maanden:'));
    expect(lines.at(-1)).toBe(address);
  });
});
