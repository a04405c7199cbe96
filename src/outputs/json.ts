import {
  type AmountView,
  type Estimate,
  type LineView,
  type ReportView,
  type Scenario,
  scenarioOf,
  type TitledScenario,
} from '../estimate/index.ts';
import type { Cents } from '../schema/units.ts';
import { splitAmount } from '../words/index.ts';
import type { OutputContext } from './output-context.ts';

const inUnits = (cents: Cents): number => Math.sign(cents) * Number(splitAmount(Math.abs(cents) as Cents).join('.'));

const reportData = (report: ReportView | null) =>
  report && {
    text: report.text,
    at: report.at.iso,
    zone: report.zone,
    holidays: report.holidays,
    holidayText: report.holidayText,
    ...(report.fault && { priority: report.fault.priority, waiting: report.fault.waiting }),
    tiers: report.tiers.map((tier) => ({
      id: tier.id,
      name: tier.name,
      ...Object.fromEntries(
        report.promises.map((promise) => [promise, { text: tier[promise].text, at: tier[promise].iso }]),
      ),
    })),
  };

/** An amount in words, in cents, and in whole units of the currency; no numbers where it has no price. */
const figureData = (amount: AmountView) => ({
  ...amount,
  amount: amount.cents === null ? null : inUnits(amount.cents),
});

const lineData = ({ worked, billed, startIso, amounts, ...line }: LineView) => ({
  ...line,
  worked: worked.text,
  workedMinutes: worked.minutes,
  workedHours: worked.hours,
  billed: billed.text,
  billedMinutes: billed.minutes ?? null,
  billedHours: billed.hours ?? null,
  startAt: startIso,
  amounts: Object.entries(amounts).map(([tier, cents]) => ({
    tier,
    cents,
    amount: cents === null ? null : inUnits(cents),
  })),
});

const scenarioData = (scenario: TitledScenario) => ({
  months: scenario.months.text,
  monthCount: scenario.months.count,
  headline: scenario.headline,
  caption: scenario.caption,
  period: scenario.period,
  lines: scenario.lines.map(lineData),
  tiers: scenario.tiers.map(({ id, name, isCheapest, match, misses, amounts, shown, beside }) => ({
    id,
    name,
    isCheapest,
    ...(match && { meets: match.meets, misses }),
    shown: shown.id,
    beside,
    figures: amounts.map(figureData),
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
 * An estimate for another program: amounts in cents and as decimals, durations in minutes and hours, moments with their zone, as well
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
