import { JSDOM } from 'jsdom';
import { type ComponentChild, render } from 'preact';
import { vi } from 'vitest';

/** Runs a task with an empty element that components can be rendered in. */
const inPage = <Result>(task: (root: Element, window: JSDOM['window']) => Result): Result => {
  const { window } = new JSDOM('<main></main>');
  vi.stubGlobal('document', window.document);
  const root = window.document.querySelector('main') ?? window.document.body;
  try {
    return task(root, window);
  } finally {
    // What is still loading must not be rendered once the page is gone.
    render(null, root);
    vi.unstubAllGlobals();
  }
};

/** The elements that match a selector in what is rendered. */
export const elementsOf = (drawn: ComponentChild, selector: string): Element[] =>
  inPage((root) => {
    render(drawn, root);
    return [...root.querySelectorAll(selector)];
  });

/** Renders one thing and then another in its place, and counts the elements that the second one adds and removes. */
export const elementChanges = (before: ComponentChild, after: ComponentChild): number =>
  inPage((root, window) => {
    render(before, root);
    const observer = new window.MutationObserver(() => undefined);
    observer.observe(root, { childList: true, subtree: true });
    render(after, root);
    return observer
      .takeRecords()
      .flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes])
      .filter(({ nodeType }) => nodeType === window.Node.ELEMENT_NODE).length;
  });
