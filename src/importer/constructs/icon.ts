import { nameToEmoji } from 'gemoji';
import type { PhrasingContent } from 'mdast';
import { spanSyntax } from '../inline/spans.ts';
import { inline } from '../mdx/nodes.ts';
import { addNote } from '../page/page.ts';
import type { InlineConstruct, InlinePlace } from './construct.ts';
import { iconSets, meaningOf, plainName, starlightIcon } from './icon-names.ts';

declare module 'mdast' {
  /** An icon of Material by its name, until it is one of Starlight. */
  interface IconNode {
    type: 'icon';
    name: string;
    position?: Text['position'];
  }
  interface PhrasingContentMap {
    icon: IconNode;
  }
  interface RootContentMap {
    icon: IconNode;
  }
}

const emojiOf = (name: string): string | undefined =>
  Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name] : undefined;

const isKnown = (text: string): boolean => {
  const name = text.slice(1, -1);
  return text.length > 2 && text.endsWith(':') && (iconSets.test(name) || emojiOf(name) !== undefined);
};

/** An icon says something of its own when nothing else stands beside it, or when it means yes or no. */
const labelOf = (icon: string, name: string, { page, text }: InlinePlace): string | undefined =>
  meaningOf(icon, page.settings.language) ?? (text.trim() === '' ? plainName(name).replaceAll('-', ' ') : undefined);

/** Starlight shows pictures on a line of their own, but an icon stands among words. */
const amongWords = 'display: inline-block; vertical-align: -0.125em';

const turnIcon = (node: PhrasingContent & { type: 'icon' }, place: InlinePlace): PhrasingContent => {
  const icon = starlightIcon(node.name);
  if (icon === undefined) {
    addNote(place.page, 'icon-unknown', { ...place.lineOf(node), text: `:${node.name}:` });
    return { type: 'text', value: '' };
  }
  place.page.components.add('Icon');
  const label = labelOf(icon, node.name, place);
  const named = label === undefined ? {} : { role: 'img', 'aria-label': label };
  return inline('span', { ...named, style: amongWords }, [inline('Icon', { name: icon })]);
};

/** `:material-check:` and other icons, and emoji by their names. */
export const icon: InlineConstruct = {
  name: 'icon',
  syntax: spanSyntax('icon', {
    sign: ':',
    reader: () => (char) => (char === ':' ? 'whole' : /[\w+-]/.test(char) ? 'more' : 'none'),
    longest: 100,
    fits: isKnown,
  }),
  tree: {
    enter: {
      icon(token) {
        const name = this.sliceSerialize(token).slice(1, -1);
        const value = emojiOf(name);
        this.enter(value === undefined ? { type: 'icon', name } : { type: 'text', value }, token);
      },
    },
    exit: {
      icon(token) {
        this.exit(token);
      },
    },
  },
  turn: (children, place) => children.map((node) => (node.type === 'icon' ? turnIcon(node, place) : node)),
};

/** Name of the icon that a node shows, as the construct for icons writes it. */
export const iconIn = (node: PhrasingContent | undefined): string | undefined => {
  const [icon] = node?.type === 'mdxJsxTextElement' ? node.children : [];
  if (icon?.type !== 'mdxJsxTextElement' || icon.name !== 'Icon') return undefined;
  const value = icon.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'name')?.value;
  return typeof value === 'string' ? value : undefined;
};
