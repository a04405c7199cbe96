/**
 * Carries choices that are not in the address, such as a filter, over to the other language. Tools do not need this: their state is in the
 * fragment, which Starlight's language select keeps.
 */
export {};

const item = 'choices';

/** Radio buttons and check boxes of the page itself; those in an island belong to its tool. */
const choices = (): HTMLInputElement[] =>
  [...document.querySelectorAll<HTMLInputElement>('main input:is([type="radio"], [type="checkbox"])')].filter(
    (input) => !input.closest('astro-island'),
  );

const keyOf = ({ name, value }: HTMLInputElement): string => `${name} ${value}`;

const keep = (): void => {
  const chosen = choices().filter(({ checked }) => checked);
  if (chosen.length > 0) sessionStorage.setItem(item, chosen.map(keyOf).join('\n'));
};

/** Storage may be unavailable or full; the page then opens with its defaults. */
const ifStorageWorks = (task: () => void) => (): void => {
  try {
    task();
  } catch {
    // Choices are then neither kept nor restored.
  }
};

const restore = (): void => {
  const kept = sessionStorage.getItem(item)?.split('\n');
  sessionStorage.removeItem(item);
  if (kept) for (const input of choices()) input.checked = kept.includes(keyOf(input));
};

// There is a language select in the header and, on phones, one in the menu.
for (const select of document.querySelectorAll('starlight-lang-select'))
  select.addEventListener('change', ifStorageWorks(keep));
ifStorageWorks(restore)();
