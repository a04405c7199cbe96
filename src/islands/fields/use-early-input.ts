import { useEffect, useState } from 'preact/hooks';

type Field = HTMLInputElement | HTMLSelectElement;

/** A field that was changed, and what it was changed to. */
interface Early {
  readonly field: Field;
  readonly value: string;
}

/** A slider stands at the step nearest to what it was sent with, which is no change. */
const isMoved = ({ valueAsNumber, defaultValue, step }: HTMLInputElement): boolean =>
  Math.abs(valueAsNumber - Number(defaultValue)) > Number(step || 1) / 2;

const isChanged = (field: Field): boolean => {
  if (field instanceof HTMLSelectElement) return !field.options[field.selectedIndex]?.defaultSelected;
  return field.type === 'range' ? isMoved(field) : field.value !== field.defaultValue;
};

/** What differs from the page as it was sent; nothing where there is no page, at build time. */
const changedFields = (tool: string): Early[] =>
  typeof document === 'undefined'
    ? []
    : Array.from(document.querySelectorAll<Field>(`${tool} input:not([type=checkbox]), ${tool} select`))
        .filter(isChanged)
        .map((field) => ({ field, value: field.value }));

/**
 * Takes up what was typed before the tool listened, as happens on a slow network: it would be overwritten otherwise. To be
 * called once, at the first render, by the tool that answers to the selector.
 *
 * @example useEarlyInput('.dw-calculator')
 */
export const useEarlyInput = (tool: string): void => {
  const [early] = useState(() => changedFields(tool));
  useEffect(() => {
    for (const { field, value } of early) {
      field.value = value;
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    }
  }, []);
};
