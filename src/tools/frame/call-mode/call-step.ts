import { useEffect, useRef } from 'preact/hooks';

/** Which side of a step into call mode an entry of the visit is. */
interface CallSide {
  /** The same on both sides of one step. */
  readonly id: number;
  readonly isOn: boolean;
}

/** What was stored may be of an older build. */
const sideOf = (state: unknown): CallSide | undefined => {
  const side: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'call') : undefined;
  return typeof side === 'object' && side !== null && 'id' in side && 'isOn' in side ? (side as CallSide) : undefined;
};

/** Whether the entry that the visit is at is one in call mode. */
export const isCalled = (): boolean => sideOf(history.state)?.isOn === true;

/** Begins call mode as a step of the visit, and marks both sides of it. */
export const pushCallStep = (): void => {
  const id = Date.now();
  const side = (isOn: boolean) => ({ ...history.state, call: { id, isOn } satisfies CallSide });
  history.replaceState(side(false), '');
  history.pushState(side(true), '');
};

const isStep = (left: CallSide | undefined, reached: CallSide | undefined): boolean =>
  left !== undefined && left.id === reached?.id && left.isOn !== reached.isOn;

/**
 * Follows the way back and forth through the visit. Call mode is a step of its own there, and no step between two estimates:
 * the entry that it leads to gets the address of what is shown, before that is read as a link that was opened.
 *
 * @param isOn whether call mode is shown, after which the visit is at another entry
 * @param reach is told whether the entry that was reached is one in call mode
 */
export const useCallStep = (isOn: boolean, writeAddress: () => void, reach: (isCalled: boolean) => void): void => {
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
