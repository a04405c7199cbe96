import { most } from './bounds.ts';

/**
 * What a field must hold and how to correct it, by code. A schema names only the code; the catalogue turns it into the
 * sentence that an editor reads when a file does not fit.
 */
export const expectations = {
  address: {
    expected: 'an address of the site, such as /contracten/tarieven/ or /en/contracten/tarieven/',
    fix: 'Begin and end with a slash. A page has small letters, digits, hyphens and underscores between them; an old address may have capitals, dots, ~ and + too.',
  },
  amount: {
    expected: 'an amount with a point and at most two decimals, such as 12.50',
    fix: 'Write a point instead of a comma, and leave out the € sign and the quotes.',
  },
  amountOrOnRequest: {
    expected: 'an amount such as 12.50, or the word onRequest, included or notOffered, or { from: 12.50 }',
    fix: 'Write a point instead of a comma, or onRequest where the provider publishes no price.',
  },
  amountWhole: {
    expected: 'a whole amount such as 1250, because the currency has no decimals',
    fix: 'Write the number alone, without a sign and without quotes.',
  },
  amountThousandths: {
    expected: 'an amount with a point and at most three decimals, such as 12.500',
    fix: 'Write a point instead of a comma, and leave out the sign of the currency and the quotes.',
  },
  currency: { expected: 'a currency as three capitals, such as GBP', fix: 'Use the ISO 4217 code.' },
  hourlyRate: {
    expected:
      'an amount such as 12.50, or the word onRequest, included or notOffered, or { from: 12.50 }, or one for remote and one for onSite, or brackets with steps',
    fix: 'Write a point instead of a comma, or onRequest where the provider publishes no price.',
  },
  prepaid: {
    expected:
      'a bundle such as { minutes: 600, amount: 900.00, validMonths: 12 }, or one of any size with from, step, validMonths, brackets and steps',
    fix: 'Write the fields of one of the two, and no others.',
  },
  minimum: {
    expected: 'an amount such as 650.00, or { amount: 650.00, of: bill }',
    fix: 'Write the amount alone for the least of the fees, or with of: bill for the least of a whole month.',
  },
  travel: {
    expected: 'a price per visit, such as { perVisit: 25.00 }, or a list of parts that are added',
    fix: 'Write one price under perVisit, or begin each part with a hyphen.',
  },
  travelPart: {
    expected:
      'a part such as { perVisit: 25.00 }, { zones: […] }, { perDistance: 0.45, unit: km } or { perHour: 36.00 }',
    fix: 'Write one of the four, with the fields that belong to it.',
  },
  billing: {
    expected: 'a rule for remote and one for onSite, or a list of rules such as - { increment: 15, minimum: 15 }',
    fix: 'Write both places with increment and minimum, or begin each rule with a hyphen.',
  },
  bandFactor: {
    expected: 'a whole percentage from 100 to 1000, such as 150 for one and a half times',
    fix: 'Write 150, not 1.5 and not "150 %"; a band whose work is cheaper has rates of its own in the tiers.',
  },
  bandHours: {
    expected: 'hours, such as mon-fri: [08:00-18:00], or the word otherwise',
    fix: 'Write the days and their hours, or otherwise for all hours that no other band has.',
  },
  calendar: {
    expected: 'a country as two capitals, such as BE, or one of its regions, such as GB-ENG',
    fix: 'Use the ISO 3166 code of the country, and that of the region behind a hyphen.',
  },
  region: {
    expected: 'a region as capitals or digits, such as ENG',
    fix: 'Use the part of its ISO 3166-2 code behind the hyphen.',
  },
  closedDay: {
    expected: "a day such as '12-24' for every year or '2026-12-24' for one, or { date: '12-24', from: '12:00' }",
    fix: 'Write the month and the day in two digits each, in quotes; from is the time at which a half day ends.',
  },
  clockTime: { expected: 'a time such as 12:00', fix: 'Write it in quotes as HH:MM, in 24 hours.' },
  clockRange: {
    expected: 'a range of clock times such as 08:00-17:00, ending after it begins, with 24:00 as the latest end',
    fix: 'Write both times as HH:MM with a hyphen between them; split hours that pass midnight over two days.',
  },
  date: {
    expected: 'a date that exists, as YYYY-MM-DD',
    fix: 'Write the year in four digits, then the month and the day in two each.',
  },
  weekdayTime: {
    expected: 'a weekday and a time, such as fri 16:00',
    fix: 'Use the English three-letter name of the day, a space, and the time as HH:MM in 24 hours.',
  },
  durationMinutes: {
    expected: 'a whole number of minutes, 1 or more',
    fix: 'Write the number alone: 15, not "15 min".',
  },
  durationHours: {
    expected: 'a number of hours above 0 that is a whole number of minutes, such as 12 or 0.25',
    fix: 'Write the number alone: 12, not "12 h".',
  },
  email: { expected: 'an e-mail address', fix: 'Write it as name@example.com.' },
  hoursKey: {
    expected: 'a weekday or a range of weekdays such as mon-fri, or the id of closed days of the list',
    fix: 'Use the English three-letter names, the earlier day first, or an id that stands under closed.',
  },
  id: {
    expected: 'an id of letters and digits that begins with a small letter, such as onSite',
    fix: 'Leave out spaces, points, hyphens and accents; links refer to this id for ever.',
  },
  hours: {
    expected: 'hours on at least one day',
    fix: 'Write the days and their hours, as mon-fri: [08:00-17:00].',
  },
  colour: {
    expected: "a colour as six small hexadecimal digits, such as '#0b6273'",
    fix: 'Write it in quotes: without them # begins a comment.',
  },
  drawing: {
    expected: 'an SVG file in the content folder, such as logo.svg',
    fix: 'Write its path from the content folder, without ../ and without a slash in front.',
  },
  family: {
    expected: 'the name of one typeface, such as Source Serif 4',
    fix: 'Write one name, without quotes or commas in it.',
  },
  styleSheet: {
    expected: 'a style sheet of an npm package, such as @fontsource/inter/400.css',
    fix: 'Install the package, and name its style sheet as its documentation does.',
  },
  radius: { expected: 'a number from 0 to 2', fix: 'Write 0 for square corners, 0.5 for slightly round ones.' },
  shade: {
    expected: "a colour as six small hexadecimal digits, or eight where it is see-through, such as '#00000066'",
    fix: 'Write it in quotes: without them # begins a comment.',
  },
  country: { expected: 'a country as two capitals, such as LU', fix: 'Use the ISO 3166 code.' },
  page: {
    expected: 'the Dutch address of a page of the site, such as /contracten/tarieven/',
    fix: 'Begin and end with a slash, and leave out the language.',
  },
  percent: {
    expected: 'a percentage from 0 to 100 with at most two decimals',
    fix: 'Write 17, not 0.17 and not "17 %".',
  },
  nameLength: {
    expected: `a name of at most ${most.nameLength} characters`,
    fix: 'Shorten it: it stands in the head of a column.',
  },
  promisedHours: {
    expected: `at most ${most.promisedHours} hours, which is a year`,
    fix: 'Correct the number; a tier that promises nothing has serviceLevel: null.',
  },
  promisedTime: {
    expected: "hours such as 4, minutes such as '30 min', or { businessDays: 1 }",
    fix: `Write the number of hours alone, minutes with min in quotes, or 1 to ${most.businessDays} business days.`,
  },
  textLength: {
    expected: `a text of at most ${most.textLength} characters`,
    fix: 'Shorten it, or write what is more on a page of its own.',
  },
  series: { expected: 'four colours, one for each line', fix: 'Add or remove colours until there are four.' },
  text: { expected: 'a text that is not empty', fix: 'Write the text.' },
  schemaVersion: {
    expected: 'schemaVersion: 2, the newest form that this version of the code reads, or none for the form before it',
    fix: 'Take a newer version of the code, or write the list in the form of docs/price-lists.md.',
  },
  language: {
    expected: 'a language as a BCP 47 tag, such as nl, fr or pt-BR',
    fix: 'Write the tag in its usual form: the language in small letters, a country in capitals.',
  },
  siteLanguages: {
    expected: 'at least one language, such as [nl]',
    fix: 'Name the languages of the site; the first stands at its root.',
  },
  textInSomeLanguage: {
    expected: 'a text in at least one language',
    fix: 'Write the text behind its language, as { nl: …, en: … }.',
  },
  message: {
    expected: 'a text on one line that is not empty',
    fix: 'Write it without line ends and tabs.',
  },
  menuPage: {
    expected: 'a page by the path of its file in content/docs/, such as contracten/tarieven',
    fix: 'Leave out the slashes at the ends, the language and .mdx; write an index page as its folder.',
  },
  url: { expected: 'a web address that begins with https://', fix: 'Write it whole, as https://www.example.com.' },
  year: { expected: 'a year from 1970 to 2200', fix: 'Write the year in four digits, without quotes.' },
  zone: { expected: 'an IANA time zone such as Europe/Amsterdam', fix: 'Use the name from the IANA list.' },
} as const;

export type ExpectationCode = keyof typeof expectations;

export const isExpectationCode = (code: string): code is ExpectationCode => Object.hasOwn(expectations, code);

/**
 * The Zod parameter that names an expectation.
 *
 * @example z.number(expects('percent'))
 */
export const expects = (code: ExpectationCode): { error: ExpectationCode } => ({ error: code });
