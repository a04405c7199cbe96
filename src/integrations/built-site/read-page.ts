import type { Element, ElementContent, Root } from 'hast';
import { elementsOf, hasClass, textOf } from './elements.ts';

/** What a built page says, without the header, menus and footer around it. */
export interface Page {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly content: readonly ElementContent[];
  /** The addresses in the menu, in order. */
  readonly menu: readonly string[];
}

interface Part {
  readonly name: string;
  readonly fix: string;
  readonly fits: (element: Element) => boolean;
}

/** How to find each part of a page, and how to fix a page without it. */
const parts = {
  title: { name: 'title', fix: 'Give it a title in its front matter.', fits: ({ tagName }) => tagName === 'h1' },
  description: {
    name: 'description',
    fix: 'Add a line description: to its front matter, with a sentence on what the page is about.',
    fits: ({ tagName, properties }) => tagName === 'meta' && properties.name === 'description',
  },
  content: {
    name: 'content (.sl-markdown-content)',
    fix: 'Give the page a layout of Starlight.',
    fits: (element) => hasClass(element, 'sl-markdown-content'),
  },
  menu: {
    name: 'menu (nav.sidebar)',
    fix: 'Give the page a layout of Starlight.',
    fits: (element) => element.tagName === 'nav' && hasClass(element, 'sidebar'),
  },
} satisfies Record<string, Part>;

const partOf = (elements: readonly Element[], { name, fix, fits }: Part): Element => {
  const found = elements.find(fits);
  if (found === undefined) throw new Error(`The page has no ${name}. ${fix}`);
  return found;
};

const addressesIn = (menu: Element): string[] =>
  [...elementsOf(menu)].filter(({ tagName }) => tagName === 'a').map(({ properties }) => String(properties.href));

/**
 * Reads a built page.
 *
 * @throws when it lacks a title, a description, content or a menu
 */
export const readPage = (tree: Root): Page => {
  const elements = [...elementsOf(tree)];
  const part = (name: keyof typeof parts): Element => partOf(elements, parts[name]);
  return {
    title: textOf(part('title')),
    description: String(part('description').properties.content ?? ''),
    language: String(elements.find(({ tagName }) => tagName === 'html')?.properties.lang ?? ''),
    content: part('content').children,
    menu: addressesIn(part('menu')),
  };
};
