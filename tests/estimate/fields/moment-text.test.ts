import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  encodeEstimate,
  type MomentPart,
  momentParts,
  partlyTyped,
  problemsOf,
  withMomentPart,
} from '../../../src/estimate/index.ts';
import { field, ownWork, perform, split } from '../../support/estimates/states.ts';
import { estimateOf } from '../../support/estimates.ts';
import { line } from '../../support/requests.ts';

const before = '2026-11-27T16:00';
const start = ownWork(estimateOf([line()], { reportedAt: before }));

/** What a picker can tell while somebody types in it, or after it was cleared. */
const texts = {
  date: fc.constantFrom('', partlyTyped, '0002-12-01', '2026-12-01', '2027-02-28'),
  time: fc.constantFrom('', partlyTyped, '00:00', '09:30'),
};
const typedIn = (part: MomentPart) => texts[part].map((text) => ({ part, text }));
const steps = fc.array(fc.oneof(typedIn('date'), typedIn('time')), { maxLength: 8 });

/** Types in the date and the time of the report of the first scenario, and leaves the input after each text. */
const type = (state: typeof start, part: MomentPart, text: string) => {
  const report = field('a.reportedAt');
  const shown = state.typed.get(report.path)?.text ?? String(report.get(state.estimate) ?? '');
  return perform(state, { do: 'type', field: report, text: withMomentPart(shown, part, text) }, { do: 'leave' });
};

describe('the text of a moment', () => {
  test.each([
    ['', '', ''],
    ['2026-11-27T16:00', '2026-11-27', '16:00'],
    ['2026-11-27T', '2026-11-27', ''],
    ['T16:00', '', '16:00'],
    ['?T16:00', '', '16:00'],
  ])('%j is shown as %j and %j', (text, date, time) => {
    expect(momentParts(text)).toEqual({ date, time });
  });

  test('keeps what was typed last in each part, in any order', () => {
    fc.assert(
      fc.property(steps, (typed) => {
        const text = typed.reduce((whole, { part, text }) => withMomentPart(whole, part, text), before);
        const last = (part: MomentPart) =>
          typed.findLast((one) => one.part === part)?.text ?? momentParts(before)[part];
        const shown = (typedText: string) => (typedText === partlyTyped ? '' : typedText);
        expect(momentParts(text)).toEqual({ date: shown(last('date')), time: shown(last('time')) });
        expect(text === '').toBe(last('date') === '' && last('time') === '');
      }),
    );
  });
});

describe('a report that is typed as a date and a time', () => {
  const isReadable = (text: string) => text === '' || /^20\d\d-\d\d-\d\dT\d\d:\d\d$/.test(text);

  test('counts once both can be read; until then the earlier one does, and nothing is sent', () => {
    fc.assert(
      fc.property(steps, (typed) => {
        let state = start;
        const whole = [before];
        for (const { part, text } of typed) {
          state = type(state, part, text);
          whole.push(withMomentPart(whole.at(-1) ?? '', part, text));
          expect(state.estimate.reportedAt ?? '').toBe(whole.findLast(isReadable));
          expect(problemsOf(state)).toHaveLength(isReadable(whole.at(-1) ?? '') ? 0 : 1);
        }
      }),
    );
  });

  test('is the same value, and the same link, as when it is typed at once', () => {
    const parts = type(type(start, 'time', '09:30'), 'date', '2026-12-01');
    const whole = perform(start, { do: 'type', field: field('a.reportedAt'), text: '2026-12-01T09:30' });
    expect(encodeEstimate(parts.estimate)).toBe(encodeEstimate(whole.estimate));
    expect(encodeEstimate(parts.estimate)).toContain('&report=2026-12-01T09:30&');
  });

  test('is that of both scenarios', () => {
    const both = type(perform(start, split), 'date', '2026-12-01');
    expect(both.estimate.other?.reportedAt).toBe('2026-12-01T16:00');
    const other = perform(both, { do: 'set', field: field('b.reportedAt'), value: '2026-12-02T08:00' });
    expect(other.estimate.reportedAt).toBe('2026-12-02T08:00');
  });
});
