import { type Card, type Look, previewDrawer } from './draw-preview.ts';
import { isKept, keepPicture } from './kept-pictures.ts';

/** Where pictures are kept, what they share, and what they are to say. */
export interface DrawJob {
  readonly folder: string;
  readonly look: Look;
  readonly cards: Iterable<Card>;
}

/** Draws a picture for each card that has none, and gives how many that were. */
export const drawPictures = async ({ folder, look, cards }: DrawJob): Promise<number> => {
  let drawn = 0;
  let draw: ((card: Card) => Buffer) | undefined;
  for (const card of cards) {
    if (isKept(folder, card)) continue;
    draw ??= await previewDrawer(look);
    keepPicture(folder, card, draw(card));
    drawn += 1;
  }
  return drawn;
};
