import type { NewLine } from '../../estimate/index.ts';
import type { JobPreset } from '../../schema/job-presets.ts';
import { ActionButton } from '../../ui/fields/ActionButton.tsx';
import { textIn, type Words } from '../../words/index.ts';

interface Props {
  readonly presets: readonly JobPreset[];
  readonly isFull: boolean;
  readonly words: Words;
  add(line: NewLine): void;
}

/** Common jobs to start a line from, marked as examples. */
export const Presets = ({ presets, isFull, words, add }: Props) => {
  const { text } = words.translator;
  return (
    <fieldset class="dw-presets" aria-describedby="preset-note">
      <legend>{text('calculator.presets')}</legend>
      {presets.map(({ id, name, ...job }) => (
        <ActionButton key={id} isOff={isFull} onClick={() => add({ ...job, label: textIn(name, words.language) })}>
          {textIn(name, words.language)}
        </ActionButton>
      ))}
      <p id="preset-note" class="dw-hint">
        {text('calculator.presetNote')}
      </p>
    </fieldset>
  );
};
