/**
 * The letters that do something together with Alt. No menu of a browser in Dutch or English opens with them, they have
 * the same place on QWERTY and AZERTY, and on a Mac none begins an accented letter.
 */
export type AltLetter = 'C' | 'J' | 'K' | 'O' | 'P' | 'R' | 'Y';

const codes = /^Key[CJKOPRY]$/;

/**
 * Whether one of these letters is pressed with Alt alone. With Alt, a Mac types another letter: the place of the key
 * counts. AltGr, which types, is another key; on Windows it is also Ctrl and Alt.
 */
export const isAltKey = (event: KeyboardEvent): boolean =>
  event.altKey &&
  !(event.ctrlKey || event.metaKey || event.shiftKey || event.getModifierState('AltGraph')) &&
  codes.test(event.code);
