type Field = HTMLInputElement | HTMLSelectElement;

const isInput = (target: unknown): target is HTMLInputElement => target instanceof HTMLInputElement;

/** Holds what a field holds now, to fill it in once more. */
export const fillAgain = (field: Field): (() => void) => {
  const { value } = field;
  const checked = isInput(field) && field.checked;
  return () => {
    field.value = value;
    if (isInput(field)) field.checked = checked;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  };
};

/**
 * Notes which fields of a tool a visitor fills in, the last one filled in last: a slider and a text may say the same, and then
 * the last one counts.
 */
export const noteFields = (tool: HTMLElement): Set<Field> => {
  const noted = new Set<Field>();
  const note = ({ target }: Event) => {
    if (!isInput(target) && !(target instanceof HTMLSelectElement)) return;
    noted.delete(target);
    noted.add(target);
  };
  tool.addEventListener('input', note, true);
  return noted;
};

/** Gives a field what the page was sent with; a list that was sent without a choice shows its first option. */
const putBack = (field: Field): void => {
  if (isInput(field)) [field.value, field.checked] = [field.defaultValue, field.defaultChecked];
  else for (const option of field.options) option.selected = option.defaultSelected;
};

/**
 * Takes out what no visitor filled in: on the way back to a page a browser fills its fields by itself, one after the other, also
 * where other fields stood before.
 */
export const putBackOthers = (tool: HTMLElement, meant: ReadonlySet<Field>): void => {
  for (const field of tool.querySelectorAll<Field>('input, select')) if (!meant.has(field)) putBack(field);
};
