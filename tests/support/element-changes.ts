import { JSDOM } from 'jsdom';
import { type ComponentChild, render } from 'preact';
import { vi } from 'vitest';

/** Draws first one thing and then another in its place, and counts the elements that came or went at the second. */
export const elementChanges = (before: ComponentChild, after: ComponentChild): number => {
  const { window } = new JSDOM('<main></main>');
  vi.stubGlobal('document', window.document);
  try {
    const root = window.document.querySelector('main') ?? window.document.body;
    render(before, root);
    const observer = new window.MutationObserver(() => undefined);
    observer.observe(root, { childList: true, subtree: true });
    render(after, root);
    return observer
      .takeRecords()
      .flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes])
      .filter(({ nodeType }) => nodeType === window.Node.ELEMENT_NODE).length;
  } finally {
    vi.unstubAllGlobals();
  }
};
