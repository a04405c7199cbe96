import { encodeEstimate } from '../link/encode-estimate.ts';
import { isLink } from '../link/fragment.ts';
import { addressWriters } from './address-writers.ts';
import { type Draft, draftOf } from './draft.ts';
import type { EstimateStore } from './store.ts';

/** The parts of a window that hold the address. */
export type AddressWindow = Pick<Window, 'location' | 'history' | 'addEventListener' | 'removeEventListener'>;

/** The address of a page as the output of its store. */
export interface EstimateAddress {
  /** Writes what the store holds, now. @returns whether the browser took it */
  write(): boolean;
  /** Opens a link as if it were pasted, even where the address holds it already. */
  open(fragment: string): void;
  /** Stops following the address. */
  stop(): void;
}

/** After this time a browser that refused to change the address allows it again. */
const pause = 1_000;

/**
 * Keeps the address of a page up to date with its store, and hands on the links that a person opens: at first, by pasting,
 * and by going back or forward. What the store itself wrote does not count as
 * opened. An anchor is not a link: after a jump to one, the address gets its link back.
 *
 * @param receive is given the fragment of each link that is opened
 */
export const followAddress = (
  store: EstimateStore,
  view: AddressWindow,
  receive: (fragment: string) => void,
): EstimateAddress => {
  let written: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** What no link can hold is stored in the history entry, for a visitor who comes back to it. */
  const replace = (fragment: string, typed: Draft | undefined): boolean => {
    const { state } = view.history;
    // The entry may already hold anything, so it is replaced rather than compared.
    const isSame = view.location.hash === fragment && (state?.typed ?? typed) === undefined;
    try {
      if (!isSame) view.history.replaceState({ ...state, typed }, '', fragment);
      // Safari throws where it refuses; Chromium leaves the address as it is and says nothing.
      return view.location.hash === fragment;
    } catch {
      return false;
    }
  };
  /** A browser refuses to rewrite an address very often, as a dragged slider does. */
  const write = (): boolean => {
    clearTimeout(timer);
    const state = store.state();
    if (state.isTouched) written = encodeEstimate(state.estimate);
    const isDone = written === null || replace(written, draftOf(state, written));
    if (!isDone) timer = setTimeout(write, pause);
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
  // After the paint: rewriting the address takes a browser as long as all other work of a keystroke.
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
      // The way back keeps what was done, and nothing overwrites the link while the browser goes there.
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
