import type { Words } from '../../i18n/words.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { CsvCell } from '../../share/csv/to-csv.ts';
import type { EstimateReport } from '../report/estimate-report.ts';
import type { ReportTier, ScenarioReport } from '../report/scenario-report.ts';

const amountCell = ({ cents, text }: ReportTier['cells'][number]): CsvCell => (cents === null ? text : { cents });

/** A number that is a lowest amount says so in a column of its own: a number with a word before it is no number. */
const fromCell = (tier: ReportTier, words: Words): string =>
  words.format.list(tier.cells.filter(({ isFrom, cents }) => isFrom && cents !== null).map(({ name }) => name));

const scenarioRows = (scenario: ScenarioReport, words: Words): CsvCell[][] => {
  const { text } = words.translator;
  const columns = scenario.tiers[0]?.cells.map(({ name }) => name) ?? [];
  const lineColumns = ['line', 'role', 'place', 'worked', 'billed', 'times', 'per', 'start'] as const;
  return [
    [scenario.headline],
    [scenario.caption],
    [text('column.tier'), ...columns, text('send.csv.from')],
    ...scenario.tiers.map((tier) => [tier.name, ...tier.cells.map(amountCell), fromCell(tier, words)]),
    [],
    lineColumns.map((column) => text(`send.csv.${column}`)),
    ...scenario.lines.map(({ name, role, place, worked, billed, times, per, start }): CsvCell[] => [
      name,
      role,
      place,
      worked,
      billed,
      { number: times },
      per,
      start,
    ]),
    [],
    ...scenario.notes.map((note) => [note]),
  ];
};

/** The rows of a report for a spreadsheet: where it comes from, then each scenario. */
export const reportRows = (
  { reference, scenarios }: EstimateReport,
  { id }: PriceList,
  link: string,
  words: Words,
): CsvCell[][] => {
  const { text } = words.translator;
  return [
    [text('send.csv.priceList'), id],
    [text('send.reference'), reference],
    [text('send.link'), link],
    ...scenarios.flatMap((scenario) => [
      [],
      ...(scenario.title === null ? [] : [[scenario.title]]),
      ...scenarioRows(scenario, words),
    ]),
  ];
};
