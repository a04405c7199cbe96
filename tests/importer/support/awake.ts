import { compile } from './compile.ts';
import { allNodes, type HastNode } from './hast.ts';

const protocols = new Set(
  'http: https: mailto: tel: sms: sip: xmpp: irc: ircs: matrix: geo: ftp: ftps: sftp: ssh:'.split(' '),
);

const imports =
  /^import \{ (?:(?:Badge|Card|CardGrid|Icon|LinkButton|TabItem|Tabs)(?:, )?)+ \} from '@astrojs\/starlight\/components';$/;

const components = new Set(['Badge', 'Card', 'CardGrid', 'Icon', 'LinkButton', 'TabItem', 'Tabs']);

const forbidden =
  /^(?:script|style|template|object|embed|form|button|meta|base|link|math|foreignobject|animate|set|use)$/i;

const isLiteral = (value = ''): boolean => /^"(?:[^"\\]|\\.)*"$/.test(value);

const isAwakeName = (name: string): boolean => /^on|:|^(?:srcdoc|formaction|action|slot|is|data)$/i.test(name);

/** The address as a browser reads it. */
export const isAwakeAddress = (address: string): boolean => {
  const read = URL.parse(address, 'https://x.nl/');
  return read !== null && !protocols.has(read.protocol);
};

const attributesOf = ({ attributes, properties }: HastNode): readonly (readonly [string, unknown])[] => [
  ...(attributes ?? []).map(({ name, value }) => [name ?? '{…}', value ?? ''] as const),
  ...Object.entries(properties ?? {}),
];

/** Starlight inserts the icon of an aside as raw HTML. */
const isAsideIcon = ({ name, attributes }: HastNode): boolean =>
  name === 'Fragment' && /^<svg [^{]*class="starlight-aside__icon">/.test(String(attributes?.[0]?.value));

const isAwakeElement = (node: HastNode): boolean => {
  const name = node.tagName ?? node.name ?? '';
  if (forbidden.test(name) || (/^[A-Z]|[.:]/.test(name) && !components.has(name)) || name === '') return true;
  return attributesOf(node).some(([key, value]) => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return true;
    if (isAwakeName(key)) return true;
    if (name === 'Card' && key === 'title') return String(value).includes('<');
    return ['href', 'src', 'poster'].includes(key) && isAwakeAddress(String(value));
  });
};

const isAwake = (node: HastNode): boolean => {
  if (node.type === 'mdxjsEsm') return !imports.test(node.value?.trim() ?? '');
  if (node.type.endsWith('Expression')) return !isLiteral(node.value);
  if (node.type === 'raw' || node.type === 'comment') return true;
  const isElement = node.type === 'element' || node.type.startsWith('mdxJsx');
  return isElement && !isAsideIcon(node) && isAwakeElement(node);
};

/** Pictures of the project, and what every page imports. */
const known = /^(?:astro\/jsx-runtime|astro:assets|@astrojs\/starlight\/components|\.\.?\/[^?#]*\.(?:png|svg))$/;

/** What else the compiled page imports; the build turns images into imports too. */
const importsIn = (code: string): readonly HastNode[] =>
  [...code.matchAll(/^import\b(?:.* from)? ?"(.*)";$/gm)].flatMap(([, from = '']) =>
    known.test(from) ? [] : [{ type: 'import', value: from }],
  );

/**
 * Everything on a page, as the build reads it, that could run something. Deliberately independent of the lists of the
 * importer.
 */
export const awakeIn = async (mdx: string): Promise<readonly HastNode[]> => {
  const { code, tree } = await compile(mdx);
  const nodes = allNodes(tree).filter(isAwake);
  return [...nodes.map(({ children: _, ...node }) => node), ...importsIn(code)];
};
