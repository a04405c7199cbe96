import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  createStore,
  type Estimate,
  type EstimateAddress,
  type EstimateState,
  type EstimateStore,
  followAddress,
  storeDraft,
} from '../../estimate/index.ts';

/** The store of a page, and the state that is rendered. */
interface PageStore {
  readonly store: EstimateStore;
  readonly state: EstimateState;
  /** Opens a link, which replaces what is shown. */
  openFragment(fragment: string): void;
  /** Writes the address now, for a step through the history that is no step between two estimates. */
  writeAddress(): void;
}

/**
 * Creates a store with an example, and keeps the address and the draft in step with it.
 *
 * @param receive is called with the fragment of each opened link
 */
export const useStore = (example: Estimate, receive: (fragment: string, store: EstimateStore) => void): PageStore => {
  const store = useMemo(() => createStore(example), []);
  const [state, setState] = useState(store.state);
  const address = useRef<EstimateAddress | null>(null);

  // Before the first paint: the visitor must neither see nor touch the example instead of what the link holds.
  useLayoutEffect(() => {
    const unsubscribe = store.subscribe(() => setState(store.state()));
    const following = followAddress(store, window, (fragment) => receive(fragment, store));
    address.current = following;
    return () => {
      unsubscribe();
      following.stop();
    };
  }, []);

  useEffect(() => {
    const leave = () => {
      address.current?.write();
      storeDraft(store.state(), location.hash);
    };
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, []);

  return {
    store,
    state,
    openFragment: (fragment) => address.current?.open(fragment),
    writeAddress: () => void address.current?.write(),
  };
};
