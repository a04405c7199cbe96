import type { Words } from '../../i18n/words.ts';
import type { ToolChoices } from '../../share/index.ts';
import type { ToolState } from '../link/use-tool-state.ts';

interface Props {
  readonly tool: ToolState;
  readonly words: Words;
}

const withAllTiers = ({ tiers: _, ...others }: ToolChoices): ToolChoices => others;

/** Says that another tool left some tiers out, and brings them back. */
export const TierChoice = ({ tool, words: { translator } }: Props) => {
  const { tools } = tool.state;
  if (tools?.tiers === undefined) return null;
  return (
    <p>
      {translator.text('clock.someTiers')}{' '}
      <button type="button" onClick={() => tool.change({ tools: withAllTiers(tools) })}>
        {translator.text('clock.allTiers')}
      </button>
    </p>
  );
};
