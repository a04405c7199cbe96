import type { Estimate } from '../../estimate/index.ts';
import { focusAnswer } from '../../ui/focus-answer.ts';
import type { Tool } from '../frame/use-tool.ts';

const withAllTiers = ({ tiers: _, ...estimate }: Estimate): Estimate => estimate;

/** Says that another tool left some tiers out, and brings them back. */
export const TierChoice = ({ tool }: { readonly tool: Tool }) => {
  const { text } = tool.words.translator;
  const showAll = () => {
    tool.act({ do: 'choose', change: withAllTiers });
    focusAnswer();
  };
  if (tool.estimate.tiers === undefined) return null;
  return (
    <p>
      {text('clock.someTiers')}{' '}
      <button type="button" onClick={showAll}>
        {text('clock.allTiers')}
      </button>
    </p>
  );
};
