import type { BlockConstruct } from '../blocks/block-construct.ts';
import { definitionOf } from '../page/labels.ts';

/** `[name]: address` for links elsewhere on the page, which get the address itself. */
export const definition: BlockConstruct = {
  name: 'definition',
  read: ({ lines, start, page }) =>
    definitionOf(lines[start]?.text ?? '', page.labels.definitionLines) ? { nodes: [], next: start + 1 } : undefined,
};
