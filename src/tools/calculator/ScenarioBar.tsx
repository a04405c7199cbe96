import { useRef } from 'preact/hooks';
import type { EstimateAction, ScenarioId } from '../../estimate/index.ts';
import type { Translator } from '../../words/index.ts';

interface Props {
  readonly active: ScenarioId;
  readonly isSplit: boolean;
  readonly translator: Translator;
  act(action: EstimateAction): void;
}

/** Adds a second scenario, chooses which of the two is on the screen, or removes the second. */
export const ScenarioBar = ({ active, isSplit, translator: { text }, act }: Props) => {
  const isPressed = useRef(false);
  // The button that was pressed no longer exists: the focus moves to what replaced it.
  const takeFocus = (replacement: HTMLElement | null) => {
    if (!replacement || !isPressed.current) return;
    isPressed.current = false;
    replacement.focus();
  };
  const press = (action: EstimateAction) => {
    isPressed.current = true;
    act(action);
  };
  if (!isSplit) {
    return (
      <div class="dw-buttons">
        <button type="button" ref={takeFocus} onClick={() => press({ do: 'split' })}>
          {text('scenario.split')}
        </button>
      </div>
    );
  }
  return (
    <fieldset class="dw-scenario-bar">
      <legend>{text('scenario.legend')}</legend>
      {(['a', 'b'] as const).map((scenario) => (
        <label key={scenario} class="dw-check-field">
          <input
            type="radio"
            ref={active === scenario ? takeFocus : null}
            name="scenario"
            checked={active === scenario}
            onChange={() => act({ do: 'show', scenario })}
          />
          {text(`scenario.${scenario}`)}
        </label>
      ))}
      <button type="button" onClick={() => press({ do: 'join' })}>
        {text('scenario.join')}
      </button>
    </fieldset>
  );
};
