import { bestPartsFirst, type FoundPage } from './best-parts-first.ts';
import { inSiteWords } from './everyday-words.ts';
import styles from './interface.css?url';

/** Pagefind's field has a tooltip and a placeholder; neither is a label. */
const label = (field: HTMLInputElement): void => {
  field.ariaLabel = field.title;
  field.removeAttribute('title');
};

/** The part of Starlight's options that is used here. */
interface Options {
  /** The folder of the index. */
  readonly bundlePath: string;
  /** Writes the addresses of a result as the site has them. */
  readonly processResult: (page: FoundPage) => void;
}

/** Loads the index first as well: without it the interface would wait forever and say nothing. */
const load = async ({ bundlePath }: Options) => {
  const [{ PagefindUI }, { searchWords }] = await Promise.all([
    import('@pagefind/default-ui/npm_dist/mjs/ui-core.mjs'),
    import('virtual:search-words'),
    import(/* @vite-ignore */ `${bundlePath}pagefind.js`),
    import('../../ui/lazy/load-style.ts').then(({ loadStyle }) => loadStyle(styles)),
  ]);
  return { PagefindUI, words: searchWords[document.documentElement.lang.toLowerCase()] };
};

const showFailure = (dialog: HTMLDialogElement): void => {
  const notice = document.querySelector<HTMLTemplateElement>('[data-search-failed]');
  if (notice) dialog.querySelector('#starlight__search')?.append(notice.content.cloneNode(true));
};

/** Loads the search interface into the open dialog and focuses its field, which did not exist when Starlight tried to. */
const fill = async (dialog: HTMLDialogElement, options: Options): Promise<void> => {
  try {
    const { PagefindUI: Interface, words } = await load(options);
    new Interface({
      ...options,
      // The index is in the browser: there is no server to spare.
      debounceTimeoutMs: 100,
      processTerm: (query: string) => (words ? inSiteWords(query, words) : query),
      processResult: (page: FoundPage) => {
        options.processResult(page);
        bestPartsFirst(page);
      },
    });
  } catch {
    return showFailure(dialog);
  }
  const field = dialog.querySelector('input');
  if (field === null) return;
  label(field);
  field.focus();
};

/** Runs a task when a dialog opens for the first time, or at once when it is open already. */
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

/** Replaces Pagefind's class of the same name, which Starlight instantiates when the page is idle. */
export class PagefindUI {
  constructor(options: Options) {
    const dialog = document.querySelector<HTMLDialogElement>('site-search dialog');
    if (dialog) whenFirstOpen(dialog, () => void fill(dialog, options));
  }
}
