import { readDuration } from '../../i18n/read-duration.ts';
import type { Words } from '../../i18n/words.ts';
import type { BillingRule } from '../../schema/price-list.ts';
import { TextField } from '../fields/TextField.tsx';

interface Props {
  readonly id: string;
  readonly value: string;
  readonly problem: string | undefined;
  /** The slider moves by the billing step of the place. */
  readonly rule: BillingRule;
  readonly words: Words;
  onInput(value: string): void;
}

/** A working day: longer jobs are typed. */
const longestOnSlider = 480;

/** A duration, typed as people write it or set with a slider. */
export const DurationField = ({ id, value, problem, rule, words, onInput }: Props) => {
  const { text } = words.translator;
  const minutes = readDuration(value);
  return (
    <TextField id={id} label={text('calculator.minutes')} value={value} problem={problem} onInput={onInput}>
      <input
        class="dw-slider"
        type="range"
        aria-label={text('calculator.slider')}
        min={rule.increment}
        max={longestOnSlider}
        step={rule.increment}
        value={typeof minutes === 'number' ? minutes : rule.increment}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </TextField>
  );
};
