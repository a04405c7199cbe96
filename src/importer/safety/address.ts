/** What an address may begin with: pages, files, mail, telephone and the connections that a handbook names. */
const schemes = new Set('http https mailto tel sms sip xmpp irc ircs matrix geo ftp ftps sftp ssh'.split(' '));

const scheme = /^([^/?#:]*):/;

/** Characters that browsers or people do not see; some of them fall away before a browser reads the scheme. */
const unseen = /[\p{C}\p{Z}\s]/gu;

/** Longer than any scheme, however its letters are written. */
const longest = 200;

/** An address with its percent signs read, as often as there is anything to read. */
const percentDecoded = (address: string): string => {
  for (let text = address; ; ) {
    const next = text.replace(/%([0-7][\da-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    if (next === text) return text;
    text = next;
  }
};

/**
 * Whether an address of a link, an image or an entry of the menu may stand on a page: it is relative, or its scheme is one of the list. It
 * is read as generously as the laxest program would, so that `java&Tab;script:` and `%6Aavascript:` are refused like `javascript:`.
 *
 * @example isSafeAddress('tarieven.md#uur') && isSafeAddress('HTTPS://example.org') && !isSafeAddress('\tjavascript:x')
 */
export const isSafeAddress = (address: string): boolean => {
  const start = address.replace(unseen, '').slice(0, longest);
  const plain = percentDecoded(start).replace(unseen, '');
  const name = scheme.exec(plain)?.[1];
  return name === undefined || schemes.has(name.toLowerCase());
};

const candidate = /^\s*(\S*[^\s,])(?:\s+[\d.]+[wxh])?\s*$/;

/** The same for every address of a `srcset`. */
export const areSafeAddresses = (candidates: string): boolean =>
  candidates.split(/,(?=\s)|,$/).every((one) => {
    const [, address] = candidate.exec(one) ?? [];
    return address === undefined ? one.trim() === '' : isSafeAddress(address);
  });

/** Formats that Astro reads. */
const picture = /\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)$/i;

export const isPictureFile = (path: string): boolean => picture.test(path);

const isWhole = (address: string): boolean => {
  try {
    return URL.canParse(decodeURI(address));
  } catch {
    // Percent signs that mean nothing.
    return false;
  }
};

/**
 * Whether an image of Markdown may have an address. The build imports each that is not whole, as it imports code, so that one must be the
 * path of a picture from the page.
 *
 * @example isPictureAddress('./net.png') && !isPictureAddress('./net.js') && !isPictureAddress('./net.png?raw')
 */
export const isPictureAddress = (address: string): boolean =>
  isSafeAddress(address) &&
  (isWhole(address) || address.startsWith('/') || (/^\.\.?\/[^?#]*$/.test(address) && isPictureFile(address)));
