import { useLayoutEffect, useState } from 'preact/hooks';
import { isLink } from '../../estimate/index.ts';
import type { Tool } from '../frame/use-tool.ts';

/**
 * Whether the page was opened afresh with a link from elsewhere: not by a reload or a step through the history, nor from another
 * page of this site, such as the tool in another language.
 */
const isFromElsewhere = (): boolean => {
  const [visit = {}] = performance.getEntriesByType('navigation');
  const isFresh = Reflect.get(visit, 'type') === 'navigate';
  return isFresh && isLink(location.hash) && !document.referrer.startsWith(`${location.origin}/`);
};

/** What the form of a received link is. */
interface ReceivedLink {
  readonly isReceived: boolean;
  /** Whether the result is shown without the form. A form in which something is to be corrected is shown. */
  readonly isFolded: boolean;
  setFolded(isFolded: boolean): void;
}

/** Folds the form while a link that was received is only read. */
export const useReceivedLink = ({ state, problems }: Pick<Tool, 'state' | 'problems'>): ReceivedLink => {
  const [isFolded, setFolded] = useState<boolean>();
  // Before the first paint, so that the form does not flash up.
  useLayoutEffect(() => {
    if (isFromElsewhere()) setFolded(true);
  }, []);
  return {
    isReceived: isFolded !== undefined,
    isFolded: !!isFolded && !problems[0] && !state.linkProblems[0],
    setFolded,
  };
};
