import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CallAction } from './call-props.ts';
import { areKeysOn, isFreeAltKey, isFreeKey } from './keys.ts';

const controlOf = ({ control = '' }: CallAction): HTMLElement | null => document.getElementById(control);

/** Tells assistive technology the keys of an action. */
const tellKeys = (action: CallAction, isSingle: boolean): void => {
  const keys = [isSingle && action.key, action.alt && `Alt+${action.alt}`].filter(Boolean);
  controlOf(action)?.setAttribute('aria-keyshortcuts', keys.join(' '));
};

/**
 * Handles the keys of actions.
 *
 * @param isSingle whether the single key of an action works too
 * @param missed what was pressed before this was loaded; it is handled now, and taken away
 */
export const useShortcuts = (
  actions: readonly CallAction[],
  isSingle: (action: CallAction) => boolean,
  missed: RefObject<KeyboardEvent[]>,
): void => {
  const press = (event: KeyboardEvent) => {
    const found = actions.find(
      (action) =>
        (action.key === event.key && isSingle(action) && isFreeKey(event)) ||
        (event.code === `Key${action.alt}` && isFreeAltKey(event)),
    );
    if (!found) return;
    event.preventDefault();
    if (found.run) found.run();
    else controlOf(found)?.click();
  };
  const latest = useRef(press);
  latest.current = press;
  // Before the paint, so that the keys work as soon as they are shown.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => latest.current(event);
    addEventListener('keydown', listen);
    for (const event of missed.current?.splice(0) ?? []) listen(event);
    return () => removeEventListener('keydown', listen);
  }, []);
  useLayoutEffect(() => {
    for (const action of actions) tellKeys(action, isSingle(action) && areKeysOn());
  });
};
