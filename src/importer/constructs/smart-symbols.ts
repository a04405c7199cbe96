import type { PhrasingContent } from 'mdast';
import type { InlineConstruct } from './construct.ts';

/** What the extension replaces, in the order in which it looks. */
const symbols: readonly (readonly [RegExp, string])[] = [
  [/\(tm\)/gi, '™'],
  [/\(c\)/gi, '©'],
  [/\(r\)/gi, '®'],
  [/\bc\/o\b/gi, '℅'],
  [/\+\/-/g, '±'],
  [/<-->/g, '↔'],
  [/-->/g, '→'],
  [/<--/g, '←'],
  [/=\/=/g, '≠'],
  [/(?<![\d/])1\/2(?![\d/])/g, '½'],
  [/(?<![\d/])1\/4(?![\d/])/g, '¼'],
  [/(?<![\d/])3\/4(?![\d/])/g, '¾'],
  [/(?<![\d/])1\/3(?![\d/])/g, '⅓'],
  [/(?<![\d/])2\/3(?![\d/])/g, '⅔'],
];

/** @example withSymbols('5 mm +/- 1/2 (c)') === '5 mm ± ½ ©' */
const withSymbols = (text: string): string =>
  symbols.reduce((before, [typed, symbol]) => before.replace(typed, symbol), text);

const rewrite = (children: PhrasingContent[], page: { readonly extensions: ReadonlySet<string> | undefined }) => {
  if (!page.extensions?.has('pymdownx.smartsymbols')) return children;
  for (const node of children) if (node.type === 'text') node.value = withSymbols(node.value);
  return children;
};

/** `(c)`, `-->` and `1/2`, in a project that asks for symbols in their place. */
export const smartSymbols: InlineConstruct = {
  name: 'smart-symbols',
  rewrite: (children, { page }) => rewrite(children, page.settings),
};
