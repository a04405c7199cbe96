import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Words } from '../../i18n/words.ts';
import type { IsoDate } from '../../schema/units.ts';
import type { DecodedLink } from '../../share/index.ts';
import { ListNotice } from './ListNotice.tsx';
import type { ToolProps } from './on-list-of-link.tsx';
import { PendingNotice } from './PendingNotice.tsx';
import { TakenOverNotice } from './TakenOverNotice.tsx';
import { useOpenedLink } from './use-opened-link.ts';

interface Props<P extends ToolProps> {
  readonly Tool: ComponentType<P>;
  readonly props: P;
  /** With the texts that are loaded later. */
  readonly words: Words;
  /** Reads the address; null where it holds no state. */
  readLink(): DecodedLink | null;
}

/** Names another list in the address. The rest stays as it is: the tool tells what its list does not know. */
const pinAddress = (id: IsoDate): void =>
  history.replaceState(history.state, '', location.hash.replace(/([#&]list=)[^&]*/, `$1${id}`));

/** A tool with the price list of its link, which list that is, and the way to today's and back. */
export const PinnedTool = <P extends ToolProps>({ Tool, props, words, readLink }: Props<P>) => {
  const { priceList, otherLists } = props;
  const { translator, format } = words;
  const [shown, setShown] = useState<IsoDate | null>(null);
  const [left, setLeft] = useState<IsoDate | null>(null);
  const open = ({ state }: DecodedLink) => {
    setShown(state.list);
    setLeft(null);
  };
  const { pending, receive, listOf } = useOpenedLink(priceList, otherLists, open);
  const read = () => {
    const link = readLink();
    if (link) receive(link);
  };
  const pin = (id: IsoDate) => {
    pinAddress(id);
    read();
    setLeft(id === priceList.id ? shown : null);
  };
  const useCurrent = () => pin(priceList.id);
  useLayoutEffect(() => {
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);

  if (pending) return <PendingNotice pending={pending} words={words} receive={receive} useCurrent={useCurrent} />;
  if (shown === null) return null;
  return (
    <div class="dw-calculator not-content">
      {left !== null && <TakenOverNotice date={shown} words={words} undo={() => pin(left)} />}
      {shown !== priceList.id && (
        <ListNotice
          heading={translator.text('pinned.listHeading', { date: format.date(shown) })}
          told={translator.text('pinned.listTold', { current: format.date(priceList.id) })}
          words={words}
          useCurrent={useCurrent}
        />
      )}
      <Tool key={shown} {...props} priceList={listOf(shown)} />
    </div>
  );
};
