import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { writePages } from './generated-pages.ts';

const parts = ['content', 'src', 'public', 'astro.config.mjs', 'content.config.ts', 'package.json', 'tsconfig.json'];

/** How many pages the project has of its own. */
export const ownPages = (): number =>
  readdirSync('content/docs', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mdx')).length;

/** Copies this project to a folder and adds pages to it. */
export const writeOurSite = (folder: string, pages: number): void => {
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  writePages(join(folder, 'content/docs'), pages);
};
