/** Pagefind names its field by a tooltip and its placeholder; neither is a label. */
const label = (field: HTMLInputElement): void => {
  field.ariaLabel = field.title;
  field.removeAttribute('title');
};

/** Loads the search interface into the dialog that is open, and gives it the focus that Starlight could not give yet. */
const fill = async (dialog: HTMLDialogElement, options: object): Promise<void> => {
  const { PagefindUI } = await import('@pagefind/default-ui/npm_dist/mjs/ui-core.mjs');
  new PagefindUI(options);
  const field = dialog.querySelector('input');
  if (field === null) return;
  label(field);
  field.focus();
};

/** Runs a task when a dialog opens for the first time, or at once when it is open. */
const whenFirstOpen = (dialog: HTMLDialogElement, task: () => void): void => {
  if (dialog.open) {
    task();
    return;
  }
  const observer = new MutationObserver(() => {
    observer.disconnect();
    task();
  });
  observer.observe(dialog, { attributeFilter: ['open'] });
};

/** Stands in for Pagefind's class of the same name, which Starlight makes when the page is at rest. */
export class PagefindUI {
  constructor(options: object) {
    const dialog = document.querySelector<HTMLDialogElement>('site-search dialog');
    if (dialog) whenFirstOpen(dialog, () => void fill(dialog, options));
  }
}
