import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { companions, previewSize } from '../../site/page-head/companions.ts';
import type { Card, Look } from './draw-preview.ts';

/** A page of the built site, and what its picture says. */
export interface PicturedPage extends Card {
  readonly file: string;
}

const digest = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** The packages of the project, each with the one version that it takes. */
const { dependencies }: { dependencies: Record<string, string> } = createRequire(import.meta.url)(
  '../../../package.json',
);

/** What draws, all of it: whatever changes in that, no picture of before is taken for one of now. */
const drawing = (): unknown[] => [
  previewSize,
  ...['@fontsource/inter', 'harfbuzzjs', 'sharp'].map((name) => dependencies[name]),
  ...readdirSync(new URL('.', import.meta.url)).map((name) => readFileSync(new URL(name, import.meta.url), 'utf8')),
];

/**
 * The folder for pictures of one look, as they are drawn today; those of another look or day are removed.
 *
 * @param root where the pictures of a site are kept from one build to the next
 */
export const pictureFolder = (root: string, look: Look): string => {
  const name = digest(look, drawing());
  mkdirSync(join(root, name), { recursive: true });
  for (const other of readdirSync(root)) if (other !== name) rmSync(join(root, other), { recursive: true });
  return join(root, name);
};

const nameOf = ({ title, description }: Card): string => `${digest(title, description)}.png`;

/** Whether the picture of a card was drawn before. */
export const isKept = (folder: string, card: Card): boolean => existsSync(join(folder, nameOf(card)));

/** Keeps the picture of a card. Whatever ends the process, no part of a picture is taken for the whole. */
export const keepPicture = (folder: string, card: Card, picture: Buffer): void => {
  const file = join(folder, nameOf(card));
  const part = `${file}.${process.pid}-${threadId}`;
  writeFileSync(part, picture);
  renameSync(part, file);
};

/** Puts the pictures next to the pages that say what they say, word for word, and forgets those of no page. */
export const placePictures = (folder: string, site: string, pages: readonly PicturedPage[]): void => {
  for (const page of pages)
    copyFileSync(join(folder, nameOf(page)), join(site, dirname(page.file), companions.preview));
  const used = new Set(pages.map(nameOf));
  for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name));
};
