import { useEffect, useRef } from 'preact/hooks';

/** Which side of a step into call mode a history entry is on. */
interface CallSide {
  /** The same on both sides of one step. */
  readonly id: number;
  readonly isOn: boolean;
}

/** The stored state may come from an older build. */
const sideOf = (state: unknown): CallSide | undefined => {
  const side: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'call') : undefined;
  return typeof side === 'object' && side !== null && 'id' in side && 'isOn' in side ? (side as CallSide) : undefined;
};

/** Whether the current history entry is in call mode. */
export const isCallEntry = (): boolean => sideOf(history.state)?.isOn === true;

/** Adds a history entry for call mode, and marks the entries on both sides of the step. */
export const pushCallStep = (): void => {
  const id = Date.now();
  const side = (isOn: boolean) => ({ ...history.state, call: { id, isOn } satisfies CallSide });
  history.replaceState(side(false), '');
  history.pushState(side(true), '');
};

const isStep = (left: CallSide | undefined, reached: CallSide | undefined): boolean =>
  left !== undefined && left.id === reached?.id && left.isOn !== reached.isOn;

/**
 * Follows steps back and forward through the history. A step in or out of call mode is no step between two estimates:
 * the entry that it leads to gets the address of what is shown, before its old address is read as an opened link.
 *
 * @param isOn whether call mode is shown; when it changes, so has the current history entry
 * @param reach is called with whether the entry that was reached is in call mode
 */
export const useCallStep = (isOn: boolean, writeAddress: () => void, reach: (isCallEntry: boolean) => void): void => {
  const at = useRef<CallSide | undefined>(undefined);
  const latest = useRef({ writeAddress, reach });
  latest.current = { writeAddress, reach };
  useEffect(() => {
    at.current = sideOf(history.state);
  }, [isOn]);
  useEffect(() => {
    const follow = () => {
      const [left, reached] = [at.current, sideOf(history.state)];
      at.current = reached;
      if (isStep(left, reached)) latest.current.writeAddress();
      latest.current.reach(reached?.isOn === true);
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
};
