import { indentStep } from '../blocks/lines.ts';

interface SourceText {
  readonly text: string;
  /** Whether the bytes were not UTF-8, and were read as windows-1252. */
  readonly isGuessed: boolean;
}

const decode = (bytes: Uint8Array): SourceText => {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isGuessed: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isGuessed: true };
  }
};

const expandTabs = (line: string): string => {
  if (!line.includes('\t')) return line;
  const parts = line.split('\t');
  const last = parts.pop() ?? '';
  return (
    parts.reduce((before, part) => {
      const reached = before + part;
      return reached + ' '.repeat(indentStep - (reached.length % indentStep));
    }, '') + last
  );
};

/**
 * The text of a page as Python-Markdown reads it: `\n` between lines, tabs expanded to spaces, no byte order mark and
 * no control characters.
 *
 * @example readText(new TextEncoder().encode('a\r\n\tb')).text === 'a\n    b'
 */
export const readText = (bytes: Uint8Array): SourceText => {
  const { text, isGuessed } = decode(bytes);
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove.
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '')
    .split('\n');
  return { text: lines.map(expandTabs).join('\n'), isGuessed };
};
