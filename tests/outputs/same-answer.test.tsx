import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type ScenarioView, scenarioView, type TitledScenario } from '../../src/estimate/index.ts';
import { calendarText } from '../../src/outputs/calendar.ts';
import { copiedText } from '../../src/outputs/copied-text.ts';
import { csvText } from '../../src/outputs/csv.ts';
import { estimateData, jsonText } from '../../src/outputs/json.ts';
import { mailTo } from '../../src/outputs/mail.ts';
import { type OutputContext, outputContext } from '../../src/outputs/output-context.ts';
import type { EpochMs, IsoDate } from '../../src/schema/units.ts';
import { Sheet } from '../../src/tools/frame/sheet/Sheet.tsx';
import { exampleAnswers } from '../support/estimates/example-answers.ts';
import { ownWork } from '../support/estimates/states.ts';
import { wordsIn } from '../support/estimates.ts';
import { parseCsv } from '../support/files/strict-csv.ts';
import { elementsOf } from '../support/page/drawn-elements.ts';
import { plain } from '../support/plain.ts';
import { priceList, tierId } from '../support/published.ts';

const sender = { name: 'IT Voorbeeld', email: 'info@site.example' };
const link = 'https://site.example/calculator/#v=1';

/** All texts in the JSON output. */
const textsIn = (data: unknown): string[] => {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
};

const rowsOf = (context: OutputContext): string[][] =>
  parseCsv(csvText(context).slice(1), context.words.language === 'nl' ? ';' : ',');

/** What each output says, as one text. */
const outputsOf = (context: OutputContext): Record<string, string> => ({
  sheet: elementsOf(
    <Sheet context={{ ...context, sender }} customer="" chosen={tierId('office')} date={'2026-11-27' as IsoDate} />,
    'article',
  )
    .map(({ textContent }) => textContent)
    .join(),
  csv: rowsOf(context).flat().join('\n'),
  json: textsIn(JSON.parse(jsonText(context))).join('\n'),
  mailToClient: mailTo('client', context, sender).body,
  mailToProvider: mailTo('provider', context, sender).body,
  copied: copiedText(context, true),
});

/** What the screen says about a scenario, which every output must say too. */
const statementsOf = ({ headline, agreed: terms, report, notes, tiers }: ScenarioView) => [
  headline,
  ...terms.flatMap(({ text, effects }) => [text, ...effects]),
  ...(report ? [report.text, report.holidayText] : []),
  ...(report?.tiers ?? []).flatMap((tier) => [
    tier.name,
    ...(report?.promises ?? []).map((promise) => tier[promise].text),
  ]),
  ...notes.filter(({ id }) => id !== 'billed').map(({ text }) => text),
  ...tiers.map(({ name }) => name),
];

/** The needs, and those that each tier fails, which the comparator shows. */
const neededOf = ({ needs, tiers }: TitledScenario) => [...needs, ...tiers.flatMap(({ misses }) => misses)];

const centsOf = ({ amounts }: ScenarioView['tiers'][number], id: string): number =>
  amounts.find((amount) => amount.id === id)?.cents ?? 0;

const eventsOf = (context: OutputContext, report: NonNullable<ScenarioView['report']>) => {
  const options = { now: 0 as EpochMs, host: 'site.example' };
  const calendar = new ICAL.Component(ICAL.parse(calendarText({ ...context, report }, {}, options)));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
};

describe.each(exampleAnswers)('%s', (_, estimate, holidays) => {
  describe.each(['nl', 'en'] as const)('in %s', (language) => {
    const words = wordsIn[language];
    const context = outputContext(estimate, link, { list: priceList, holidays, words });
    const screens = [estimate, ...(estimate.other ? [estimate.other] : [])].map((scenario) =>
      scenarioView(scenario, estimate, context),
    );
    const tiers = screens.flatMap((screen) => screen.tiers);
    const reports = screens.flatMap(({ report }) => report ?? []);

    test('every output says what the screen says', () => {
      for (const [output, text] of Object.entries(outputsOf(context))) {
        for (const statement of screens.flatMap(statementsOf)) expect(plain(text), output).toContain(plain(statement));
        for (const statement of context.view.scenarios.flatMap(neededOf))
          expect(plain(text), output).toContain(plain(statement));
        expect(text, output).toContain(link);
      }
    });

    test('every output depends on the link alone, whatever was done before it was opened', () => {
      const opened = outputContext(ownWork(estimate).estimate, link, context);
      expect(outputsOf(opened)).toEqual(outputsOf(context));
      expect(estimateData(opened)).toEqual(estimateData(context));
    });

    test('the total of each tier is in every output, and all its amounts on paper and in files', () => {
      const { csv: _numbers, sheet, json, ...short } = outputsOf(context);
      const amounts = tiers.flatMap((tier) => tier.amounts);
      for (const { text } of amounts) {
        expect(plain(sheet ?? '')).toContain(plain(text));
        expect(plain(json ?? '')).toContain(plain(text));
      }
      for (const { text } of amounts.filter(({ id }) => id === 'total' || id === 'withVat')) {
        for (const [output, all] of Object.entries(short)) expect(plain(all), output).toContain(plain(text));
      }
    });

    test('the amounts of a tier add up to its total', () => {
      for (const { months, tiers: rows } of screens) {
        for (const row of rows) {
          const parts = row.amounts.filter(({ id }) => !['total', 'perMonth', 'firstYear', 'withVat'].includes(id));
          const sumOf = (of: typeof parts) => of.reduce((sum, { cents }) => sum + (cents ?? 0), 0);
          const monthly = sumOf(parts.filter(({ id }) => id === 'monthlyFee' || id.endsWith('PerMonth')));
          expect(months.count * monthly + sumOf(parts) - monthly).toBe(centsOf(row, 'total'));
          expect(centsOf(row, 'perMonth')).toBe(monthly);
        }
      }
    });

    test('numbers in JSON match the words', () => {
      const { scenarios } = estimateData(context);
      const figures = scenarios.flatMap((scenario) => scenario.tiers.flatMap((tier) => tier.figures));
      for (const { text, cents, amount } of figures) {
        expect((amount ?? Number.NaN) * 100).toBeCloseTo(cents ?? Number.NaN, 5);
        if (cents === null) expect(text).toBe(words.translator.text('amount.onRequest'));
        else expect(text).toContain(words.format.money(cents));
      }
      const items = scenarios.flatMap(({ lines }) => lines);
      expect(items.map(({ workedMinutes }) => workedMinutes)).toEqual(
        screens.flatMap((screen) => screen.request.lines.map(({ minutes }) => minutes)),
      );
      for (const { worked, workedMinutes, workedHours, billed, billedMinutes, billedHours } of items) {
        expect(worked).toBe(words.translator.count('unit.minutes', workedMinutes));
        expect(billed).toBe(words.translator.count('unit.minutes', Number(billedMinutes)));
        expect(workedHours).toBeCloseTo(workedMinutes / 60, 2);
        expect(billedHours).toBeCloseTo(Number(billedMinutes) / 60, 2);
      }
    });

    test('numbers in CSV match the words, with the decimal mark of the language', () => {
      const rows = rowsOf(context);
      const numberIn = (cell: string | undefined) => Number(cell?.replace(language === 'nl' ? ',' : '.', '.'));
      for (const { name, amounts } of tiers) {
        const found = rows.some(
          ([first, ...cells]) =>
            first === name &&
            amounts.every(({ cents, text }, index) =>
              cents === null ? cells[index] === text : Math.round(numberIn(cells[index]) * 100) === cents,
            ),
        );
        expect(found, name).toBe(true);
      }
      const lines = context.view.scenarios.flatMap((scenario) => scenario.lines);
      const isLine = (row: readonly string[]) => lines.some(({ name, role }) => row[0] === name && row[1] === role);
      const numbers = rows.filter(isLine).map((row) => [4, 5, 7, 8, 9].map((column) => numberIn(row[column])));
      expect(numbers).toEqual(
        lines.map(({ worked, billed, times }) => [worked.minutes, worked.hours, billed.minutes, billed.hours, times]),
      );
      const amounts = rows.filter(isLine).map((row) => row.slice(13, 13 + priceList.tiers.length));
      expect(amounts.map((cells) => cells.map((cell) => Math.round(numberIn(cell) * 100)))).toEqual(
        lines.map((one) => Object.values(one.amounts).map((cents) => cents ?? Number.NaN)),
      );
    });

    test('deadlines leave with the zone and the holidays that they rest on, in a cell of their own', () => {
      const cells = rowsOf(context).flat();
      for (const { zone, holidays: country } of reports)
        expect(cells).toEqual(expect.arrayContaining([zone, country ?? '']));
    });

    test('agreed amounts are numbers beside their words', () => {
      const rows = rowsOf(context);
      for (const { text, effects } of screens.flatMap(({ agreed }) => agreed.filter(({ id }) => id === 'offer'))) {
        const [, cell] = rows.find(([words]) => words === [text, ...effects].join(' ')) ?? [];
        expect(cell).toBe(language === 'nl' ? '500,00' : '500.00');
      }
    });

    test('moments in files are ISO texts in the zone that the words name', () => {
      const { json, csv } = outputsOf(context);
      const moments = reports.flatMap(({ at, promises: shown, tiers: rows }) => [
        at,
        ...rows.flatMap((row) => shown.map((promise) => row[promise])),
      ]);
      for (const { text, instant, iso } of moments.filter((moment) => moment.instant !== null)) {
        expect(Date.parse(iso ?? '')).toBe(instant);
        expect(json).toContain(iso);
        expect(csv).toContain(iso);
        const date = Number(iso?.slice(8, 10));
        expect(text).toMatch(new RegExp(`\\b${date}\\b.*\\b${iso?.slice(0, 4)}\\b.*${iso?.slice(11, 16)}`));
      }
    });

    test('the calendar has the deadlines of the screen, with the report and holidays that they depend on', () => {
      for (const report of reports) {
        const deadlines = report.tiers.flatMap((tier) =>
          report.promises.map((promise) => ({ tier, promise, ...tier[promise] })),
        );
        const dated = deadlines.filter(({ instant }) => instant !== null);
        const events = eventsOf(context, report);
        expect(events.map(({ startDate }) => startDate.toJSDate().getTime())).toEqual(
          dated.map(({ instant }) => instant),
        );
        for (const [index, { summary, description }] of events.entries()) {
          expect(summary).toContain(dated[index]?.tier.name);
          expect(description).toBe([report.text, report.holidayText, link].join('\n'));
        }
      }
    });
  });
});
