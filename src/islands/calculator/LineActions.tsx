import type { Words } from '../../i18n/words.ts';
import type { DraftAction } from './draft-reducer.ts';

interface Props {
  readonly lineKey: number;
  /** Counted from 1. */
  readonly number: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly words: Words;
  act(action: DraftAction): void;
}

/** What can be done with a line as a whole. */
export const LineActions = ({ lineKey, number, isFirst, isLast, words, act }: Props) => {
  const { text } = words.translator;
  const button = (action: 'copy' | 'remove' | 'moveUp' | 'moveDown', isOff = false) => (
    <button
      type="button"
      id={`line-${lineKey}-${action}`}
      disabled={isOff}
      onClick={() => act({ do: action, key: lineKey })}
    >
      {text(`calculator.${action}`)} <span class="sr-only">{text('calculator.line', { number })}</span>
    </button>
  );
  return (
    <div class="dw-line-actions">
      {button('copy')}
      {button('remove')}
      {button('moveUp', isFirst)}
      {button('moveDown', isLast)}
    </div>
  );
};
