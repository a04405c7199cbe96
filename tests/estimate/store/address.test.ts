import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createStore,
  type EstimateAddress,
  encodeEstimate,
  followAddress,
  restoreDraft,
} from '../../../src/estimate/index.ts';
import { writeAddresses } from '../../../src/estimate/store/address-writers.ts';
import { problemPaths, shownIn, typing } from '../../support/estimates/states.ts';
import { example, linkOf } from '../../support/estimates.ts';
import { type FakeWindow, fakeWindow } from '../../support/page/fake-browser.ts';

const link = '#v=1&lines=technician.remote.40.6.month&list=2026-11-21&months=12&end';
const other = link.replace('months=12', 'months=3');
const edited = link.replace('months=12', 'months=6');

beforeEach(() => void vi.useFakeTimers());
const addresses: EstimateAddress[] = [];
afterEach(() => {
  for (const address of addresses.splice(0)) address.stop();
  vi.useRealTimers();
});

/** A page at an address, its store, and the links that were opened on it. */
const pageAt = (hash: string) => {
  const browser: FakeWindow = fakeWindow(hash);
  const store = createStore(example);
  const received: string[] = [];
  const address = followAddress(store, browser.view, (fragment) => {
    received.push(fragment);
    store.act({ do: 'open', link: linkOf(fragment) });
    const typed = restoreDraft(store.state().estimate, fragment, browser.view.history.state?.typed);
    if (typed) store.act(typed);
  });
  addresses.push(address);
  vi.runAllTimers();
  const type = (months: string) => {
    for (const action of typing('a.months', months)) store.act(action);
  };
  const visit = (hash: string) => {
    browser.visit(hash);
    vi.runAllTimers();
  };
  const back = () => {
    browser.back();
    vi.runAllTimers();
  };
  return { browser, store, received, address, type, visit, back };
};

describe('the address', () => {
  test('is left alone until something is done', () => {
    for (const hash of ['', '#_top', link]) {
      const { browser } = pageAt(hash);
      expect(browser.hash()).toBe(hash);
      expect(browser.writes()).toBe(0);
    }
  });

  test('is written after a change, once the keystroke is drawn', () => {
    const { browser, store, type } = pageAt(link);
    type('6');
    expect(browser.hash()).toBe(link);
    vi.runAllTimers();
    expect(browser.hash()).toBe(edited);
    expect(browser.hash()).toBe(encodeEstimate(store.state().estimate));
  });

  test('is written whatever the history state holds', () => {
    const circle: Record<string, unknown> = {};
    circle.typed = circle;
    for (const state of [null, 'text', 7, [1], { typed: null }, { typed: 'text' }, { typed: 10n }, circle]) {
      const { browser, address, type } = pageAt(link);
      browser.view.history.replaceState(state, '', link);
      expect(address.write()).toBe(true);
      type('6');
      vi.runAllTimers();
      expect(browser.hash()).toBe(edited);
    }
  });

  test('is written once for many changes in a row, and not again without a change', () => {
    const { browser, type, address } = pageAt(link);
    for (const months of ['1', '12', '120', '6']) type(months);
    vi.runAllTimers();
    address.write();
    expect(browser.writes()).toBe(1);
  });

  test('is written at once when something needs it', () => {
    const { browser, type } = pageAt(link);
    type('6');
    writeAddresses();
    expect(browser.hash()).toBe(edited);
  });

  test.each(['with an error', 'silently'] as const)('is written later when the browser refuses %s', (how) => {
    const { browser, type, address } = pageAt(link);
    browser.refuse(how);
    type('6');
    expect(address.write()).toBe(false);
    expect(browser.hash()).toBe(link);
    browser.refuse(null);
    vi.runAllTimers();
    expect(browser.hash()).toBe(edited);
  });

  test('is no longer followed after the store stops', () => {
    const { browser, received, address, type, visit } = pageAt(link);
    type('6');
    address.stop();
    vi.runAllTimers();
    visit(other);
    expect(received).toEqual([link]);
    expect(browser.writes()).toBe(0);
  });
});

describe('a link', () => {
  test('that the page opens with is read, an anchor is not', () => {
    expect(pageAt(link).received).toEqual([link]);
    expect(pageAt('#_top').received).toEqual([]);
  });

  test('that is pasted is read, and read again on the way back and forward', () => {
    const { received, store, visit, back } = pageAt(link);
    visit(other);
    back();
    expect(received).toEqual([link, other, link]);
    expect(store.state().estimate.months).toBe(12);
  });

  test('that the store wrote is not read', () => {
    const { received, type, visit, back } = pageAt(link);
    type('6');
    vi.runAllTimers();
    visit('#_top');
    back();
    expect(received).toEqual([link]);
  });

  test('restores its unreadable texts when the visitor comes back to it, and no other link does', () => {
    const { store, received, visit, back } = pageAt(link);
    for (const action of typing('a.travel', 'veel')) store.act(action);
    vi.runAllTimers();
    visit(other);
    expect(problemPaths(store.state())).toEqual([]);
    back();
    expect(received).toEqual([link, other, link]);
    expect(shownIn(store.state(), 'a.travel')).toBe('veel');
  });

  test('that was left by an edit is read on the way back', () => {
    const { received, store, type, visit, back } = pageAt(link);
    visit(other);
    type('6');
    vi.runAllTimers();
    back();
    expect(received).toEqual([link, other, link]);
    expect(store.state().estimate.months).toBe(12);
  });

  test('is back in the address after a jump to an anchor', () => {
    const untouched = pageAt(link);
    untouched.visit('#reiskosten');
    expect(untouched.browser.hash()).toBe(link);
    const { browser, received, type, visit } = pageAt(link);
    type('6');
    visit('#reiskosten');
    expect(browser.hash()).toBe(edited);
    expect(received).toEqual([link]);
  });

  test('is not written over an anchor before the first change', () => {
    const { browser, visit } = pageAt('');
    visit('#reiskosten');
    expect(browser.hash()).toBe('#reiskosten');
  });

  test('that is pasted before an edit is written is read, and not written over', () => {
    const { browser, received, type } = pageAt(link);
    type('6');
    browser.visit(other);
    vi.runAllTimers();
    expect(received.at(-1)).toBe(other);
    expect(browser.hash()).toBe(other);
  });

  test('is opened as if it was pasted, even when the address already holds it', () => {
    const { browser, received, address } = pageAt(link);
    address.open(other);
    vi.runAllTimers();
    address.open(other);
    expect(received).toEqual([link, other, other]);
    expect(browser.hash()).toBe(other);
  });

  test('that is opened while an edit waits to be written is not overwritten by it, and going back returns to the edit', () => {
    const { browser, received, address, type, back } = pageAt(link);
    type('6');
    address.open(other);
    vi.runAllTimers();
    expect(browser.hash()).toBe(other);
    back();
    expect(received).toEqual([link, other, edited]);
  });

  test.each([
    encodeURIComponent(link.slice(1)).replace(/^/, '#'),
    link.replaceAll('&', '&amp;'),
    `${link}&recipient=x`,
    `${link})`,
  ])('that came as %s is read, and is not rewritten before a change', (fragment) => {
    const { browser, store, type } = pageAt(fragment);
    expect(encodeEstimate(store.state().estimate)).toBe(link);
    expect(browser.hash()).toBe(fragment);
    type('6');
    vi.runAllTimers();
    expect(browser.hash()).toBe(edited);
  });
});
