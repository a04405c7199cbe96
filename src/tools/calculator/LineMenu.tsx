import { lineField } from '../../estimate/index.ts';
import { ActionButton } from '../../ui/fields/ActionButton.tsx';
import { EstimateField } from '../../ui/fields/EstimateField.tsx';
import { ExtraFields } from './ExtraFields.tsx';
import type { LineProps } from './LineFields.tsx';
import { StartFields } from './StartFields.tsx';

/** Buttons for the whole line. */
const LineActions = ({ line, number, isLast, isFull, host, act }: LineProps) => {
  const { text } = host.words.translator;
  const button = (action: 'copy' | 'remove' | 'moveUp' | 'moveDown', isOff = false) => (
    <ActionButton id={`line-${line.id}-${action}`} isOff={isOff} onClick={() => act({ do: action, lineId: line.id })}>
      {text(`calculator.${action}`)} <span class="sr-only">{text('calculator.line', { number })}</span>
    </ActionButton>
  );
  return (
    <div class="dw-buttons">
      {button('moveUp', number === 1)}
      {button('moveDown', isLast)}
      {button('copy', isFull)}
      {button('remove')}
    </div>
  );
};

/** What is seldom filled in of a line, and what can be done with it. */
export const LineMenu = (props: LineProps) => {
  const { line, host } = props;
  return (
    <>
      <EstimateField
        id={`line-${line.id}-label`}
        label={host.words.translator.text('calculator.label')}
        field={lineField(line.id, 'label')}
        host={host}
      />
      <StartFields {...props} />
      <ExtraFields {...props} />
      <LineActions {...props} />
    </>
  );
};
