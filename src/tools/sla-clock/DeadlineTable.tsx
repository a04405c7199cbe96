import { allLatest } from '../../rules/index.ts';
import { FittedTable } from '../../ui/FittedTable.tsx';
import { doubtInWords } from '../frame/report/doubt-in-words.ts';
import { CountdownStatus } from './CountdownStatus.tsx';
import type { ClockProps } from './clock-props.ts';
import { DeadlineCell } from './DeadlineCell.tsx';
import { useNow } from './use-now.ts';

/** The latest moments of each tier, and how long it is until then. */
export const DeadlineTable = (props: ClockProps) => {
  const { deadlines, tool, report } = props;
  const { promises } = report;
  const { list, words } = tool;
  const { text } = words.translator;
  const now = useNow();
  const doubt = now && doubtInWords(now, list, words);
  const trusted = doubt ? null : now;
  return (
    <>
      <FittedTable
        className="dw-figure-table dw-card-table"
        caption={text('clock.caption')}
        // A moment with what is left of it takes more room than a figure.
        cellSize={1.4}
        names={[text('column.tier'), ...promises.map((promise) => text(`column.${promise}`))]}
      >
        {deadlines.map((tier) => (
          <tr key={tier.tierId} data-tier={tier.tierId}>
            <th scope="row">{words.names.tier(tier.tierId)}</th>
            {promises.map((promise) => (
              <DeadlineCell key={promise} {...props} tier={tier} promise={promise} now={trusted} />
            ))}
          </tr>
        ))}
      </FittedTable>
      {doubt && <p class="dw-problem">{doubt}</p>}
      {!doubt && deadlines.flatMap(allLatest).length > 0 && <p class="dw-hint">{text('clock.leftNote')}</p>}
      {trusted && <CountdownStatus key={props.reportedAt} now={trusted} deadlines={deadlines} words={words} />}
    </>
  );
};
