import type { Element } from 'hast';
import { find, html } from 'property-information';
import type { Properties } from '../mdx/jsx.ts';

const asText = (value: unknown): string | boolean | undefined => {
  if (Array.isArray(value)) return value.join(' ');
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
};

const isSafeName = (name: string): boolean =>
  /^[a-z_][\w-]*(?::[\w-]+)?$/i.test(name) && !/^on/i.test(name) && name !== 'markdown';

const runsCode = (value: string | boolean | undefined): boolean =>
  typeof value === 'string' && /^\s*javascript:/i.test(value);

/** `<a name="x">` is an anchor as HTML had them once; now any `id` is. */
const withAnchor = ({ tagName, properties }: Element): Element['properties'] => {
  const { name, ...others } = properties;
  return tagName === 'a' && name !== undefined ? { id: name, ...others } : properties;
};

/** The attributes of an element as they are written in MDX, without those that run code. */
export const propertiesOf = (element: Element): Properties =>
  Object.fromEntries(
    Object.entries(withAnchor(element))
      .map(([name, value]) => [find(html, name).attribute, asText(value)] as const)
      .filter(([name, value]) => isSafeName(name) && !runsCode(value)),
  );

/** Whether an element would run code on a page. */
export const hasCode = ({ tagName, properties }: Element): boolean =>
  tagName === 'script' ||
  Object.entries(properties).some(([name, value]) => /^on/i.test(name) || runsCode(asText(value)));
