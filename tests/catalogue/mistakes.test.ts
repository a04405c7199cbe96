import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CatalogueError, loadCatalogue, type Problem } from '../../src/catalogue/index.ts';
import { contentCopy } from '../support/files/content-copy.ts';

type Copy = ReturnType<typeof contentCopy>;

const list = 'price-lists/2026-11-21.yaml';

const problemsIn = ({ folder }: Copy): readonly Problem[] => {
  try {
    loadCatalogue(folder);
    return [];
  } catch (error) {
    if (error instanceof CatalogueError) return error.problems;
    throw error;
  }
};

const lineOf = (copy: Copy, file: string, text: string): number =>
  copy.read(file).slice(0, copy.read(file).indexOf(text)).split('\n').length;

test('the published content has no mistakes', () => {
  expect(problemsIn(contentCopy())).toEqual([]);
});

interface Mistake {
  readonly name: string;
  readonly file: string;
  readonly right: string;
  readonly wrong: string;
  readonly path: string;
  readonly expected: string;
  readonly got: string;
  readonly fix: string;
  /** A second place that it takes. */
  readonly also?: { readonly right: string; readonly wrong: string };
}

const placeRules = 'billing:\n  remote: { increment: 15, minimum: 15 }\n  onSite: { increment: 15, minimum: 60 }\n';

const fee = 'monthlyFee: 58.00';
/** The level Standard with bundles. */
const withBundles = (prepaid: string): string => `${fee}\n    prepaid: ${prepaid}`;
const anySize = (steps: string): string =>
  `{ from: 300, step: 60, validMonths: 12, brackets: volume, steps: [${steps}] }`;
const graduated = (steps: string): string => `{ brackets: graduated, steps: [${steps}] }`;

/** The promises of the level Standard. */
const bothTimes = 'maximumResponse: 12\n      maximumIntervention: 24';

const mistakes: readonly Mistake[] = [
  {
    name: 'a page in the menu that does not exist',
    file: 'menu.yaml',
    right: '- pages: [calculator]',
    wrong: '- pages: [calculater]',
    path: 'menu[3].pages[0]',
    expected: 'a page of content/docs/',
    got: '"calculater", which has no file there',
    fix: 'Write content/docs/calculater.mdx, or remove the line.',
  },
  {
    name: 'a page in the menu by its address',
    file: 'menu.yaml',
    right: '- pages: [calculator]',
    wrong: '- pages: [/calculator/]',
    path: 'menu[3].pages[0]',
    expected: 'a page by the path of its file in content/docs/, such as contracten/tarieven',
    got: '"/calculator/"',
    fix: 'Leave out the slashes at the ends, the language and .mdx; write an index page as its folder.',
  },
  {
    name: 'a price with a comma',
    file: list,
    right: 'monthlyFee: 58.00',
    wrong: 'monthlyFee: 58,00',
    path: 'tiers[1].monthlyFee',
    expected: 'with a point and at most two decimals, such as 12.50',
    got: '"58,00"',
    fix: 'Write a point instead of a comma',
  },
  {
    name: 'a price with the euro sign',
    file: list,
    right: 'monthlyFee: 58.00',
    wrong: 'monthlyFee: € 58.00',
    path: 'tiers[1].monthlyFee',
    expected: 'an amount with a point',
    got: '"€ 58.00"',
    fix: 'leave out the € sign',
  },
  {
    name: 'a price with three decimals',
    file: list,
    right: 'monthlyFee: 58.00',
    wrong: 'monthlyFee: 58.005',
    path: 'tiers[1].monthlyFee',
    expected: 'at most two decimals',
    got: '58.005',
    fix: 'Write a point',
  },
  {
    name: 'a negative price',
    file: list,
    right: 'monthlyFee: 58.00',
    wrong: 'monthlyFee: -58.00',
    path: 'tiers[1].monthlyFee',
    expected: 'an amount with a point',
    got: '-58',
    fix: 'Write a point',
  },
  {
    name: 'a rate that is neither an amount nor on request',
    file: list,
    right: 'cabling: 89.00',
    wrong: 'cabling: free',
    path: 'tiers[1].hourlyRates.weekdayDaytime.cabling',
    expected: 'or the word onRequest',
    got: '"free"',
    fix: 'onRequest where the provider publishes no price',
  },
  {
    name: 'a role that a tier does not price',
    file: list,
    right: '{ cabling: 89.00, technician: 104.00,',
    wrong: '{ cabling: 89.00,',
    path: 'tiers[1].hourlyRates.weekdayDaytime',
    expected: 'an hourly rate for each of cabling, technician, engineer, consulting',
    got: 'none for "technician"',
    fix: 'Add technician',
  },
  {
    name: 'a misspelt role',
    file: list,
    right: 'cabling: 89.00',
    wrong: 'cabeling: 89.00',
    path: 'tiers[1].hourlyRates.weekdayDaytime.cabeling',
    expected: 'and no other',
    got: 'one for "cabeling"',
    fix: 'Correct the id',
  },
  {
    name: 'a clock time that does not exist',
    file: list,
    right: "supportHours: { mon-fri: ['08:00-17:00'] }",
    wrong: "supportHours: { mon-fri: ['08:00-25:00'] }",
    path: 'tiers[1].serviceLevel.supportHours.mon-fri[0]',
    expected: 'a range of clock times such as 08:00-17:00',
    got: '"08:00-25:00"',
    fix: 'HH:MM with a hyphen',
  },
  {
    name: 'hours that end before they begin',
    file: list,
    right: "supportHours: { mon-fri: ['08:00-17:00'] }",
    wrong: "supportHours: { mon-fri: ['17:00-08:00'] }",
    path: 'tiers[1].serviceLevel.supportHours.mon-fri[0]',
    expected: 'ending after it begins',
    got: '"17:00-08:00"',
    fix: 'split hours that pass midnight over two days',
  },
  {
    name: 'an unknown weekday',
    file: list,
    right: "supportHours: { mon-fri: ['08:00-17:00'] }",
    wrong: "supportHours: { ma-vr: ['08:00-17:00'] }",
    path: 'tiers[1].serviceLevel.supportHours.ma-vr',
    expected: 'a weekday or a range of weekdays',
    got: 'the key "ma-vr"',
    fix: 'English three-letter names',
  },
  {
    name: 'hours that overlap',
    file: list,
    right: "supportHours: { mon-fri: ['08:00-17:00'] }",
    wrong: "supportHours: { mon-fri: ['08:00-12:00', '11:30-17:00'] }",
    path: 'tiers[1].serviceLevel.supportHours',
    expected: 'do not overlap',
    got: '08:00-12:00 and 11:30-17:00',
    fix: 'Join the two ranges',
  },
  {
    name: 'ranges of weekdays that share a day and overlap on it',
    file: list,
    right: "faultProcessingHours: { mon-fri: ['08:00-17:00'] }",
    wrong: "faultProcessingHours: { mon-fri: ['08:00-17:00'], fri: ['16:00-18:00'] }",
    path: 'tiers[1].serviceLevel.faultProcessingHours',
    expected: 'do not overlap',
    got: '08:00-17:00 and 16:00-18:00',
    fix: 'Join the two ranges',
  },
  {
    name: 'days that run backwards',
    file: list,
    right: "supportHours: { mon-fri: ['08:00-17:00'] }",
    wrong: "supportHours: { fri-mon: ['08:00-17:00'] }",
    path: 'tiers[1].serviceLevel.supportHours.fri-mon',
    expected: 'a weekday or a range of weekdays',
    got: 'the key "fri-mon"',
    fix: 'the earlier day first',
  },
  {
    name: 'support that never opens',
    file: list,
    right: "supportHours: { mon-fri: ['08:00-17:00'] }",
    wrong: 'supportHours: {}',
    path: 'tiers[1].serviceLevel.supportHours',
    expected: 'hours on at least one day',
    got: '{}',
    fix: 'Write the days and their hours',
  },
  {
    name: 'a rate band within another',
    file: list,
    right: "      mon-fri: ['08:00-20:00']",
    wrong:
      "      mon-fri: ['08:00-20:00']\n  - id: noon\n    name: { nl: Middag, en: Noon }\n    hours: { wed: ['12:00-13:00'] }",
    path: 'rateBands[1].hours',
    expected: 'do not overlap',
    got: 'weekdayDaytime 08:00-20:00 and noon 12:00-13:00',
    fix: 'Join the two ranges',
  },
  {
    name: 'a channel that a tier offers twice',
    file: list,
    right: 'channels: [email]',
    wrong: 'channels: [email, email]',
    path: 'tiers[0].channels[1]',
    expected: 'an id that stands once',
    got: '"email" a second time',
    fix: 'remove it',
  },
  {
    name: 'a country that is served whole and in part',
    file: list,
    right: 'part: [DE, FR]',
    wrong: 'part: [DE, LU]',
    path: 'onSiteRegions.part[1]',
    expected: 'not in whole too',
    got: '"LU" in both',
    fix: 'one of the two lists',
  },
  {
    name: 'a country with two VAT rates',
    file: list,
    right: 'country: BE, percent: 21',
    wrong: 'country: LU, percent: 21',
    path: 'vat.rates[1]',
    expected: 'an id that stands once',
    got: '"LU" a second time',
    fix: 'remove it',
  },
  {
    name: 'an empty list',
    file: list,
    right: 'channels: [email]',
    wrong: 'channels: []',
    path: 'tiers[0].channels',
    expected: '1 entries or more',
    got: '0 entries',
    fix: 'Add what is missing',
  },
  {
    name: 'more of something than a page can show',
    file: list,
    right: 'channels: [email]',
    wrong: `channels: [${Array.from({ length: 3_000 }, () => 'email').join()}]`,
    path: 'tiers[0].channels',
    expected: '20 entries at most',
    got: '3000 entries',
    fix: 'Shorten the list',
  },
  {
    name: 'a name that no column can show',
    file: list,
    right: 'name: { nl: Technicus, en: Technician }',
    wrong: `name: { nl: Technicus, en: ${'Technician '.repeat(10)} }`,
    path: 'roles[1].name.en',
    expected: 'a name of at most 60 characters',
    got: '109 characters',
    fix: 'Shorten it',
  },
  {
    name: 'an answer that fills a page',
    file: 'faq.yaml',
    right: 'answer:\n      nl: ',
    wrong: `answer:\n      nl: ${'a'.repeat(2_001)} `,
    path: 'questions[0].answer.nl',
    expected: 'a text of at most 2000 characters',
    got: 'characters',
    fix: 'a page of its own',
  },
  {
    name: 'a promise of more than a year',
    file: list,
    right: 'maximumIntervention: 24',
    wrong: 'maximumIntervention: 1000000',
    path: 'tiers[1].serviceLevel.maximumIntervention',
    expected: 'at most 8760 hours',
    got: '1000000',
    fix: 'serviceLevel: null',
  },
  {
    name: 'a job to start from that no tool accepts',
    file: 'job-presets.yaml',
    right: 'times: 1',
    wrong: 'times: 1001',
    path: 'presets[0].times',
    expected: '1000 at most',
    got: '1001',
    fix: 'Correct the number',
  },
  {
    name: 'a colour without quotes',
    file: 'theme.yaml',
    right: "accent: '#0b6273'",
    wrong: 'accent: #0b6273',
    path: 'light.accent',
    expected: "a colour as six small hexadecimal digits, such as '#0b6273'",
    got: 'null',
    fix: 'Write it in quotes',
  },
  {
    name: 'a colour by its name',
    file: 'theme.yaml',
    right: "good: '#e0f4ea'",
    wrong: 'good: green',
    path: 'light.good',
    expected: 'a colour as six small hexadecimal digits',
    got: '"green"',
    fix: 'Write it in quotes',
  },
  {
    name: 'a list in a form that a later version of the code brought',
    file: list,
    right: 'id: 2026-11-21\n',
    wrong: 'schemaVersion: 3\nid: 2026-11-21\n',
    path: 'schemaVersion',
    expected: 'schemaVersion: 2, the newest form that this version of the code reads',
    got: '3',
    fix: 'Take a newer version of the code',
  },
  {
    name: 'a text that is too pale for its ground',
    file: 'theme.yaml',
    right: "gray3: '#545f64'",
    wrong: "gray3: '#767d80'",
    path: 'light.gray3',
    expected: 'a contrast of at least 4.5 : 1 with surface "#f2f7f8" (WCAG AA)',
    got: '"#767d80", which has 3.87 : 1',
    fix: 'Use "#6c7275", the nearest shade that passes.',
  },
  {
    name: 'a see-through text, of which nobody can tell whether it can be read',
    file: 'theme.yaml',
    right: "gray3: '#545f64'",
    wrong: "gray3: '#545f64cc'",
    path: 'light.gray3',
    expected: 'a colour as six small hexadecimal digits',
    got: '"#545f64cc"',
    fix: 'Write it in quotes',
  },
  {
    name: 'a line of the picture without a colour',
    file: 'theme.yaml',
    right: "series: ['#5b6a70', '#0b6c7f', '#a85400', '#7038b8']",
    wrong: "series: ['#5b6a70', '#0b6c7f', '#a85400']",
    path: 'light.series',
    expected: 'four colours',
    got: '3 entries',
    fix: 'until there are four',
  },
  {
    name: 'a language that stands twice',
    file: 'provider.yaml',
    right: 'languages: [nl, en]',
    wrong: 'languages: [nl, nl]',
    path: 'languages[1]',
    expected: 'an id that stands once',
    got: '"nl" a second time',
    fix: 'remove it',
  },
  {
    name: 'an unknown time zone',
    file: list,
    right: 'zone: Europe/Luxembourg',
    wrong: 'zone: Europe/Luxemburg',
    path: 'zone',
    expected: 'an IANA time zone',
    got: '"Europe/Luxemburg"',
    fix: 'IANA list',
  },
  {
    name: 'a date that does not exist',
    file: list,
    right: '  takenOverOn: 2026-11-21',
    wrong: '  takenOverOn: 2026-02-30',
    path: 'vat.takenOverOn',
    expected: 'a date that exists',
    got: '"2026-02-30"',
    fix: 'the year in four digits',
  },
  {
    name: 'a short address without its slashes',
    file: 'redirects.yaml',
    right: 'from: /tarieven/',
    wrong: 'from: tarieven',
    path: 'redirects[0].from',
    expected: 'an address of the site',
    got: '"tarieven"',
    fix: 'Begin and end with a slash',
  },
  {
    name: 'a short address that stands twice',
    file: 'redirects.yaml',
    right: 'from: /prijzen/',
    wrong: 'from: /tarieven/',
    path: 'redirects[1].from',
    expected: 'an address that stands once in the list',
    got: '"/tarieven/" a second time',
    fix: 'Remove one of the two',
  },
  {
    name: 'a short address that leads to another one',
    file: 'redirects.yaml',
    right: 'to: /contracten/vergelijken/',
    wrong: 'to: /tarieven/',
    path: 'redirects[2].to',
    expected: 'the page itself',
    got: '"/tarieven/", which leads on to another address',
    fix: 'Name the page where the visitor ends',
  },
  {
    name: 'an id that stands twice',
    file: list,
    right: '- id: office',
    wrong: '- id: standard',
    path: 'tiers[2]',
    expected: 'an id that stands once',
    got: '"standard" a second time',
    fix: 'an id of its own',
  },
  {
    name: 'an id that a link could not hold',
    file: list,
    right: '- id: office',
    wrong: '- id: office.plus',
    path: 'tiers[2].id',
    expected: 'letters and digits',
    got: '"office.plus"',
    fix: 'points',
  },
  {
    name: 'an unknown channel',
    file: list,
    right: 'channels: [email]',
    wrong: 'channels: [fax]',
    path: 'tiers[0].channels[0]',
    expected: 'one of email, phone, chat',
    got: '"fax"',
    fix: 'add the channel',
  },
  {
    name: 'a misspelt field',
    file: list,
    right: 'increment: 15, minimum: 60',
    wrong: 'increment: 15, minumum: 60',
    path: 'billing.onSite.minimum',
    expected: 'a whole number of minutes',
    got: 'nothing: the field is missing',
    fix: 'the number alone',
  },
  {
    name: 'an increment of 0 minutes',
    file: list,
    right: 'increment: 15, minimum: 60',
    wrong: 'increment: 0, minimum: 60',
    path: 'billing.onSite.increment',
    expected: '1 or more',
    got: '0',
    fix: 'the number alone',
  },
  {
    name: 'a VAT rate as a fraction',
    file: list,
    right: 'country: LU, percent: 17',
    wrong: 'country: LU, percent: 0.17',
    path: 'vat.rates[0].percent',
    expected: 'a percentage from 0 to 100',
    got: '0.17',
    fix: 'Write 17, not 0.17',
  },
  {
    name: 'a fee without a price',
    file: list,
    right: 'monthlyFee: 58.00',
    wrong: 'monthlyFee: 58.00\n    fees: [{ id: base, per: month }]',
    path: 'tiers[1].fees[0]',
    expected: 'either an amount or steps',
    got: 'neither',
    fix: 'Write amount: 12.50',
  },
  {
    name: 'a fee that is paid each week',
    file: list,
    right: 'monthlyFee: 58.00',
    wrong: 'monthlyFee: 58.00\n    fees: [{ id: base, per: week, amount: 5.00 }]',
    path: 'tiers[1].fees[0].per',
    expected: 'one of "month", "quarter", "year", "once"',
    got: '"week"',
    fix: 'Choose one of these',
  },
  {
    name: 'a fee with another name than at the level before',
    file: list,
    right: 'monthlyFee: 58.00',
    wrong: 'fees: [{ id: care, name: { nl: zorg, en: care }, per: month, amount: 58.00 }]',
    also: {
      right: 'monthlyFee: 262.00',
      wrong: 'fees: [{ id: care, name: { nl: onderhoud, en: upkeep }, per: month, amount: 262.00 }]',
    },
    path: 'tiers[2].fees[0].name',
    expected: 'the name that the fee "care" has above: "zorg" and "care"',
    got: '"onderhoud" and "upkeep"',
    fix: 'Give it the same name, or an id of its own',
  },
  {
    name: 'a fee for what the list does not count',
    file: list,
    right: 'monthlyFee: 58.00',
    wrong: 'monthlyFee: 58.00\n    fees: [{ id: base, per: month, amount: 5.00, unit: robot }]',
    path: 'tiers[1].fees[0].unit',
    expected: 'one of the units of the list',
    got: '"robot"',
    fix: 'add the unit under units',
  },
  {
    name: 'steps of nothing',
    file: list,
    right: 'monthlyFee: 58.00',
    wrong: 'monthlyFee: 58.00\n    fees: [{ id: base, per: month, brackets: flat, steps: [{ amount: 5.00 }] }]',
    path: 'tiers[1].fees[0]',
    expected: 'brackets, steps and unit together',
    got: 'no unit',
    fix: 'Say what is counted',
  },
  {
    name: 'a condition on a tier that is not there',
    file: list,
    right: 'travel:\n  perVisit: onRequest',
    wrong: 'travel:\n  - { perVisit: 25.00, when: { tiers: [gold] } }',
    path: 'travel[0].when.tiers[0]',
    expected: 'one of none, standard, office, business',
    got: '"gold"',
    fix: 'Correct the id',
  },
  {
    name: 'a part of travel that is none',
    file: list,
    right: 'travel:\n  perVisit: onRequest',
    wrong: 'travel:\n  - { perMoon: 25.00 }',
    path: 'travel',
    expected: 'a price per visit',
    got: '[{"perMoon":25}]',
    fix: 'begin each part with a hyphen',
  },
  {
    name: 'a factor as a fraction',
    file: list,
    right: "      mon-fri: ['08:00-20:00']",
    wrong:
      "      mon-fri: ['08:00-20:00']\n  - { id: rest, name: { nl: rest }, hours: otherwise, factor: 1.5, of: weekdayDaytime }",
    path: 'rateBands[1].factor',
    expected: 'a whole percentage from 100 to 1000',
    got: '1.5',
    fix: 'Write 150',
  },
  {
    name: 'a factor of a band that the list lacks',
    file: list,
    right: "      mon-fri: ['08:00-20:00']",
    wrong:
      "      mon-fri: ['08:00-20:00']\n  - { id: rest, name: { nl: rest }, hours: otherwise, factor: 150, of: day }",
    path: 'rateBands[1]',
    expected: 'a band with rates of its own: weekdayDaytime',
    got: '"day"',
    fix: 'Name a band without a factor',
  },
  {
    name: 'a factor of nothing',
    file: list,
    right: "      mon-fri: ['08:00-20:00']",
    wrong: "      mon-fri: ['08:00-20:00']\n  - { id: rest, name: { nl: rest }, hours: otherwise, factor: 150 }",
    path: 'rateBands[1]',
    expected: 'factor and of together',
    got: 'no of',
    fix: 'with of: day',
  },
  {
    name: 'two bands of all other hours',
    file: list,
    right: "      mon-fri: ['08:00-20:00']",
    wrong:
      "      mon-fri: ['08:00-20:00']\n  - { id: rest, name: { nl: rest }, hours: otherwise, factor: 150, of: weekdayDaytime }\n  - { id: more, name: { nl: meer }, hours: otherwise, factor: 200, of: weekdayDaytime }",
    path: 'rateBands[2].hours',
    expected: 'one band at most that is otherwise',
    got: 'more after rest',
    fix: 'Write the hours of one',
  },
  {
    name: 'hours of a band in words',
    file: list,
    right: "hours:\n      mon-fri: ['08:00-20:00']",
    wrong: 'hours: always',
    path: 'rateBands[0].hours',
    expected: 'or the word otherwise',
    got: '"always"',
    fix: 'Write the days and their hours',
  },
  {
    name: 'a factor of work that is included',
    file: list,
    right: "      mon-fri: ['08:00-20:00']",
    wrong:
      "      mon-fri: ['08:00-20:00']\n  - { id: rest, name: { nl: rest }, hours: otherwise, factor: 150, of: weekdayDaytime }",
    also: { right: 'technician: 108.00', wrong: 'technician: included' },
    path: 'rateBands[1]',
    expected: 'a factor of rates that are amounts, under none too',
    got: 'included for "technician" in weekdayDaytime',
    fix: 'Give none rates of its own',
  },
  {
    name: 'rules of billing that begin with a condition',
    file: list,
    right: placeRules,
    wrong: 'billing:\n  - { increment: 15, minimum: 15, when: { places: [remote] } }\n',
    path: 'billing[0]',
    expected: 'a first rule with an increment, for all work',
    got: 'a condition',
    fix: 'Begin with a rule',
  },
  {
    name: 'a first rule of billing without a step',
    file: list,
    right: placeRules,
    wrong: 'billing:\n  - { minimum: 15 }\n',
    path: 'billing[0]',
    expected: 'a first rule with an increment',
    got: 'no increment',
    fix: 'let the ones after it override it',
  },
  {
    name: 'a rule of billing that says nothing',
    file: list,
    right: placeRules,
    wrong: 'billing:\n  - { increment: 15 }\n  - { when: { places: [onSite] } }\n',
    path: 'billing[1]',
    expected: 'a rule with increment, minimum, freeUnder or freeFirst',
    got: 'a condition alone',
    fix: 'or remove the rule',
  },
  {
    name: 'a rule of billing for a band that the list lacks',
    file: list,
    right: placeRules,
    wrong: 'billing:\n  - { increment: 15 }\n  - { minimum: 60, when: { bands: [night] } }\n',
    path: 'billing[1].when.bands[0]',
    expected: 'one of weekdayDaytime',
    got: '"night"',
    fix: 'a condition names what the list has',
  },
  {
    name: 'free minutes in words',
    file: list,
    right: placeRules,
    wrong: 'billing:\n  - { increment: 15 }\n  - { freeFirst: an hour }\n',
    path: 'billing[1].freeFirst',
    expected: 'a whole number of minutes',
    got: '"an hour"',
    fix: 'Write the number alone',
  },
  {
    name: 'billing that is neither',
    file: list,
    right: placeRules,
    wrong: 'billing: 15\n',
    path: 'billing',
    expected: 'a rule for remote and one for onSite, or a list of rules',
    got: '15',
    fix: 'begin each rule with a hyphen',
  },
  {
    name: 'closed days of a country without holidays',
    file: list,
    right: 'zone: Europe/Luxembourg\n',
    wrong: 'zone: Europe/Luxembourg\nclosed:\n  - { id: holidays, calendar: XX }\n',
    path: 'closed[0].calendar',
    expected: 'a country or region with a file in holidays/: BE',
    got: '"XX"',
    fix: 'Correct the code, or write its holidays: npm run holidays',
  },
  {
    name: 'closed days of nothing',
    file: list,
    right: 'zone: Europe/Luxembourg\n',
    wrong: 'zone: Europe/Luxembourg\nclosed:\n  - { id: holidays }\n',
    path: 'closed[0]',
    expected: 'either a calendar or days',
    got: 'neither',
    fix: 'calendar: NL',
  },
  {
    name: 'closed days without a name',
    file: list,
    right: 'zone: Europe/Luxembourg\n',
    wrong: "zone: Europe/Luxembourg\nclosed:\n  - { id: yearEnd, days: ['12-24'] }\n",
    path: 'closed[0]',
    expected: 'a name for days of your own',
    got: 'none',
    fix: 'in every language',
  },
  {
    name: 'closed days with the id of a weekday',
    file: list,
    right: 'zone: Europe/Luxembourg\n',
    wrong: 'zone: Europe/Luxembourg\nclosed:\n  - { id: sun, calendar: BE }\n',
    path: 'closed[0]',
    expected: 'an id that is no weekday',
    got: '"sun"',
    fix: 'could not tell',
  },
  {
    name: 'a closed day that does not exist',
    file: list,
    right: 'zone: Europe/Luxembourg\n',
    wrong: "zone: Europe/Luxembourg\nclosed:\n  - { id: yearEnd, name: { nl: eind }, days: ['02-30'] }\n",
    path: 'closed[0].days[0]',
    expected: "a day such as '12-24'",
    got: '"02-30"',
    fix: 'in two digits each',
  },
  {
    name: 'a half day without a clock time',
    file: list,
    right: 'zone: Europe/Luxembourg\n',
    wrong:
      "zone: Europe/Luxembourg\nclosed:\n  - { id: yearEnd, name: { nl: eind }, days: [{ date: '12-24', from: noon }] }\n",
    path: 'closed[0].days[0].from',
    expected: 'a time such as 12:00',
    got: '"noon"',
    fix: 'HH:MM',
  },
  {
    name: 'hours on closed days that the list lacks',
    file: list,
    right: 'zone: Europe/Luxembourg\n',
    wrong: 'zone: Europe/Luxembourg\nclosed:\n  - { id: holidays, calendar: BE }\n',
    also: { right: "mon-fri: ['08:00-20:00']", wrong: "mon-fri: ['08:00-20:00']\n      feastDays: []" },
    path: 'rateBands[0].hours.feastDays',
    expected: 'or the id of closed days: holidays',
    got: '"feastDays"',
    fix: 'list the days under closed',
  },
  {
    name: 'service hours on closed days that the list lacks',
    file: list,
    right: "faultProcessingHours: { mon-fri: ['08:00-17:00'] }",
    wrong: "faultProcessingHours: { mon-fri: ['08:00-17:00'], feestdagen: [] }",
    path: 'tiers[1].serviceLevel.faultProcessingHours.feestdagen',
    expected: 'a weekday such as mon, or the id of closed days',
    got: '"feestdagen"',
    fix: 'list the days under closed',
  },
  {
    name: 'service hours that overlap on a closed day',
    file: list,
    right: 'zone: Europe/Luxembourg\n',
    wrong: 'zone: Europe/Luxembourg\nclosed:\n  - { id: holidays, calendar: BE }\n',
    also: {
      right: "faultProcessingHours: { mon-fri: ['08:00-17:00'] }",
      wrong: "faultProcessingHours: { mon-fri: ['08:00-17:00'], holidays: ['08:00-12:00', '10:00-13:00'] }",
    },
    path: 'tiers[1].serviceLevel.faultProcessingHours',
    expected: 'do not overlap',
    got: 'on holidays 08:00-12:00 and on holidays 10:00-13:00',
    fix: 'Join the two ranges',
  },
  {
    name: 'bands that share an hour of a closed day',
    file: list,
    right: 'zone: Europe/Luxembourg\n',
    wrong: 'zone: Europe/Luxembourg\nclosed:\n  - { id: holidays, calendar: BE }\n',
    also: {
      right: "mon-fri: ['08:00-20:00']",
      wrong:
        "mon-fri: ['08:00-20:00']\n      holidays: ['10:00-12:00']\n  - { id: free, name: { nl: vrij }, hours: { holidays: ['11:00-13:00'] }, factor: 150, of: weekdayDaytime }",
    },
    path: 'rateBands[1].hours',
    expected: 'hours that do not overlap on one day',
    got: 'weekdayDaytime on holidays 10:00-12:00 and free on holidays 11:00-13:00',
    fix: 'Join the two ranges',
  },
  {
    name: 'a percentage of nothing',
    file: list,
    right: 'travel:\n  perVisit',
    wrong: 'surcharges: [{ id: urgent, name: { nl: spoed, en: urgent }, percent: 25, per: job }]\ntravel:\n  perVisit',
    path: 'surcharges[0]',
    expected: 'percent and of together',
    got: 'no of',
    fix: 'rate or job',
  },
  {
    name: 'a surcharge without a price',
    file: list,
    right: 'travel:\n  perVisit',
    wrong: 'surcharges: [{ id: urgent, name: { nl: spoed, en: urgent }, per: job }]\ntravel:\n  perVisit',
    path: 'surcharges[0]',
    expected: 'either an amount or a percent',
    got: 'neither',
    fix: 'Write amount: 25.00',
  },
  {
    name: 'a percentage of a contract',
    file: list,
    right: 'travel:\n  perVisit',
    wrong:
      'surcharges: [{ id: urgent, name: { nl: spoed, en: urgent }, percent: 25, of: job, per: contract }]\ntravel:\n  perVisit',
    path: 'surcharges[0]',
    expected: 'an amount for a contract',
    got: 'a percentage',
    fix: 'per: job',
  },
  {
    name: 'VAT inside of a country without a rate',
    file: list,
    right: 'vat:\n  takenOverOn',
    wrong: 'vat:\n  included: GB\n  takenOverOn',
    path: 'vat.included',
    expected: 'a country whose rate is listed',
    got: '"GB"',
    fix: 'Add its rate',
  },
  {
    name: 'a currency by its sign',
    file: list,
    right: 'zone: Europe/Luxembourg',
    wrong: 'zone: Europe/Luxembourg\ncurrency: €',
    path: 'currency',
    expected: 'three capitals, such as GBP',
    got: '"€"',
    fix: 'Use the ISO 4217 code',
  },
  {
    name: 'cents in a currency without them',
    file: list,
    right: 'zone: Europe/Luxembourg\n\nroles:',
    wrong:
      'zone: Europe/Luxembourg\ncurrency: JPY\nunits: [{ id: user, name: { nl: gebruikers, en: users } }]\nfees: [{ id: base, per: month, amount: 5.50 }]\n\nroles:',
    path: 'fees[0].amount',
    expected: 'an amount such as 12.50',
    got: '5.5',
    fix: 'Write a point',
  },
  {
    name: 'the least of a month without an amount',
    file: list,
    right: 'monthlyFee: 58.00',
    wrong: 'monthlyFee: 58.00\n    minimumPerMonth: { of: bill }',
    path: 'tiers[1].minimumPerMonth',
    expected: 'an amount such as 650.00',
    got: '{"of":"bill"}',
    fix: 'with of: bill',
  },
  {
    name: 'a term that stands twice',
    file: list,
    right: 'monthlyFee: 58.00',
    wrong: 'monthlyFee: 58.00\n    terms: [{ months: 12 }, { months: 12 }]',
    path: 'tiers[1].terms[1]',
    expected: 'an id that stands once',
    got: '"12" a second time',
    fix: 'an id of its own',
  },
  {
    name: 'steps that do not rise',
    file: list,
    right: 'travel:\n  perVisit',
    wrong:
      'units: [{ id: user, name: { nl: gebruikers, en: users } }]\nfees:\n  - { id: base, per: month, unit: user, brackets: volume, steps: [{ upTo: 5, amount: 5.00 }, { upTo: 3, amount: 4.00 }] }\ntravel:\n  perVisit',
    path: 'fees[0].steps[1]',
    expected: 'ends after the one before it',
    got: 'up to 3 after up to 5',
    fix: 'only the last may leave it out',
  },
  {
    name: 'response and intervention swapped',
    file: list,
    right: 'maximumResponse: 12',
    wrong: 'maximumResponse: 36',
    path: 'tiers[1].serviceLevel.maximumResponse',
    expected: 'no longer than the maximum time to intervene',
    got: '36 hours against 24',
    fix: 'swapped',
  },
  {
    name: 'a target for a priority that the list does not have',
    file: list,
    right: bothTimes,
    wrong: 'targets: [{ priority: p1, response: 4 }]',
    path: 'tiers[1].serviceLevel.targets[0].priority',
    expected: 'one of the priorities of the list',
    got: '"p1"',
    fix: 'add the priority under priorities',
  },
  {
    name: 'a time beside targets',
    file: list,
    right: 'maximumIntervention: 24',
    wrong: 'targets: [{ intervention: 24 }]',
    path: 'tiers[1].serviceLevel.maximumResponse',
    expected: 'each time once: here or in targets',
    got: 'maximumResponse beside targets',
    fix: 'Write it as a target: { response: … }',
  },
  {
    name: 'promises with one time left out',
    file: list,
    right: '      maximumIntervention: 24\n',
    wrong: '',
    path: 'tiers[1].serviceLevel.maximumIntervention',
    expected: 'maximumResponse and maximumIntervention, or targets',
    got: 'the field is missing',
    fix: 'targets: [] promises hours alone',
  },
  {
    name: 'priorities that no target names',
    file: list,
    right: 'roles:\n',
    wrong: 'priorities: [{ id: p1, name: { nl: hoog, en: high } }]\nroles:\n',
    path: 'priorities',
    expected: 'priorities that targets name',
    got: 'none that a target names',
    fix: 'or remove priorities',
  },
  {
    name: 'two targets for every fault',
    file: list,
    right: bothTimes,
    wrong: 'targets: [{ response: 4 }, { intervention: 8 }]',
    path: 'tiers[1].serviceLevel.targets[1]',
    expected: 'one target for each priority, and one for all others',
    got: 'a second one without a priority',
    fix: 'put the times of both into one target',
  },
  {
    name: 'a target without a time',
    file: list,
    right: bothTimes,
    wrong: 'targets: [{ within: always }]',
    path: 'tiers[1].serviceLevel.targets[0]',
    expected: 'at least one of response, intervention and resolution',
    got: 'none of them',
    fix: 'what it does not name is not guaranteed',
  },
  {
    name: 'a target within hours that the level does not state',
    file: list,
    right: `supportHours: { mon-fri: ['08:00-17:00'] }\n      faultProcessingHours: { mon-fri: ['08:00-17:00'] }\n      ${bothTimes}`,
    wrong: "supportHours: { mon-fri: ['08:00-17:00'] }\n      targets: [{ response: 4 }]",
    path: 'tiers[1].serviceLevel.targets[0]',
    expected: 'faultProcessingHours of the level',
    got: 'no faultProcessingHours',
    fix: 'or write within: always',
  },
  {
    name: 'business days around the clock',
    file: list,
    right: bothTimes,
    wrong: 'targets: [{ response: { businessDays: 1 }, within: always }]',
    path: 'tiers[1].serviceLevel.targets[0].response',
    expected: 'hours or minutes, because the times of the target run day and night',
    got: 'business days',
    fix: 'Write 24 for a day',
  },
  {
    name: 'a target with response and resolution swapped',
    file: list,
    right: bothTimes,
    wrong: 'targets: [{ intervention: 8, resolution: 4 }]',
    path: 'tiers[1].serviceLevel.targets[0].intervention',
    expected: 'an intervention no longer than the resolution',
    got: '8 hours against 4 hours',
    fix: 'swapped',
  },
  {
    name: 'a promised time with another unit',
    file: list,
    right: bothTimes,
    wrong: "targets: [{ response: '4 h' }]",
    path: 'tiers[1].serviceLevel.targets[0].response',
    expected: "hours such as 4, minutes such as '30 min', or { businessDays: 1 }",
    got: '"4 h"',
    fix: 'Write the number of hours alone',
  },
  {
    name: 'bundles of one level with two validities',
    file: list,
    right: 'monthlyFee: 58.00',
    wrong: withBundles('[{ minutes: 600, amount: 900, validMonths: 12 }, { minutes: 60, amount: 95, validMonths: 6 }]'),
    path: 'tiers[1].prepaid[1].validMonths',
    expected: 'the validity of the other bundles of the tier, 12 months',
    got: '6 months',
    fix: 'Give all bundles of a tier one validity',
  },
  {
    name: 'bundles of one level for different work',
    file: list,
    right: 'monthlyFee: 58.00',
    wrong: withBundles(
      '[{ minutes: 600, amount: 900, validMonths: 12, when: { places: [remote] } }, { minutes: 60, amount: 95, validMonths: 12 }]',
    ),
    path: 'tiers[1].prepaid[1].when',
    expected: 'the same work as the other bundles',
    got: 'all work',
    fix: 'one when',
  },
  {
    name: 'bundles of work that the list does not have',
    file: list,
    right: 'monthlyFee: 58.00',
    wrong: withBundles('[{ minutes: 600, amount: 900, validMonths: 12, when: { roles: [wizard] } }]'),
    path: 'tiers[1].prepaid[0].when.roles[0]',
    expected: 'one of cabling, technician, engineer, consulting',
    got: '"wizard"',
    fix: 'a condition names what the list has',
  },
  {
    name: 'bundles for some work beside included minutes',
    file: list,
    right: 'monthlyFee: 58.00',
    wrong: `${withBundles('[{ minutes: 600, amount: 900, validMonths: 12, when: { places: [remote] } }]')}\n    included: { minutes: 120 }`,
    path: 'tiers[1].prepaid[0].when',
    expected: 'bundles for all work, beside minutes that a month includes',
    got: '{"places":["remote"]}',
    fix: 'in a tier of their own',
  },
  {
    name: 'two bundles of one size',
    file: list,
    right: 'monthlyFee: 58.00',
    wrong: withBundles(
      '[{ minutes: 600, amount: 900, validMonths: 12 }, { minutes: 600, amount: 850, validMonths: 12 }]',
    ),
    path: 'tiers[1].prepaid[1].minutes',
    expected: 'a size that stands once',
    got: '600 minutes a second time',
    fix: 'only the cheaper',
  },
  {
    name: 'bundles whose sizes share hardly any time',
    file: list,
    right: 'monthlyFee: 58.00',
    wrong: withBundles(
      '[{ minutes: 61, amount: 90, validMonths: 12 }, { minutes: 6000, amount: 8500, validMonths: 12 }]',
    ),
    path: 'tiers[1].prepaid',
    expected: 'sizes that share a time of 3 minutes or more',
    got: 'sizes that share no more than 1 minute',
    fix: 'to quarters of an hour',
  },
  {
    name: 'a bundle that is of a size and of any size',
    file: list,
    right: 'monthlyFee: 58.00',
    wrong: withBundles('[{ minutes: 600, step: 60, amount: 900, validMonths: 12 }]'),
    path: 'tiers[1].prepaid[0].step',
    expected: 'no other fields than minutes, amount, validMonths, when',
    got: 'the extra "step"',
    fix: 'remove it',
  },
  {
    name: 'a bundle without its minutes',
    file: list,
    right: 'monthlyFee: 58.00',
    wrong: withBundles('[{ amount: 900, validMonths: 12 }]'),
    path: 'tiers[1].prepaid[0].minutes',
    expected: 'a whole number of minutes, 1 or more',
    got: 'nothing: the field is missing',
    fix: 'Add the field "minutes"',
  },
  {
    name: 'a bundle by its hours',
    file: list,
    right: 'monthlyFee: 58.00',
    wrong: withBundles('[{ hours: 10, amount: 900, validMonths: 12 }]'),
    path: 'tiers[1].prepaid[0]',
    expected: 'or one of any size with from, step, validMonths, brackets and steps',
    got: '"hours":10',
    fix: 'the fields of one of the two',
  },
  {
    name: 'the price of a bundle with a comma',
    file: list,
    right: 'monthlyFee: 58.00',
    wrong: withBundles('[{ minutes: 600, amount: "900,00", validMonths: 12 }]'),
    path: 'tiers[1].prepaid[0].amount',
    expected: 'with a point and at most two decimals',
    got: '"900,00"',
    fix: 'Write a point',
  },
  {
    name: 'steps of a bundle out of order',
    file: list,
    right: 'monthlyFee: 58.00',
    wrong: withBundles(`[${anySize('{ upTo: 1500, perHour: 95 }, { upTo: 600, perHour: 100 }')}]`),
    path: 'tiers[1].prepaid[0].steps[1]',
    expected: 'a step that ends after the one before it',
    got: 'up to 600 after up to 1500',
    fix: 'in order of upTo',
  },
  {
    name: 'steps of a bundle in hours',
    file: list,
    right: 'monthlyFee: 58.00',
    wrong: withBundles(`[${anySize('{ upTo: 10, perHour: 100 }, { perHour: 85 }')}]`),
    path: 'tiers[1].prepaid[0].steps[0].upTo',
    expected: 'a step that reaches the smallest bundle, 300 minutes',
    got: 'up to 10',
    fix: 'ten hours are 600',
  },
  {
    name: 'a rate with steps out of order',
    file: list,
    right: 'cabling: 89.00',
    wrong: `cabling: ${graduated('{ amount: 89 }, { upTo: 600, amount: 80 }')}`,
    path: 'tiers[1].hourlyRates.weekdayDaytime.cabling.steps[1]',
    expected: 'a step that ends after the one before it',
    got: 'up to 600 after up to any number',
    fix: 'only the last may leave it out',
  },
  {
    name: 'steps of a rate with an unknown way of counting',
    file: list,
    right: 'cabling: 89.00',
    wrong: `cabling: ${graduated('{ amount: 89 }').replace('graduated', 'flat')}`,
    path: 'tiers[1].hourlyRates.weekdayDaytime.cabling.brackets',
    expected: 'one of "volume", "graduated"',
    got: '"flat"',
    fix: 'Choose one of these',
  },
  {
    name: 'included minutes of work that the list does not have',
    file: list,
    right: 'monthlyFee: 58.00',
    wrong: `${fee}\n    included: { minutes: 120, when: { roles: [wizard] } }`,
    path: 'tiers[1].included.when.roles[0]',
    expected: 'one of cabling, technician, engineer, consulting',
    got: '"wizard"',
    fix: 'a condition names what the list has',
  },
  {
    name: 'included minutes of another level',
    file: list,
    right: 'monthlyFee: 58.00',
    wrong: `${fee}\n    included: { minutes: 120, when: { tiers: [premium] } }`,
    path: 'tiers[1].included.when.tiers',
    expected: 'no other fields than roles, places, bands',
    got: 'the extra "tiers"',
    fix: 'remove it',
  },
  {
    name: 'a rate beside bundles of a role that the list does not have',
    file: list,
    right: 'monthlyFee: 58.00',
    wrong: withBundles('[{ minutes: 600, amount: 900, validMonths: 12 }]'),
    path: 'tiers[1].hourlyRates.weekdayDaytime.wizard',
    expected: 'an hourly rate for some of cabling, technician, engineer, consulting',
    got: 'one for "wizard"',
    fix: 'Correct the id',
    also: { right: 'cabling: 89.00', wrong: 'wizard: 89.00' },
  },
  {
    name: 'a rate with steps beside bundles',
    file: list,
    right: 'monthlyFee: 58.00',
    wrong: withBundles('[{ minutes: 600, amount: 900, validMonths: 12 }]'),
    path: 'tiers[1].hourlyRates.weekdayDaytime.cabling',
    expected: 'one rate beside bundles',
    got: 'a rate with steps',
    fix: 'leave the rate out',
    also: { right: 'cabling: 89.00', wrong: `cabling: ${graduated('{ amount: 89 }')}` },
  },
  {
    name: 'a key that stands twice',
    file: list,
    right: 'follows: null',
    wrong: 'follows: null\nfollows: null',
    path: '(the whole file)',
    expected: 'valid YAML',
    got: 'Map keys must be unique',
    fix: 'a key may stand only once',
  },
  {
    name: 'an address that is no address',
    file: 'provider.yaml',
    right: 'siteAddress: https://dienstwijzer.example',
    wrong: 'siteAddress: javascript:alert(1)',
    path: 'siteAddress',
    expected: 'https://',
    got: '"javascript:alert(1)"',
    fix: 'Write it whole',
  },
  {
    name: 'a language by its name',
    file: 'provider.yaml',
    right: 'languages: [nl, en]',
    wrong: 'languages: [nl, English]',
    path: 'languages[1]',
    expected: 'a BCP 47 tag, such as nl, fr or pt-BR',
    got: '"English"',
    fix: 'Write the tag in its usual form',
  },
  {
    name: 'a language tag in small letters',
    file: 'provider.yaml',
    right: 'languages: [nl, en]',
    wrong: 'languages: [nl, en, pt-br]',
    path: 'languages[2]',
    expected: 'a BCP 47 tag',
    got: '"pt-br"',
    fix: 'a country in capitals',
  },
  {
    name: 'a name that lacks a language',
    file: 'menu.yaml',
    right: 'label: { nl: Diensten, en: Services }',
    wrong: 'label: { nl: Diensten }',
    path: 'menu[1].label.en',
    expected: 'a text that is not empty',
    got: 'nothing: the field is missing',
    fix: 'Write the text',
  },
  {
    name: 'a name in no language',
    file: list,
    right: 'name: { nl: Technicus, en: Technician }',
    wrong: 'name: {}',
    path: 'roles[1].name',
    expected: 'a text in at least one language',
    got: '{}',
    fix: 'Write the text behind its language',
  },
  {
    name: 'a worked example of a role that nobody prices',
    file: 'worked-example.yaml',
    right: 'roleId: engineer',
    wrong: 'roleId: wizard',
    path: 'request.lines[1].roleId',
    expected: 'a role of a price list',
    got: '"wizard", which 2026-11-21 lacks',
    fix: 'Use one of cabling, technician, engineer, consulting',
  },
  {
    name: 'a figure of which the list does not say where the source states it',
    file: list,
    right:
      '  maximumResponse:\n    nl: contracttabel, rij met de maximale reactietijd\n    en: contract table, row with the maximum response time\n',
    wrong: '',
    path: 'clauses.maximumResponse',
    expected: 'where the source states it',
    got: 'nothing: the field is missing',
    fix: 'Add the field "maximumResponse"',
  },
  {
    name: 'a field that no file has',
    file: list,
    right: 'monthlyFee: 58.00',
    wrong: 'monthlyFee: 58.00\n    colour: green',
    path: 'tiers[1].colour',
    expected: 'no other fields than id, name, monthlyFee,',
    got: 'the extra "colour"',
    fix: 'Correct the name of the field, or remove it.',
  },
  {
    name: 'a field by almost its name',
    file: list,
    right: 'monthlyFee: 58.00',
    wrong: 'montlyFee: 58.00',
    path: 'tiers[1].montlyFee',
    expected: 'no other fields than id, name, monthlyFee,',
    got: 'the extra "montlyFee"',
    fix: 'Did you mean "monthlyFee"?',
  },
  {
    name: 'a choice by almost its word',
    file: 'responsibilities.yaml',
    right: 'who: shared',
    wrong: 'who: sharde',
    path: 'areas[7].who',
    expected: 'one of "provider", "shared", "customer"',
    got: '"sharde"',
    fix: 'Did you mean "shared"?',
  },
  {
    name: 'a name that is not said by language',
    file: list,
    right: 'name: { nl: Technicus, en: Technician }',
    wrong: 'name: Technicus',
    path: 'roles[1].name',
    expected: 'a text in at least one language',
    got: '"Technicus"',
    fix: 'Write the text behind its language',
  },
  {
    name: 'one thing where a list is meant',
    file: 'glossary.yaml',
    right: 'terms:\n',
    wrong: 'terms: none\nothers:\n',
    path: 'terms',
    expected: 'a list',
    got: '"none"',
    fix: 'begins with a hyphen',
  },
  {
    name: 'a verdict that is neither yes nor no',
    file: 'comparison.yaml',
    right: 'answer: yes',
    wrong: 'answer: true',
    path: 'aspects[0].verdicts.monthly.answer',
    expected: 'one of "yes", "no"',
    got: 'true',
    fix: 'Choose one of these',
  },
  {
    name: 'an aspect that leaves out a service model',
    file: 'comparison.yaml',
    right: 'breakFix:\n        answer: no',
    wrong: 'breakfix:\n        answer: no',
    path: 'aspects[0].verdicts.breakFix',
    expected: 'the fields answer, text below it',
    got: 'nothing: the field is missing',
    fix: 'Add the field "breakFix"',
  },
  {
    name: 'an aspect that stands twice',
    file: 'comparison.yaml',
    right: '- id: predictableCosts',
    wrong: '- id: proactive',
    path: 'aspects[1]',
    expected: 'an id that stands once',
    got: '"proactive" a second time',
    fix: 'an id of its own',
  },
  {
    name: 'a carrier that nobody knows',
    file: 'responsibilities.yaml',
    right: 'who: shared',
    wrong: 'who: both',
    path: 'areas[7].who',
    expected: 'one of "provider", "shared", "customer"',
    got: '"both"',
    fix: 'Choose one of these',
  },
  {
    name: 'a shared area in which the customer has no task',
    file: 'responsibilities.yaml',
    right: 'who: provider',
    wrong: 'who: shared',
    path: 'areas[0].tasks.customer',
    expected: 'a task of the customer',
    got: 'none, in an area whose who is "shared"',
    fix: 'an area of both is shared',
  },
  {
    name: 'an area of the provider in which the customer has a task',
    file: 'responsibilities.yaml',
    right: 'who: shared',
    wrong: 'who: provider',
    path: 'areas[7].tasks.customer',
    expected: 'no task of the customer',
    got: 'one, in an area whose who is "provider"',
    fix: 'Correct who, or the tasks',
  },
  {
    name: 'an area that stands twice',
    file: 'responsibilities.yaml',
    right: '- id: networkSecurity',
    wrong: '- id: networkArchitecture',
    path: 'areas[1]',
    expected: 'an id that stands once',
    got: '"networkArchitecture" a second time',
    fix: 'an id of its own',
  },
  {
    name: 'a step in one language only',
    file: 'onboarding.yaml',
    right: 'name: { nl: Introductiegesprek, en: Introductory meeting }',
    wrong: 'name: { nl: Introductiegesprek }',
    path: 'breakFix.steps[0].name.en',
    expected: 'a text that is not empty',
    got: 'nothing: the field is missing',
    fix: 'Write the text',
  },
  {
    name: 'a step that stands twice',
    file: 'onboarding.yaml',
    right: '- id: servicePlan',
    wrong: '- id: needsAnalysis',
    path: 'monthly.steps[1]',
    expected: 'an id that stands once',
    got: '"needsAnalysis" a second time',
    fix: 'an id of its own',
  },
];

describe('one mistake gives one problem, at its line, in words', () => {
  test.each(mistakes)('$name', ({ file, right, wrong, path, expected, got, fix, also }) => {
    const copy = contentCopy();
    copy.replace(file, right, wrong);
    if (also) copy.replace(file, also.right, also.wrong);
    const problem = problemsIn(copy).find((candidate) => candidate.path === path);
    expect(problem).toMatchObject({ file, path });
    expect(problem?.expected).toContain(expected);
    expect(problem?.got).toContain(got);
    expect(problem?.fix).toContain(fix);
  });

  test('and the line is the one to look at', () => {
    const copy = contentCopy();
    copy.replace(list, 'monthlyFee: 262.00', 'monthlyFee: 262,00');
    expect(problemsIn(copy)[0]?.line).toBe(lineOf(copy, list, '262,00'));
  });
});

test('hours that overlap on five days are one problem, at their line', () => {
  const copy = contentCopy();
  const wrong = "mon-fri: ['08:00-20:00', '19:00-21:00']";
  copy.replace(list, "mon-fri: ['08:00-20:00']", wrong);
  expect(problemsIn(copy).map(({ line }) => line)).toEqual([lineOf(copy, list, wrong)]);
});

test('a level with bundles needs no rates, one without them does', () => {
  const rates = / {4}hourlyRates:\n {6}weekdayDaytime:\n?.*\n/;
  const copy = contentCopy();
  copy.write(list, copy.read(list).replace(fee, withBundles('[{ minutes: 600, amount: 900, validMonths: 12 }]')));
  const withRates = copy.read(list);
  const [first, second] = withRates.split(fee);
  copy.write(list, [first, second?.replace(rates, '')].join(fee));
  expect(copy.read(list)).not.toBe(withRates);
  expect(problemsIn(copy)).toEqual([]);
  copy.write(list, copy.read(list).replace(/ {4}prepaid.*\n/, ''));
  expect(problemsIn(copy)).toMatchObject([
    {
      path: 'tiers[1].hourlyRates',
      expected: 'a table of rates for each of weekdayDaytime',
      fix: 'Add weekdayDaytime.',
    },
  ]);
});

test('what a list does not state needs no clause', () => {
  const copy = contentCopy();
  copy.replace(list, 'whole: [LU, BE]', 'whole: []');
  copy.replace(list, 'part: [DE, FR]', 'part: []');
  copy.replace(
    list,
    '  onSiteRegions:\n    nl: uitleg van de maximale interventietijd\n    en: explanation of the maximum time to intervene\n',
    '',
  );
  expect(problemsIn(copy)).toEqual([]);
});

test('a missing field is looked for where it belongs', () => {
  const copy = contentCopy();
  copy.replace(list, '    name: { nl: Standaard, en: Standard }\n', '');
  expect(problemsIn(copy)).toMatchObject([{ path: 'tiers[1].name', line: lineOf(copy, list, 'id: standard') }]);
});

test('a file that is not there is a mistake like any other', () => {
  const copy = contentCopy();
  rmSync(join(copy.folder, 'faq.yaml'));
  copy.replace('provider.yaml', 'languages: [nl, en]', 'languages: [nl, nl]');
  expect(problemsIn(copy).map(({ file }) => file)).toEqual(['provider.yaml', 'faq.yaml']);
});

test('a mistake of form does not hide those between the parts of a file', () => {
  const copy = contentCopy();
  copy.replace(list, 'monthlyFee: 58.00', 'monthlyFee: 58,00');
  copy.replace(list, '{ cabling: 87.00, technician: 96.00,', '{ cabling: 87.00,');
  copy.replace(list, 'channels: [email]', 'channels: [fax]');
  copy.replace('worked-example.yaml', 'roleId: engineer', 'roleId: wizard');
  expect(problemsIn(copy).map(({ path }) => path)).toEqual([
    'tiers[1].monthlyFee',
    'tiers[2].hourlyRates.weekdayDaytime',
    'tiers[0].channels[0]',
    'request.lines[1].roleId',
  ]);
});

describe('price lists', () => {
  const secondList = (copy: Copy, id: string, follows: string) =>
    copy.write(
      `price-lists/${id}.yaml`,
      copy
        .read(list)
        .replace('id: 2026-11-21', `id: ${id}`)
        .replace('takenOverOn: 2026-11-21', `takenOverOn: ${id}`)
        .replace('follows: null', `follows: ${follows}`),
    );

  test('follow on from each other', () => {
    const copy = contentCopy();
    secondList(copy, '2027-01-01', '2026-11-21');
    expect(loadCatalogue(copy.folder).priceLists.map(({ id }) => id)).toEqual(['2026-11-21', '2027-01-01']);
  });

  test('may not skip the list before them', () => {
    const copy = contentCopy();
    secondList(copy, '2027-01-01', '2026-11-21');
    secondList(copy, '2027-07-01', '2026-11-21');
    expect(problemsIn(copy)).toMatchObject([
      { file: 'price-lists/2027-07-01.yaml', path: 'follows', got: '2026-11-21' },
    ]);
  });

  test('may not slip in before the first by a wrong year', () => {
    const copy = contentCopy();
    secondList(copy, '2025-01-01', '2026-11-21');
    expect(problemsIn(copy).map(({ file, path }) => [file, path])).toEqual([
      ['price-lists/2025-01-01.yaml', 'follows'],
      ['price-lists/2026-11-21.yaml', 'follows'],
    ]);
  });

  test('may not share a date', () => {
    const copy = contentCopy();
    copy.write('price-lists/2026-11-21-new.yaml', copy.read(list));
    expect(problemsIn(copy)).toMatchObject([
      {
        file: 'price-lists/2026-11-21-new.yaml',
        path: 'id',
        fix: expect.stringContaining('one list for one date'),
      },
    ]);
  });

  test('must exist', () => {
    const copy = contentCopy();
    rmSync(join(copy.folder, list));
    expect(problemsIn(copy)).toMatchObject([{ got: 'no file that ends in .yaml' }]);
  });
});

test('all mistakes of all files are told at once, each with what to do', () => {
  const copy = contentCopy();
  copy.replace(list, 'monthlyFee: 58.00', 'monthlyFee: 58,00');
  copy.replace(list, 'zone: Europe/Luxembourg', 'zone: Mars');
  copy.replace('provider.yaml', 'email: sales', 'email: not an address ');
  const message = new CatalogueError(problemsIn(copy)).message;
  expect(message).toContain('content/provider.yaml:4');
  expect(message.match(/to fix/g)).toHaveLength(3);
});
