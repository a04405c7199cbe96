import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { scenarioOf } from '../../../estimate/index.ts';
import type { IsoDate } from '../../../schema/units.ts';
import type { Words } from '../../../words/index.ts';
import type { Tool } from '../use-tool.ts';
import { PriceDifference } from './PriceDifference.tsx';
import { takeOver } from './take-over.ts';

interface ListNoticeProps {
  /** Which price list is shown. */
  readonly heading: string;
  /** Why, and which one is today's. */
  readonly explanation: string;
  readonly words: Words;
  readonly children?: ComponentChildren;
  useCurrent(): void;
}

/** Above figures from a price list that is not today's: which list, more about it, and a button to use today's. */
const ListNotice = ({ heading, explanation, words, children, useCurrent }: ListNoticeProps) => (
  <section class="dw-pinned-notice" aria-labelledby="pinned-heading">
    <h2 id="pinned-heading">{heading}</h2>
    <p>{explanation}</p>
    {children}
    <div class="dw-buttons">
      <button type="button" onClick={useCurrent}>
        {words.translator.text('pinned.useCurrent')}
      </button>
    </div>
  </section>
);

interface TakenOverProps {
  readonly date: IsoDate;
  readonly words: Words;
  undo(): void;
}

/**
 * Says that today's price list is used now, with a button to undo that. It takes the focus, because the button that
 * was pressed no longer exists.
 */
const TakenOverNotice = ({ date, words: { translator, format }, undo }: TakenOverProps) => {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div class="dw-pinned-notice" role="status">
      <p>{translator.text('pinned.tookOver', { date: format.date(date) })}</p>
      <div class="dw-buttons">
        <button type="button" ref={button} onClick={undo}>
          {translator.text('pinned.back')}
        </button>
      </div>
    </div>
  );
};

interface Props {
  readonly tool: Tool;
  /** Whether to show what the work would cost by today's list. */
  readonly showsDifference: boolean;
  readonly words: Words;
}

/**
 * Above figures from a price list that is not today's: which list, what today's would change, and a button to use
 * today's.
 */
export const PinnedNotice = ({ tool, showsDifference, words }: Props) => {
  const { state, estimate, list, current, act } = tool;
  const { translator, format } = words;
  if (list === current) {
    return <TakenOverNotice date={list.id} words={words} undo={() => act({ do: 'returnToList' })} />;
  }
  const lists = { pinned: list, current };
  const useCurrent = () => {
    const kept = takeOver(estimate, lists, words);
    tool.useCurrent(kept.estimate, kept.gone);
  };
  const dates = { date: format.date(list.id), current: format.date(current.id) };
  return (
    <ListNotice
      heading={translator.text(showsDifference ? 'pinned.heading' : 'pinned.listHeading', dates)}
      explanation={translator.text(showsDifference ? 'pinned.told' : 'pinned.listTold', dates)}
      words={words}
      useCurrent={useCurrent}
    >
      {showsDifference && <PriceDifference scenario={scenarioOf(estimate, state.active)} lists={lists} words={words} />}
    </ListNotice>
  );
};
