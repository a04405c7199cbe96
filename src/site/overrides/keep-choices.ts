/**
 * Choices that stand in no address, such as a filter, go along to the other language. The tools need no help: their state
 * is in the fragment, which Starlight's language select leaves in the address.
 */
export {};

const item = 'choices';

/** Radio buttons and boxes of the page itself; what stands in an island belongs to its tool. */
const choices = (): HTMLInputElement[] =>
  [...document.querySelectorAll<HTMLInputElement>('main input:is([type="radio"], [type="checkbox"])')].filter(
    (input) => !input.closest('astro-island'),
  );

const keyOf = ({ name, value }: HTMLInputElement): string => `${name} ${value}`;

const keep = (): void => {
  const chosen = choices().filter(({ checked }) => checked);
  if (chosen.length > 0) sessionStorage.setItem(item, chosen.map(keyOf).join('\n'));
};

/** A browser may refuse the store, or have no room in it; the page then opens as it always does. */
const ifThereIsAStore = (task: () => void) => (): void => {
  try {
    task();
  } catch {
    // There is nothing to keep or to bring back.
  }
};

const bringBack = (): void => {
  const kept = sessionStorage.getItem(item)?.split('\n');
  sessionStorage.removeItem(item);
  if (kept) for (const input of choices()) input.checked = kept.includes(keyOf(input));
};

// The language can be chosen in the header and, on a phone, in the menu.
for (const select of document.querySelectorAll('starlight-lang-select'))
  select.addEventListener('change', ifThereIsAStore(keep));
ifThereIsAStore(bringBack)();
