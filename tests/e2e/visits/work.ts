import type { Estimate, NewLine, Scenario } from '../../../src/estimate/index.ts';
import { comingMoment, type Need, wallTimeOf } from '../../../src/rules/index.ts';
import type { EpochMs } from '../../../src/schema/units.ts';
import { example, exampleReport, priceList } from '../../support/published.ts';

/** The text of a field, as it was typed. */
export interface TypedText {
  readonly text: string;
  readonly isReadable: boolean;
  /** Its value; null for text that cannot be read. */
  readonly value: unknown;
}

export type TypedTexts = Record<string, TypedText>;

/** Values by the name of their field. */
export type Values = Record<string, unknown>;

/** A line, a scenario or what both scenarios share: what counts, and what was typed. */
export interface Part {
  values: Values;
  typed: TypedTexts;
}

export interface WorkPart extends Part {
  lines: Part[];
}

/** Everything that undo restores. Each line holds what was typed in it, so that lines need no ids. */
export interface Work {
  scenarios: WorkPart[];
  /** The scenario that the form shows: 0 or 1. */
  active: number;
  shared: Part;
  /** Whether nothing was filled in yet. */
  isExample: boolean;
  /** Whether the report is still the example's. */
  hasExampleReport: boolean;
}

const partOf = (values: object): Part => ({ values: { ...values }, typed: {} });

const scenarioPart = ({ lines, ...values }: Scenario): WorkPart => ({
  ...partOf(values),
  lines: lines.map(({ id: _, ...line }) => partOf(line)),
});

/** An estimate as work in which nothing is typed. */
export const workOf = ({ list: _, other, onlyDifferences, holidays, needs, tiers, ...scenario }: Estimate): Work => ({
  scenarios: [scenarioPart(scenario), ...(other ? [scenarioPart(other)] : [])],
  active: 0,
  shared: partOf({
    ...(onlyDifferences && { onlyDifferences }),
    ...(holidays && { holidays }),
    ...(needs && { needs }),
    ...(tiers && { tiers }),
  }),
  isExample: false,
  hasExampleReport: false,
});

const scenarioOf = ({ values, lines }: WorkPart, firstId: number): Scenario => ({
  ...(values as { months: number }),
  lines: lines.map((line, index) => ({ ...(line.values as unknown as NewLine), id: firstId + index })),
});

/** The estimate that the work amounts to. */
export const estimateOf = ({ scenarios: [first, other], shared }: Work): Estimate => ({
  list: priceList.id,
  months: 1,
  ...(first && scenarioOf(first, 0)),
  lines: first ? scenarioOf(first, 0).lines : [],
  ...(other && { other: scenarioOf(other, 1_000) }),
  ...shared.values,
});

/** What the page of the calculator opens with. */
export const exampleEstimate = (): Estimate => ({
  ...example,
  list: priceList.id,
  lines: example.lines.map((line, id) => ({ ...line, id })),
  reportedAt: String(comingMoment(String(wallTimeOf(Date.now() as EpochMs, priceList.zone)), exampleReport)),
});

/** The scenario that the form shows. */
export const inForm = ({ scenarios, active }: Work): WorkPart => {
  const scenario = scenarios[active];
  if (scenario === undefined) throw new Error('The form always shows a scenario.');
  return scenario;
};

export const needsOf = ({ shared }: Work): readonly Need[] => (shared.values.needs as readonly Need[]) ?? [];

/** Sets a value in a part; undefined removes it. */
export const put = ({ values }: Part, name: string, value: unknown): void => {
  if (value === undefined) delete values[name];
  else values[name] = value;
};

const isShown = (name: string, { values: { per, startWeekday } }: Part): boolean => {
  if (name === 'startDateTime') return per === 'once';
  return name !== 'startTime' || (per === 'month' && startWeekday !== undefined);
};

const lacksTime = ({ values: { per, startWeekday, startTime } }: Part): boolean =>
  per === 'month' && startWeekday !== undefined && startTime === undefined;

const unreadableIn = (part: Part): string[] =>
  Object.keys(part.typed).filter((name) => part.typed[name]?.isReadable === false && isShown(name, part));

/** How many fields cannot be read, or are missing. */
export const problemsIn = ({ scenarios, shared }: Work): number => {
  const lines = scenarios.flatMap((scenario) => scenario.lines);
  const unreadable = [...scenarios, ...lines, shared].flatMap(unreadableIn).length;
  return unreadable + lines.filter((line) => lacksTime(line) && line.typed.startTime?.isReadable !== false).length;
};

/** Removes unreadable text, and weekdays without a time. */
export const forgetProblems = (work: Work): void => {
  const lines = work.scenarios.flatMap((scenario) => scenario.lines);
  for (const part of [...work.scenarios, ...lines, work.shared]) {
    if (lacksTime(part)) put(part, 'startWeekday', undefined);
    for (const name of unreadableIn(part)) delete part.typed[name];
  }
};

const keepUnreadable = (from: Part, to: Part | undefined): void => {
  if (to === undefined) return;
  for (const name of unreadableIn(from)) to.typed[name] = from.typed[name] as TypedText;
  // No link can hold a weekday without a time.
  if (lacksTime(from) || from.typed.startTime?.isReadable === false) put(to, 'startWeekday', from.values.startWeekday);
};

/** The work of a link, with the unreadable text of an earlier page. */
export const withUnreadable = (link: Work, earlier: Work): Work => {
  keepUnreadable(earlier.shared, link.shared);
  for (const [index, scenario] of earlier.scenarios.entries()) {
    const to = link.scenarios[index];
    keepUnreadable(scenario, to);
    for (const [number, line] of scenario.lines.entries()) keepUnreadable(line, to?.lines[number]);
  }
  return { ...link, active: Math.min(earlier.active, link.scenarios.length - 1) };
};
