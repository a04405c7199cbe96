import { scenarioOf } from '../../../estimate/index.ts';
import type { Words } from '../../../words/index.ts';
import type { Tool } from '../use-tool.ts';
import { ListNotice } from './ListNotice.tsx';
import { PriceDifference } from './PriceDifference.tsx';
import { TakenOverNotice } from './TakenOverNotice.tsx';

interface Props {
  readonly tool: Tool;
  /** Whether the figures are those of the work: then what today's list makes of it stands beside them. */
  readonly showsDifference: boolean;
  readonly words: Words;
}

/** Above what comes from a price list that is not today's: which list, what today's makes of it, and the way to take it over. */
export const PinnedNotice = ({ tool, showsDifference, words }: Props) => {
  const { state, estimate, list, current, act } = tool;
  const { translator, format } = words;
  if (list === current) {
    return <TakenOverNotice date={list.id} words={words} undo={() => act({ do: 'returnToList' })} />;
  }
  const dates = { date: format.date(list.id), current: format.date(current.id) };
  return (
    <ListNotice
      heading={translator.text(showsDifference ? 'pinned.heading' : 'pinned.listHeading', dates)}
      told={translator.text(showsDifference ? 'pinned.told' : 'pinned.listTold', dates)}
      words={words}
      useCurrent={() => tool.useCurrent(estimate)}
    >
      {showsDifference && (
        <PriceDifference
          scenario={scenarioOf(estimate, state.active)}
          lists={{ pinned: list, current }}
          words={words}
        />
      )}
    </ListNotice>
  );
};
