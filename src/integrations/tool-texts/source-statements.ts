import { dirname, join } from 'node:path';
import { parseSync } from 'vite';

/** A name in a module, such as `text` in `src/words/translator.ts`. */
interface Binding {
  readonly file: string;
  /** `*` for all that the module exports. */
  readonly name: string;
}

/** A statement at the top of a source file. */
export interface Statement {
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

/** Reads a source file. */
export type ReadSource = (file: string) => SourceModule;

/** Reads each file once. */
export const sourceReader = (textOf: (file: string) => string): ReadSource => {
  const known = new Map<string, SourceModule>();
  return (file) => {
    const module = known.get(file) ?? readModule(file, textOf(file));
    known.set(file, module);
    return module;
  };
};

/** What a name of a file stands for; undefined where it is none of the file's own, as most are of properties and of what a function holds. */
const meaningOf = ({ file, name }: Binding, read: ReadSource) => {
  if (!/\.tsx?$/.test(file)) return undefined;
  const { statements, declaring, imports } = read(file);
  const imported = imports.get(name);
  const declared = name === '*' ? statements : (declaring.get(name) ?? []);
  return imported || declared.length > 0 ? { imported, declared } : undefined;
};

/** The statements that some bindings need, as a bundler keeps them. */
const statementsFor = (bindings: readonly Binding[], read: ReadSource): Set<Statement> => {
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

/** The files that some statements load on demand. */
export const lazyIn = (statements: Iterable<Statement>): string[] => [...statements].flatMap(({ lazy }) => lazy);

/** What a page needs for its tool: what its island imports, and what that loads at once. */
export const statementsOfPage = (files: readonly string[], read: ReadSource): Set<Statement> => {
  const statements = statementsFor(files.map(whole), read);
  const all = [...new Set([...files, ...[...statements].flatMap(({ atOnce }) => atOnce)])];
  return all.length === files.length ? statements : statementsOfPage(all, read);
};

/** All that is loaded on demand, from the first files on. */
export const statementsLater = (files: readonly string[], read: ReadSource): Set<Statement> => {
  const statements = statementsFor(files.map(whole), read);
  const all = [...new Set([...files, ...lazyIn(statements)])];
  return all.length === files.length ? statements : statementsLater(all, read);
};
