import { minify_sync } from 'terser';
import { htmlTokens } from '../html-tokens.ts';

const compressed = new Map<string, string>();

const compress = (code: string): string => {
  try {
    return minify_sync(code, { ecma: 2020 }).code ?? code;
  } catch {
    // Whoever checks the page says what is wrong with it.
    return code;
  }
};

/**
 * Compresses a script that stands in pages: names that other scripts can refer to stay. The same few are in every page, so each is
 * compressed once. What is no script is returned as it is.
 *
 * @example compressInline('(() => {\n  // Why\n  start(); })();') // 'start();'
 */
export const compressInline = (code: string): string => {
  const known = compressed.get(code) ?? compress(code);
  compressed.set(code, known);
  return known;
};

/** A script, but not data or a module, whose tags say so. */
const inlineScript = /^(<script(?: aria-hidden="true")?>)([\s\S]*)<\/script>$/;

/** Compresses the scripts that stand in a page. */
export const withSmallScripts = (html: string): string =>
  html.replace(htmlTokens, (token) => {
    const [, tag, code = ''] = inlineScript.exec(token) ?? [];
    return tag === undefined ? token : `${tag}${compressInline(code)}</script>`;
  });
