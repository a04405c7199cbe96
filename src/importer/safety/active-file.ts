/** Pages and programs, and pictures that cannot be looked into. */
const active = /\.(?:[xs]?html?|xht|mht|mhtml|[cm]?js|wasm|xslt?|htc|hta|swf|svgz)$/i;

/** Text that a browser opens as a page when it holds one. */
const document = /\.(?:svg|xml|rdf|rss|atom)$/i;

const numeric = /&#(?:x0*([\da-f]{1,6})|0*(\d{1,7}));/gi;

const decodeNumeric = (text: string): string =>
  text.replace(numeric, (reference, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : reference;
  });

const runs =
  /<(?:[^\s<>/:]+:)?(?:script|handler|listener|iframe|embed|object)\b|[\s"'/]on[a-z]+\s*=\s*["']|<\?xml-stylesheet/i;

/** Names for texts, of which any part of a drawing can be made; drawing programs declare addresses of vocabularies so. */
const namesTexts = /<!ENTITY(?!\s+[\w.-]+\s+(["'])https?:[^"'&%<]*\1\s*>)/i;

const hasControls = /(?![\t\n\r\f])\p{Cc}/u;

/** Without the characters that browsers drop from an address. */
const runsAsAddress = /(?:javascript|vbscript):|=["']data:(?:text|application)/i;

const holdsCode = (bytes: Uint8Array): boolean => {
  const text = decodeNumeric(new TextDecoder().decode(bytes));
  // Encodings that browsers read and this does not, such as UTF-16, show as control characters.
  return (
    hasControls.test(text) ||
    namesTexts.test(text) ||
    runs.test(text) ||
    runsAsAddress.test(text.replace(/[\p{C}\s]/gu, ''))
  );
};

/**
 * Whether a browser that opens a file of the project would run something of it: a page, a program, or a drawing with a script in it. On the
 * new site it would run as a part of that.
 *
 * @example isActiveFile('demo.html', read) && !isActiveFile('voorwaarden.pdf', read)
 */
export const isActiveFile = (path: string, read: () => Uint8Array): boolean =>
  active.test(path) || (document.test(path) && holdsCode(read()));
