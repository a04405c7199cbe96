import type { PhrasingContent } from 'mdast';
import type { InlineConstruct } from '../inline/inline-construct.ts';

const splitText = (node: PhrasingContent): PhrasingContent[] => {
  if (node.type !== 'text') return [node];
  const { position } = node;
  const at = position ? { position } : {};
  return node.value
    .split(/(?<! ) *\n */)
    .flatMap((value, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [{ type: 'break', ...at } as const]),
      ...(value === '' ? [] : [{ type: 'text', value, ...at } as const]),
    ]);
};

/** The end of a line, which readers see where the project has `nl2br`. */
export const lineBreak: InlineConstruct = {
  name: 'line-break',
  gather: (children, { page }) => (page.settings.breaksLines ? children.flatMap(splitText) : children),
};
