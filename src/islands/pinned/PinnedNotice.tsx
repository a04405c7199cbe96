import type { Words } from '../../i18n/words.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Scenario } from '../../share/index.ts';
import { ListNotice } from './ListNotice.tsx';
import { PriceDifference } from './PriceDifference.tsx';
import { TakenOverNotice } from './TakenOverNotice.tsx';

interface Props {
  readonly scenario: Scenario;
  /** The list that the figures on the screen come from. */
  readonly list: PriceList;
  readonly current: PriceList;
  readonly words: Words;
  useCurrent(): void;
  undo(): void;
}

/** Above figures of a price list that is not today's: which list, what today's makes of them, and the way to take it over. */
export const PinnedNotice = ({ scenario, list, current, words, useCurrent, undo }: Props) => {
  const { translator, format } = words;
  if (list === current) return <TakenOverNotice date={list.id} words={words} undo={undo} />;
  return (
    <ListNotice
      heading={translator.text('pinned.heading', { date: format.date(list.id) })}
      told={translator.text('pinned.told', { date: format.date(list.id), current: format.date(current.id) })}
      words={words}
      useCurrent={useCurrent}
    >
      <PriceDifference
        request={scenario.request}
        labels={scenario.labels}
        lists={{ pinned: list, current }}
        words={words}
      />
    </ListNotice>
  );
};
