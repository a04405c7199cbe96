import { JSDOM } from 'jsdom';
import type { ReadArrow, ReadBox, Reading } from './reading.ts';

const namespace = 'http://www.w3.org/2000/svg';

/** The words in a part of the drawing, which has an element for each line. */
const wordsIn = (part: Element | null): string => {
  const lines = [...(part?.querySelectorAll('tspan[x]') ?? [])];
  const words = lines.length > 0 ? lines.map((line) => line.textContent).join(' ') : (part?.textContent ?? '');
  return words.replace(/\s+/g, ' ').trim();
};

const readBox = (box: Element): ReadBox => ({
  id: box.getAttribute('data-id') ?? '',
  label: wordsIn(box.querySelector('text')),
  shape: box.getAttribute('data-shape') ?? '',
});

const headsOf = (line: Element): string => {
  const start = line.hasAttribute('marker-start');
  const end = line.hasAttribute('marker-end');
  if (start && end) return 'both';
  return end ? 'end' : start ? 'start' : 'none';
};

const readArrow = (line: Element, labels: Element[]): ReadArrow => {
  const from = line.getAttribute('data-from') ?? '';
  const to = line.getAttribute('data-to') ?? '';
  const wanted = line.getAttribute('data-label');
  const label = labels.find(
    (one) =>
      one.getAttribute('data-from') === from &&
      one.getAttribute('data-to') === to &&
      one.getAttribute('data-label') === wanted,
  );
  return {
    from,
    to,
    label: wordsIn(label?.querySelector('text') ?? null),
    line: line.getAttribute('data-style') ?? '',
    heads: headsOf(line),
  };
};

/** Reads the content of a drawn SVG as a visitor sees it: only what has a shape on the screen counts. */
export const readDrawing = (shapes: string): Reading => {
  const { window } = new JSDOM(`<svg xmlns="${namespace}">${shapes}</svg>`, { contentType: 'image/svg+xml' });
  const all = (selector: string): Element[] => [...window.document.querySelectorAll(selector)];
  const labels = all('g.edge-label');
  const reading = {
    boxes: all('g.node').map(readBox),
    arrows: all('polyline.edge').map((line) => readArrow(line, labels)),
    extras: [],
  };
  window.close();
  return reading;
};
