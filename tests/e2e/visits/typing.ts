import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { firstNeed, withNeed } from '../../../src/estimate/index.ts';
import type { Need } from '../../../src/rules/index.ts';
import { priceList } from '../../support/published.ts';
import { drawnRole, monthlyMinutesOf, reportText, startText } from './expected-screen.ts';
import { fieldOf, isAt, type Step, shownIn, unfold } from './step.ts';
import { halfTyped, type Meaning, texts } from './texts.ts';
import { here, type ToolId, typeStep, type Visit } from './visit.ts';
import { estimateOf, inForm, needsOf, type Part, put, type Work } from './work.ts';

/** A field that can be typed into: where it is, and how its texts change the work. */
export interface Field {
  readonly description: string;
  readonly tools: readonly ToolId[];
  /** Its name on the screen. */
  name(visit: Visit, line: number): string;
  readonly texts: readonly Meaning[];
  /** The part of the work that holds its text, and the name that it has there. */
  place(visit: Visit, work: Work, line: number): readonly [part: Part | undefined, name: string];
  /** Sets a value in the work, unless it is the same. */
  give(visit: Visit, work: Work, value: unknown, line: number): void;
  readonly isPicker?: boolean;
  /** The text of the whole field after typing in a part of it, and its value. */
  whole?(visit: Visit, text: string, line: number): Meaning;
  /** What the field is about: the work, unless it says otherwise. */
  readonly topic?: 'report';
}

const lineAt = (work: Work, line: number): Part | undefined => {
  const lines = work.scenarios[work.active]?.lines ?? [];
  return lines[line % Math.max(lines.length, 1)];
};

const lineNumber = ({ work }: Visit, line: number): number =>
  line % Math.max(work.scenarios[work.active]?.lines.length ?? 0, 1);

const lineField = (name: keyof typeof texts, onScreen: string = name, isPicker = false): Field => ({
  description: name,
  tools: ['calculator'],
  name: (visit, line) => `line ${lineNumber(visit, line)} ${onScreen}`,
  texts: texts[name],
  place: (_, work, line) => [lineAt(work, line), name],
  give: (_, work, value, line) => {
    const part = lineAt(work, line);
    if (part) put(part, name, value);
  },
  isPicker,
});

const scenarioField = (name: keyof typeof texts): Field => ({
  description: name,
  tools: ['calculator'],
  name: () => name,
  texts: texts[name],
  place: (_, work) => [work.scenarios[work.active], name],
  give: (_, work, value) => {
    const part = work.scenarios[work.active];
    if (part) put(part, name, value);
  },
});

type MomentPart = 'date' | 'time';

/** The text of a moment after typing in one of its two fields, and its value. */
const wholeMoment = (before: string, part: MomentPart, text: string): Meaning => {
  const [date = '', time = ''] = before.split('T');
  const typed = text === halfTyped ? '?' : text;
  const halves = part === 'date' ? [typed, time] : [date, typed];
  if (halves.every((half) => half === '')) return ['', undefined];
  const moment = halves.join('T');
  return [moment, halves.some((half) => half === '' || half === '?') ? null : moment];
};

/** The date or the time at which a line that is done once begins. */
const startField = (part: MomentPart): Field => ({
  ...lineField('date', `start-${part}`, true),
  description: `the ${part} of the start`,
  texts: texts[part],
  place: (_, work, line) => [lineAt(work, line), 'startDateTime'],
  give: (_, work, value, line) => {
    const found = lineAt(work, line);
    if (found) put(found, 'startDateTime', value);
  },
  whole: (visit, text, line) => {
    const found = lineAt(visit.work, line);
    return wholeMoment(found ? startText(found, here(visit).language) : '', part, text);
  },
});

/** The date or the time of the report, which together are one text. Both scenarios have the same report. */
const reportField = (part: MomentPart): Field => ({
  description: `the ${part} of the report`,
  tools: ['calculator', 'clock'],
  name: () => `report-${part}`,
  texts: texts[part],
  place: (_, work) => [work.scenarios[work.active], 'reportedAt'],
  give: (_, work, value) => {
    for (const scenario of work.scenarios) put(scenario, 'reportedAt', value);
  },
  isPicker: true,
  whole: (visit, text) => wholeMoment(reportText(inForm(visit.work), here(visit).language), part, text),
  topic: 'report',
});

const limitField = (kind: 'responseWithin' | 'interventionWithin' | 'billAtMost', name: string): Field => ({
  description: kind,
  tools: ['comparator'],
  name: () => name,
  texts: texts[kind],
  place: (_, work) => [work.shared, kind],
  give: (_, work, value) => {
    const need = { kind, ...(kind === 'billAtMost' ? { cents: value } : { minutes: value }) } as Need;
    const before = firstNeed({ needs: needsOf(work) }, kind);
    if (JSON.stringify(before) === JSON.stringify(need)) return;
    const { needs } = withNeed({ needs: needsOf(work) }, (one) => one.kind === kind, value === undefined ? null : need);
    put(work.shared, 'needs', needs?.length === 0 ? undefined : needs);
  },
});

const isOfHours =
  (roleId: string) =>
  ({ values }: Part) =>
    values.roleId === roleId && values.per === 'month' && !(values.startWeekday !== undefined && values.startTime);

/**
 * Puts one remote job with these minutes a month in the place of the role's first monthly job, and removes the
 * others.
 */
const giveHours = (work: Work, roleId: string, minutes: unknown): void => {
  const [scenario] = work.scenarios;
  if (!scenario || monthlyMinutesOf(estimateOf(work), roleId) === minutes) return;
  const isReplaced = isOfHours(roleId);
  const first = scenario.lines.find(isReplaced);
  const job = { values: { roleId, place: 'remote', minutes, times: 1, per: 'month' }, typed: first?.typed ?? {} };
  const rest = first ? [] : [job];
  scenario.lines = [...scenario.lines, ...rest].flatMap((line) => {
    if (line === first) return [job];
    return line !== job && isReplaced(line) ? [] : [line];
  });
  if (minutes === 0) scenario.lines = scenario.lines.filter((line) => line.values !== job.values);
};

const roleIdAt = (line: number): string => priceList.roles[line % priceList.roles.length]?.id ?? '';

const hoursField: Field = {
  description: 'the hours of a role',
  tools: ['comparator'],
  name: (_, line) => `hours-${roleIdAt(line)}`,
  texts: texts.roleHours,
  place: (_, work, line) => [work.shared, `hours ${roleIdAt(line)}`],
  give: (_, work, value, line) => giveHours(work, roleIdAt(line), value),
};

const curveField: Field = {
  description: 'the hours of the picture',
  tools: ['breakEven'],
  name: () => 'curve-hours',
  texts: texts.curve,
  place: (visit, work) => [work.shared, `curve ${drawnRole(visit)}`],
  give: (visit, work, value) => giveHours(work, drawnRole(visit), value),
};

const fields: readonly Field[] = [
  lineField('minutes'),
  lineField('minutes'),
  lineField('times'),
  lineField('label'),
  startField('date'),
  startField('time'),
  lineField('startTime', 'time', true),
  scenarioField('months'),
  scenarioField('travel'),
  scenarioField('factor'),
  scenarioField('offer'),
  reportField('date'),
  reportField('time'),
  limitField('responseWithin', 'need-response'),
  limitField('interventionWithin', 'need-intervention'),
  limitField('billAtMost', 'need-bill'),
  hoursField,
  curveField,
];

const typeInto = async (page: Page, name: string, text: string, isPicker: boolean): Promise<void> => {
  const field = fieldOf(page, name);
  await unfold(field);
  await field.focus();
  if (text === halfTyped) return page.keyboard.press('Backspace');
  if (isPicker) return field.fill(text);
  await page.keyboard.press('Control+A');
  if (text === '') return page.keyboard.press('Backspace');
  // Key by key: what was typed halfway must not count in the end.
  return page.keyboard.type(text);
};

const isHalf = (visit: Visit, field: Field, line: number): boolean => {
  const [part, name] = field.place(visit, visit.work, line);
  return part?.typed[name]?.isReadable === false;
};

const canType = (visit: Visit, field: Field, text: string, line: number): boolean => {
  if (!isAt(visit, ...field.tools)) return false;
  if (field === curveField && drawnRole(visit) === 'mix') return false;
  const shown = shownIn(visit, field.name(visit, line));
  if (shown === undefined) return false;
  if (text === halfTyped) return shown !== '' && (field.whole !== undefined || !isHalf(visit, field, line));
  return field.isPicker ? text !== shown : !(text === '' && shown === '');
};

const typeStepOf = (field: Field, line: number, meaning: Meaning): Step => {
  const [text, means] = meaning;
  return {
    description: `type "${text}" in ${field.description} (${line})`,
    isPossible: (visit) => canType(visit, field, text, line),
    staysInField: true,
    perform: (page, visit) => typeInto(page, field.name(visit, line), text, field.isPicker === true),
    change: (visit) => {
      const name = field.name(visit, line);
      // The role whose hours are typed stays drawn.
      if (field === curveField) visit.drawnRole = drawnRole(visit);
      typeStep(visit, `${visit.work.active} ${name}`, field.topic ?? 'work', (work) => {
        const [whole, value] = field.whole?.(visit, text, line) ?? [text === halfTyped ? '' : text, means];
        const isReadable = value !== null;
        if (isReadable) field.give(visit, work, value, line);
        const [part, key] = field.place(visit, work, line);
        if (part) part.typed[key] = { text: whole, isReadable, value };
      });
    },
  };
};

/** Typing any text into any field. */
export const typing: fc.Arbitrary<Step> = fc
  .record({ field: fc.constantFrom(...fields), line: fc.nat(3) })
  .chain(({ field, line }) => fc.constantFrom(...field.texts).map((meaning) => typeStepOf(field, line, meaning)));
