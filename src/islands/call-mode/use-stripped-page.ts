import { useEffect, useLayoutEffect } from 'preact/hooks';

const button = (): HTMLElement | null => document.getElementById('call-mode');

/** What held the focus may be hidden or gone now; the button of call mode is always there. */
const keepFocus = (): void => {
  const held = document.activeElement;
  const isLost = held === null || held === document.body || held.getClientRects().length === 0;
  if (isLost) button()?.focus();
  document.activeElement?.scrollIntoView({ block: 'nearest' });
};

/**
 * Strips the page while call mode is on, and follows the way back and forth through the visit: call mode is a step of its
 * own there, and a step out of it keeps the state that the tool wrote into the address.
 */
export const useStrippedPage = (isOn: boolean, setOn: (on: boolean) => void): void => {
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-call', isOn);
    keepFocus();
  }, [isOn]);

  useEffect(() => {
    let isStep = false;
    const follow = () => {
      const called = history.state?.call === true;
      isStep = called !== isOn;
      setOn(called);
    };
    const keepState = (event: HashChangeEvent) => {
      if (isStep) history.replaceState(history.state, '', event.oldURL);
      isStep = false;
    };
    addEventListener('popstate', follow);
    addEventListener('hashchange', keepState, { capture: true });
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener('hashchange', keepState, { capture: true });
    };
  }, [isOn]);
};
