import { useLayoutEffect, useRef } from 'preact/hooks';
import {
  type DecodedLink,
  decodeEstimate,
  type EstimateState,
  encodeEstimate,
  type LinkContext,
} from '../../share/index.ts';

const writeFragment = (fragment: string) => history.replaceState(history.state, '', fragment);

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

  // With the page itself, so that what is copied from the address is always what is on the screen.
  useLayoutEffect(() => {
    if (!edited || state === null) return;
    written.current = encodeEstimate(state);
    writeFragment(written.current);
  }, [edited, state]);
};
