import type { Element } from 'hast';
import { find, html, svg } from 'property-information';
import type { Properties } from '../mdx/nodes.ts';
import type { NoteCode } from '../notes.ts';
import { isAllowedAttribute, isDrawing, isElement } from '../safety/markup.ts';

/** What a page keeps of an element. */
export interface Screened {
  /** The name of the element. */
  readonly tag: string;
  /** Whether the element stays, only its text does, or nothing. */
  readonly stays: 'element' | 'words' | 'nothing';
  /** The attributes that stay, by their names in HTML. */
  readonly properties: Properties;
  /** What is noted of the rest. */
  readonly notes: ReadonlySet<NoteCode>;
}

const asText = (value: unknown): string | boolean | undefined => {
  if (Array.isArray(value)) return value.join(' ');
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
};

/** `<a name="x">` is the obsolete form of an anchor. */
const withAnchor = ({ tagName, properties }: Element): Element['properties'] => {
  const { name, ...others } = properties;
  return tagName === 'a' && name !== undefined ? { id: name, ...others } : properties;
};

/** The attributes by their names in HTML, without `markdown`, which only concerns MkDocs. */
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
 * The attributes of `tag` that a page may have, and notes on the others.
 *
 * @example screenProperties('b', { class: 'x', onclick: 'y()' }) keeps the class, and notes 'html-code'
 */
export const screenProperties = <Value extends Properties[string]>(
  tag: string,
  given: Readonly<Record<string, Value>>,
): { readonly properties: Readonly<Record<string, Value>>; readonly notes: ReadonlySet<NoteCode> } => {
  const notes = new Set<NoteCode>();
  const kept = Object.entries(given).filter(([name, value]) => {
    const isKept = isAllowedAttribute(tag, name, typeof value === 'string' ? value : '');
    if (!isKept && value !== undefined && value !== false) notes.add(noteOf(name));
    return isKept;
  });
  return { properties: Object.fromEntries(kept), notes };
};

/** Elements whose text is not shown to readers. */
const wordless = new Set(['script', 'style', 'template', 'iframe', 'noembed', 'noframes']);

export const isWordless = ({ tagName }: Element): boolean => wordless.has(tagName);

const withoutTag = (tag: string): Screened => ({
  tag,
  stays: wordless.has(tag) ? 'nothing' : 'words',
  properties: {},
  notes: new Set([tag === 'script' ? 'html-code' : 'html-tag']),
});

/** Decides what a page keeps of an element. Only listed elements and attributes stay. */
export const screen = (element: Element): Screened => {
  const { tagName: tag } = element;
  if (!isElement(tag)) return withoutTag(tag);
  const { properties, notes } = screenProperties(tag, propertiesOf(element));
  if (tag !== 'iframe') return { tag, stays: 'element', properties, notes };
  // A frame without an https address shows readers nothing.
  if (properties.src === undefined) return withoutTag(tag);
  return { tag, stays: 'element', properties, notes: new Set([...notes, 'html-frame']) };
};

/** Whether a comment says anything that is worth a note. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
