import { encodeEstimate } from '../link/encode-estimate.ts';
import { isLink } from '../link/fragment.ts';
import { addressWriters } from './address-writers.ts';
import { type Draft, draftOf } from './draft.ts';
import type { EstimateStore } from './store.ts';

/** The parts of `window` that deal with the address. */
export type AddressWindow = Pick<Window, 'location' | 'history' | 'addEventListener' | 'removeEventListener'>;

/** The address of a page, kept in step with its store. */
export interface EstimateAddress {
  /** Writes the store's estimate into the address now. @returns whether the browser accepted it */
  write(): boolean;
  /** Opens a link as if it were pasted, even when the address already holds it. */
  open(fragment: string): void;
  /** Stops following the address. */
  stop(): void;
}

/** How long to wait, in milliseconds, after a browser refused to change the address. */
const retryMs = 1_000;

/**
 * Keeps the address of a page up to date with its store, and passes on each link that a visitor opens: with the page,
 * by pasting, or by going back or forward. What the store itself wrote does not count. After a jump to an anchor, the
 * address gets its link back.
 *
 * @param receive is called with the fragment of each opened link
 */
export const followAddress = (
  store: EstimateStore,
  view: AddressWindow,
  receive: (fragment: string) => void,
): EstimateAddress => {
  let written: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** What no link can hold goes into the history entry, for a visitor who comes back to it. */
  const replace = (fragment: string, typed: Draft | undefined): boolean => {
    const { state } = view.history;
    // The state of an entry can have any shape, so a draft is written again rather than compared.
    const isSame = view.location.hash === fragment && (state?.typed ?? typed) === undefined;
    try {
      if (!isSame) view.history.replaceState({ ...state, typed }, '', fragment);
      // To refuse, Safari throws; Chromium silently leaves the address unchanged.
      return view.location.hash === fragment;
    } catch {
      return false;
    }
  };
  /** Browsers refuse to rewrite the address as often as a dragged slider does. */
  const write = (): boolean => {
    clearTimeout(timer);
    const state = store.state();
    if (state.isTouched) written = encodeEstimate(state.estimate);
    const isDone = written === null || replace(written, draftOf(state, written));
    if (!isDone) timer = setTimeout(write, retryMs);
    return isDone;
  };
  const read = () => {
    const { hash } = view.location;
    if (!isLink(hash)) {
      if (written !== null) write();
      return;
    }
    if (hash === written) return;
    clearTimeout(timer);
    written = hash;
    receive(hash);
  };
  /** A link that was just pasted is about to be read, and must not be overwritten. */
  const isPasted = (): boolean => view.location.hash !== written && isLink(view.location.hash);
  // After the paint: rewriting the address takes as long as all other work for a keystroke.
  const writeAfterPaint = () => {
    clearTimeout(timer);
    timer = setTimeout(() => isPasted() || write());
  };

  const unsubscribe = store.subscribe(writeAfterPaint);
  view.addEventListener('hashchange', read);
  addressWriters.add(write);
  read();
  return {
    write,
    open: (fragment) => {
      // Going back must return to the current work, and nothing may overwrite the link while it opens.
      write();
      clearTimeout(timer);
      if (view.location.hash !== fragment) view.location.hash = fragment;
      else if (replace(fragment, undefined)) receive(fragment);
    },
    stop: () => {
      clearTimeout(timer);
      unsubscribe();
      addressWriters.delete(write);
      view.removeEventListener('hashchange', read);
    },
  };
};
