import { type Estimate, eachMonth, firstNeed, requestOf, scenarioOf } from '../../../src/estimate/index.ts';
import { isRuleError, type Need, quote, reportWallTime } from '../../../src/rules/index.ts';
import type { Language } from '../../../src/schema/language.ts';
import type { Minutes } from '../../../src/schema/units.ts';
import { writeHours, writeMoney } from '../../../src/words/index.ts';
import { priceList } from '../../support/published.ts';
import type { Screen } from './seen-screen.ts';
import { addressOf, here, isInCall, type Visit } from './visit.ts';
import { estimateOf, inForm, needsOf, type Part, problemsIn, type Work } from './work.ts';

type Write = (value: never, language: Language) => string;

const writers: Readonly<Record<string, Write>> = {
  travel: writeMoney,
  offer: writeMoney,
  billAtMost: writeMoney,
  responseWithin: writeHours,
  interventionWithin: writeHours,
  reportedAt: (report: string) => reportWallTime(report, priceList.zone),
};

/**
 * What a field shows: what was typed while it is unreadable or means the current value, otherwise the value, printed.
 */
const shown = ({ typed }: Part, name: string, value: unknown, language: Language, write: Write = String): string => {
  const text = typed[name];
  if (text && (!text.isReadable || text.value === value)) return text.text;
  return value === undefined ? '' : write(value as never, language);
};

/** The date and the time of a moment, in a field each. */
const momentFields = (name: string, text: string): [string, string][] => {
  const [date = '', time = ''] = text.replaceAll('?', '').split('T');
  return [
    [`${name}-date`, date],
    [`${name}-time`, time],
  ];
};

/** The text of the start of a line that is done once, with a `?` for a part that is half typed. */
export const startText = (line: Part, language: Language): string =>
  shown(line, 'startDateTime', line.values.startDateTime, language);

/** The text of the report, with a `?` for a part that is half typed. */
export const reportText = (scenario: Part, language: Language): string =>
  shown(scenario, 'reportedAt', scenario.values.reportedAt, language, writers.reportedAt);

const holidaysIn = ({ shared }: Work): string => String(shared.values.holidays ?? '');

const needValue = (need: Need | undefined): unknown =>
  need && ('minutes' in need ? need.minutes : 'cents' in need ? need.cents : undefined);

export const monthlyMinutesOf = ({ lines }: Estimate, roleId: string): Minutes =>
  lines
    .filter(
      (line) => line.roleId === roleId && line.per === 'month' && !(line.startWeekday !== undefined && line.startTime),
    )
    .reduce((sum, { minutes, times }) => sum + minutes * times, 0) as Minutes;

const lineFields = (line: Part, index: number, language: Language): [string, string][] => {
  const { values } = line;
  const text = (name: string) => shown(line, name, values[name], language);
  const start: [string, string][] =
    values.per === 'once'
      ? momentFields('start', startText(line, language))
      : [
          ['weekday', String(values.startWeekday ?? '')],
          ...(values.startWeekday === undefined ? [] : [['time', text('startTime')] as [string, string]]),
        ];
  const fields: [string, string][] = [
    ['role', String(values.roleId)],
    ['place', String(values.place)],
    ['minutes', text('minutes')],
    ['times', text('times')],
    ['per', String(values.per)],
    ...start,
    ['label', text('label')],
  ];
  return fields.map(([name, value]) => [`line ${index} ${name}`, value]);
};

const totals = (estimate: Estimate, amount: 'total' | 'perMonth', isOne = false): (number | null)[] => {
  const scenario = amount === 'total' ? scenarioOf(estimate, 'a') : eachMonth(estimate, 12);
  const found = quote(requestOf(scenario), priceList);
  if (isRuleError(found)) return [];
  return found.tiers.map((tier) => {
    const { cents } = tier[amount];
    const isOpen = tier.openItems.some(({ per }) => amount === 'total' || per === 'month');
    return isOpen && cents === 0 && !isOne ? null : cents;
  });
};

const calculatorScreen = (visit: Visit, language: Language) => {
  const scenario = inForm(visit.work);
  const { values } = scenario;
  const vat = values.vat as { country: string; reverseCharge: boolean } | undefined;
  const text = (name: string) => shown(scenario, name, values[name], language, writers[name]);
  const isSplit = visit.work.scenarios.length > 1;
  return {
    fields: Object.fromEntries([
      ...scenario.lines.flatMap((line, index) => lineFields(line, index, language)),
      ['vat-country', vat?.country ?? ''],
      ['visit-country', String(values.visitCountry ?? '')],
      ...momentFields('report', reportText(scenario, language)),
      ['holidays', holidaysIn(visit.work)],
      ...(isSplit ? ['scenario-a-name', 'scenario-b-name'].map((name) => [name, '']) : []),
      ...['months', 'travel', 'factor', 'offer'].map((name) => [name, text(name)]),
    ]),
    checks: [
      ...(vat ? [vat.reverseCharge] : []),
      ...(isSplit ? [visit.work.active === 0, visit.work.active === 1] : []),
    ],
    amounts: totals(estimateOf({ ...visit.work, scenarios: [scenario] }), 'total'),
  };
};

const isSame = (one: Need) => (other: Need) => JSON.stringify(one) === JSON.stringify(other);

/** The needs that the form has a checkbox for, in its order. */
export const needBoxes: readonly Need[] = [
  { kind: 'weekendHelp' },
  ...priceList.channels.map(({ id }): Need => ({ kind: 'channel', channelId: id })),
];

const fieldKinds: readonly string[] = ['responseWithin', 'interventionWithin', 'billAtMost', 'onSiteAnywhere'];

const comparatorScreen = ({ work }: Visit, language: Language) => {
  const estimate = estimateOf(work);
  const needs = needsOf(work);
  const need = (kind: Need['kind']) => firstNeed({ needs }, kind);
  const limit = (kind: Need['kind']) => shown(work.shared, kind, needValue(need(kind)), language, writers[kind]);
  const country = need('onSiteAnywhere');
  const others = needs.filter((one) => !fieldKinds.includes(one.kind) && !needBoxes.some(isSame(one)));
  return {
    fields: {
      'need-response': limit('responseWithin'),
      'need-intervention': limit('interventionWithin'),
      'need-bill': limit('billAtMost'),
      'need-country': country && 'country' in country ? country.country : '',
      ...Object.fromEntries(
        priceList.roles.map(({ id }) => [
          `hours-${id}`,
          shown(work.shared, `hours ${id}`, monthlyMinutesOf(estimate, id), language, writeHours),
        ]),
      ),
    },
    checks: [
      ...priceList.tiers.map(({ id }) => estimate.tiers?.includes(id) ?? true),
      estimate.onlyDifferences ?? false,
      ...needBoxes.map((need) => needs.some(isSame(need))),
      ...others.map(() => true),
    ],
    amounts: totals(estimate, 'perMonth'),
  };
};

/** Whose hours the picture draws: the chosen role, the only role with hours, or all of them. */
export const drawnRole = ({ work, drawnRole: chosen }: Visit): string => {
  if (chosen !== null) return chosen;
  const estimate = estimateOf(work);
  const working = priceList.roles.filter(({ id }) => monthlyMinutesOf(estimate, id) > 0);
  return working.length > 1 ? 'mix' : (working[0]?.id ?? priceList.roles[0]?.id ?? 'mix');
};

const breakEvenScreen = (visit: Visit, language: Language) => {
  const estimate = estimateOf(visit.work);
  const role = drawnRole(visit);
  const roles = priceList.roles.filter(({ id }) => role === 'mix' || id === role);
  const minutes = roles.reduce((sum, { id }) => sum + monthlyMinutesOf(estimate, id), 0);
  const jobs = roles.flatMap(({ id }) => {
    const roleMinutes = monthlyMinutesOf(estimate, id);
    return roleMinutes > 0
      ? [{ id: 0, roleId: id, place: 'remote' as const, minutes: roleMinutes, times: 1, per: 'month' as const }]
      : [];
  });
  return {
    fields: {
      'curve-role': role,
      'curve-hours': shown(visit.work.shared, `curve ${role}`, minutes, language, writeHours),
    },
    checks: [],
    amounts: totals({ list: estimate.list, months: 1, lines: jobs }, 'perMonth', true),
  };
};

const clockScreen = ({ work }: Visit, language: Language) => ({
  fields: {
    ...Object.fromEntries(momentFields('report', reportText(inForm(work), language))),
    holidays: holidaysIn(work),
  },
  checks: [],
  amounts: [],
});

const screens = {
  calculator: calculatorScreen,
  comparator: comparatorScreen,
  breakEven: breakEvenScreen,
  clock: clockScreen,
};

/** What the page must show. */
export const expectedScreen = (visit: Visit): Screen => {
  const { tool, language } = here(visit);
  const isInDoubt = problemsIn(visit.work) > 0;
  const report = inForm(visit.work).values.reportedAt;
  const sends = tool === 'calculator' || (tool === 'clock' && report !== undefined);
  return {
    path: addressOf({ tool, language, hash: null }),
    ...screens[tool](visit, language),
    canGo: tool === 'calculator' ? [visit.past.length > 0, visit.future.length > 0] : [],
    isInCall: isInCall(visit),
    isInDoubt,
    rawKeys: [],
    sending: !sends ? 'none' : isInDoubt ? 'off' : 'on',
  };
};
