const store = 'dienstwijzer.keys';

/** Whether single keys do something; the visitor may switch them off. A browser that stores nothing keeps them on. */
export const areKeysOn = (): boolean => {
  try {
    return localStorage.getItem(store) !== 'off';
  } catch {
    return true;
  }
};

export const switchKeys = (on: boolean): void => {
  try {
    localStorage.setItem(store, on ? 'on' : 'off');
  } catch {
    // Then the choice lasts as long as the page shows it.
  }
};

const ownKeys = 'input, select, textarea, [contenteditable], dialog';

/** Whether a single key may be taken: not typed into a field, not part of a combination, and not switched off. */
export const isFreeKey = (event: KeyboardEvent): boolean => {
  const isCombined = event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented;
  const isTyped = event.target instanceof Element && event.target.closest(ownKeys) !== null;
  return !isCombined && !isTyped && areKeysOn();
};
