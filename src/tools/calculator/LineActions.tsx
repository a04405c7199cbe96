import { ActionButton } from '../../ui/fields/ActionButton.tsx';
import type { LineProps } from './LineFields.tsx';

/** What can be done with a line as a whole. */
export const LineActions = ({ line, number, isLast, isFull, host, act }: LineProps) => {
  const { text } = host.words.translator;
  const button = (action: 'copy' | 'remove' | 'moveUp' | 'moveDown', isOff = false) => (
    <ActionButton id={`line-${line.id}-${action}`} isOff={isOff} onClick={() => act({ do: action, lineId: line.id })}>
      {text(`calculator.${action}`)} <span class="sr-only">{text('calculator.line', { number })}</span>
    </ActionButton>
  );
  return (
    <div class="dw-buttons">
      {button('copy', isFull)}
      {button('remove')}
      {button('moveUp', number === 1)}
      {button('moveDown', isLast)}
    </div>
  );
};
