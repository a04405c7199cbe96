import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Card } from './card.ts';

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---/;

const cardOf = (file: string): Card[] => {
  const [, yaml = ''] = frontMatter.exec(readFileSync(file, 'utf8')) ?? [];
  const { title, description } = parseDocument(yaml).toJS() ?? {};
  return typeof title === 'string' && typeof description === 'string' ? [{ title, description }] : [];
};

/**
 * What the pictures of most pages will show, from the top of their files, before the pages are built. It need not be all, nor
 * right: what a page really shows is read from the page.
 */
export const cardsAhead = (docs: string): Card[] =>
  existsSync(docs)
    ? readdirSync(docs, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.mdx?$/.test(name))
        .flatMap((name) => cardOf(join(docs, name)))
    : [];
