import { type DiagramMistake, mistakesIn, unreadable } from './check-diagram.ts';
import { type Meant, readMermaid } from './read-mermaid.ts';

/** A flowchart whose drawing shows what Mermaid reads, or why there is none. */
export type Drawable = Pick<Meant, 'plain' | 'title' | 'description'> | { readonly mistake: DiagramMistake };

/**
 * Takes a flowchart as people write it, with or without spaces and semicolons, to the plain text that the site draws truly.
 *
 * @example await drawable('graph TD;\n A-->B;') has plain 'flowchart TB\nA["A"]\nB["B"]\nA --> B'
 */
export const drawable = async (text: string): Promise<Drawable> => {
  try {
    const meant = await readMermaid(text);
    const [mistake] = mistakesIn(text, meant, meant.plain);
    return mistake ? { mistake } : meant;
  } catch (error) {
    return { mistake: unreadable(error) };
  }
};
