import type { Line } from '../blocks/lines.ts';
import type { Note } from '../notes.ts';
import { addNote, noteAt, type Page } from '../page/page.ts';

/** The line that keeps the site from drawing a diagram, according to the guard that the build uses too. */
const undrawnLine = async (lines: readonly Line[]): Promise<Line | undefined> => {
  // Mermaid takes a second to load, and most projects have no diagrams.
  const { drawable } = await import('../../integrations/diagrams/check-diagram.ts');
  const text = lines.slice(1).map((line) => line.text);
  const diagram = await drawable(text.join('\n'));
  if ('plain' in diagram) return undefined;
  return lines[diagram.mistake.line] ?? lines[0];
};

/** Notes the diagrams that the site will show as code. Each is given as its lines, from the opening fence on. */
export const noteUndrawn = async (diagrams: readonly (readonly Line[])[]): Promise<readonly Note[]> => {
  const notes: Note[] = [];
  for (const lines of diagrams) {
    const line = await undrawnLine(lines);
    if (line) notes.push(noteAt('mermaid-as-code', line));
  }
  return notes;
};

/** On a site that draws Mermaid, whether it can draw this diagram is checked later, by `noteUndrawn`. */
export const noteDiagram = (lines: readonly Line[], page: Page): void => {
  const [first] = lines;
  if (page.settings.drawsMermaid) page.diagrams.push(lines);
  else if (first) addNote(page, 'mermaid', first);
};
