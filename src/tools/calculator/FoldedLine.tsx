import type { EstimateLine } from '../../estimate/index.ts';
import { describeItem, type Words } from '../../words/index.ts';

interface Props {
  /** Counted from 1. */
  readonly number: number;
  readonly line: EstimateLine;
  readonly words: Words;
  unfold(): void;
}

/** A line that is not being edited, in one row. */
export const FoldedLine = ({ number, line, words, unfold }: Props) => {
  const { text, count } = words.translator;
  const name = text('calculator.line', { number });
  return (
    <fieldset class="dw-line-item dw-line-item-folded">
      <legend class="sr-only">{name}</legend>
      <span>
        {text('calculator.folded', {
          line: describeItem(number, line, words),
          minutes: count('unit.minutes', line.minutes),
          times: count('unit.times', line.times),
          per: text(`frequency.${line.per}`),
        })}
      </span>
      <button type="button" onClick={unfold}>
        {text('calculator.unfold')} <span class="sr-only">{name}</span>
      </button>
    </fieldset>
  );
};
