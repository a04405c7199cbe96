import { type PicturedPage, writePicture } from './draw-pictures.ts';
import type { Card } from './draw-preview.ts';

/** Pictures by what they say. */
export interface PictureStore {
  readonly draw: (card: Card) => void;
  /** Writes the pictures that it has next to their pages, and gives the pages that are left. */
  readonly write: (site: string, pages: readonly PicturedPage[]) => readonly PicturedPage[];
}

const keyOf = ({ title, description }: Card): string => JSON.stringify([title, description]);

/** Keeps pictures until their pages are there: only those that say what a page says, word for word, become its picture. */
export const pictureStore = (draw: (card: Card) => Buffer): PictureStore => {
  const pictures = new Map<string, Buffer>();
  return {
    draw: (card) => void pictures.set(keyOf(card), draw(card)),
    write: (site, pages) =>
      pages.filter((page) => {
        const picture = pictures.get(keyOf(page));
        if (picture) writePicture(site, page, picture);
        return picture === undefined;
      }),
  };
};
