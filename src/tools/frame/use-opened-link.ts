import { useRef, useState } from 'preact/hooks';
import type { DecodedLink } from '../../estimate/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { isLoadFailure, type LoadFailure, loadInTime } from '../../ui/lazy/load-failure.ts';
import type { OtherList } from './pinned-list/load-price-list.ts';

/** A link that cannot be shown yet: its price list is loading, could not be loaded, or is unknown here. */
export interface PendingLink {
  readonly link: DecodedLink;
  readonly status: 'loading' | 'unknown' | LoadFailure;
}

export interface OpenedLink {
  readonly pending: PendingLink | null;
  /** Opens a link once its price list is there. */
  receive(link: DecodedLink): void;
  /** Stops waiting, because something else is shown. */
  leave(): void;
  /** A price list that was opened before, or today's. */
  listOf(id: PriceList['id']): PriceList;
}

/** Few links use a list other than today's, so the code that loads lists is itself loaded on demand. */
const load = (id: PriceList['id'], lists: readonly OtherList[]): Promise<PriceList | LoadFailure> =>
  loadInTime(async () => (await import('./pinned-list/load-price-list.ts')).loadPriceList(id, lists));

const isOfUnknownList = ({ problems }: DecodedLink): boolean => problems.some(({ code }) => code === 'unknownList');

/** Opens links, each with the price list that it is pinned to; lists other than today's are loaded for it. */
export const useOpenedLink = (
  current: PriceList,
  otherLists: readonly OtherList[],
  open: (link: DecodedLink) => void,
): OpenedLink => {
  const [pending, setPending] = useState<PendingLink | null>(null);
  const lists = useRef(new Map([[current.id, current]]));
  const latest = useRef<DecodedLink | null>(null);

  const show = (link: DecodedLink) => {
    setPending(null);
    open(link);
  };
  const fetchList = async (link: DecodedLink) => {
    setPending({ link, status: 'loading' });
    const list = await load(link.estimate.list, otherLists);
    if (latest.current !== link) return;
    if (isLoadFailure(list)) return setPending({ link, status: list });
    lists.current.set(list.id, list);
    show(link);
  };
  const receive = (link: DecodedLink) => {
    latest.current = link;
    if (isOfUnknownList(link)) setPending({ link, status: 'unknown' });
    else if (lists.current.has(link.estimate.list)) show(link);
    else fetchList(link);
  };
  const leave = () => {
    latest.current = null;
    setPending(null);
  };
  return { pending, receive, leave, listOf: (id) => lists.current.get(id) ?? current };
};
