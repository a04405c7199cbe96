/**
 * Keeps a browser from filling in a choice by itself when the visitor comes back to a page: it counts the fields, and a tool
 * has others by then. For boxes and pills, to which HTML gives no `autocomplete`, though browsers heed it.
 *
 * @example <input type="checkbox" ref={notRestored} />
 */
export const notRestored = (field: HTMLInputElement | null): void => {
  if (field) field.autocomplete = 'off';
};
