import type { BillView, Estimate } from '../../../estimate/index.ts';
import { Pills } from '../../../ui/fields/Pills.tsx';
import type { Tool } from '../use-tool.ts';

interface Props {
  readonly tool: Tool;
  readonly bill: BillView;
}

type Period = BillView['period'];

const withPeriod = ({ period: _, ...estimate }: Estimate, chosen: Period): Estimate =>
  chosen === 'whole' ? estimate : { ...estimate, period: chosen };

/** What the amounts of the answer are for: a month, the first year, or all months together. */
export const PeriodChoice = ({ tool, bill: { period, periods, months } }: Props) => {
  const { text } = tool.words.translator;
  const choose = (chosen: Period) => tool.act({ do: 'choose', change: (estimate) => withPeriod(estimate, chosen) });
  return (
    <Pills
      legend={text('period.legend')}
      name="period"
      choices={periods}
      chosen={period}
      textOf={(each) => text(`answer.${each}`, { months: months.text })}
      choose={choose}
    />
  );
};
