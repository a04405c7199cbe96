import { useLayoutEffect } from 'preact/hooks';

const button = (): HTMLElement | null => document.getElementById('call-mode');

/** What held the focus may be hidden or gone now; the button of call mode is always there. */
const keepFocus = (): void => {
  const held = document.activeElement;
  const isLost = held === null || held === document.body || held.getClientRects().length === 0;
  if (isLost) button()?.focus();
  document.activeElement?.scrollIntoView({ block: 'nearest' });
};

/** Strips the page while call mode is on. */
export const useStrippedPage = (isOn: boolean): void => {
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-call', isOn);
    keepFocus();
  }, [isOn]);
};
