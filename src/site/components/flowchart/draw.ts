import { renderMermaidSVG } from 'beautiful-mermaid';

/** A flowchart as the content of an SVG, in its own units. Its colours are custom properties of flowchart.css. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: string;
}

const sizeIn = (svg: string): Pick<Drawing, 'width' | 'height'> => {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return { width: Math.ceil(Number(width)), height: Math.ceil(Number(height)) };
};

const roundNumbers = (attribute: string): string =>
  attribute.replace(/\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10));

/**
 * Draws a Mermaid flowchart.
 *
 * @param id prefixes the ids in the drawing, so that a page can have several drawings.
 * @throws when the text does not begin like a flowchart.
 * @example draw('flowchart TD\n A[Intake] --> B[Planning]', 'chart').width
 */
export const draw = (text: string, id: string): Drawing => {
  const svg = renderMermaidSVG(text, { padding: 4, layerSpacing: 32 });
  const shapes = svg
    .replace(/^[\s\S]*?<\/style>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replaceAll('id="arrowhead', `id="${id}-arrowhead`)
    .replaceAll('url(#arrowhead', `url(#${id}-arrowhead`)
    // The layout has invisibly small fractions.
    .replace(/ (?:d?[xy]|width|height|points)="[^"]*"/g, roundNumbers);
  return { ...sizeIn(svg), shapes };
};
