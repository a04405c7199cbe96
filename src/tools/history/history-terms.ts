import { requestOf, scenarioOf } from '../../estimate/index.ts';
import type { HistoryTerms } from '../../rules/index.ts';
import type { Tool } from '../frame/use-tool.ts';

/** What of a tool the terms are taken from. */
interface Filled extends Pick<Tool, 'estimate'> {
  readonly state: Pick<Tool['state'], 'active'>;
  readonly context: Pick<Tool['context'], 'holidays'>;
}

/** What the estimate of the page says beside its lines, and which days do not count for deadlines. */
export const termsOf = ({ estimate, state, context: { holidays } }: Filled): HistoryTerms => {
  const { months: _, lines: __, vat: ___, ...terms } = requestOf(scenarioOf(estimate, state.active));
  const { priority } = estimate;
  return {
    ...terms,
    ...(priority && { priority }),
    ...(holidays.status === 'loaded' && { closedDates: holidays.holidays }),
  };
};

/** What of it was agreed in the calculator, in sentences: the amounts count with it. */
export const agreedTexts = (tool: Tool): string[] => {
  const { translator, format } = tool.words;
  const { agreedTravel, agreedOutOfBandFactor, closedDates: _, priority: __, ...others } = termsOf(tool);
  return [
    ...(agreedTravel === undefined
      ? []
      : [translator.text('history.agreedTravel', { amount: format.money(agreedTravel) })]),
    ...(agreedOutOfBandFactor === undefined
      ? []
      : [translator.text('agreed.factor', { percent: agreedOutOfBandFactor })]),
    ...(Object.keys(others).length > 0 ? [translator.text('history.agreedOther')] : []),
  ];
};
