import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** What a module may import: `type x` for types alone, a bare name for a package or another module. */
const matrix: Record<string, readonly string[]> = {
  schema: ['zod'],
  rules: ['type schema'],
  catalogue: ['schema', 'words', 'zod', 'yaml', 'node:*'],
  words: ['type rules', 'type schema'],
  estimate: ['rules', 'words', 'type schema'],
  outputs: ['estimate', 'rules', 'words', 'type schema'],
  ui: ['estimate', 'rules', 'words', 'type schema', 'preact'],
  tools: ['ui', 'outputs', 'estimate', 'rules', 'words', 'type schema', 'fflate', 'preact', 'read-excel-file', 'uqr'],
  site: [
    'tools',
    'ui',
    'outputs',
    'estimate',
    'rules',
    'words',
    'catalogue',
    'schema',
    '@astrojs/starlight',
    'astro',
    'beautiful-mermaid',
    'node:*',
    'sharp',
    'virtual:tool-texts',
  ],
  integrations: [
    'site',
    'virtual:search-words',
    'rules',
    'tools',
    'ui',
    'estimate',
    'words',
    'catalogue',
    'schema',
    'astro',
    'node:*',
    'mermaid',
    'jsdom',
    '@astrojs/markdown-satteri',
    '@astrojs/starlight',
    '@pagefind/default-ui',
    'type hast',
    'type mdast',
    'github-slugger',
    'satteri',
    'harfbuzzjs',
    'hast-util-from-html',
    'hast-util-to-mdast',
    'mdast-util-gfm-strikethrough',
    'mdast-util-gfm-table',
    'mdast-util-gfm-task-list-item',
    'mdast-util-to-markdown',
    'sharp',
    'terser',
    'vite',
    'yaml',
  ],
  importer: [
    'integrations',
    'astro',
    'gemoji',
    'github-slugger',
    'hast-util-from-html',
    'mdast-util-directive',
    'mdast-util-from-markdown',
    'mdast-util-gfm-footnote',
    'mdast-util-gfm-strikethrough',
    'mdast-util-gfm-table',
    'mdast-util-gfm-task-list-item',
    'mdast-util-mdx',
    'mdast-util-mdx-jsx',
    'mdast-util-to-markdown',
    'mdast-util-to-string',
    'micromark-extension-gfm-footnote',
    'micromark-extension-gfm-table',
    'micromark-util-chunked',
    'micromark-util-classify-character',
    'micromark-util-normalize-identifier',
    'micromark-util-resolve-all',
    'node:*',
    'property-information',
    'satteri',
    'type hast',
    'type mdast',
    'type micromark-util-types',
    'yaml',
  ],
};

/** Files of a module with an index that others enter directly, each with the reason. */
const ownEntries: Record<string, string> = {
  'src/estimate/quick-entry/index.ts': 'loaded when the field of quick entry is first used',
  'src/words/dictionaries/index.ts':
    'only the build reads whole dictionaries: pages carry the texts that their tool names',
  'src/estimate/link/fragment.ts': 'scripts of every page tell a link from an anchor, and must load nothing else',
  'src/estimate/store/address-writers.ts': 'the same scripts bring the address up to date before a reader leaves',
  'src/estimate/store/restore-draft.ts': 'loaded only when a page was left with text that no link holds',
};

/** Modules whose index is no way in: that of the tools is their table, and each tool is an island that pages load by itself. */
const withoutEntrance = ['tools'];

interface Import {
  readonly file: string;
  /** The module that the file is in. */
  readonly from: string;
  /** The module or package that is imported, `type ` before it when nothing of it is left at run time. */
  readonly what: string;
  /** The imported file; undefined for a package. */
  readonly target: string | undefined;
  /** Whether it is loaded later, by `import()`. */
  readonly isLazy: boolean;
}

const scriptOf = (file: string): string => {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.astro') ? (text.split(/^---$/m)[1] ?? '') : text;
};

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) {
    const named = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : [];
    return node.isTypeOnly || (named.length > 0 && named.every((element) => element.isTypeOnly));
  }
  const clause = node.importClause;
  const named = clause?.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : [];
  const allTypes = !clause?.name && named.length > 0 && named.every((element) => element.isTypeOnly);
  return clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || allTypes;
};

const targetOf = (file: string, specifier: string): string | undefined =>
  specifier.startsWith('.') ? normalize(join(dirname(file), specifier)).replaceAll('\\', '/') : undefined;

/** The module of a path in the project, or the name of a package. */
const nameOf = (file: string, specifier: string): string => {
  const target = targetOf(file, specifier);
  if (target === undefined) {
    return specifier.startsWith('node:')
      ? 'node:*'
      : specifier
          .split('/')
          .slice(0, specifier[0] === '@' ? 2 : 1)
          .join('/');
  }
  const [top = '', second = ''] = target.split('/');
  return top === 'src' ? second : top;
};

const sourceOf = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, scriptOf(file), ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX);

const importOf = (file: string, specifier: ts.Node | undefined, isType: boolean, isLazy: boolean): Import[] => {
  if (!specifier || !ts.isStringLiteral(specifier)) return [];
  const name = nameOf(file, specifier.text);
  const from = file.split('/')[1] ?? '';
  return [{ file, from, what: isType ? `type ${name}` : name, target: targetOf(file, specifier.text), isLazy }];
};

const lazyImportsOf = (file: string, node: ts.Node): Import[] => {
  const inside: Import[] = [];
  ts.forEachChild(node, (child) => void inside.push(...lazyImportsOf(file, child)));
  const isImport = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isImport ? [...importOf(file, node.arguments[0], false, true), ...inside] : inside;
};

const importsOf = (file: string): Import[] => {
  const source = sourceOf(file);
  const stated = source.statements.flatMap((node) =>
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? importOf(file, node.moduleSpecifier, isTypeOnly(node), false)
      : [],
  );
  return [...stated, ...lazyImportsOf(file, source)];
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|tsx|astro)$/.test(name))
  .map((name) => `src/${name.replaceAll('\\', '/')}`);

const isAllowed = ({ from, what }: Import): boolean => {
  const allowed = matrix[from] ?? [];
  const name = what.replace(/^type /, '');
  return name === from || allowed.includes(what) || allowed.includes(name);
};

const imports = files.flatMap(importsOf);

const allowedList = Object.entries(matrix)
  .map(([module, allowed]) => `  ${module} may import itself, ${allowed.join(', ')}`)
  .join('\n');

test('every folder of src has its row in the matrix', () => {
  expect(files.filter((file) => !(file.split('/')[1] ?? '') || !matrix[file.split('/')[1] ?? ''])).toEqual([]);
});

test(`imports keep to the matrix:\n${allowedList}\n`, () => {
  expect(imports.length).toBeGreaterThan(100);
  const broken = imports.filter((one) => !isAllowed(one)).map(({ file, what }) => `${file} imports ${what}`);
  expect(broken, `Allowed:\n${allowedList}`).toEqual([]);
});

test('a module that has an index is entered by it', () => {
  const entered = imports.filter(({ from, what, target = '' }) => {
    const module = what.replace(/^type /, '');
    const index = `src/${module}/index.ts`;
    return module !== from && !withoutEntrance.includes(module) && files.includes(index) && target !== index;
  });
  const elsewhere = entered.filter(({ target = '' }) => !Object.hasOwn(ownEntries, target));
  expect(elsewhere.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  expect([...new Set(entered.map(({ target }) => target))].sort()).toEqual(Object.keys(ownEntries).sort());
});

/** The files that lie on a circle of imports: what only leads to others, or is only led to, is taken away until nothing is. */
const filesInCircles = (links: readonly (readonly [from: string, to: string])[]): string[] => {
  const [from, to] = [new Set(links.map(([file]) => file)), new Set(links.map(([, target]) => target))];
  const left = links.filter(([file, target]) => to.has(file) && from.has(target));
  return left.length === links.length ? [...from].sort() : filesInCircles(left);
};

test('no files import each other in a circle, types and what is loaded later aside', () => {
  const links = imports.flatMap(({ file, what, target, isLazy }): [string, string][] =>
    target === undefined || isLazy || what.startsWith('type ') ? [] : [[file, target]],
  );
  expect(filesInCircles([...links, ['a', 'b'], ['b', 'c'], ['c', 'b'], ['c', 'd']])).toEqual(['b', 'c']);
  expect(filesInCircles(links)).toEqual([]);
});
