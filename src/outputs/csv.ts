import { promises, type ReportView, type TierView, type TitledScenario, termText } from '../estimate/index.ts';
import type { Language } from '../schema/language.ts';
import { usesDecimalComma, type Words } from '../words/index.ts';
import type { OutputContext } from './output-context.ts';
import { type CsvCell, type CsvDialect, toCsv } from './to-csv.ts';

/** What a spreadsheet expects when it is set to the language of the page. */
const dialectOf = (language: Language): CsvDialect =>
  usesDecimalComma(language) ? { separator: ';', decimal: ',' } : { separator: ',', decimal: '.' };

const amountCell = ({ cents, text }: TierView['amounts'][number]): CsvCell => (cents === null ? text : { cents });

/** Names the "from" amounts in their own column: a spreadsheet cannot add up a number with a word before it. */
const fromCell = ({ amounts }: TierView, words: Words): string =>
  words.format.list(amounts.filter(({ isFrom, cents }) => isFrom && cents !== null).map(({ name }) => name));

const needRows = ({ tiers, needs }: TitledScenario, { translator, format }: Words): CsvCell[][] => {
  if (needs.length === 0) return [];
  return [
    [],
    [translator.text('send.asked', { needs: format.list(needs) })],
    ...tiers.map(({ name, match, misses }) => [
      name,
      match?.meets ? translator.text('compare.meets') : translator.text('send.misses', { misses: format.list(misses) }),
    ]),
  ];
};

const tierRows = ({ tiers, caption }: TitledScenario, words: Words): CsvCell[][] => [
  [caption],
  [
    words.translator.text('column.tier'),
    ...(tiers[0]?.amounts.map(({ name }) => name) ?? []),
    words.translator.text('send.csv.from'),
  ],
  ...tiers.map((tier) => [tier.name, ...tier.amounts.map(amountCell), fromCell(tier, words)]),
];

/** The latest moments, each in words and as ISO 8601 for other programs. */
const reportRows = (report: ReportView | null, { text }: Words['translator']): CsvCell[][] => {
  if (report === null) return [];
  return [
    [],
    [report.text, report.at.iso ?? ''],
    [report.holidayText],
    ...(report.tiers.length === 0
      ? []
      : [[text('column.tier'), ...promises.flatMap((promise) => [text(`column.${promise}`), text('send.csv.iso')])]]),
    ...report.tiers.map((tier) => [
      tier.name,
      ...promises.flatMap((promise) => [tier[promise].text, tier[promise].iso ?? '']),
    ]),
  ];
};

const lineColumns = [
  'line',
  'role',
  'place',
  'worked',
  'workedMinutes',
  'workedHours',
  'billed',
  'billedMinutes',
  'billedHours',
  'times',
  'per',
  'start',
  'iso',
] as const;

const lineRows = ({ lines }: TitledScenario, { text }: Words['translator']): CsvCell[][] => [
  [],
  lineColumns.map((column) => text(`send.csv.${column}`)),
  ...lines.map(({ name, role, place, worked, billed, times, per, start, startIso }): CsvCell[] => [
    name,
    role,
    place,
    worked.text,
    { number: worked.minutes },
    { number: worked.hours },
    billed.text,
    { number: billed.minutes },
    { number: billed.hours },
    { number: times },
    per,
    start,
    startIso ?? '',
  ]),
];

const noteRows = ({ agreed, notes }: TitledScenario): CsvCell[][] => [
  [],
  ...agreed.map((term) => [termText(term)]),
  ...notes.map(({ text }) => [text]),
];

const scenarioRows = (scenario: TitledScenario, words: Words): CsvCell[][] => [
  [],
  ...(scenario.title === null ? [] : [[scenario.title]]),
  [scenario.headline],
  ...tierRows(scenario, words),
  ...needRows(scenario, words),
  ...reportRows(scenario.report, words.translator),
  ...lineRows(scenario, words.translator),
  ...noteRows(scenario),
];

/** An estimate for a spreadsheet: where it comes from, then each scenario, with numbers as well as words. */
export const csvText = ({ view, list, link, words }: OutputContext): string => {
  const { text } = words.translator;
  const rows: CsvCell[][] = [
    [text('send.csv.priceList'), list.id],
    [text('send.reference'), view.reference],
    [text('send.link'), link],
    ...view.scenarios.flatMap((scenario) => scenarioRows(scenario, words)),
  ];
  return toCsv(rows, dialectOf(words.language));
};
