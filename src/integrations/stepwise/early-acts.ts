import { isLink } from '../../estimate/link/fragment.ts';
import { fillAgain, noteFields, putBackOthers } from './early-fields.ts';
import { notePresses, pressAgain } from './early-presses.ts';

/** Does something once more on the element on which a visitor did it. */
export type Act = readonly [element: HTMLElement, again: () => void];

/** Whether the address holds a link, as `OpeningLink.astro` tells it too: a tool says nothing before it has read that. */
export const hasLink = ({ ownerDocument }: HTMLElement): boolean => isLink(ownerDocument.location.hash);

/**
 * Notes what is done on a tool while nobody listens, and gives it when it is asked for; none of it was meant for what a link
 * brings in place of that. The listeners stay, for the page must stay light: what they note later is never asked for.
 */
export const noteActs = (tool: HTMLElement): (() => Act[]) => {
  const fields = noteFields(tool);
  const presses = notePresses(tool);
  return () => {
    if (hasLink(tool)) for (const noted of [fields, presses]) noted.clear();
    putBackOthers(tool, fields);
    const filled = Array.from(fields, (field): Act => [field, fillAgain(field)]);
    return filled.concat(Array.from(presses, (element): Act => [element, () => pressAgain(element)]));
  };
};
