import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import {
  type DecodedLink,
  decodeEstimate,
  type Estimate,
  type EstimateStore,
  encodeEstimate,
  hasDraft,
  holidaysUnder,
  knownList,
  type LinkContext,
  type LinkProblem,
  problemsOf,
  type ViewContext,
} from '../../estimate/index.ts';
import { comingMoment, isRuleError } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { FieldHost } from '../../ui/fields/EstimateField.tsx';
import { makeWords, unpackTexts, type Words } from '../../words/index.ts';
import type { ToolProps } from './tool-props.ts';
import { type LazyHolidays, useHolidays } from './use-holidays.ts';
import { type PendingLink, useOpenedLink } from './use-opened-link.ts';
import { useStore } from './use-store.ts';
import { wallNow } from './wall-now.ts';

/**
 * Everything that a tool shows and does: the one estimate of the page, the price list that it is pinned to, and its
 * words.
 */
export interface Tool extends FieldHost {
  readonly estimate: Estimate;
  /** Whether it is still the one in the HTML of the page. */
  readonly isAsRendered: boolean;
  /** The price list that the estimate is pinned to. */
  readonly list: PriceList;
  /** Today's. */
  readonly current: PriceList;
  readonly holidays: LazyHolidays;
  /** What the view of the estimate needs. */
  readonly context: ViewContext;
  readonly pending: PendingLink | null;
  /** Tries to open a link once more. */
  receive(link: DecodedLink): void;
  /** Prices an estimate by today's list. */
  useCurrent(from: Estimate, problems?: readonly LinkProblem[]): void;
  /** Opens a link, which replaces what is shown. */
  openFragment(fragment: string): void;
  /** Writes the address now, for a step through the history that is no step between two estimates. */
  writeAddress(): void;
}

/** The words of a tool, with amounts of a price list. @param isDated whether moments are shown as dates; as weekdays otherwise */
export const wordsOfTool = (
  { language, messages, lazyTexts }: Pick<ToolProps, 'language' | 'messages' | 'lazyTexts'>,
  list: PriceList,
  isDated: boolean,
): Words => makeWords(language, unpackTexts(messages), list, lazyTexts, isDated);

/** A tool for a part that is loaded on demand, with the texts that came with the part. */
export const withWords = (tool: Tool, words: Words): Tool => ({ ...tool, words, context: { ...tool.context, words } });

/**
 * The estimate that a tool opens with: the worked example, under today's price list, reported on the next such
 * weekday.
 */
export const startOfTool = ({ example: { request, reportedAt }, priceList }: ToolProps): Estimate => {
  const moment = comingMoment(wallNow(priceList), reportedAt);
  return {
    ...request,
    list: priceList.id,
    lines: request.lines.map((line, index) => ({ ...line, id: index })),
    ...(!isRuleError(moment) && { reportedAt: moment }),
  };
};

const takenOver = (from: Estimate, { id }: PriceList, context: LinkContext): DecodedLink =>
  decodeEstimate(encodeEstimate({ ...from, list: id }), context) ?? { estimate: context.fallback, problems: [] };

/** Restores the draft, if there is one. When the script for that cannot be loaded, the draft stays stored. */
const restoreTyped = (store: EstimateStore): void => {
  const entryDraft: unknown = history.state?.typed;
  if (!hasDraft(entryDraft)) return;
  // Read now: by the time the script is loaded, more may have been typed and written to the address.
  const { hash } = location;
  import('../../estimate/store/restore-draft.ts').then(
    ({ restoreDraft }) => {
      const typed = restoreDraft(store.state().estimate, hash, entryDraft);
      if (typed) store.act(typed);
    },
    () => undefined,
  );
};

/**
 * The one estimate behind a tool.
 *
 * @param start what the page opens with, marked as an example
 * @example const { state, act, words } = useTool(props, startOfTool(props))
 */
export const useTool = (props: Omit<ToolProps, 'example'>, start: Estimate): Tool => {
  const { priceList, otherLists, holidayFiles } = props;
  const context = useMemo((): LinkContext => ({ lists: [knownList(priceList), ...otherLists], fallback: start }), []);
  const { store, state, openFragment, writeAddress } = useStore(start, (fragment) => {
    const link = decodeEstimate(fragment, context);
    if (link) opened.receive(link);
  });
  const opened = useOpenedLink(priceList, otherLists, (link) => {
    store.act({ do: 'open', link });
    restoreTyped(store);
  });
  const { estimate } = state;
  const [rendered] = useState(estimate);
  const list = opened.listOf(estimate.list);
  // The first render is that of the server, which shows the example on weekdays, not on dates.
  const [isDated, setDated] = useState(false);
  // What a link shows is rendered anew before it is seen. An example is dated in a task of its own: a slow phone answers a touch in between.
  useLayoutEffect(() => {
    if (store.state().origin !== 'example') setDated(true);
  }, []);
  useEffect(() => setDated(true), []);
  const words = useMemo(() => wordsOfTool(props, list, isDated), [list, isDated]);
  const holidays = useHolidays(holidaysUnder(estimate, list), holidayFiles);
  const problems = useMemo(() => problemsOf(state), [estimate, state.typed]);
  const view = useMemo(
    (): ViewContext => ({ list, holidays: holidays.holidays, words }),
    [list, holidays.holidays, words],
  );
  return {
    state,
    estimate,
    isAsRendered: estimate === rendered,
    list,
    current: priceList,
    words,
    holidays,
    context: view,
    problems,
    pending: opened.pending,
    act: store.act,
    receive: opened.receive,
    useCurrent: (from, found = []) => {
      const link = takenOver(from, priceList, context);
      opened.leave();
      store.act({ do: 'updateList', link: { ...link, problems: [...found, ...link.problems] } });
    },
    openFragment,
    writeAddress,
  };
};
