import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Card, drawFrame, drawPreview } from './draw-preview.ts';

/** Gives the picture of a card, drawn now or cached by an earlier build. */
export type PictureOf = (card: Card) => Promise<Buffer>;

const cachedIn =
  (folder: string) =>
  async (madeFrom: string, make: () => Promise<Buffer>): Promise<Buffer> => {
    const file = join(folder, createHash('sha256').update(madeFrom).digest('hex'));
    if (existsSync(file)) return readFileSync(file);
    const made = await make();
    writeFileSync(file, made);
    return made;
  };

/** Part of the cache key, so that a change in the drawing code redraws all pictures. */
const drawingCode = (): string => readFileSync(new URL('./draw-preview.ts', import.meta.url), 'utf8');

/** The pictures of one provider, cached in a folder between builds. */
export const picturesIn = async (folder: string, provider: string): Promise<PictureOf> => {
  mkdirSync(folder, { recursive: true });
  const [frame, code, cached] = [await drawFrame(provider), drawingCode(), cachedIn(folder)];
  return ({ title, description }) => {
    const card = { title, description };
    return cached(code + frame.svg + JSON.stringify(card), () => drawPreview(card, frame));
  };
};

/** Text layout and image encoding run on different threads; several pictures at a time keep all of them busy. */
const atATime = 4;

/** Draws the pictures of all cards and hands each one over as soon as it is ready. */
export const drawAll = async <T extends Card>(
  cards: readonly T[],
  pictureOf: PictureOf,
  handOver: (card: T, png: Buffer) => void = () => undefined,
): Promise<void> => {
  const queue = cards.values();
  const drawRest = async (): Promise<void> => {
    for (const card of queue) handOver(card, await pictureOf(card));
  };
  await Promise.all(Array.from({ length: atATime }, drawRest));
};
