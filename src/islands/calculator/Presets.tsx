import type { Words } from '../../i18n/words.ts';
import type { JobPreset } from '../../schema/job-presets.ts';
import type { NewLine } from './draft-reducer.ts';

interface Props {
  readonly presets: readonly JobPreset[];
  readonly isFull: boolean;
  readonly words: Words;
  add(line: NewLine): void;
}

const lineOf = ({ roleId, place, minutes, times, per, name }: JobPreset, { language }: Words): NewLine => ({
  roleId,
  place,
  per,
  minutes: String(minutes),
  times: String(times),
  label: name[language],
  startDateTime: '',
  startWeekday: '',
  startTime: '',
});

/** Common jobs that start a line, marked as the examples that they are. */
export const Presets = ({ presets, isFull, words, add }: Props) => {
  const { text } = words.translator;
  return (
    <fieldset class="dw-presets" aria-describedby="preset-note">
      <legend>{text('calculator.presets')}</legend>
      {presets.map((preset) => (
        <button key={preset.id} type="button" disabled={isFull} onClick={() => add(lineOf(preset, words))}>
          {preset.name[words.language]}
        </button>
      ))}
      <p id="preset-note" class="dw-hint">
        {text('calculator.presetNote')}
      </p>
    </fieldset>
  );
};
