import type { Line } from '../blocks/lines.ts';
import type { Note } from '../notes.ts';
import { addNote, noteAt, type Page } from '../page/page.ts';

/** The line that keeps the site from drawing a diagram, by the guard that the build asks too. */
const undrawnLine = async (lines: readonly Line[]): Promise<Line | undefined> => {
  // Mermaid takes a second to load, and most projects have no diagrams.
  const { drawable } = await import('../../integrations/diagrams/drawable.ts');
  const text = lines.slice(1).map((line) => line.text);
  const diagram = await drawable(text.join('\n'));
  if ('plain' in diagram) return undefined;
  return lines[diagram.mistake.line] ?? lines[0];
};

/** Finds the diagrams that the site will show as code. Each is given as its lines, the opening of its fence first. */
export const noteUndrawn = async (diagrams: readonly (readonly Line[])[]): Promise<readonly Note[]> => {
  const notes: Note[] = [];
  for (const lines of diagrams) {
    const line = await undrawnLine(lines);
    if (line) notes.push(noteAt('mermaid-as-code', line));
  }
  return notes;
};

/** A site that draws Mermaid may still not draw this one, which is looked into later. */
export const noteDiagram = (lines: readonly Line[], page: Page): void => {
  const [first] = lines;
  if (page.settings.drawsMermaid) page.diagrams.push(lines);
  else if (first) addNote(page, 'mermaid', first);
};
