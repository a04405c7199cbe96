import { describeItem } from '../../i18n/describe-subject.ts';
import type { Words } from '../../i18n/words.ts';
import type { LineItem } from '../../rules/index.ts';
import { cleanLabel } from '../../share/index.ts';

interface Props {
  /** Counted from 1. */
  readonly number: number;
  readonly item: LineItem;
  readonly label: string;
  readonly words: Words;
  unfold(): void;
}

/** A line that nobody is working on, in one row. */
export const FoldedLine = ({ number, item, label, words, unfold }: Props) => {
  const { text, count } = words.translator;
  const name = text('calculator.line', { number });
  return (
    <fieldset class="dw-line dw-folded">
      <legend class="sr-only">{name}</legend>
      <span>
        {text('calculator.folded', {
          line: describeItem(number, { ...item, label: cleanLabel(label) }, words),
          minutes: count('unit.minutes', item.minutes),
          times: count('unit.times', item.times),
          per: text(`frequency.${item.per}`),
        })}
      </span>
      <button type="button" onClick={unfold}>
        {text('calculator.unfold')} <span class="sr-only">{name}</span>
      </button>
    </fieldset>
  );
};
