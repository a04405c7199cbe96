import {
  type Estimate,
  promises,
  type ReportView,
  type Scenario,
  scenarioOf,
  type TitledScenario,
} from '../estimate/index.ts';
import type { OutputContext } from './output-context.ts';

const reportData = (report: ReportView | null) =>
  report && {
    text: report.text,
    at: report.at.iso,
    zone: report.zone,
    holidays: report.holidays,
    holidayText: report.holidayText,
    tiers: report.tiers.map((tier) => ({
      id: tier.id,
      name: tier.name,
      ...Object.fromEntries(promises.map((promise) => [promise, { text: tier[promise].text, at: tier[promise].iso }])),
    })),
  };

const scenarioData = (scenario: TitledScenario) => ({
  months: scenario.months.text,
  monthCount: scenario.months.count,
  headline: scenario.headline,
  caption: scenario.caption,
  lines: scenario.lines.map(({ worked, billed, startIso, ...line }) => ({
    ...line,
    worked: worked.text,
    workedMinutes: worked.minutes,
    workedHours: worked.hours,
    billed: billed.text,
    billedMinutes: billed.minutes,
    billedHours: billed.hours,
    startAt: startIso,
  })),
  tiers: scenario.tiers.map(({ id, name, isCheapest, match, misses, amounts }) => ({
    id,
    name,
    isCheapest,
    ...(match && { meets: match.meets, misses }),
    figures: amounts,
  })),
  needs: scenario.needs,
  report: reportData(scenario.report),
  agreed: scenario.agreed,
  notes: scenario.notes,
});

/** What was filled in, without the ids of lines, which hold for one visit only. */
const inputData = ({ list: _list, other: _other, lines, ...values }: Partial<Estimate> & Scenario) => ({
  ...values,
  lines: lines.map(({ id: _, ...line }) => line),
});

/**
 * An estimate for another program: amounts in cents, durations in minutes and hours, moments with their zone, as well
 * as words.
 */
export const estimateData = ({ estimate, view, list, link }: OutputContext) => ({
  kind: 'estimate',
  version: 3,
  reference: view.reference,
  priceList: list.id,
  currency: list.currency ?? 'EUR',
  link,
  scenarios: view.scenarios.map((scenario) => ({
    title: scenario.title,
    input: inputData(scenarioOf(estimate, scenario.id)),
    ...scenarioData(scenario),
  })),
});

/** The data of `estimateData` as text. */
export const jsonText = (context: OutputContext): string => `${JSON.stringify(estimateData(context), null, 2)}\n`;
