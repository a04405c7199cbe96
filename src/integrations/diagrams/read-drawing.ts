import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { wholeTextOf } from '../built-site/elements.ts';
import type { ReadArrow, ReadBox, Reading } from './reading.ts';

/** The words in a part of the drawing, which has an element for each line. */
const wordsIn = (part: Element | undefined): string => {
  const lines = part ? selectAll('tspan[x]', part) : [];
  const words = lines.length > 0 ? lines.map(wholeTextOf).join(' ') : part ? wholeTextOf(part) : '';
  return words.replace(/\s+/g, ' ').trim();
};

/** An attribute, by the name that the parser gives it. */
const attributeOf = ({ properties }: Element, name: string): string => String(properties[name] ?? '');

const readBox = (box: Element): ReadBox => ({
  id: attributeOf(box, 'dataId'),
  label: wordsIn(select('text', box)),
  shape: attributeOf(box, 'dataShape'),
});

const headsOf = ({ properties }: Element): string => {
  const start = properties.markerStart !== undefined;
  const end = properties.markerEnd !== undefined;
  if (start && end) return 'both';
  return end ? 'end' : start ? 'start' : 'none';
};

const readArrow = (line: Element, labels: readonly Element[]): ReadArrow => {
  const isOfLine = (label: Element): boolean =>
    ['dataFrom', 'dataTo', 'dataLabel'].every((name) => attributeOf(label, name) === attributeOf(line, name));
  const label = labels.find(isOfLine);
  return {
    from: attributeOf(line, 'dataFrom'),
    to: attributeOf(line, 'dataTo'),
    label: wordsIn(label && select('text', label)),
    line: attributeOf(line, 'dataStyle'),
    heads: headsOf(line),
  };
};

/** Reads the content of a drawn SVG as a visitor sees it: only what has a shape on the screen counts. */
export const readDrawing = (shapes: string): Reading => {
  const drawing = fromHtml(`<svg>${shapes}</svg>`, { fragment: true });
  const labels = selectAll('g.edge-label', drawing);
  return {
    boxes: selectAll('g.node', drawing).map(readBox),
    arrows: selectAll('polyline.edge', drawing).map((line) => readArrow(line, labels)),
    extras: [],
  };
};
