import { scenarioField, scenarioOf, startOf } from '../../estimate/index.ts';
import { comingMoment, isRuleError, type JobStart } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { ActionButton } from '../../ui/fields/ActionButton.tsx';
import type { Tool } from '../frame/use-tool.ts';
import { wallNow } from '../frame/wall-now.ts';

interface Props {
  readonly tool: Tool;
}

/** When the jobs of a line begin next; undefined when there is no such date. */
const nextStart = (start: JobStart, list: PriceList): string | undefined => {
  if (start.at === 'dateTime') return start.dateTime;
  const coming = comingMoment(wallNow(list), start);
  return isRuleError(coming) ? undefined : coming;
};

/** A button for each line whose start is known: the fault is reported when that work begins. */
export const StartAsReport = ({ tool }: Props) => {
  const { state, list, words, act } = tool;
  const { lines, reportedAt } = scenarioOf(state.estimate, state.active);
  const field = scenarioField(state.active, 'reportedAt');
  const take = (value: string) => {
    if (field) act({ do: 'set', field, value });
    // Each press is an undo step.
    act({ do: 'leave' });
  };
  return (
    <>
      {lines.map((line, index) => {
        const start = startOf(line);
        const moment = start && nextStart(start, list);
        return (
          moment && (
            <ActionButton key={line.id} className="dw-quiet" isOff={moment === reportedAt} onClick={() => take(moment)}>
              {words.translator.text('report.takeStart', { number: index + 1 })}
            </ActionButton>
          )
        );
      })}
    </>
  );
};
