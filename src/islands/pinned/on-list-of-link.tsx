import type { ComponentType } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { makeWords, type Texts } from '../../i18n/words.ts';
import type { Language } from '../../schema/language.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { PublishedFile } from '../../schema/published-file.ts';
import type { WorkedExample } from '../../schema/worked-example.ts';
import { decodeEstimate, isState } from '../../share/index.ts';
import { LoadFailed } from '../later/LoadFailed.tsx';
import { withLaterWords } from '../later/later-words.ts';
import { useLater } from '../later/use-later.ts';
import { linkContextOf } from '../link/link-context.ts';
import type { OtherList } from './load-price-list.ts';

/** What a tool is given by its page. */
export interface ToolProps {
  readonly language: Language;
  readonly messages: Texts;
  /** Where the texts are that the page does not carry. */
  readonly laterTexts: PublishedFile;
  /** Today's, or the one that the link is pinned to. */
  readonly priceList: PriceList;
  /** What the page opens with, marked as an example. */
  readonly example: WorkedExample;
  /** The other lists that were ever published. */
  readonly otherLists: readonly OtherList[];
}

interface Props<P extends ToolProps> {
  readonly Tool: ComponentType<P>;
  readonly props: P;
}

/** The price list that the address names; null where it holds no state, or one without a list. */
const listInAddress = (): string | null =>
  isState(location.hash) ? new URLSearchParams(location.hash.slice(1)).get('list') : null;

const readLink = ({ priceList, example, otherLists }: ToolProps) =>
  decodeEstimate(location.hash, linkContextOf(priceList, example, otherLists));

/** What opens a link of another list; few visitors need it, so it is loaded when they do. */
const Later = <P extends ToolProps>({ Tool, props }: Props<P>) => {
  const words = useMemo(() => makeWords(props.language, props.messages, props.priceList, props.laterTexts), []);
  const later = useLater(() => withLaterWords(words, () => import('./PinnedTool.tsx')), words);
  if (later.status === 'loading') return <p role="status">{words.translator.text('link.loading')}</p>;
  if (later.status === 'failed') return <LoadFailed why={later.why} words={words} retry={later.retry} />;
  const { part, words: all } = later.value;
  return <part.PinnedTool Tool={Tool} props={props} words={all} readLink={() => readLink(props)} />;
};

const OnListOfLink = <P extends ToolProps>({ Tool, props }: Props<P>) => {
  const [isOther, setOther] = useState(false);
  // Before the first paint, as the link itself is read: today's figures must not show for those of another list.
  useLayoutEffect(() => {
    const look = () => (listInAddress() ?? props.priceList.id) !== props.priceList.id && setOther(true);
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return isOther ? <Later Tool={Tool} props={props} /> : <Tool {...props} />;
};

/** A tool that shows each link with the price list to which that is pinned. @example onListOfLink(ComparatorTool) */
export const onListOfLink =
  <P extends ToolProps>(Tool: ComponentType<P>) =>
  (props: P) => <OnListOfLink Tool={Tool} props={props} />;
