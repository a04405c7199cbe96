import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import type { Problem } from '../../catalogue/index.ts';

type JsxNode = MdastNode & { type: 'mdxJsxFlowElement' };
type Attribute = JsxNode['attributes'][number];

/** A component or an element that a page uses. */
export interface Used {
  readonly name: string;
  readonly line: number;
  /** What it is given, as far as that is written out. */
  readonly props: Readonly<Record<string, unknown>>;
  /** Names of props that are computed; `...` stands for any. */
  readonly computed: readonly string[];
}

/** A name that a page imports. */
export interface Imported {
  readonly name: string;
  /** What it is called where it comes from; `default` for a whole file. */
  readonly original: string;
  readonly from: string;
  readonly line: number;
}

export interface Link {
  readonly href: string;
  readonly line: number;
}

/** A page of `content/docs/`, as far as checks look at it. */
export interface Page {
  /** Relative to the content folder. */
  readonly file: string;
  readonly frontMatter: string;
  readonly used: readonly Used[];
  readonly imported: readonly Imported[];
  /** Components that the page makes itself. */
  readonly own: readonly string[];
  readonly links: readonly Link[];
  /** The ids that its headings and elements have. */
  readonly anchors: readonly string[];
  /** Whether some heading holds a part of the front matter, which its id then holds as well. */
  readonly hasComputedHeadings: boolean;
}

/** The features of the parser that Astro and Starlight enable. */
const features = { directive: true, gfm: true, smartPunctuation: true } as const;

const isJsx = (node: MdastNode): node is JsxNode =>
  node.type === 'mdxJsxFlowElement' || String(node.type) === 'mdxJsxTextElement';

const isExpression = (node: MdastNode): node is MdastNode & { type: 'mdxTextExpression' } =>
  node.type === 'mdxTextExpression';

const childrenOf = (node: MdastNode): readonly MdastNode[] =>
  'children' in node ? (node.children as MdastNode[]) : [];

const allNodes = (node: MdastNode): MdastNode[] => [node, ...childrenOf(node).flatMap(allNodes)];

const lineOf = (node: MdastNode): number => node.position?.start.line ?? 1;

const literal = (expression: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(expression.replace(/^\s*'([^'"\\]*)'\s*$/, '"$1"')) };
  } catch {
    return undefined;
  }
};

const propOf = (attribute: Attribute): { name: string; value?: unknown; isComputed?: true } => {
  if (attribute.type === 'mdxJsxExpressionAttribute') return { name: '...', isComputed: true };
  const { name, value } = attribute;
  if (value === null || value === undefined) return { name, value: true };
  if (typeof value === 'string') return { name, value };
  return { name, ...(literal(value.value) ?? { isComputed: true }) };
};

const usedIn = (node: JsxNode): Used => {
  const props = node.attributes.map(propOf);
  return {
    name: node.name ?? '',
    line: lineOf(node),
    props: Object.fromEntries(props.filter(({ isComputed }) => !isComputed).map(({ name, value }) => [name, value])),
    computed: props.filter(({ isComputed }) => isComputed).map(({ name }) => name),
  };
};

/** @example namesIn("A, { B as C }") // [['A', 'default'], ['C', 'B']] */
const namesIn = (clause: string): [name: string, original: string][] => {
  const braces = /\{([^}]*)\}/.exec(clause)?.[1] ?? '';
  const whole = /^\s*(\w+)/.exec(clause)?.[1];
  const named = braces.split(',').flatMap((part): [string, string][] => {
    const [original = '', name = original] = part.trim().split(/\s+as\s+/);
    return original === '' ? [] : [[name, original]];
  });
  return whole === undefined ? named : [[whole, 'default'], ...named];
};

const importsIn = (code: string, firstLine: number): Imported[] =>
  [...code.matchAll(/^import\s+([^'"]+?)\s+from\s+['"]([^'"]+)['"]/gm)].flatMap((match) => {
    const line = firstLine + code.slice(0, match.index).split('\n').length - 1;
    return namesIn(match[1] ?? '').map(([name, original]) => ({ name, original, from: match[2] ?? '', line }));
  });

const exportsIn = (code: string): string[] =>
  [...code.matchAll(/^export\s+(?:const|let|function)\s+(\w+)/gm)].map(([, name = '']) => name);

const linkIn = (node: MdastNode): Link[] => {
  if (node.type === 'link' || node.type === 'definition') return [{ href: node.url, line: lineOf(node) }];
  if (!isJsx(node)) return [];
  const { href } = usedIn(node).props;
  return typeof href === 'string' ? [{ href, line: lineOf(node) }] : [];
};

/** The text from which Astro makes the id of a heading: a component adds nothing to it, and an expression its code. */
const textOf = (node: MdastNode): string => {
  if (node.type === 'text' || node.type === 'inlineCode' || isExpression(node)) return node.value;
  return childrenOf(node).map(textOf).join('');
};

const anchorsIn = (headings: readonly MdastNode[], used: readonly Used[]): string[] => {
  const slugger = new GithubSlugger();
  const ids = used.flatMap(({ props }) => (typeof props.id === 'string' ? [props.id] : []));
  return [...headings.map((heading) => slugger.slug(textOf(heading))), ...ids];
};

const pageOf = (file: string, root: MdastNode): Page => {
  const nodes = allNodes(root);
  const used = nodes.filter(isJsx).map(usedIn);
  const headings = nodes.filter(({ type }) => type === 'heading');
  const code = nodes.flatMap((node) => (node.type === 'mdxjsEsm' ? [node] : []));
  return {
    file,
    frontMatter: nodes.flatMap((node) => (node.type === 'yaml' ? [node.value] : []))[0] ?? '',
    used,
    imported: code.flatMap((node) => importsIn(node.value, lineOf(node))),
    own: code.flatMap(({ value }) => exportsIn(value)),
    links: nodes.flatMap(linkIn),
    anchors: anchorsIn(headings, used),
    hasComputedHeadings: headings.some((heading) => textOf(heading).includes('frontmatter')),
  };
};

const syntaxProblem = (file: string, error: unknown): Problem => {
  const words = error instanceof Error ? error.message : String(error);
  const line = /(\d+):\d+/.exec(words)?.[1];
  return {
    file,
    ...(line === undefined ? {} : { line: Number(line) }),
    path: '(the whole page)',
    expected: 'valid MDX: every tag is closed, and < and { have a backslash before them where they are text',
    got: words.split('\n')[0] ?? words,
    fix: 'Compare the tags and the braces of this line and of the lines before it.',
  };
};

/** Reads a page; a page that cannot be read is a problem. */
export const readPage = (contentFolder: string, file: string): Page | Problem => {
  const text = readFileSync(join(contentFolder, file), 'utf8');
  try {
    return pageOf(file, file.endsWith('.mdx') ? mdxToMdast(text, { features }) : markdownToMdast(text, { features }));
  } catch (error) {
    return syntaxProblem(file, error);
  }
};
