import type { AddressWindow } from '../../../src/estimate/store/address.ts';

/** A browser's storage, in memory. */
export const fakeStorage = (): Storage => {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, text) => void items.set(name, text),
    removeItem: (name) => void items.delete(name),
    clear: () => items.clear(),
  };
};

/** A window with an address and a history that a test can navigate; its events are dispatched by timers. */
export interface FakeWindow {
  readonly view: AddressWindow;
  hash(): string;
  /** How often the page rewrote its address. */
  writes(): number;
  /** Follows a link in the page, or pastes an address. */
  visit(hash: string): void;
  back(): void;
  /** Makes the browser refuse to rewrite the address, with an error or silently, or accept it again. */
  refuse(how: 'with an error' | 'silently' | null): void;
}

interface Entry {
  readonly hash: string;
  readonly state: unknown;
}

export const fakeWindow = (first = ''): FakeWindow => {
  const entries: Entry[] = [{ hash: first, state: null }];
  const listeners = new Set<() => void>();
  let [at, writes] = [0, 0];
  let refusal: 'with an error' | 'silently' | null = null;
  const go = (index: number) => {
    const isChanged = entries[index]?.hash !== entries[at]?.hash;
    at = index;
    // As in a browser: tasks that the page scheduled before come first.
    if (isChanged) setTimeout(() => listeners.forEach((listener) => void listener()));
  };
  const visit = (hash: string) => {
    if (hash === location.hash) return;
    entries.splice(at + 1, entries.length, { hash, state: null });
    go(at + 1);
  };
  const location = {
    get hash() {
      return entries[at]?.hash ?? '';
    },
    set hash(hash: string) {
      visit(hash);
    },
  };
  const replaceState = (state: unknown, _title: string, hash: string) => {
    if (refusal === 'with an error') throw new Error('Too often.');
    if (refusal === 'silently') return;
    writes += 1;
    entries[at] = { hash, state };
  };
  return {
    // Only the parts that the store uses.
    view: {
      location,
      history: {
        get state() {
          return entries[at]?.state;
        },
        replaceState,
      },
      addEventListener: (_name: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_name: string, listener: () => void) => listeners.delete(listener),
    } as unknown as AddressWindow,
    hash: () => location.hash,
    writes: () => writes,
    visit,
    back: () => go(Math.max(at - 1, 0)),
    refuse: (how) => {
      refusal = how;
    },
  };
};
