import { fromHtml } from 'hast-util-from-html';
import { type PageWords, WordCounter } from './bag.ts';
import { type Code, partsOf } from './fenced-parts.ts';

/** Takes out what is between two marks, which a pattern would search for to the end from each opening one. */
const withoutBetween = (text: string, open: RegExp, close: string, found: (inner: string) => void): string => {
  let result = '';
  let from = 0;
  for (const { index, 0: start } of text.matchAll(open)) {
    if (index < from) continue;
    const end = text.indexOf(close, index + start.length);
    if (end === -1) break;
    result += text.slice(from, index);
    found(text.slice(index + start.length, end));
    from = end + close.length;
  }
  return result + text.slice(from);
};

const entities = new Map<string, string>();

/** What a reference such as `&eacute;` stands for. */
const decoded = (reference: string): string => {
  const known = entities.get(reference);
  if (known !== undefined) return known;
  const [node] = fromHtml(reference, { fragment: true }).children;
  const text = node?.type === 'text' ? node.value : reference;
  entities.set(reference, text);
  return text;
};

const optionalParts: readonly RegExp[] = [
  // Attributes on a line of their own, which are text where no block stands above them.
  /^[ >]{0,50}\{ ?[:.#a-zA-Z][^{}\n]{0,1000}\} *$/gm,
  // Behind signs that are marks in some places only.
  /(?<=[\]_=^~]) ?\{ ?[:.#a-zA-Z][^{}\n]{0,1000}\}/g,
  // The text and the address of an image.
  /!\[[^\]]{0,1000}\](?:\((?:[^()\n]|\([^()\n]{0,300}\)){0,1000}\)|\[[^\]\n]{0,300}\])?/g,
  // The address and the title of a link, or the name of its reference.
  /(?<=(?<!\\)\])\((?:[^()\n]|\([^()\n]{0,300}\)){0,1000}\n?\)|(?<=\])\[(?:[^\]\n]|\n(?!\n)){0,300}\]/g,
  /\[\^[^\]\s]{1,200}\]:?/g,
  /<\/?[a-z](?:[^<>"']|"[^"\n]{0,300}"|'[^'\n]{0,300}'){0,300}>/gi,
  /<\/?[a-z][^<>]{0,100000}>/gi,
  /\+\+[^\s+][^\n]{0,100}?\+\+/g,
  /:[\w+-]{1,60}:/g,
  // The extension for symbols makes one of each.
  /\((?:c|r|tm)\)/gi,
];

/** A list of attributes behind what it belongs to. */
const attributes = /(?<=[)*`>:"}|]) ?\{ ?[:.#a-zA-Z][^{}\n]{0,1000}\}/g;

/** What is a list of attributes for certain; bare words may be text. */
const isList = /\{ ?(?::(?!:)|[.#][\w-]|[\w-]+=)/;

const materialIcon = /(?<!\\):(?:material|fontawesome|octicons|simple|twemoji)-[\w-]{1,100}:/g;

const autolink = /<((?:https?:|mailto:)[^\s<>]{1,2000}|[^\s<>@]{1,200}@[^\s<>@]{1,200})>/g;

/** Text between backticks is code. */
const codeSpan = /(?<![\\`])(`{1,5})(?!`)([\s\S]{1,3000}?)(?<!`)\1(?!`)/g;

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,30});/gi;

const readInline = (text: string, words: WordCounter): void => {
  const allow = (found: string): string => {
    // What looks like a link to several words may be text.
    words.allow(/^\([^"']* /.test(found) ? `]${found}` : found);
    return ' ';
  };
  const show = (_: string, _marks: string, code: string): string => {
    words.show(code.replace(/^(?:#!|:::)\w+ /, ''));
    return '` `';
  };
  const withoutCode = text.includes('`') ? text.replace(codeSpan, show) : text;
  const plain = withoutCode
    .replace(autolink, ' $1 ')
    .replace(attributes, (found) => (isList.test(found) ? ' ' : allow(found)))
    .replace(materialIcon, ' ');
  words.show(optionalParts.reduce((rest, part) => rest.replace(part, allow), plain).replace(reference, decoded));
};

const linkName = /^\[(?!\^)[^\]]+\]:(.*)$/;

/** The last of two footnotes with the same name counts. */
const footnoteName = /^[ >]*\[\^([^\]\s]{1,200})\]:/;

/** A line that begins with marks that no reader sees. */
interface LineRule {
  readonly pattern: RegExp;
  /** The group that may be shown; 0 is the whole line. */
  readonly optional?: number;
  /** The group that is shown. */
  readonly shown?: number;
}

const lineRules: readonly LineRule[] = [
  { pattern: /^\*\[[^\]]+\]:.*$/, optional: 0 },
  { pattern: linkName, optional: 0 },
  { pattern: /^((?:!!!|\?{3}\+?) ?[\p{L}\p{N}_ -]*)(?:"(.*)")? *$/u, optional: 1, shown: 2 },
  { pattern: /^\/{3,} *html\b.*$/, optional: 0 },
  { pattern: /^\/{3,} *([\p{L}\p{N}_-]+)(?: *\|(.*))? *$/u, optional: 1, shown: 2 },
  { pattern: /^ *(?:type|open|attrs|name|select|new): .*$/, optional: 0 },
  { pattern: /^===[!+]{0,2} +"(.*)" *$/, shown: 1 },
  { pattern: /^\[(?:TOC|TAGS)\] *$/i, optional: 0 },
  { pattern: /^(\[[ xX]\])( .*)$/, optional: 1, shown: 2 },
  { pattern: /^(#{1,6}.*?)\{ ?[^{}]*\} *#* *$/, shown: 1 },
];

/** Indentation, and the marks of quotes, definitions and items, whose numbers may be shown. */
const lineStart = /^[ >]*(?:: {1,3}(?=\S))?(?:[-*+] {1,4}(?=\S)|\d{1,9}[.)] +)?/;

/** Indented text may be code, in which a link is what it looks like. */
const linkSigns = (line: string): string => (/^ {4}/.test(line) ? (line.match(/\]\(/g) ?? []).join(' ') : '');

/** A tag at the start of a line that goes on on the next. */
const openTag = /^ *<[a-z][\w-]*(?:\s[^<>]*)?$/i;

/** Tells line by line which begin with the end of a tag, whose sign is no mark of a quote. */
const tagEnds = (): ((line: string) => boolean) => {
  let isInTag = false;
  return (line) => {
    const isEnd = isInTag && /^\s*\/?>/.test(line);
    isInTag = (isInTag && line.trim() !== '' && !line.includes('>')) || openTag.test(line);
    return isEnd;
  };
};

/** What is shown of a line. */
const readLine = (line: string, words: WordCounter): string => {
  words.allow(linkSigns(line));
  const text = line.replace(lineStart, (start) => {
    words.allow(start);
    return '';
  });
  if (text.length > 10_000) return text;
  for (const { pattern, optional, shown } of lineRules) {
    const found = pattern.exec(text);
    if (!found) continue;
    if (optional !== undefined) words.allow(found[optional] ?? '');
    return shown === undefined ? '' : (found[shown] ?? '');
  }
  return text;
};

/** Text between these is not shown; a page may keep some of it as code. */
const hidden: readonly (readonly [RegExp, string])[] = [
  [/<!--/g, '-->'],
  [/<script\b[^<>]{0,1000}>/gi, '</script>'],
  [/<style\b[^<>]{0,1000}>/gi, '</style>'],
  [/<iframe\b[^<>]{0,1000}>/gi, '</iframe>'],
];

const readProse = (lines: readonly string[], words: WordCounter): void => {
  const whole = lines.join('\n');
  const shown = hidden.reduce(
    (text, [open, close]) => withoutBetween(text, open, close, (inner) => words.allow(inner)),
    whole,
  );
  const all = shown.split('\n');
  const last = new Map(all.map((line, index) => [footnoteName.exec(line)?.[1], index]));
  let before: RegExpExecArray | null = null;
  const endsTag = tagEnds();
  const read = all.map((line, index) => {
    const name = footnoteName.exec(line)?.[1];
    const isTitle = /^\s*(?:"[^"]*"|'[^']*'|\([^()]*\))\s*$/.test(line);
    const isOptional =
      (before !== null && (before[1]?.trim() === '' || isTitle)) || (name !== undefined && last.get(name) !== index);
    before = linkName.exec(line.trim());
    const isEnd = endsTag(line);
    if (isOptional) words.allow(line);
    if (isEnd) return line;
    return isOptional ? '' : readLine(line, words);
  });
  for (const paragraph of read.join('\n').split(/\n\s*\n/)) readInline(paragraph, words);
};

/** A drawing shows the words of its source in other pieces. */
const isDrawing = ({ info }: Code): boolean => /^\s*\{? *\.?mermaid\b/.test(info);

/**
 * The words that readers of the old site see on a page, given as its lines without front matter.
 *
 * @example sourceWords(['Zie [de prijzen](prijzen.md){ .groot }.']).shown has zie, de and prijzen
 */
export const sourceWords = (lines: readonly string[]): PageWords => {
  const words = new WordCounter();
  for (const part of partsOf(lines)) {
    if (!part.isCode) readProse(part.lines, words);
    else if (isDrawing(part)) words.allow(part.lines.join('\n'));
    else {
      words.allow(part.info);
      words.show(part.lines.join('\n'));
    }
  }
  return words;
};
