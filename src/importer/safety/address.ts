/** Allowed schemes: pages, files, mail, telephone and the connections that a handbook mentions. */
const schemes = new Set('http https mailto tel sms sip xmpp irc ircs matrix geo ftp ftps sftp ssh'.split(' '));

const scheme = /^([^/?#:]*):/;

/** Invisible characters, some of which browsers drop before they read the scheme. */
const invisible = /[\p{C}\p{Z}\s]/gu;

/** Longer than any scheme, however it is encoded. */
const maxLength = 200;

/** Decodes percent-encoded ASCII characters until none is left. */
const percentDecoded = (address: string): string => {
  for (let text = address; ; ) {
    const next = text.replace(/%([0-7][\da-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    if (next === text) return text;
    text = next;
  }
};

/**
 * Whether the address of a link, image or menu entry is safe: it is relative, or has an allowed scheme. Obfuscated
 * schemes such as `java&Tab;script:` and `%6Aavascript:` are decoded first.
 *
 * @example isSafeAddress('tarieven.md#uur') && isSafeAddress('HTTPS://example.org') && !isSafeAddress('\tjavascript:x')
 */
export const isSafeAddress = (address: string): boolean => {
  const start = address.replace(invisible, '').slice(0, maxLength);
  const plain = percentDecoded(start).replace(invisible, '');
  const name = scheme.exec(plain)?.[1];
  return name === undefined || schemes.has(name.toLowerCase());
};

/**
 * Whether an address is one at all: programs can tell its parts and decode them. Others stop tools that read links.
 *
 * @example isAddress('tarieven/#uur') && !isAddress('https://[ip-adres]:8006') && !isAddress('https://beheer.<domein>/')
 */
export const isAddress = (address: string): boolean => {
  const url = URL.parse(address, 'https://site.example/');
  return url !== null && (url.origin !== 'https://site.example' || isDecodable(url.pathname + url.hash));
};

const isDecodable = (path: string): boolean => {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
};

const candidate = /^\s*(\S*[^\s,])(?:\s+[\d.]+[wxh])?\s*$/;

/** Whether every address of a `srcset` is safe. */
export const areSafeAddresses = (candidates: string): boolean =>
  candidates.split(/,(?=\s)|,$/).every((one) => {
    const [, address] = candidate.exec(one) ?? [];
    return address === undefined ? one.trim() === '' : isSafeAddress(address);
  });

/** Formats that Astro can read. */
const picture = /\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)$/i;

export const isPictureFile = (path: string): boolean => picture.test(path);

const isWhole = (address: string): boolean => {
  try {
    return URL.canParse(decodeURI(address));
  } catch {
    // Malformed percent encoding.
    return false;
  }
};

/**
 * Whether an image in Markdown may have an address. The build imports relative ones as it imports code, so those must
 * be paths of pictures.
 *
 * @example isPictureAddress('./net.png') && !isPictureAddress('./net.js') && !isPictureAddress('./net.png?raw')
 */
export const isPictureAddress = (address: string): boolean =>
  isSafeAddress(address) &&
  (isWhole(address) || address.startsWith('/') || (/^\.\.?\/[^?#]*$/.test(address) && isPictureFile(address)));
