import { readFileSync } from 'node:fs';
import { type Card, layOutWords } from './card.ts';
import { drawPreview } from './draw-preview.ts';
import { readFonts } from './fonts.ts';
import { drawFrame } from './frame.ts';
import { keeper } from './keep.ts';

/** Gives the picture of a card, drawn or kept from before. */
export type PictureOf = (card: Card) => Promise<Buffer>;

/** The drawing code is part of what a picture is made from: a change in it draws all pictures again. */
const drawingCode = (): string => readFileSync(new URL('./draw-preview.ts', import.meta.url), 'utf8');

/** The pictures of one provider, kept in a folder between builds. */
export const picturesIn = async (folder: string, provider: string): Promise<PictureOf> => {
  const [frame, code, keep] = [await drawFrame(provider, readFonts()), drawingCode(), keeper(folder)];
  return (card) => keep(code + frame.svg + JSON.stringify(layOutWords(card)), () => drawPreview(card, frame));
};
