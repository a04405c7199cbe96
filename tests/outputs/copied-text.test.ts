import { describe, expect, test } from 'vitest';
import { type Estimate, type Holidays, requestOf } from '../../src/estimate/index.ts';
import { copiedText } from '../../src/outputs/copied-text.ts';
import { outputContext } from '../../src/outputs/output-context.ts';
import { christmas, countryId, estimateOf, linesOf, wordsIn } from '../support/estimates.ts';
import { plain } from '../support/plain.ts';
import { priceList, roleId } from '../support/published.ts';
import { line, estimate as quoted } from '../support/requests.ts';

const address = 'https://dienstwijzer.example/calculator/#v=1&lines=&list=2026-11-21&months=12&end';

const copied = (
  estimate: Estimate,
  language: keyof typeof wordsIn = 'nl',
  withWork = true,
  holidays: Holidays = { status: 'none' },
): string[] => {
  const context = { list: priceList, holidays, words: wordsIn[language] };
  return plain(copiedText(outputContext(estimate, address, context), withWork)).split('\n');
};

const discussed = estimateOf([], {
  lines: linesOf([
    line({ minutes: 40, times: 6 }),
    line({
      roleId: roleId('engineer'),
      place: 'onSite',
      minutes: 70,
      start: { at: 'weekday', weekday: 0, time: '08:00' },
    }),
    { ...line({ per: 'once', start: { at: 'dateTime', dateTime: '2026-11-27T18:00' } }), label: 'Server' },
  ]),
});

describe('what was discussed, as text', () => {
  test('the lines, the totals, the answer, the terms, the date of the list and the link, in Dutch', () => {
    expect(copied(discussed)).toEqual([
      'Samenvatting (een indicatie, geen aanbod)',
      '',
      '- Regel 1 (Technicus, op afstand): 6 keer 40 minuten, elke maand',
      '- Regel 2 (Ingenieur, op locatie): 1 keer 70 minuten, elke maand, begint maandag 08:00',
      '- Regel 3 (Server): 1 keer 60 minuten, eenmalig, begint 27 november 2026 18:00',
      '',
      'Totaal over 12 maanden:',
      '- Geen contract: vanaf € 7.875,00',
      '- Standaard: vanaf € 8.216,00',
      '- Office: vanaf € 10.089,00',
      '- Bedrijf: vanaf € 10.761,00',
      'Geen contract is het goedkoopst: € 7.875,00 over 12 maanden, zonder btw, plus wat op aanvraag is.',
      'We nemen aan dat alle bedragen zonder btw zijn.',
      'Regel 2 (Ingenieur, op locatie): reiskosten zijn op aanvraag en tellen niet mee.',
      'Hulp op locatie is er in Luxemburg en België, en in bepaalde regio’s van Duitsland en Frankrijk.',
      'Voor een klus zonder begintijd rekenen we met het tarief doordeweeks overdag.',
      'Prijslijst van 21 november 2026. Dit is een indicatie, geen aanbod.',
      '',
      'Prijslijst van 21 november 2026',
      address,
    ]);
  });

  test('a total with VAT is a "from" amount when the total is', () => {
    const vat = { country: countryId('LU'), reverseCharge: false };
    const visits = estimateOf([line({ place: 'onSite', minutes: 60 })], { vat });
    expect(copied(visits).join('\n')).toMatch(/- Standaard: vanaf € [\d.]+,\d\d \(vanaf € [\d.]+,\d\d met btw\)/);
  });

  test('the deadlines of a report alone, with its clock and the holidays that were left out, in English', () => {
    const reported = estimateOf([], { reportedAt: '2026-12-24T16:00', holidays: countryId('LU') });
    expect(copied(reported, 'en', false, christmas)).toEqual([
      'Summary (an estimate, not an offer)',
      '',
      'Fault reported on Thursday, 24 December 2026 at 16:00 (time zone Europe/Luxembourg).',
      'The public holidays of Luxembourg are not counted.',
      'First response by / Intervention starts by:',
      '- No contract: not guaranteed / not guaranteed',
      '- Standard: Tue, 29 Dec 2026, 10:00 / Wed, 30 Dec 2026, 13:00',
      '- Office: Mon, 28 Dec 2026, 13:30 / Mon, 28 Dec 2026, 17:30',
      '- Business: Thu, 24 Dec 2026, 19:00 / Sat, 26 Dec 2026, 10:00',
      '',
      'Price list of 21 November 2026',
      address,
    ]);
  });

  test('amounts are those of the estimate, with VAT added when it was chosen', () => {
    const estimate = estimateOf([line()], { months: 1, vat: { country: countryId('LU'), reverseCharge: false } });
    const [none] = quoted(requestOf(estimate)).tiers;
    const { money } = wordsIn.en.format;
    const [total, withVat] = [none?.total.cents, none?.withVat?.totalWithVat.cents].map((cents) =>
      cents === undefined ? '' : money(cents),
    );
    expect(copied(estimate, 'en')).toContain(`- No contract: ${total} (${withVat} including VAT)`);
  });

  test('work that is entirely on request is not shown as free', () => {
    const late = line({ per: 'once', start: { at: 'dateTime', dateTime: '2026-11-28T18:00' } });
    expect(copied(estimateOf([late], { months: 1 }))).toContain('- Geen contract: op aanvraag');
  });

  test('two scenarios follow one another, each under its name', () => {
    const lines = copied(estimateOf([line()], { months: 1, other: { months: 3, lines: [] } }));
    expect(lines.indexOf('Scenario A')).toBeLessThan(lines.indexOf('Totaal over 1 maand:'));
    expect(lines.indexOf('Totaal over 1 maand:')).toBeLessThan(lines.indexOf('Scenario B'));
    expect(lines.indexOf('Scenario B')).toBeLessThan(lines.indexOf('Totaal over 3 maanden:'));
    expect(lines.at(-1)).toBe(address);
  });
});
