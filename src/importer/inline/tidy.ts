import type { PhrasingContent } from 'mdast';

/** Longer texts stay apart: what looks for something in a text goes back over it for all that it finds. */
const longest = 10_000;

/** Texts side by side as one, without empty ones and without spaces around the ends of lines, which no page shows. */
export const tidy = (children: readonly PhrasingContent[]): PhrasingContent[] => {
  const result: PhrasingContent[] = [];
  for (const node of children) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text' && last.value.length < longest) last.value += node.value;
    else if (node.type !== 'text' || node.value !== '') result.push(node);
  }
  for (const node of result) if (node.type === 'text') node.value = node.value.replace(/(?<! ) *\n */g, '\n');
  return result.filter((node) => node.type !== 'text' || node.value !== '');
};

/** The same at both ends of a paragraph, where spaces show nothing either. */
export const trimEnds = (children: PhrasingContent[]): PhrasingContent[] => {
  const first = children[0];
  const last = children.at(-1);
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return tidy(children);
};
