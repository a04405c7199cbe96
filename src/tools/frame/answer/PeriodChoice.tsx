import type { BillView, Estimate } from '../../../estimate/index.ts';
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
    <fieldset class="dw-period-choice">
      <legend class="sr-only">{text('period.legend')}</legend>
      {periods.map((each) => (
        <label key={each}>
          <input type="radio" class="sr-only" name="period" checked={each === period} onChange={() => choose(each)} />
          {text(`answer.${each}`, { months: months.text })}
        </label>
      ))}
    </fieldset>
  );
};
