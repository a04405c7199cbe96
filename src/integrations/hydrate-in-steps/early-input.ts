import { isLink } from '../../estimate/link/fragment.ts';

type Field = HTMLInputElement | HTMLSelectElement;

/** What a visitor did, by the element on which they did it: each does it again. */
export type Replays = Map<HTMLElement, () => void>;

const isInput = (target: unknown): target is HTMLInputElement => target instanceof HTMLInputElement;

/** Remembers the current value of a field, to fill it in again. */
const fillAgain = (field: Field): (() => void) => {
  const { value } = field;
  const checked = isInput(field) && field.checked;
  return () => {
    field.value = value;
    if (isInput(field)) field.checked = checked;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  };
};

/** A `<details>` has changed by itself already, so the tool only gets its event. */
const pressAgain = (element: HTMLElement) => (): void =>
  element instanceof HTMLDetailsElement ? void element.dispatchEvent(new Event('toggle')) : element.click();

/** Gives a field the value in the HTML of the page; a select without a selected option shows its first. */
const reset = (field: Field): void => {
  if (isInput(field)) [field.value, field.checked] = [field.defaultValue, field.defaultChecked];
  else for (const option of field.options) option.selected = option.defaultSelected;
};

/** The button that was pressed, or the part that was folded or unfolded. */
const targetOf = ({ type, target }: Event): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(type === 'click' ? 'button' : 'details') : null;

/** What a visitor did, in order, each by what remembers it for later. */
type Noted = Map<HTMLElement, () => () => void>;

/**
 * Notes which fields a visitor fills in, the latest last: a slider and a text field may set the same value, and then the latest counts.
 * Notes which buttons they press and which parts they unfold, each once, where they did so first.
 */
const noteAll = (tool: HTMLElement): Noted => {
  const noted: Noted = new Map();
  const fill = ({ target }: Event) => {
    if (!isInput(target) && !(target instanceof HTMLSelectElement)) return;
    noted.delete(target);
    noted.set(target, () => fillAgain(target));
  };
  const press = (event: Event) => {
    const element = targetOf(event);
    if (element) noted.set(element, () => pressAgain(element));
  };
  tool.addEventListener('input', fill, true);
  // The toggle event does not bubble, so it is caught on its way down.
  for (const type of ['click', 'toggle']) tool.addEventListener(type, press, true);
  return noted;
};

/** Whether the address holds an estimate. `OpeningLink.astro` hides the tool in that case until it has read the link. */
export const hasLink = ({ ownerDocument }: HTMLElement): boolean => isLink(ownerDocument.location.hash);

/**
 * Notes what a visitor does on a tool before it is hydrated. What they did on a part of it is added to `replays` when asked, just before
 * that part is hydrated; the fields that they did not fill in are reset: when someone navigates back to a page, browsers restore its
 * fields in document order, even where the page had other fields before. When there is a link to open nothing is replayed: it was not
 * meant for what the link shows. The listeners are never removed, to keep the script small; what they note later is unused.
 */
export const noteEarlyInput = (tool: HTMLElement, replays: Replays): ((part: HTMLElement) => void) => {
  const noted = noteAll(tool);
  return (part) => {
    if (hasLink(tool)) noted.clear();
    for (const field of part.querySelectorAll<Field>('input, select')) if (!noted.has(field)) reset(field);
    for (const [element, remember] of noted) if (part.contains(element)) replays.set(element, remember());
  };
};
