import type { Card } from './card.ts';
import type { PictureOf } from './pictures.ts';

/** Letters and pixels are drawn on different threads, so that several pictures at a time keep all of them at work. */
const atATime = 4;

/** Draws the pictures of all cards and hands each over as it is ready. */
export const drawAll = async <T extends Card>(
  cards: readonly T[],
  pictureOf: PictureOf,
  handOver: (card: T, png: Buffer) => void = () => undefined,
): Promise<void> => {
  const waiting = cards.values();
  const drawRest = async (): Promise<void> => {
    for (const card of waiting) handOver(card, await pictureOf(card));
  };
  await Promise.all(Array.from({ length: atATime }, drawRest));
};
