import {
  type AgreedTerm,
  type LineView,
  type ReportView,
  type Scenario,
  scenarioOf,
  type TierView,
  type TitledScenario,
  termText,
} from '../estimate/index.ts';
import { isPricedTogether } from '../rules/index.ts';
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

/** The report with its zone and holidays, and the latest moments, each in words and as ISO 8601 for other programs. */
const reportRows = (report: ReportView | null, { text }: Words['translator']): CsvCell[][] => {
  if (report === null) return [];
  return [
    [],
    [report.text, report.at.iso ?? '', report.zone],
    [report.holidayText, report.holidays ?? ''],
    ...(report.tiers.length === 0
      ? []
      : [
          [
            text('column.tier'),
            ...report.promises.flatMap((promise) => [text(`column.${promise}`), text('send.csv.iso')]),
          ],
        ]),
    ...report.tiers.map((tier) => [
      tier.name,
      ...report.promises.flatMap((promise) => [tier[promise].text, tier[promise].iso ?? '']),
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

/** What all jobs of a line cost under each tier; or that they have no price by themselves, together with other work or not at all. */
const lineAmounts = ({ amounts }: LineView, line: Scenario['lines'][number] | undefined, words: Words): CsvCell[] => {
  const { list } = words.names;
  return list.tiers.map((tier) => {
    const cents = amounts[tier.id] ?? null;
    if (cents !== null) return { cents };
    const isTogether = line && isPricedTogether(line, tier, list);
    return words.translator.text(isTogether ? 'amount.together' : 'amount.onRequest');
  });
};

const numberCell = (number: number | undefined): CsvCell => (number === undefined ? '' : { number });

const lineRows = (scenario: TitledScenario, asked: Scenario, words: Words): CsvCell[][] => [
  [],
  [
    ...lineColumns.map((column) => words.translator.text(`send.csv.${column}`)),
    ...scenario.tiers.map(({ name }) => words.translator.text('send.csv.lineAmount', { tier: name })),
  ],
  ...scenario.lines.map((line, index): CsvCell[] => [
    line.name,
    line.role,
    line.place,
    line.worked.text,
    { number: line.worked.minutes },
    { number: line.worked.hours },
    line.billed.text,
    numberCell(line.billed.minutes),
    numberCell(line.billed.hours),
    { number: line.times },
    line.per,
    line.start,
    line.startIso ?? '',
    ...lineAmounts(line, asked.lines[index], words),
  ]),
];

/** The number of a term, for the cell beside its words. */
const termCell = ({ id }: AgreedTerm, { travel, factor, offer }: Scenario): CsvCell => {
  if (id === 'travel' && travel !== undefined) return { cents: travel };
  if (id === 'factor' && factor !== undefined) return { number: factor };
  return id === 'offer' && offer !== undefined ? { cents: offer } : '';
};

const noteRows = ({ agreed, notes }: TitledScenario, scenario: Scenario): CsvCell[][] => [
  [],
  ...agreed.map((term) => [termText(term), termCell(term, scenario)]),
  ...notes.map(({ text }) => [text]),
];

const scenarioRows = (scenario: TitledScenario, asked: Scenario, words: Words): CsvCell[][] => [
  [],
  ...(scenario.title === null ? [] : [[scenario.title]]),
  [scenario.headline],
  ...tierRows(scenario, words),
  ...needRows(scenario, words),
  ...reportRows(scenario.report, words.translator),
  ...lineRows(scenario, asked, words),
  ...noteRows(scenario, asked),
];

/** An estimate for a spreadsheet: where it comes from, then each scenario, with numbers as well as words. */
export const csvText = ({ estimate, view, list, link, words }: OutputContext): string => {
  const { text } = words.translator;
  const rows: CsvCell[][] = [
    [text('send.csv.priceList'), list.id],
    [text('send.csv.currency'), list.currency ?? 'EUR'],
    [text('send.reference'), view.reference],
    [text('send.link'), link],
    ...view.scenarios.flatMap((scenario) => scenarioRows(scenario, scenarioOf(estimate, scenario.id), words)),
  ];
  return toCsv(rows, dialectOf(words.language));
};
