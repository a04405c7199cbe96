import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

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

  const wasOn = useRef(isOn);
  wasOn.current = isOn;
  const address = useRef('');
  // After the tool wrote its state there.
  useEffect(() => {
    address.current = location.href;
  });

  useEffect(() => {
    const follow = () => {
      const called: unknown = history.state?.call;
      const isStep = typeof called === 'boolean' && called !== wasOn.current;
      // Before the tool reads the address: a step between the two modes is no step between two states.
      if (isStep) history.replaceState(history.state, '', address.current);
      setOn(called === true);
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
};
