import { findWords } from '../built-site/find-source.ts';
import type { FaultCode, PageFault } from '../built-site/page-faults.ts';

const explanations: Record<FaultCode, string> = {
  unknownScript:
    'an inline script that neither Astro, Starlight nor this project is known to write. Remove it; what a page must run belongs in a component under src/. If an update of a package brought it, add its origin to known-scripts.ts.',
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

/** A fault and the page where it was found. */
export interface FaultyPage {
  /** Of the built site. */
  readonly file: string;
  /** Absent for files that stand in for pages, such as the one for unknown addresses. */
  readonly address: string | undefined;
  readonly fault: PageFault;
}

const placeOf = ({ file, address, fault: { sign, line } }: FaultyPage): string => {
  const source = findWords(sign, address);
  const built = `line ${line} of dist/${file}`;
  return source === undefined ? built : `${source} (${built})`;
};

/**
 * A fault in words that an editor can act on: where it is, what it is, what to do, and how it reads.
 *
 * @param others further pages with the same fault; one of them is named
 */
export const explainFault = (page: FaultyPage, others: readonly FaultyPage[]): string => {
  const { code, sign } = page.fault;
  const also = others[0] ? ` [also in dist/${others[0].file}: ${others.length + 1} places in all]` : '';
  return `${placeOf(page)}${also}: ${explanations[code]}\n  it says: ${sign.slice(0, 120)}`;
};
