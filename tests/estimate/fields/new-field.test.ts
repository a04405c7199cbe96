import { afterEach, expect, test, vi } from 'vitest';
import {
  createStore,
  decodeEstimate,
  type EstimateFields,
  encodeEstimate,
  estimateFields,
  fieldAt,
  problemsOf,
  restoreDraft,
  storeDraft,
  textOf,
} from '../../../src/estimate/index.ts';
import { oneOf, wholeNumber } from '../../../src/estimate/link/encoded-values.ts';
import { estimateOf, example, linkContext } from '../../support/estimates.ts';
import { fakeStorage } from '../../support/page/fake-browser.ts';
import { line } from '../../support/requests.ts';

/** The tables with an extra field for a scenario, and one for a line: an entry each is all they need. */
const fields: EstimateFields = {
  ...estimateFields,
  scenario: {
    ...estimateFields.scenario,
    sites: {
      label: 'calculator.label',
      link: { key: 'sites', encode: String, decode: (text) => wholeNumber(text, 50) },
      typing: {
        read: (text) => wholeNumber(text, 50) ?? { problem: 'calculator.problem.times', most: 50 },
        write: String,
      },
    },
  },
  line: {
    ...estimateFields.line,
    urgency: {
      label: 'calculator.label',
      link: { key: 'urgency', encode: String, decode: (text) => oneOf(text, ['low', 'high']) },
      typing: {
        read: (text) => oneOf(text, ['low', 'high']) ?? { problem: 'calculator.problem.times' },
        write: String,
      },
    },
  },
};

const link = '#v=1&lines=technician.remote.60.1.month&list=2026-11-21&months=12&sites=3&urgency1=high&end';

const pageWith = (fragment: string) => {
  const store = createStore(example);
  const opened = decodeEstimate(fragment, linkContext, fields);
  if (opened) store.act({ do: 'open', link: opened });
  const type = (path: string, text: string) => {
    const field = fieldAt(path, fields);
    if (field) store.act({ do: 'type', field, text });
  };
  const shown = (path: string) => {
    const field = fieldAt(path, fields);
    return field && textOf(store.state(), field, 'nl');
  };
  return { store, type, shown, problems: opened?.problems };
};

afterEach(() => vi.unstubAllGlobals());

// The example has two lines, so the line of the opened link has the id 2.
test.each([
  ['a.sites', '3', '7', 'many'],
  ['line.2.urgency', 'high', 'low', 'soon'],
])(
  'a field that is added as one entry, %s, is typed, sent, stored and undone like any other',
  (path, first, next, unreadable) => {
    const { store, type, shown, problems } = pageWith(link);
    expect(problems).toEqual([]);
    expect(shown(path)).toBe(first);

    type(path, next);
    const typed = encodeEstimate(store.state().estimate, fields);
    expect(typed).toBe(link.replace(`=${first}&`, `=${next}&`));
    store.act({ do: 'undo' });
    expect(encodeEstimate(store.state().estimate, fields)).toBe(link);
    store.act({ do: 'redo' });
    expect(encodeEstimate(store.state().estimate, fields)).toBe(typed);

    type(path, unreadable);
    expect(problemsOf(store.state()).map((problem) => problem.path)).toEqual([path]);
    expect(shown(path)).toBe(unreadable);

    vi.stubGlobal('sessionStorage', fakeStorage());
    const fragment = encodeEstimate(store.state().estimate, fields);
    storeDraft(store.state(), fragment);
    const page = pageWith(fragment);
    const draft = restoreDraft(page.store.state().estimate, fragment, undefined, fields);
    if (draft) page.store.act(draft);
    expect(page.shown(path)).toBe(unreadable);
  },
);

test('a field that is added is copied with its line and to the second scenario, and is in the link for both', () => {
  const { store } = pageWith(link);
  store.act({ do: 'copy', lineId: 2 });
  store.act({ do: 'split' });
  const fragment = encodeEstimate(store.state().estimate, fields);
  expect(fragment).toContain('&b.sites=3&b.urgency1=high&b.urgency2=high&');
  expect(fragment).toContain('&sites=3&urgency1=high&urgency2=high&');
  expect(decodeEstimate(fragment, linkContext, fields)?.problems).toEqual([]);
});

test('a link of a site with that field is read by one without, and says what it left out', () => {
  const read = decodeEstimate(link, linkContext);
  expect(read?.problems.map(({ code }) => code)).toEqual(['unknownKey', 'unknownKey']);
  expect(read?.estimate).toEqual(estimateOf([line()]));
});
