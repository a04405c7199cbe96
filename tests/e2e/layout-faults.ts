import type { Page } from '@playwright/test';

export const scrollsSideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} pixels wider than the screen`] : [];
  });

/** Boxes that stick out of the content column, and boxes that are too small for their own text. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const content = document.querySelector('.sl-markdown-content');
    if (!content) return ['there is no content'];
    const { left, right } = content.getBoundingClientRect();
    const mayOverflow = new Set<Element>();
    const boxes = [...content.querySelectorAll<Element>(':not(svg *)')].filter((element) => {
      const { overflowX, clipPath } = getComputedStyle(element);
      // Scrollable content is reachable, and clipped content is for screen readers.
      if (/auto|scroll/.test(overflowX) || clipPath !== 'none') mayOverflow.add(element);
      if (mayOverflow.has(element.parentElement ?? content)) mayOverflow.add(element);
      return !mayOverflow.has(element) && element.getBoundingClientRect().width > 0;
    });
    const isOutside = (element: Element): boolean => {
      const box = element.getBoundingClientRect();
      return box.right > right + 1 || box.left < left - 1;
    };
    const isTooSmall = (element: Element): boolean =>
      element.matches('th, td, caption, button, label, legend, li, p, dt, dd, summary') &&
      element.clientWidth > 0 &&
      element.scrollWidth > element.clientWidth + 1;
    const nameOf = ({ localName, className, textContent }: Element): string =>
      `${localName}.${className} "${textContent.trim().slice(0, 40)}"`;
    return [
      ...boxes.filter(isOutside).map((element) => `${nameOf(element)} sticks out of the column`),
      ...boxes.filter(isTooSmall).map((element) => `${nameOf(element)} is too small for its text`),
    ];
  });

/** Words that continue on the next line without a hyphen. */
const cutWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const content = document.querySelector('.sl-markdown-content') ?? document.body;
    const texts = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
    const cut: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[^\s\u00ad\u200b/–—-]{5,}/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        // The end of the line before has no width.
        const parts = [...range.getClientRects()].filter(({ width }) => width > 0);
        const lines = new Set(parts.map(({ top }) => Math.round(top)));
        if (lines.size > 1) cut.push(`"${word}" is cut`);
      }
    }
    return cut;
  });

/** The visible faults in the layout of a page at its current width, each in a sentence. */
export const faultsOfLayout = async (page: Page): Promise<string[]> =>
  (await Promise.all([scrollsSideways(page), sticksOut(page), cutWords(page)])).flat();
