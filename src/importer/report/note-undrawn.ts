import { noteAt } from '../page/page.ts';
import type { Line } from '../source/line.ts';
import type { Note } from './note.ts';

/** The line that keeps the site from drawing a diagram, by the guard that the build asks too. */
const undrawnLine = async (lines: readonly Line[]): Promise<Line | undefined> => {
  // Mermaid takes a second to load, and most projects have no diagrams.
  const { drawable } = await import('../../integrations/diagrams/check-diagram.ts');
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
