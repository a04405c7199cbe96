/** What an event was meant for: a button that was pressed, or a part that was folded. */
const meantFor = ({ type, target }: Event): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(type === 'click' ? 'button' : 'details') : null;

/** A part that folds has moved by itself; the tool must hear of it only. */
export const pressAgain = (element: HTMLElement): void =>
  element instanceof HTMLDetailsElement ? void element.dispatchEvent(new Event('toggle')) : element.click();

/** Notes which buttons of a tool are pressed and which parts are unfolded, each once, in the order of their first press. */
export const notePresses = (tool: HTMLElement): Set<HTMLElement> => {
  const noted = new Set<HTMLElement>();
  const note = (event: Event) => {
    const element = meantFor(event);
    if (element) noted.add(element);
  };
  // A part that folds tells it to itself only, so the tool hears of it on the way there.
  for (const type of ['click', 'toggle']) tool.addEventListener(type, note, true);
  return noted;
};
