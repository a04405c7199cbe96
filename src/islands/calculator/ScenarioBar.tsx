import type { Translator } from '../../i18n/translator.ts';
import type { ScenarioAction, ScenarioId } from './scenarios.ts';

interface Props {
  readonly active: ScenarioId;
  readonly isSplit: boolean;
  readonly translator: Translator;
  act(action: ScenarioAction): void;
}

/** Begins a second scenario, chooses which of the two is on the screen, or gives the second up. */
export const ScenarioBar = ({ active, isSplit, translator: { text }, act }: Props) => {
  if (!isSplit) {
    return (
      <div class="dw-line-actions">
        <button type="button" onClick={() => act({ do: 'split' })}>
          {text('scenario.split')}
        </button>
      </div>
    );
  }
  return (
    <fieldset class="dw-scenarios">
      <legend>{text('scenario.legend')}</legend>
      {(['a', 'b'] as const).map((scenario) => (
        <label key={scenario} class="dw-check">
          <input
            type="radio"
            name="scenario"
            checked={active === scenario}
            onChange={() => act({ do: 'show', scenario })}
          />
          {text(`scenario.${scenario}`)}
        </label>
      ))}
      <button type="button" onClick={() => act({ do: 'join' })}>
        {text('scenario.join')}
      </button>
    </fieldset>
  );
};
