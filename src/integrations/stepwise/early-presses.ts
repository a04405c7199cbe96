import type { EarlyAct } from './early-fields.ts';

const pressed = ({ target }: Event): HTMLElement | null =>
  target instanceof Element ? target.closest('button') : null;

const toggled = ({ target }: Event): HTMLElement | null => (target instanceof HTMLDetailsElement ? target : null);

/** A part that folds has moved by itself; the tool must hear of it only. */
const again = (element: HTMLElement): void =>
  element instanceof HTMLDetailsElement ? void element.dispatchEvent(new Event('toggle')) : element.click();

/**
 * Notes which buttons of a tool are pressed and which parts are unfolded, until the function that it gives is called; that
 * one gives each of them once, in the order of their first press.
 */
export const notePresses = (tool: HTMLElement): (() => EarlyAct[]) => {
  const noted = new Set<HTMLElement>();
  const note = (event: Event) => {
    const element = event.type === 'click' ? pressed(event) : toggled(event);
    if (element) noted.add(element);
  };
  // A part that folds tells it to itself only, so the tool hears of it on the way there.
  for (const type of ['click', 'toggle']) tool.addEventListener(type, note, true);
  return () => {
    for (const type of ['click', 'toggle']) tool.removeEventListener(type, note, true);
    return [...noted].map((element) => ({ element, again: () => again(element) }));
  };
};
