import { isAltKey } from './alt-keys.ts';

const storageKey = 'dienstwijzer.keys';

/** Whether single keys do something; the visitor can switch them off, unless the browser stores nothing. */
export const areKeysOn = (): boolean => {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
};

export const switchKeys = (on: boolean): void => {
  try {
    localStorage.setItem(storageKey, on ? 'on' : 'off');
  } catch {
    // Without storage the keys stay on.
  }
};

const typingPlaces = 'input, select, textarea, [contenteditable], dialog';

const isInside = ({ target }: KeyboardEvent, places: string): boolean =>
  target instanceof Element && target.closest(places) !== null;

/** Whether a single key is ours to handle: not typed into a field, not part of a combination, and not switched off. */
export const isFreeKey = (event: KeyboardEvent): boolean => {
  const isCombined = event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented;
  return !isCombined && !isInside(event, typingPlaces) && areKeysOn();
};

/** Whether a letter with Alt is ours to handle: a dialog comes first. */
export const isFreeAltKey = (event: KeyboardEvent): boolean => isAltKey(event) && !isInside(event, 'dialog');
