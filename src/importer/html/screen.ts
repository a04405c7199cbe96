import type { Element } from 'hast';
import { find, html, svg } from 'property-information';
import type { Properties } from '../mdx/nodes.ts';
import type { NoteCode } from '../notes.ts';
import { isAllowed, isDrawing, isElement } from '../safety/markup.ts';

/** What becomes of an element of a source on a page. */
export interface Screened {
  /** The name of the element. */
  readonly tag: string;
  /** The element stays, its words stay without it, or nothing of it does. */
  readonly stays: 'element' | 'words' | 'nothing';
  /** Those of its attributes that a page may hold, by their names in HTML. */
  readonly properties: Properties;
  /** What the report says of it. */
  readonly notes: ReadonlySet<NoteCode>;
}

const asText = (value: unknown): string | boolean | undefined => {
  if (Array.isArray(value)) return value.join(' ');
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
};

/** `<a name="x">` is an anchor as HTML had them once; now any `id` is. */
const withAnchor = ({ tagName, properties }: Element): Element['properties'] => {
  const { name, ...others } = properties;
  return tagName === 'a' && name !== undefined ? { id: name, ...others } : properties;
};

/** `markdown` says how MkDocs reads an element, and is no attribute of a page. */
const propertiesOf = (element: Element): Properties => {
  const schema = isDrawing(element.tagName) ? svg : html;
  const named = Object.entries(withAnchor(element)).map(
    ([name, value]) => [find(schema, name).attribute, asText(value)] as const,
  );
  return Object.fromEntries(named.filter(([name]) => name !== 'markdown'));
};

const runsCode = /^on|:|^(?:formaction|is|slot|srcdoc)$/i;

const isAddress = /^(?:action|background|cite|data|href|longdesc|poster|src|srcset)$/;

const noteOf = (name: string): NoteCode => {
  if (runsCode.test(name)) return 'html-code';
  return isAddress.test(name) ? 'address-unsafe' : 'attributes-dropped';
};

/**
 * Those attributes of `tag` that a page may hold, and what the report says of the others.
 *
 * @example screenProperties('b', { class: 'x', onclick: 'y()' }) keeps the class, and notes 'html-code'
 */
export const screenProperties = <Value extends Properties[string]>(
  tag: string,
  given: Readonly<Record<string, Value>>,
): { readonly properties: Readonly<Record<string, Value>>; readonly notes: ReadonlySet<NoteCode> } => {
  const notes = new Set<NoteCode>();
  const kept = Object.entries(given).filter(([name, value]) => {
    const isKept = isAllowed(tag, name, typeof value === 'string' ? value : '');
    if (!isKept && value !== undefined && value !== false) notes.add(noteOf(name));
    return isKept;
  });
  return { properties: Object.fromEntries(kept), notes };
};

/** Elements in which no text is words. */
const wordless = new Set(['script', 'style', 'template', 'iframe', 'noembed', 'noframes']);

export const isWordless = ({ tagName }: Element): boolean => wordless.has(tagName);

const withoutTag = (tag: string): Screened => ({
  tag,
  stays: wordless.has(tag) ? 'nothing' : 'words',
  properties: {},
  notes: new Set([tag === 'script' ? 'html-code' : 'html-tag']),
});

/** What a page keeps of an element: those that are not on the list go, and so do attributes. */
export const screen = (element: Element): Screened => {
  const { tagName: tag } = element;
  if (!isElement(tag)) return withoutTag(tag);
  const { properties, notes } = screenProperties(tag, propertiesOf(element));
  if (tag !== 'iframe') return { tag, stays: 'element', properties, notes };
  // What shows no page of another site over a safe connection is no frame that readers need.
  if (properties.src === undefined) return withoutTag(tag);
  return { tag, stays: 'element', properties, notes: new Set([...notes, 'html-frame']) };
};

/** Whether a remark says anything. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
