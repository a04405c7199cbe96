type Field = HTMLInputElement | HTMLSelectElement;

/** Does again what was done before a tool listened. */
export interface EarlyAct {
  readonly element: HTMLElement;
  again(): void;
}

/** A slider stands at the step nearest to what it was sent with, which is no change. */
const isMoved = ({ valueAsNumber, defaultValue, step }: HTMLInputElement): boolean =>
  Math.abs(valueAsNumber - Number(defaultValue)) > Number(step || 1) / 2;

/** A list that was sent without a choice shows its first option. */
const isChosen = ({ options, selectedIndex }: HTMLSelectElement): boolean =>
  selectedIndex !==
  Math.max(
    0,
    Array.from(options).findIndex(({ defaultSelected }) => defaultSelected),
  );

const isChanged = (field: Field): boolean => {
  if (field instanceof HTMLSelectElement) return isChosen(field);
  // Of a group of which one can be chosen, the one that was chosen says it all.
  if (field.type === 'radio') return field.checked && !field.defaultChecked;
  if (field.type === 'checkbox') return field.checked !== field.defaultChecked;
  return field.type === 'range' ? isMoved(field) : field.value !== field.defaultValue;
};

const tickAgain = (field: HTMLInputElement): EarlyAct => {
  const { checked } = field;
  const again = () => {
    field.checked = !checked;
    field.click();
  };
  return { element: field, again };
};

const fillAgain = (field: Field): EarlyAct => {
  const { value } = field;
  const again = () => {
    field.value = value;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  };
  return { element: field, again };
};

const actAgain = (field: Field): EarlyAct =>
  field instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(field.type) ? tickAgain(field) : fillAgain(field);

/** What the fields of a tool hold that the page was not sent with. */
export const changedFields = (tool: HTMLElement): EarlyAct[] =>
  Array.from(tool.querySelectorAll<Field>('input, select')).filter(isChanged).map(actAgain);
