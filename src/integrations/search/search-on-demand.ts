/** Pagefind names its field by a tooltip and its placeholder; neither is a label. */
const label = (field: HTMLInputElement): void => {
  field.ariaLabel = field.title;
  field.removeAttribute('title');
};

/** What Starlight hands over, as far as it is used here. */
interface Options {
  /** The folder of the index. */
  readonly bundlePath: string;
}

/** The interface would wait for an index that does not come, for ever and without a word, so both are loaded before it shows. */
const load = async ({ bundlePath }: Options) => {
  const [{ PagefindUI }] = await Promise.all([
    import('@pagefind/default-ui/npm_dist/mjs/ui-core.mjs'),
    import(/* @vite-ignore */ `${bundlePath}pagefind.js`),
  ]);
  return PagefindUI;
};

const tellFailure = (dialog: HTMLDialogElement): void => {
  const told = document.querySelector<HTMLTemplateElement>('[data-search-failed]');
  if (told) dialog.querySelector('#starlight__search')?.append(told.content.cloneNode(true));
};

/** Loads the search interface into the dialog that is open, and gives it the focus that Starlight could not give yet. */
const fill = async (dialog: HTMLDialogElement, options: Options): Promise<void> => {
  try {
    const Interface = await load(options);
    new Interface(options);
  } catch {
    return tellFailure(dialog);
  }
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
  constructor(options: Options) {
    const dialog = document.querySelector<HTMLDialogElement>('site-search dialog');
    if (dialog) whenFirstOpen(dialog, () => void fill(dialog, options));
  }
}
