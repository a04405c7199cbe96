import type { ComponentType } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { MessageKey } from '../../i18n/message-key.ts';
import { makeWords } from '../../i18n/words.ts';
import type { Language } from '../../schema/language.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { WorkedExample } from '../../schema/worked-example.ts';
import { decodeEstimate, isState, type KnownList } from '../../share/index.ts';
import { laterWords } from '../later/later-words.ts';
import { useLater } from '../later/use-later.ts';
import { linkContextOf } from '../link/link-context.ts';

/** What a tool is given by its page. */
export interface ToolProps {
  readonly language: Language;
  readonly messages: Readonly<Partial<Record<MessageKey, string>>>;
  /** Today's, or the one that the link is pinned to. */
  readonly priceList: PriceList;
  /** What the page opens with, marked as an example. */
  readonly example: WorkedExample;
  /** The other lists that were ever published. */
  readonly otherLists: readonly KnownList[];
  /** Where the site keeps its price lists. */
  readonly priceListFolder: string;
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
  const words = useMemo(() => makeWords(props.language, props.messages, props.priceList), []);
  const later = useLater(async () => {
    const [{ PinnedTool }, all] = await Promise.all([import('./PinnedTool.tsx'), laterWords(words)]);
    return { PinnedTool, all };
  }, words);
  const { text } = words.translator;
  if (later === 'loading') return <p role="status">{text('link.loading')}</p>;
  if (later === 'failed') return <p role="alert">{text('later.failed')}</p>;
  return <later.value.PinnedTool Tool={Tool} props={props} words={later.value.all} readLink={() => readLink(props)} />;
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
