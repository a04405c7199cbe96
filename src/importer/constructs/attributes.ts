import type { AttributeListNode, PhrasingContent } from 'mdast';
import type { InlineConstruct, InlinePlace } from '../inline/inline-construct.ts';
import { addNote } from '../page/page.ts';
import { type Attributes, attributeList, readAttributes } from '../syntax/attributes.ts';
import { spanSyntax } from '../syntax/spans.ts';
import { withAttributes } from './with-attributes.ts';

declare module 'mdast' {
  /** Attributes of what stands before them, until they are given to it. */
  interface AttributeListNode {
    type: 'attributeList';
    attributes: Attributes;
    source: string;
    position?: Text['position'];
  }
  interface PhrasingContentMap {
    attributeList: AttributeListNode;
  }
  interface RootContentMap {
    attributeList: AttributeListNode;
  }
}

/** Nothing that could carry them stands before, so they are text, as in MkDocs. */
const asText = (source: string): PhrasingContent => ({ type: 'text', value: source });

const isPlain = (node: PhrasingContent | undefined): boolean =>
  node === undefined || node.type === 'text' || node.type === 'break' || node.type === 'attributeList';

/** At the end of a heading or paragraph they belong to it, and it is read by who made the block. */
const isLast = (node: PhrasingContent, children: readonly PhrasingContent[]): boolean => children.at(-1) === node;

const give = (before: PhrasingContent, list: AttributeListNode, place: InlinePlace): readonly PhrasingContent[] => {
  const { nodes, notes } = withAttributes(before, list.attributes, place);
  for (const code of notes) addNote(place.page, code, { ...place.lineOf(list), text: list.source });
  return nodes;
};

const turn = (children: PhrasingContent[], place: InlinePlace): PhrasingContent[] => {
  const turned: PhrasingContent[] = [];
  for (const node of children) {
    const before = turned.at(-1);
    if (node.type !== 'attributeList') turned.push(node);
    else if (before && !isPlain(before)) turned.splice(-1, 1, ...give(before, node, place));
    else turned.push(isLast(node, children) ? node : asText(node.source));
  }
  return turned;
};

/** `{ #id .class key=value }` behind a link, an image or other marked words. */
export const attributes: InlineConstruct = {
  name: 'attributes',
  syntax: spanSyntax('attributeList', {
    sign: '{',
    reader: () => (char) => (char === '}' ? 'whole' : char === '{' ? 'none' : 'more'),
    longest: 1000,
    fits: (text) => attributeList.test(text),
  }),
  tree: {
    enter: {
      attributeList(token) {
        const source = this.sliceSerialize(token);
        this.enter({ type: 'attributeList', attributes: readAttributes(source), source }, token);
      },
    },
    exit: {
      attributeList(token) {
        this.exit(token);
      },
    },
  },
  turn,
};
