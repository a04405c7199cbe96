import ts from 'typescript';

/** Attributes and properties whose text a visitor reads or hears. */
const read =
  /^(?:alt|title|label|summary|placeholder|content|caption|heading|text|textContent|innerText|innerHTML|aria-?(?:label|description|valuetext|roledescription|placeholder))$/i;

const hasWord = (text: string): boolean => /\p{L}/u.test(text);

/** The texts that an expression can come to without looking anything up. */
const textsOf = (node: ts.Node | undefined): string[] => {
  if (node === undefined) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) return textsOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  if (!ts.isBinaryExpression(node)) return [];
  const isEither = node.operatorToken.kind !== ts.SyntaxKind.AmpersandAmpersandToken;
  return [...(isEither ? textsOf(node.left) : []), ...textsOf(node.right)];
};

const isAssignment = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;

const isChild = (node: ts.Node): boolean =>
  ts.isJsxExpression(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent));

const shownBy = (node: ts.Node): string[] => {
  if (ts.isJsxText(node)) return [node.text];
  if (isChild(node)) return textsOf(node);
  if (ts.isJsxAttribute(node)) return read.test(node.name.getText()) ? textsOf(node.initializer) : [];
  if (!isAssignment(node) || !ts.isPropertyAccessExpression(node.left)) return [];
  return read.test(node.left.name.text) ? textsOf(node.right) : [];
};

const collect = (node: ts.Node): string[] => {
  const below: string[] = [];
  ts.forEachChild(node, (child) => void below.push(...collect(child)));
  return [...shownBy(node), ...below];
};

/** The words that code shows to visitors and that come from no dictionary; in TypeScript without markup `<T>` is a type. */
const wordsOf = (code: string, kind: ts.ScriptKind): string[] =>
  collect(ts.createSourceFile('source', code, ts.ScriptTarget.Latest, true, kind))
    .map((text) => text.trim().replace(/\s+/g, ' '))
    .filter(hasWord);

const withoutAsides = (template: string): string =>
  template.replace(/<!--[\s\S]*?-->/g, '').replace(/<style[\s\S]*?<\/style>/g, '');

/** The code of an Astro component, the scripts of its page, and its template. */
const wordsOfAstro = (source: string): string[] => {
  const [, code = '', rest = ''] = /^---\n([\s\S]*?)\n---([\s\S]*)$/.exec(source) ?? ['', '', source];
  const script = /<script[^>]*>([\s\S]*?)<\/script>/g;
  const scripts = [...rest.matchAll(script)].map(([, text = '']) => text);
  const template = `<>${withoutAsides(rest.replaceAll(script, ''))}</>`;
  return [
    ...[code, ...scripts].flatMap((text) => wordsOf(text, ts.ScriptKind.TS)),
    ...wordsOf(template, ts.ScriptKind.TSX),
  ];
};

/**
 * The texts in a source that a visitor would read in one language alone.
 *
 * @example visibleTexts('a.tsx', '<p title="Home">{name}</p>') // ['Home']
 */
export const visibleTexts = (name: string, source: string): string[] =>
  name.endsWith('.astro')
    ? wordsOfAstro(source)
    : wordsOf(source, name.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
