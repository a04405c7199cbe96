import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decodeEstimate,
  type EstimateAction,
  type EstimateState,
  encodeEstimate,
  fieldAt,
  problemsOf,
  reduce,
  requestOf,
  scenarioOf,
  startState,
  textOf,
} from '../../../src/estimate/index.ts';
import { isRuleError, quote } from '../../../src/rules/index.ts';
import { anyEstimate, example, linkContext } from '../../support/estimates.ts';
import { priceList } from '../../support/published.ts';
import { line } from '../../support/requests.ts';

const anyLineId = fc.nat({ max: 8 });
const anyScenarioId = fc.constantFrom('a' as const, 'b' as const);
const anyText = fc.oneof(
  fc.constantFrom('', '6', '65', '65x', '1,5', '12,75', '1e3', '2026-11-27T16:00', '2026-02-30T08:00', '09:00', '5'),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const anyPath = fc.oneof(
  fc
    .tuple(anyScenarioId, fc.constantFrom('months', 'travel', 'factor', 'offer', 'reportedAt'))
    .map((parts) => parts.join('.')),
  fc
    .tuple(anyLineId, fc.constantFrom('minutes', 'times', 'startDateTime', 'startWeekday', 'startTime', 'label'))
    .map(([id, name]) => `line.${id}.${name}`),
  fc.constantFrom('need.responseWithin', 'need.billAtMost', 'hours.technician', 'hours.engineer', 'curve.technician'),
);
const typeInto = (path: string, text: string): EstimateAction[] => {
  const field = fieldAt(path);
  return field ? [{ do: 'type', field, text }] : [];
};

const anyAction: fc.Arbitrary<EstimateAction[]> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(anyPath, anyText).map(([path, text]) => typeInto(path, text)) },
  fc.constantFrom<EstimateAction[]>(
    [{ do: 'undo' }],
    [{ do: 'redo' }],
    [{ do: 'split' }],
    [{ do: 'join' }],
    [{ do: 'leave' }],
    [{ do: 'returnToList' }],
    [{ do: 'add', line: line() }],
  ),
  anyScenarioId.map((scenario): EstimateAction[] => [{ do: 'show', scenario }]),
  fc
    .tuple(fc.constantFrom('copy' as const, 'remove' as const, 'moveUp' as const, 'moveDown' as const), anyLineId)
    .map(([action, lineId]): EstimateAction[] => [{ do: action, lineId }]),
  anyPath.map((path): EstimateAction[] => [{ do: 'forget', path }]),
  fc
    .tuple(fc.constantFrom('open' as const, 'updateList' as const), anyEstimate)
    .map(([action, estimate]): EstimateAction[] => [{ do: action, link: { estimate, problems: [] } }]),
);

const last = (states: readonly EstimateState[]): EstimateState => states.at(-1) ?? startState(example);

/** The states of a page during any series of actions. */
const anyVisit = fc.array(anyAction, { maxLength: 30 }).map((actions) => {
  const states = [startState(example)];
  for (const action of actions.flat()) states.push(reduce(last(states), action));
  return states;
});

const reduceOne = (state: EstimateState, action: EstimateAction): EstimateState => reduce(state, action);

test('the estimate can be priced and sent, whatever is typed and done', () => {
  fc.assert(
    fc.property(anyVisit, (states) => {
      const { estimate } = last(states);
      for (const id of ['a', 'b'] as const) {
        const priced = quote(requestOf(scenarioOf(estimate, id)), priceList);
        // The only error that the rules may return is an amount too large for a number.
        expect(['priced', 'amountTooLarge']).toContain(isRuleError(priced) ? priced.code : 'priced');
      }
      const read = decodeEstimate(encodeEstimate(estimate), linkContext);
      expect(read?.problems).toEqual([]);
      expect(encodeEstimate(read?.estimate ?? example)).toBe(encodeEstimate(estimate));
    }),
  );
});

test('a field shows what was typed into it last; what can be read counts', () => {
  fc.assert(
    fc.property(anyVisit, anyPath, anyText, (states, path, text) => {
      const state = last(states);
      const [action] = typeInto(path, text);
      const isHidden = path.startsWith('b.') && !state.estimate.other;
      if (action?.do !== 'type' || isHidden || action.field.get(state.estimate) === undefined) return;
      const typed = reduce(state, action);
      const { unreadable, value } = typed.typed.get(path) ?? {};
      expect(textOf(typed, action.field, 'nl')).toBe(text);
      if (!unreadable) expect(action.field.get(typed.estimate)).toBe(value);
    }),
  );
});

test('what cannot be read leaves the estimate as it was before the field was entered', () => {
  fc.assert(
    fc.property(anyVisit, anyPath, fc.array(anyText, { maxLength: 4 }), (states, path, texts) => {
      const before = reduce(last(states), { do: 'leave' });
      const entered = [...texts, 'unreadable!'].flatMap((text) => typeInto(path, text)).reduce(reduceOne, before);
      if (path.endsWith('label')) return;
      const expected = before.isReportExample ? entered.session?.start : before.estimate;
      expect(entered.estimate).toEqual(expected);
    }),
  );
});

test('undo reverts every step, and redo repeats it', () => {
  fc.assert(
    fc.property(anyVisit, (states) => {
      const state = last(states);
      const steps = state.past.length;
      const undone = Array.from({ length: steps }, () => ({ do: 'undo' as const })).reduce(reduceOne, state);
      expect(undone).toMatchObject({ past: [], estimate: state.past[0]?.estimate ?? state.estimate });
      const redone = Array.from({ length: steps }, () => ({ do: 'redo' as const })).reduce(reduceOne, undone);
      expect(redone.estimate).toEqual(state.estimate);
      expect(redone.typed).toEqual(state.typed);
      expect(redone.future).toEqual(state.future);
    }),
  );
});

test('every line has an id that no earlier line had', () => {
  fc.assert(
    fc.property(anyVisit, (states) => {
      const { estimate, nextLineId } = last(states);
      const ids = [...estimate.lines, ...(estimate.other?.lines ?? [])].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(Math.max(-1, ...ids)).toBeLessThan(nextLineId);
    }),
  );
});

test('every problem can be discarded, and then none is left', () => {
  fc.assert(
    fc.property(anyVisit, (states) => {
      const state = last(states);
      const discarded = problemsOf(state)
        .map(({ path }) => ({ do: 'forget' as const, path }))
        .reduce(reduceOne, state);
      expect(problemsOf(discarded)).toEqual([]);
      expect(encodeEstimate(discarded.estimate)).toBe(encodeEstimate(state.estimate));
    }),
  );
});
