import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Document, isMap, isScalar, parseDocument, visit } from 'yaml';
import { english } from './dictionaries.ts';
import { referenceContent, threeLanguagesSite } from './sites.ts';

/** A language that nobody speaks: its texts are the English ones with every vowel twice, written from right to left. */
const language = 'qaa-Arab';
const folder = language.toLowerCase();

/** About 40 % longer, and different in every word; anchors change as the headings do that they are made from. */
const stretch = (text: string): string => text.replace(/[aeiou]/gi, '$&$&');

/** Stretches what stands between the matches of a pattern, which are left as they are. */
const stretchBeside = (text: string, kept: RegExp): string => {
  let from = 0;
  const parts = [...text.matchAll(kept)].map((match) => {
    const part = stretch(text.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
    return part;
  });
  return parts.join('') + stretch(text.slice(from));
};

/** Only the words in the boxes of a flowchart are read. */
const stretchFlowchart = (text: string): string =>
  text.replace(/\[([^\]]*)\]/g, (_, words: string) => `[${stretchBeside(words, /<br\/>/g)}]`);

const inDictionary = (text: string): string => stretchBeside(text, /\{\{\w+\}\}|\[[A-Z_]+\]/g);

const inData = (text: string): string =>
  text.startsWith('flowchart ') ? stretchFlowchart(text) : stretchBeside(text, /\{\{?[\w ]+\}?\}/g);

/** Gives every text of a data file that is there in English the made-up language too. */
const addLanguage = (document: Document): void =>
  visit(document, {
    Map: (_, node) => {
      const text = node.get('en', true);
      if (isScalar(text) && typeof text.value === 'string') node.set(language, inData(text.value));
    },
  });

/** Imports, tags, code, addresses and values, which are no words. */
const notWords = /^import [\s\S]*?;$|<[^>]*>|`[^`]*`|\]\([^)]*\)|\{[^}]*\}|^:::\w*/gm;

/** An anchor by the id of a question, a term or an open point; any other is made from a heading. */
const ofData = /^#(?:open-.*|.*[A-Z].*|mrt|tti|sla)$/;

const inAddress = (address: string): string =>
  address
    .replace(/^\/en\//, `/${folder}/`)
    .replace(/#.*$/, (anchor) => (ofData.test(anchor) ? anchor : stretch(anchor)));

const attribute = /\b(title|description|label)="([^"]*)"/g;

/** What is no words, but holds some: addresses of other pages, and the titles of cards. */
const inMarkup = (text: string): string =>
  text
    .replace(/\]\(([^)]*)\)/, (_, address: string) => `](${inAddress(address)})`)
    .replace(/href="([^"]*)"/g, (_, address: string) => `href="${inAddress(address)}"`)
    .replace(attribute, (_, name: string, words: string) => `${name}="${stretch(words)}"`);

const inFrontMatter = (text: string): string =>
  text.replace(/^(\s*(?:title|description|label): )(.*)$/gm, (_, key: string, words: string) => key + stretch(words));

const page = (text: string): string => {
  const [, front = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(text) ?? [];
  let from = 0;
  const parts = [...body.matchAll(notWords)].map((match) => {
    const part = stretch(body.slice(from, match.index)) + inMarkup(match[0]);
    from = match.index + match[0].length;
    return part;
  });
  return inFrontMatter(front) + parts.join('') + stretch(body.slice(from));
};

const filesUnder = (root: string, ending: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));

const write = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

/** The price lists stay in two languages: a published list never changes, and falls back where it lacks one. */
const writeData = (content: string): void => {
  for (const file of filesUnder(content, '.yaml').filter((name) => !name.startsWith('price-lists'))) {
    const document = parseDocument(readFileSync(join(content, file), 'utf8'));
    addLanguage(document);
    if (file === 'provider.yaml' && isMap(document.contents)) document.set('languages', ['nl', 'en', language]);
    // The script that writes holidays does not know the language.
    document.commentBefore = null;
    write(join(content, file), document.toString({ lineWidth: 0 }));
  }
};

/** Writes the content of the site in three languages, made from that of the reference site. */
export const writeThreeLanguages = (): void => {
  const [from, content] = [referenceContent, join(threeLanguagesSite, 'content')];
  rmSync(content, { recursive: true, force: true });
  cpSync(from, content, { recursive: true, filter: (file) => !/[\\/](?:checks|schemas)$/.test(file) });
  writeData(content);
  for (const file of filesUnder(join(from, 'docs/en'), '.mdx'))
    write(join(content, 'docs', folder, file), page(readFileSync(join(from, 'docs/en', file), 'utf8')));
  const texts = Object.entries(english).map(([key, text]) => [key, inDictionary(text)]);
  write(join(content, 'i18n', `${language}.json`), `${JSON.stringify(Object.fromEntries(texts), null, 2)}\n`);
};

/** Vitest calls this before the first test. */
export default writeThreeLanguages;
