import fc from 'fast-check';
import type { MessageKey } from '../../../src/words/index.ts';
import { presets, priceList } from '../../support/published.ts';
import { fieldOf, isAt, press, pressNamed, type Step, tool, wordsOf } from './step.ts';
import { here, isInCall, step, travelThroughWork, type Visit } from './visit.ts';
import { inForm, type Part } from './work.ts';

/** More would only make the visit slower. */
const mostLines = 6;

const isFull = ({ work }: Visit): boolean => inForm(work).lines.length >= mostLines;
const hasLines = ({ work }: Visit): boolean => inForm(work).lines.length > 0;

const calculatorStep = (description: string, parts: Omit<Step, 'description'>): Step => ({
  description,
  ...parts,
  isPossible: (visit) => isAt(visit, 'calculator') && parts.isPossible(visit),
});

const named = (
  description: string,
  key: MessageKey,
  isPossible: Step['isPossible'],
  change: (visit: Visit) => void,
): Step => calculatorStep(description, { isPossible, perform: (page, visit) => pressNamed(page, visit, key), change });

const add = named(
  'add a line',
  'calculator.add',
  (visit) => !isFull(visit),
  (visit) =>
    step(visit, 'work', (work) => {
      const { lines } = inForm(work);
      const { roleId = priceList.roles[0]?.id, per = 'month' } = lines.at(-1)?.values ?? {};
      lines.push({ values: { roleId, place: 'remote', minutes: 60, times: 1, per }, typed: {} });
    }),
);

const preset = (index: number): Step => {
  const job = presets[index % presets.length];
  return calculatorStep(`add the job "${job?.id}"`, {
    // Call mode has no room for them.
    isPossible: (visit) => !isFull(visit) && !isInCall(visit),
    perform: (page, visit) =>
      press(page.getByRole('button', { name: job?.name[here(visit).language] ?? '', exact: true })),
    change: (visit) =>
      step(visit, 'work', (work) => {
        if (job === undefined) return;
        const { id: _, name, ...values } = job;
        inForm(work).lines.push({ values: { ...values, label: name[here(visit).language] }, typed: {} });
      }),
  });
};

type LineAction = 'copy' | 'remove' | 'moveUp' | 'moveDown';

const swap = (lines: Part[], index: number, by: -1 | 1): void => {
  const [one, other] = [lines[index], lines[index + by]];
  if (one && other) [lines[index], lines[index + by]] = [other, one];
};

const lineActions: Record<LineAction, (lines: Part[], index: number) => void> = {
  copy: (lines, index) => void lines.splice(index + 1, 0, structuredClone(lines[index]) as Part),
  remove: (lines, index) => void lines.splice(index, 1),
  moveUp: (lines, index) => swap(lines, index, -1),
  moveDown: (lines, index) => swap(lines, index, 1),
};

const indexIn = ({ work }: Visit, line: number): number => line % inForm(work).lines.length;

const isAllowed = (visit: Visit, action: LineAction, line: number): boolean => {
  if (action === 'copy') return !isFull(visit);
  if (action === 'moveUp') return indexIn(visit, line) > 0;
  return action === 'remove' || indexIn(visit, line) < inForm(visit.work).lines.length - 1;
};

const lineAction = (action: LineAction, line: number): Step =>
  calculatorStep(`${action} line ${line}`, {
    isPossible: (visit) => hasLines(visit) && isAllowed(visit, action, line),
    perform: (page, visit) => press(fieldOf(page, `line ${indexIn(visit, line)} ${action}`)),
    change: (visit) =>
      step(visit, 'work', (work) => lineActions[action](inForm(work).lines, line % inForm(work).lines.length)),
  });

const isSplit = ({ work }: Visit): boolean => work.scenarios.length > 1;

const split = named(
  'begin a second scenario',
  'scenario.split',
  (visit) => !isSplit(visit),
  (visit) =>
    step(visit, 'work', (work) => {
      // The example's report is not copied: splitting counts as the visitor's own work.
      if (work.hasExampleReport) delete work.scenarios[0]?.values.reportedAt;
      work.scenarios.push(structuredClone(inForm(work)));
      work.active = 1;
    }),
);

const join = calculatorStep('give the second scenario up', {
  isPossible: isSplit,
  perform: (page, visit) =>
    press(
      page.getByRole('button', {
        name: wordsOf(visit, 'scenario.join').replace('{{name}}', wordsOf(visit, 'scenario.b')),
      }),
    ),
  change: (visit) =>
    step(visit, 'work', (work) => {
      work.scenarios.pop();
      work.active = 0;
    }),
});

const showOther = calculatorStep('show the other scenario', {
  isPossible: isSplit,
  perform: async (page, { work }) => {
    const radio = tool(page)
      .locator('input[type=radio]')
      .nth(1 - work.active);
    await radio.focus();
    await radio.press('Space');
  },
  change: (visit) => {
    visit.work.active = 1 - visit.work.active;
    visit.session = null;
  },
});

const undo = named(
  'undo',
  'calculator.undo',
  ({ past }) => past.length > 0,
  (visit) => travelThroughWork(visit, 'undo'),
);

const redo = named(
  'do it again',
  'calculator.redo',
  ({ future }) => future.length > 0,
  (visit) => travelThroughWork(visit, 'redo'),
);

/** Adding, moving and removing lines and scenarios, and undo and redo. */
export const arranging: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom(add, split, join, showOther, showOther),
  { weight: 2, arbitrary: fc.constantFrom(undo, undo, redo) },
  fc.nat(3).map(preset),
  fc
    .tuple(fc.constantFrom<LineAction>('copy', 'remove', 'moveUp', 'moveDown'), fc.nat(3))
    .map(([action, line]) => lineAction(action, line)),
);
