import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import {
  type DecodedLink,
  decodeEstimate,
  type EstimateState,
  encodeEstimate,
  type LinkContext,
} from '../../share/index.ts';

/** Rewrites the address; a browser refuses that when it was rewritten very often, as while a slider is dragged. */
const writeFragment = (fragment: string): boolean => {
  try {
    history.replaceState(history.state, '', fragment);
    return true;
  } catch {
    return false;
  }
};

/** Long enough for a browser to be willing again. */
const pause = 1_000;

/** Writes now, or when the browser is willing; the function that is returned gives it up. */
const writeUntilDone = (fragment: string): (() => void) => {
  const timer = setInterval(() => writeFragment(fragment) && clearInterval(timer), pause);
  if (writeFragment(fragment)) clearInterval(timer);
  return () => clearInterval(timer);
};

/**
 * Keeps the fragment of the address and a tool in step: a link fills the tool, an edit rewrites the link. An anchor is
 * not a state: after a jump to it the address gets its state back.
 *
 * @param state what the tool holds; null while a field cannot be read, and the link then stays as it was
 * @param edited whether the visitor changed anything; until then the address is left alone
 */
export const useLink = (
  context: LinkContext,
  state: EstimateState | null,
  edited: boolean,
  receive: (link: DecodedLink) => void,
): void => {
  const written = useRef<string | null>(null);

  // Before the first paint: the visitor must neither see nor touch the example in place of what the link holds.
  useLayoutEffect(() => {
    const read = () => {
      const link = decodeEstimate(location.hash, context);
      if (link === null) {
        if (written.current !== null) writeFragment(written.current);
        return;
      }
      if (location.hash === written.current) return;
      written.current = location.hash;
      receive(link);
    };
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);

  // After the paint: rewriting the address takes a browser as long as the rest of a keystroke.
  useEffect(() => {
    if (!edited || state === null) return undefined;
    written.current = encodeEstimate(state);
    return writeUntilDone(written.current);
  }, [edited, state]);
};
