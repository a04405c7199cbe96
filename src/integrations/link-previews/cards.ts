import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { pageFiles } from '../../catalogue/index.ts';
import { frontMatterSchema } from '../../schema/page.ts';
import type { Card } from './draw-preview.ts';

/** What stands between the fences at the top of a page, as the card that it makes. What cannot be read is for other checks to tell. */
const cardOf = (text: string): Card[] => {
  try {
    const { data } = frontMatterSchema.safeParse(parse(/^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? ''));
    return data?.description === undefined ? [] : [{ title: data.title, description: data.description }];
  } catch {
    return [];
  }
};

/** The cards of the pages in a content folder, by their front matter; those of pages without it are missing. */
export function* cardsIn(contentFolder: string): Generator<Card> {
  for (const file of pageFiles(contentFolder)) yield* cardOf(readFileSync(join(contentFolder, file), 'utf8'));
}
