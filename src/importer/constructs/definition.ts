import type { BlockConstruct } from '../blocks/block-construct.ts';
import { definitionOf } from '../page/labels.ts';

/** `[name]: address` for links elsewhere on the page, which get the address itself. */
export const definition: BlockConstruct = {
  name: 'definition',
  read: ({ lines, start }) => (definitionOf(lines[start]?.text ?? '') ? { nodes: [], next: start + 1 } : undefined),
};
