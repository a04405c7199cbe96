const longestLine = 75;
const encoder = new TextEncoder();

const octets = (text: string): number => encoder.encode(text).length;

/** Text of a property: what has a meaning of its own is escaped, and no control character stays. RFC 5545, 3.3.11. */
export const escapeText = (text: string): string =>
  text
    .replace(/\r\n?|\n/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/**
 * A line of a calendar, folded so that none is longer than 75 octets, and no character is cut in two. RFC 5545, 3.1.
 *
 * @example foldLine('SUMMARY:Kort') // 'SUMMARY:Kort\r\n'
 */
export const foldLine = (line: string): string => {
  const lines = [''];
  let length = 0;
  for (const character of line) {
    const added = octets(character);
    if (length + added > longestLine) {
      lines.push(' ');
      length = 1;
    }
    lines.push(`${lines.pop() ?? ''}${character}`);
    length += added;
  }
  return `${lines.join('\r\n')}\r\n`;
};
