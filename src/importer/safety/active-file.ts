/** Pages and programs, and pictures in formats that cannot be inspected. */
const activeNames = /\.(?:[xs]?html?|xht|mht|mhtml|[cm]?js|wasm|xslt?|htc|hta|swf|svgz)$/i;

/** Documents that a browser renders and that may contain scripts. */
const documentNames = /\.(?:svg|xml|rdf|rss|atom)$/i;

const numeric = /&#(?:x0*([\da-f]{1,6})|0*(\d{1,7}));/gi;

const decodeNumeric = (text: string): string =>
  text.replace(numeric, (reference, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : reference;
  });

const codePattern =
  /<(?:[^\s<>/:]+:)?(?:script|handler|listener|iframe|embed|object)\b|[\s"'/]on[a-z]+\s*=\s*["']|<\?xml-stylesheet/i;

/**
 * Entities, which could contain any markup. Those for addresses of namespaces, which drawing programs declare, are
 * harmless.
 */
const entityPattern = /<!ENTITY(?!\s+[\w.-]+\s+(["'])https?:[^"'&%<]*\1\s*>)/i;

const hasControls = /(?![\t\n\r\f])\p{Cc}/u;

/** To be tested without the characters that browsers drop from an address. */
const codeAddress = /(?:javascript|vbscript):|=["']data:(?:text|application)/i;

const holdsCode = (bytes: Uint8Array): boolean => {
  const text = decodeNumeric(new TextDecoder().decode(bytes));
  // Other encodings that browsers read, such as UTF-16, give control characters here.
  return (
    hasControls.test(text) ||
    entityPattern.test(text) ||
    codePattern.test(text) ||
    codeAddress.test(text.replace(/[\p{C}\s]/gu, ''))
  );
};

/**
 * Whether a browser would run something in a file of the project: a page, a program, or a drawing with a script. On the
 * new site it would run with the origin of that site.
 *
 * @example isActiveFile('demo.html', read) && !isActiveFile('voorwaarden.pdf', read)
 */
export const isActiveFile = (path: string, read: () => Uint8Array): boolean =>
  activeNames.test(path) || (documentNames.test(path) && holdsCode(read()));
