import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { type Plugin, parseSync } from 'vite';
import { type ToolId, tools, toolsWithOwnTexts } from '../tools/index.ts';

/** A name in a module, such as `text` in `src/words/translator.ts`. */
interface Binding {
  readonly file: string;
  /** `*` for all that the module exports. */
  readonly name: string;
}

/** A statement at the top of a source file. */
interface Statement {
  /** The names that it gives to the module, and `*` for what runs as soon as the module is loaded. */
  readonly declares: readonly string[];
  readonly uses: readonly string[];
  /** The texts in it that may be keys of messages; `*` stands for a part that is filled in. */
  readonly texts: readonly string[];
  /** The files that it loads on demand, by `import()`. */
  readonly lazy: readonly string[];
  /** Those of them that it loads at once, in a call of `withPageTexts`. */
  readonly atOnce: readonly string[];
}

/** What is read from one source file. */
interface SourceModule {
  readonly statements: readonly Statement[];
  /** The statements that declare a name. */
  readonly declaring: ReadonlyMap<string, readonly Statement[]>;
  /** What it takes from elsewhere, by the name that it has here; also what it passes on. */
  readonly imports: ReadonlyMap<string, Binding>;
}

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

const isNode = (value: unknown): value is Node =>
  value instanceof Object && 'type' in value && typeof value.type === 'string';

const childrenOf = (value: unknown): Node[] =>
  Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [];

/** A node and everything in it, in the order of the code. */
const nodesIn = (node: Node, found: Node[] = []): Node[] => {
  found.push(node);
  for (const value of Object.values(node)) for (const child of childrenOf(value)) nodesIn(child, found);
  return found;
};

const textIn = (value: unknown, property: string): string =>
  isNode(value) && typeof value[property] === 'string' ? value[property] : '';

/** The source of an import or of what is passed on, when it is a file of this project. */
const sourceOf = ({ source }: Node, file: string): string | undefined => {
  const path = textIn(source, 'value');
  return path.startsWith('.') ? join(dirname(file), path) : undefined;
};

const isType = ({ importKind, exportKind }: Node): boolean => importKind === 'type' || exportKind === 'type';

const importedName = ({ type, imported, local }: Node): string =>
  type === 'ImportNamespaceSpecifier' ? '*' : textIn(imported ?? local, 'name');

const bindingOf = (specifier: Node, file: string): [string, Binding] => {
  const { exported, local } = specifier;
  return [textIn(exported ?? local, 'name'), { file, name: importedName(specifier) }];
};

const bindingsOf = (statement: Node, file: string): [string, Binding][] => {
  const { specifiers } = statement;
  const from = sourceOf(statement, file);
  if (from === undefined || isType(statement)) return [];
  return childrenOf(specifiers)
    .filter((specifier) => !isType(specifier))
    .map((specifier) => bindingOf(specifier, from));
};

/** The names that a statement declares: of functions, and of constants, destructured ones too. */
const declaredBy = (statement: Node): string[] => {
  const { declaration } = statement;
  const { type, id, declarations } = isNode(declaration) ? declaration : statement;
  if (type === 'ExpressionStatement') return ['*'];
  if (type !== 'VariableDeclaration') return [textIn(id, 'name')];
  const patterns = childrenOf(declarations).flatMap(({ id: pattern }) => childrenOf(pattern));
  return patterns.flatMap((pattern) => nodesIn(pattern)).map((node) => textIn(node, 'name'));
};

const templateOf = ({ quasis }: Node): string =>
  childrenOf(quasis)
    .map(({ value }) => (value instanceof Object && 'cooked' in value ? String(value.cooked) : ''))
    .join('*');

/** The files of this project that some nodes load on demand. */
const lazyFiles = (nodes: readonly Node[], file: string): string[] =>
  nodes.flatMap((node) => (node.type === 'ImportExpression' ? (sourceOf(node, file) ?? []) : []));

const isAtOnce = ({ type, callee }: Node): boolean =>
  type === 'CallExpression' && textIn(callee, 'name') === 'withPageTexts';

const statementOf = (statement: Node, file: string): Statement => {
  const nodes = nodesIn(statement);
  const ofType = (pattern: RegExp): Node[] => nodes.filter(({ type }) => pattern.test(type));
  return {
    declares: declaredBy(statement),
    uses: [...new Set(ofType(/Identifier$/).map((node) => textIn(node, 'name')))],
    texts: [
      ...ofType(/^Literal$/).map((node) => textIn(node, 'value')),
      ...ofType(/^TemplateLiteral$/).map(templateOf),
    ],
    lazy: lazyFiles(nodes, file),
    atOnce: nodes.filter(isAtOnce).flatMap((call) => lazyFiles(nodesIn(call), file)),
  };
};

/**
 * Reads which statements of a source file use which names, and the texts in them.
 *
 * @param file the path, whose ending says which syntax it holds
 */
const readModule = (file: string, code: string): SourceModule => {
  const body = childrenOf(parseSync(file, code).program.body);
  const statements = body.filter(({ source }) => !isNode(source)).map((statement) => statementOf(statement, file));
  const names = new Set(statements.flatMap(({ declares }) => declares));
  return {
    imports: new Map(body.flatMap((statement) => bindingsOf(statement, file))),
    statements,
    declaring: new Map(
      Array.from(names, (name) => [name, statements.filter(({ declares }) => declares.includes(name))] as const),
    ),
  };
};

type Read = (file: string) => SourceModule;

/** Reads each file once. */
const reader = (textOf: (file: string) => string): Read => {
  const known = new Map<string, SourceModule>();
  return (file) => {
    const module = known.get(file) ?? readModule(file, textOf(file));
    known.set(file, module);
    return module;
  };
};

/** What a name of a file stands for; undefined where it is none of the file's own, as most are of properties and of what a function holds. */
const meaningOf = ({ file, name }: Binding, read: Read) => {
  if (!/\.tsx?$/.test(file)) return undefined;
  const { statements, declaring, imports } = read(file);
  const imported = imports.get(name);
  const declared = name === '*' ? statements : (declaring.get(name) ?? []);
  return imported || declared.length > 0 ? { imported, declared } : undefined;
};

/** The statements that some bindings need, as a bundler keeps them. */
const statementsFor = (bindings: readonly Binding[], read: Read): Set<Statement> => {
  const kept = new Set<Statement>();
  const seen = new Set<string>();
  const follow = (binding: Binding): void => {
    const { file, name } = binding;
    const meaning = meaningOf(binding, read);
    if (meaning === undefined || seen.has(`${file} ${name}`)) return;
    seen.add(`${file} ${name}`);
    if (meaning.imported) follow(meaning.imported);
    for (const statement of meaning.declared) kept.add(statement);
    for (const use of meaning.declared.flatMap(({ uses }) => uses)) follow({ file, name: use });
  };
  for (const binding of bindings) follow(binding);
  return kept;
};

const whole = (file: string): Binding => ({ file, name: '*' });

const lazyIn = (statements: Iterable<Statement>): string[] => [...statements].flatMap(({ lazy }) => lazy);

/** What a page needs for its tool: what its island imports, and what that loads at once. */
const statementsOfPage = (files: readonly string[], read: Read): Set<Statement> => {
  const statements = statementsFor(files.map(whole), read);
  const all = [...new Set([...files, ...[...statements].flatMap(({ atOnce }) => atOnce)])];
  return all.length === files.length ? statements : statementsOfPage(all, read);
};

/** All that is loaded on demand, from the first files on. */
const statementsLater = (files: readonly string[], read: Read): Set<Statement> => {
  const statements = statementsFor(files.map(whole), read);
  const all = [...new Set([...files, ...lazyIn(statements)])];
  return all.length === files.length ? statements : statementsLater(all, read);
};

const plural = /_(?:zero|one|two|few|many|other)$/;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The keys that a text with a part to be filled in may name: it must begin with their group. */
const patternOf = (text: string): RegExp[] =>
  /^[a-z][A-Za-z]*\./.test(text) ? [new RegExp(`^${text.split('*').map(escaped).join('.+')}$`)] : [];

/** The keys that some text in the code names, with or without the end for a number. */
const keysIn = (statements: Iterable<Statement>, keys: readonly string[]): string[] => {
  const texts = new Set([...statements].flatMap((statement) => statement.texts));
  const patterns = [...texts].filter((text) => text.includes('*')).flatMap(patternOf);
  const isNamed = (name: string): boolean => texts.has(name) || patterns.some((pattern) => pattern.test(name));
  return keys.filter((key) => isNamed(key) || isNamed(key.replace(plural, '')));
};

/** The keys of the texts that the page of each tool carries, and of those that tools load on demand. */
export interface ToolTexts {
  readonly ofPage: { readonly [tool: string]: readonly string[] };
  /** In one file, for all tools but those that have one of their own. */
  readonly lazy: readonly string[];
  readonly ownLazy: { readonly [tool: string]: readonly string[] };
}

const islandOf = (id: ToolId): string => {
  const component = `${id[0]?.toUpperCase()}${id.slice(1)}`;
  const folder = id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return join('src/tools', folder, `${component}.tsx`);
};

/**
 * Finds which texts each tool needs, by following what its island imports.
 *
 * @param keys every key of the dictionaries
 * @param textOf reads a source file
 */
export const toolTexts = (keys: readonly string[], textOf: (file: string) => string): ToolTexts => {
  const read = reader(textOf);
  const ofTools = tools.map(({ id }) => [id, statementsOfPage([islandOf(id)], read)] as const);
  const lazyOf = (some: typeof ofTools): string[] =>
    keysIn(statementsLater([...new Set(some.flatMap(([, statements]) => lazyIn(statements)))], read), keys);
  const own = ofTools.filter(([id]) => toolsWithOwnTexts.includes(id));
  return {
    ofPage: Object.fromEntries(ofTools.map(([id, statements]) => [id, keysIn(statements, keys)])),
    lazy: lazyOf(ofTools.filter((tool) => !own.includes(tool))),
    ownLazy: Object.fromEntries(own.map((tool) => [tool[0], lazyOf([tool])])),
  };
};

/** The code that the build takes in place of a source file, if it does. */
type SourceOf = (file: string) => string | undefined;

const virtual = 'virtual:tool-texts';

const plugin = (keys: readonly string[], sourceOf: SourceOf): Plugin => ({
  name: 'tool-texts',
  resolveId: (id) => (id === virtual ? `\0${virtual}` : undefined),
  load(id) {
    if (id !== `\0${virtual}`) return undefined;
    const read = (file: string): string => {
      this.addWatchFile(file);
      return sourceOf(file) ?? readFileSync(file, 'utf8');
    };
    const texts = toolTexts(keys, read);
    return `export const toolTexts = ${JSON.stringify(texts)};`;
  },
});

/**
 * Tells pages, by `virtual:tool-texts`, which texts their tool needs: what its code names, and no more.
 *
 * @param keys those of the dictionaries of the site
 */
export const toolTextsOf = (keys: readonly string[], sourceOf: SourceOf): AstroIntegration => ({
  name: 'tool-texts',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [plugin([...new Set(keys)], sourceOf)] } });
    },
  },
});
