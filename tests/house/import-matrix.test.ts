import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** What a module may import: `type x` for types alone, a bare name for a package or another module. */
const matrix: Record<string, readonly string[]> = {
  schema: ['zod'],
  rules: ['type schema'],
  catalogue: ['schema', 'type zod', 'yaml', 'node:*'],
  words: ['type rules', 'type schema', 'type content'],
  estimate: ['rules', 'words', 'type schema'],
  outputs: ['estimate', 'rules', 'words', 'type schema'],
  ui: ['estimate', 'rules', 'words', 'type schema', 'preact'],
  tools: ['ui', 'outputs', 'estimate', 'rules', 'words', 'type schema', 'preact', 'uqr'],
  site: [
    'tools',
    'ui',
    'outputs',
    'estimate',
    'rules',
    'words',
    'catalogue',
    'schema',
    'content',
    '@astrojs/starlight',
    'astro',
    'beautiful-mermaid',
    'node:*',
    'sharp',
    'virtual:tool-texts',
  ],
  integrations: [
    'site',
    'tools',
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
    'type satteri',
    'hast-util-from-html',
    'hast-util-select',
    'hast-util-to-mdast',
    'mdast-util-gfm-strikethrough',
    'mdast-util-gfm-table',
    'mdast-util-gfm-task-list-item',
    'mdast-util-to-markdown',
    'satori',
    'sharp',
    'vite',
    'workbox-build',
    'workbox-core',
    'workbox-precaching',
    'workbox-routing',
    'yaml',
  ],
  importer: [
    'integrations',
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

interface Import {
  readonly file: string;
  readonly from: string;
  /** The module or package that is imported, `type ` before it when nothing of it is left at run time. */
  readonly what: string;
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

/** The module of a path in the project, or the name of a package. */
const nameOf = (file: string, specifier: string): string => {
  if (!specifier.startsWith('.')) {
    return specifier.startsWith('node:')
      ? 'node:*'
      : specifier
          .split('/')
          .slice(0, specifier[0] === '@' ? 2 : 1)
          .join('/');
  }
  const [top = '', second = ''] = normalize(join(dirname(file), specifier)).split('/');
  return top === 'src' ? second : top;
};

const importsOf = (file: string): Import[] => {
  const source = ts.createSourceFile(file, scriptOf(file), ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX);
  const from = file.split('/')[1] ?? '';
  return source.statements.flatMap((node) => {
    if (!(ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) || !node.moduleSpecifier) return [];
    if (!ts.isStringLiteral(node.moduleSpecifier)) return [];
    const name = nameOf(file, node.moduleSpecifier.text);
    return [{ file, from, what: isTypeOnly(node) ? `type ${name}` : name }];
  });
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|tsx|astro)$/.test(name))
  .map((name) => `src/${name.replaceAll('\\', '/')}`);

const isAllowed = ({ from, what }: Import): boolean => {
  const allowed = matrix[from] ?? [];
  const name = what.replace(/^type /, '');
  return name === from || allowed.includes(what) || allowed.includes(name);
};

const allowedList = Object.entries(matrix)
  .map(([module, allowed]) => `  ${module} may import itself, ${allowed.join(', ')}`)
  .join('\n');

test('every folder of src has its row in the matrix', () => {
  expect(files.filter((file) => !(file.split('/')[1] ?? '') || !matrix[file.split('/')[1] ?? ''])).toEqual([]);
});

test(`imports keep to the matrix:\n${allowedList}\n`, () => {
  const imports = files.flatMap(importsOf);
  expect(imports.length).toBeGreaterThan(100);
  const broken = imports.filter((one) => !isAllowed(one)).map(({ file, what }) => `${file} imports ${what}`);
  expect(broken, `Allowed:\n${allowedList}`).toEqual([]);
});
