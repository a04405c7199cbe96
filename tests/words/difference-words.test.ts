import { describe, expect, test } from 'vitest';
import { isRuleError, type Need, tiersThatMeet, whatDiffers } from '../../src/rules/index.ts';
import type { ChannelId, CountryId, TierId } from '../../src/schema/identifier.ts';
import type { PriceList } from '../../src/schema/price-list.ts';
import type { Cents, Minutes } from '../../src/schema/units.ts';
import { describeDifference, describeFailedNeed, describeNeed, makeWords, type Words } from '../../src/words/index.ts';
import { providerList } from '../providers/read-list.ts';
import { dutch, english } from '../support/dictionaries.ts';
import { plain } from '../support/plain.ts';
import { withRateOnRequest } from '../support/price-lists/random-price-lists.ts';
import { listWith, oneTier, richList } from '../support/price-lists/rich-list.ts';
import { priceList } from '../support/published.ts';

const nl = makeWords('nl', dutch, priceList);
const en = makeWords('en', english, priceList);

const inWords = (from: string, to: string, words: Words, list: PriceList = priceList): string[] => {
  const pair = { from: from as TierId, to: to as TierId };
  const differences = whatDiffers(list, pair.from, pair.to);
  if (isRuleError(differences)) throw new Error(differences.code);
  const { lead, items } = describeDifference(differences, pair, words);
  return [lead, ...items].map(plain);
};

describe('the difference between two tiers', () => {
  test('what Business gives for its higher fee than Office', () => {
    expect(inWords('office', 'business', nl)).toEqual([
      'Bedrijf kost € 56,00 per maand meer dan Office en geeft:',
      'langere storingstijden: maandag tot en met zondag 07:00–19:00 in plaats van maandag tot en met vrijdag 07:30–18:00',
      'een snellere eerste reactie: binnen 3 uur in plaats van 8 uur',
      'een snellere interventie, die begint binnen 6 uur in plaats van 12 uur',
      'dezelfde uurtarieven',
    ]);
    expect(inWords('office', 'business', en)).toEqual([
      'Business costs €56.00 a month more than Office, with:',
      'longer fault-processing hours: Monday to Sunday 07:00–19:00 instead of Monday to Friday 07:30–18:00',
      'a faster first response: within 3 hours instead of 8 hours',
      'a faster intervention, which begins within 6 hours instead of 12 hours',
      'the same hourly rates',
    ]);
  });

  test('rates that are on request under both are not called the same', () => {
    const list = providerList('by-priority');
    expect(inWords('base', 'plus', makeWords('en', english, list), list)).toEqual([
      'Plus costs £1,500.00 a month more than Base, with:',
      ...['P1', 'P2', 'P3'].map((priority) => expect.stringContaining(`${priority}: a faster first response`)),
    ]);
  });

  test('what the first contract gives that no contract has', () => {
    expect(inWords('none', 'standard', nl)).toEqual([
      'Standaard kost € 58,00 per maand meer dan Geen contract en geeft:',
      'afgesproken supporttijden: maandag tot en met vrijdag 08:00–17:00',
      'afgesproken storingstijden: maandag tot en met vrijdag 08:00–17:00',
      'een eerste reactie binnen 12 uur',
      'een interventie die binnen 24 uur begint',
      'meer manieren voor contact: ook telefoon en chat',
      'goedkoper per uur: Bekabeling € 6,00, Technicus € 4,00, Ingenieur € 9,00 en Consulting € 6,00 minder',
    ]);
  });

  test('the way back says what is lost', () => {
    expect(inWords('standard', 'none', en)).toEqual([
      'No contract costs €58.00 a month less than Standard, with:',
      'no agreed support hours; with Standard they are Monday to Friday 08:00–17:00',
      'no agreed fault-processing hours; with Standard they are Monday to Friday 08:00–17:00',
      'no guaranteed time for the first response; with Standard it is 12 hours',
      'no guaranteed time for the intervention; with Standard it is 24 hours',
      'fewer contact methods: no phone and chat',
      'dearer per hour: Cabling €6.00, Technician €4.00, Engineer €9.00 and Consulting €6.00 more',
    ]);
  });

  test('tiers that differ in the fee alone, or in nothing', () => {
    const [standard] = priceList.tiers.filter(({ id }) => id === 'standard');
    const copied = (monthlyFee: number): PriceList => ({
      ...priceList,
      tiers: priceList.tiers.map((tier) =>
        standard && tier.id === 'office' ? { ...standard, id: tier.id, monthlyFee: monthlyFee as Cents } : tier,
      ),
    });
    expect(inWords('standard', 'office', nl, copied(6_800))).toEqual([
      'Office kost € 10,00 per maand meer dan Standaard en is verder gelijk.',
    ]);
    expect(inWords('standard', 'office', nl, copied(5_800))).toEqual([
      'Office kost per maand evenveel als Standaard en is verder gelijk.',
    ]);
  });

  test('a rate that one of them does not publish', () => {
    const list = withRateOnRequest(['office'], 'technician');
    expect(inWords('office', 'business', nl, list)).toContain('een gepubliceerd uurtarief voor Technicus');
    expect(inWords('business', 'office', nl, list)).toContain('een uurtarief op aanvraag voor Technicus');
  });
});

describe('the difference where more than a fee a month can differ', () => {
  const standardAndOffice = (list: PriceList) => inWords('standard', 'office', makeWords('nl', dutch, list), list);
  const twoRates = (first: unknown, second: unknown) =>
    listWith({
      tiers: [first, second].map((technician, index) => ({
        ...oneTier({ monthlyFee: 10 })[0],
        id: ['standard', 'office'][index],
        hourlyRates: { weekdayDaytime: { cabling: 95, technician, engineer: 129, consulting: 145 } },
      })),
    });

  test('is told fee by fee, for no single amount tells the two apart', () => {
    expect(standardAndOffice(richList)).toMatchInlineSnapshot(`
      [
        "naam vergeleken met naam:",
        "Maandbedrag: geen in plaats van € 58,00",
        "base, elk jaar: geen in plaats van € 165,00",
        "users, elke maand, per stuk voor nummer 1 tot en met 3 (naam): geen in plaats van € 10,00",
        "users, elke maand, per stuk voor nummer 4 tot en met 10 (naam): geen in plaats van € 8,50",
        "users, elke maand, per stuk voor nummer 11 of meer (naam): geen in plaats van € 7,25",
        "servers, elk kwartaal, per stuk (naam): geen in plaats van € 30,00",
        "start, eenmalig: geen in plaats van € 99,00",
        "users, elke maand, per stuk bij 1 tot en met 3 (naam): € 10,00 in plaats van geen",
        "users, elke maand, per stuk bij 4 tot en met 10 (naam): € 8,50 in plaats van geen",
        "users, elke maand, per stuk bij 11 of meer (naam): € 7,25 in plaats van geen",
        "Minimum van de vaste kosten, per maand: geen in plaats van € 100,00",
        "Minimum van alles samen, per maand: € 650,00 in plaats van geen",
        "Looptijd: 6 maanden (7,5 % korting op de vaste kosten) in plaats van 12 maanden; 24 maanden (5 % korting op de vaste kosten)",
        "naam: geen in plaats van € 250,00 eenmalig",
        "dezelfde uurtarieven",
      ]
    `);
  });

  test('a rate that is included, or begins at an amount, is told by its two values', () => {
    expect(standardAndOffice(twoRates(108, 'included'))).toEqual([
      'naam kost per maand evenveel als naam en geeft:',
      'Uurtarief Technicus: inbegrepen in plaats van € 108,00',
    ]);
    expect(standardAndOffice(twoRates({ from: 108 }, 108))).toEqual([
      'naam kost per maand evenveel als naam en geeft:',
      'Uurtarief Technicus: € 108,00 in plaats van vanaf € 108,00',
    ]);
  });

  test('nothing is said of a monthly fee where no level has one', () => {
    const list = providerList('vat-inside');
    const pair = { from: 'standard' as TierId, to: 'prepaid' as TierId };
    const differences = whatDiffers(list, pair.from, pair.to);
    if (isRuleError(differences)) throw new Error(differences.code);
    expect(describeDifference(differences, pair, makeWords('nl', dutch, list)).lead).toBe(
      'Monthly prepaid vergeleken met Standard:',
    );
  });

  test('a rate by place is told for each place', () => {
    expect(standardAndOffice(twoRates({ remote: 100, onSite: 120 }, { remote: 95, onSite: 110 }))).toContain(
      'goedkoper per uur: Technicus (op afstand) € 5,00 en Technicus (op locatie) € 10,00 minder',
    );
  });
});

const needs: readonly [Need, string, string][] = [
  [{ kind: 'weekendHelp' }, 'hulp in het weekend', 'bij dit niveau geen garantie'],
  [
    { kind: 'responseWithin', minutes: 240 as Minutes },
    'eerste reactie binnen 4 uur (in de storingstijden)',
    'bij dit niveau geen garantie',
  ],
  [
    { kind: 'interventionWithin', minutes: 90 as Minutes },
    'begin van de interventie binnen 1,5 uur (in de storingstijden)',
    'bij dit niveau geen garantie',
  ],
  [{ kind: 'channel', channelId: 'phone' as ChannelId }, 'contact via telefoon', 'bij dit niveau e-mail'],
  [
    { kind: 'supportDuring', day: 5, opens: '09:00', closes: '12:00' },
    'support op zaterdag 09:00–12:00',
    'bij dit niveau geen garantie',
  ],
  [
    { kind: 'faultHelpDuring', day: 0, opens: '18:00', closes: '19:00' },
    'hulp bij storingen op maandag 18:00–19:00',
    'bij dit niveau geen garantie',
  ],
  [
    { kind: 'onSiteAnywhere', country: 'DE' as CountryId },
    'hulp op locatie, overal in Duitsland',
    'bij dit niveau alleen in bepaalde regio’s',
  ],
  [
    { kind: 'onSiteInPart', country: 'NL' as CountryId },
    'hulp op locatie in een deel van Nederland',
    'bij dit niveau niet mogelijk',
  ],
];

test.each(needs)('%o in words, and how no contract fails it', (need, inDutch, value) => {
  const matches = tiersThatMeet([need], priceList);
  const [failed] = isRuleError(matches) ? [] : (matches[0]?.fails ?? []);
  expect(plain(describeNeed(need, nl))).toBe(inDutch);
  expect(failed && plain(describeFailedNeed(failed, nl))).toBe(`${inDutch}: ${value}`);
});

test('a fee that is too high, and hours that do not reach the weekend', () => {
  const matches = tiersThatMeet([{ kind: 'weekendHelp' }, { kind: 'feeAtMost', cents: 30_000 as Cents }], priceList);
  const fails = isRuleError(matches)
    ? []
    : matches.map(({ fails: failed }) => failed.map((one) => describeFailedNeed(one, nl)));
  expect(fails[2]).toEqual(['hulp in het weekend: bij dit niveau maandag tot en met vrijdag 07:30–18:00']);
  expect(fails[3]?.map(plain)).toEqual(['een maandbedrag van hoogstens € 300,00: bij dit niveau € 318,00']);
});
