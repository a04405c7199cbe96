import type { PhrasingContent, Text } from 'mdast';
import { inline, tidy } from '../mdx/nodes.ts';
import { isAddress } from '../safety/address.ts';

/** An address in a text, of which the build makes a link. */
const bareAddress = /(?:https?:\/\/|www\.)\S+/gi;

const closingSigns = new Set('?!.,:;*_~\'")]');

/** The address without the signs of the sentence around it; a pattern would take quadratic time. */
const withoutClosingSigns = (text: string): string => {
  let end = text.length;
  while (closingSigns.has(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
};

const isLinkable = (text: string): boolean => {
  const address = withoutClosingSigns(text);
  return isAddress(/^www/i.test(address) ? `http://${address}` : address);
};

/** Splits a text within each address that is none, so that the build makes no link of it. */
export const withoutBareLinks = (node: Text): readonly PhrasingContent[] => {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const { 0: found, index } of node.value.matchAll(bareAddress)) {
    if (isLinkable(found)) continue;
    parts.push({ type: 'text', value: node.value.slice(from, index) });
    from = index + (/^www/i.test(found) ? 3 : found.indexOf(':') + 1);
    parts.push(inline('span', {}, [{ type: 'text', value: node.value.slice(index, from) }]));
  }
  if (from === 0) return [node];
  parts.push({ type: 'text', value: node.value.slice(from) });
  return tidy(parts);
};
