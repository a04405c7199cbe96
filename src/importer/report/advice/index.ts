import { blocks } from './blocks.ts';
import { code } from './code.ts';
import { links } from './links.ts';
import { markup } from './markup.ts';
import { wholePages } from './whole-pages.ts';

/** One table: what the importer did about each kind of find, and what is left to do. */
export const advice = { ...wholePages, ...links, ...blocks, ...code, ...markup };

export type NoteCode = keyof typeof advice;
