import { isLink } from '../../estimate/link/fragment.ts';

type Field = HTMLInputElement | HTMLSelectElement;

/** What a visitor did, by the element on which they did it: each does it again. */
export type Replays = Map<HTMLElement, () => void>;

const isInput = (target: unknown): target is HTMLInputElement => target instanceof HTMLInputElement;

/**
 * Notes which fields of a tool a visitor fills in, the latest last: a slider and a text field may set the same value, and then the
 * latest counts.
 */
const noteFields = (tool: HTMLElement): Set<Field> => {
  const noted = new Set<Field>();
  const note = ({ target }: Event) => {
    if (!isInput(target) && !(target instanceof HTMLSelectElement)) return;
    noted.delete(target);
    noted.add(target);
  };
  tool.addEventListener('input', note, true);
  return noted;
};

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

/** Gives a field the value in the HTML of the page; a select without a selected option shows its first. */
const reset = (field: Field): void => {
  if (isInput(field)) [field.value, field.checked] = [field.defaultValue, field.defaultChecked];
  else for (const option of field.options) option.selected = option.defaultSelected;
};

/**
 * Resets the fields that no visitor filled in: when someone navigates back to a page, browsers restore its fields in document order,
 * even where the page had other fields before.
 */
const resetOthers = (part: HTMLElement, filledIn: ReadonlySet<Field>): void => {
  for (const field of part.querySelectorAll<Field>('input, select')) if (!filledIn.has(field)) reset(field);
};

/** The button that was pressed, or the part that was folded or unfolded. */
const targetOf = ({ type, target }: Event): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(type === 'click' ? 'button' : 'details') : null;

/** A `<details>` has changed by itself already, so the tool only gets its event. */
const pressAgain = (element: HTMLElement): void =>
  element instanceof HTMLDetailsElement ? void element.dispatchEvent(new Event('toggle')) : element.click();

/** Notes which buttons of a tool are pressed and which parts are unfolded, each once, in the order of their first press. */
const notePresses = (tool: HTMLElement): Set<HTMLElement> => {
  const noted = new Set<HTMLElement>();
  const note = (event: Event) => {
    const element = targetOf(event);
    if (element) noted.add(element);
  };
  // The toggle event does not bubble, so it is caught on its way down.
  for (const type of ['click', 'toggle']) tool.addEventListener(type, note, true);
  return noted;
};

const within = <Noted extends Node>(part: Node, noted: ReadonlySet<Noted>): Noted[] =>
  [...noted].filter((element) => part.contains(element));

/** Whether the address holds an estimate. `OpeningLink.astro` hides the tool in that case until it has read the link. */
export const hasLink = ({ ownerDocument }: HTMLElement): boolean => isLink(ownerDocument.location.hash);

/**
 * Notes what a visitor does on a tool before it is hydrated. What they did on a part of it is added to `replays` when asked, just before
 * that part is hydrated. When there is a link to open nothing is replayed: it was not meant for what the link shows. The listeners are
 * never removed, to keep the script small; what they note later is unused.
 */
export const noteEarlyInput = (tool: HTMLElement, replays: Replays): ((part: HTMLElement) => void) => {
  const fields = noteFields(tool);
  const presses = notePresses(tool);
  return (part) => {
    if (hasLink(tool)) for (const noted of [fields, presses]) noted.clear();
    resetOthers(part, fields);
    for (const field of within(part, fields)) replays.set(field, fillAgain(field));
    for (const element of within(part, presses)) replays.set(element, () => pressAgain(element));
  };
};
