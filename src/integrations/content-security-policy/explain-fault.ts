import { findWords } from '../read-back/find-source.ts';
import type { FaultCode, PageFault } from '../read-back/page-faults.ts';

const explanations: Record<FaultCode, string> = {
  unknownScript:
    'an inline script that neither Astro, Starlight nor this project is known to write. Remove it; what a page must run belongs in a component under src/. If an update of a package brought it, known-scripts.ts lacks where it comes from.',
  scriptFile:
    'a script from elsewhere: pages load only scripts that the build made, from /_astro/. Remove it, or import its package in a component under src/.',
  handler: 'an attribute that runs a script, such as onclick. Remove it.',
  scriptAddress:
    'an address that runs a script, such as javascript:. Write the address of a page, or leave the link out.',
  refresh:
    'a <meta http-equiv="refresh">, which takes visitors elsewhere. Remove it; a page that moved is a line in content/redirects.yaml.',
  base: 'a <base>, which changes where every link of the page leads. Remove it.',
  frameText: 'a frame with a page in its srcdoc. Remove it.',
  hiddenEnd:
    'a </noscript> inside an attribute, which ends the <noscript> around it. Write &lt; for <, or leave the <noscript> out.',
};

/** A fault with the page that it was found in. */
export interface FaultyPage {
  /** Of the built site. */
  readonly file: string;
  /** Absent for files that stand in for pages. */
  readonly address: string | undefined;
  readonly fault: PageFault;
}

const placeOf = ({ file, address, fault: { sign, line } }: FaultyPage): string => {
  const source = findWords(sign, address);
  const built = `line ${line} of dist/${file}`;
  return source === undefined ? built : `${source} (${built})`;
};

/**
 * A fault in words that an editor can act on: its place, what it is, what to do, and what it says.
 *
 * @param others pages with the same fault, of which one is named
 */
export const explainFault = (page: FaultyPage, others: readonly FaultyPage[]): string => {
  const { code, sign } = page.fault;
  const also = others[0] ? ` [also in dist/${others[0].file}: ${others.length + 1} places in all]` : '';
  return `${placeOf(page)}${also}: ${explanations[code]}\n  it says: ${sign.slice(0, 120)}`;
};
