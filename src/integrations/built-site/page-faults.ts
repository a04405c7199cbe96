import type { Element, Root } from 'hast';
import { elementsOf } from './elements.ts';

/** What no page may contain, because it would run or lead visitors elsewhere; `explain-fault.ts` puts it into words. */
export type FaultCode =
  | 'unknownScript'
  | 'scriptFile'
  | 'handler'
  | 'scriptAddress'
  | 'refresh'
  | 'base'
  | 'frameText'
  | 'hiddenEnd';

export interface PageFault {
  readonly code: FaultCode;
  /** Words of the page by which to find the place in its source. */
  readonly sign: string;
  /** In the built page, counted from 1. */
  readonly line: number;
}

type Sign = string | undefined;
type Test = (element: Element, html: string) => Sign;

/** Only files from the build; any other file of the site may come from an author of a page. */
const builtFile = /^\/_astro\/[^/]+\.js$/;

const scriptFileNames: Readonly<Record<string, readonly string[]>> = {
  script: ['src', 'href', 'xLinkHref'],
  'astro-island': ['component-url', 'renderer-url', 'before-hydration-url'],
};

const scriptFiles = ({ tagName, properties }: Element): unknown[] =>
  (scriptFileNames[tagName] ?? []).map((name) => properties[name]);

const scriptFile: Test = (element) => {
  const found = scriptFiles(element).find((file) => file != null && file !== '' && !builtFile.test(String(file)));
  return found === undefined ? undefined : String(found);
};

const handler: Test = ({ properties }) => {
  const name = Object.keys(properties).find((key) => /^on/i.test(key));
  return name === undefined ? undefined : String(properties[name]);
};

const addresses = new Set([
  'action',
  'background',
  'by',
  'cite',
  'data',
  'formAction',
  'from',
  'href',
  'ping',
  'poster',
  'src',
  'to',
  'xLinkHref',
]);

/** Browsers ignore control characters and blanks in an address. */
const isScript = (address: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: matching them is the point.
  /^(?:java|vb)script:/i.test(address.replace(/[\u0000-\u0020]/g, ''));

const addressesIn = ([name, value]: [name: string, value: unknown]): string[] => {
  // The steps of an animation can set the address of the link around it.
  if (name === 'values') return String(value).split(';');
  return addresses.has(name) ? [String(value)] : [];
};

const scriptAddress: Test = ({ properties }) => Object.entries(properties).flatMap(addressesIn).find(isScript);

const refresh: Test = ({ tagName, properties }) =>
  tagName === 'meta' && /refresh/i.test(String(properties.httpEquiv)) ? String(properties.content) : undefined;

const base: Test = ({ tagName, properties }) => (tagName === 'base' ? String(properties.href ?? '<base') : undefined);

const frameText: Test = ({ properties }) => (properties.srcDoc == null ? undefined : String(properties.srcDoc));

/** Browsers that run scripts end the element at the first end tag, even inside an attribute, and read what follows as markup. */
const hiddenEnd: Test = ({ tagName, position }, html) => {
  if (tagName !== 'noscript') return undefined;
  const text = html.slice(position?.start.offset, position?.end.offset).toLowerCase();
  return text.indexOf('</noscript') < text.lastIndexOf('</noscript') ? text.slice(0, 80) : undefined;
};

const tests: readonly (readonly [code: FaultCode, test: Test])[] = [
  ['scriptFile', scriptFile],
  ['handler', handler],
  ['scriptAddress', scriptAddress],
  ['refresh', refresh],
  ['base', base],
  ['frameText', frameText],
  ['hiddenEnd', hiddenEnd],
];

const faultsOf = (element: Element, html: string): PageFault[] =>
  tests.flatMap(([code, test]) => {
    const sign = test(element, html);
    return sign === undefined ? [] : [{ code, sign, line: element.position?.start.line ?? 1 }];
  });

/** Finds what would run in a built page besides its own scripts. */
export const pageFaults = (tree: Root, html: string): PageFault[] =>
  [...elementsOf(tree)].flatMap((element) => faultsOf(element, html));
