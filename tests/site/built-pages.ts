import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { referenceDist } from '../support/sites.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Such as `/contracten/tarieven/`. */
  readonly path: string;
  readonly html: string;
}

/** All pages of a built site. */
export const builtPages = (folder = referenceDist): BuiltPage[] => {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}/: run npm run build first.`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({
      path: `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
      html: readFileSync(join(folder, name), 'utf8'),
    }));
};

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

const decode = (text: string): string =>
  text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, code: string) => {
    const number = code[1] === 'x' ? Number.parseInt(code.slice(2), 16) : Number.parseInt(code.slice(1), 10);
    return entities[code] ?? (code[0] === '#' ? String.fromCodePoint(number) : whole);
  });

/** The main part of a page, without header, menu and footer. */
export const mainOf = ({ html }: BuiltPage): string => html.match(/<main[\s\S]*<\/main>/)?.[0] ?? '';

/** The words that a reader sees, separated by single plain spaces. */
export const wordsOf = (html: string): string =>
  decode(html.replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' '))
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/ ([.,;:)])/g, '$1');
