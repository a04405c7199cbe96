import { type EstimateAction, type EstimateLine, lineField, withLine } from '../../estimate/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { ActionButton } from '../../ui/fields/ActionButton.tsx';
import { EstimateField, type FieldHost } from '../../ui/fields/EstimateField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { textIn } from '../../words/index.ts';
import { StartFields } from './StartFields.tsx';
import { VisitFields } from './VisitFields.tsx';

export interface LineProps {
  readonly line: EstimateLine;
  /** Counted from 1. */
  readonly number: number;
  readonly isLast: boolean;
  /** No line can be added. */
  readonly isFull: boolean;
  readonly host: FieldHost;
  readonly list: PriceList;
  act(action: EstimateAction): void;
}

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
      {button('copy', isFull)}
      {button('remove')}
      {button('moveUp', number === 1)}
      {button('moveDown', isLast)}
    </div>
  );
};

/** The fields and buttons of one line. */
export const LineFields = (props: LineProps) => {
  const { line, number, host, list, act } = props;
  const { words } = host;
  const { text } = words.translator;
  const id = (field: string) => `line-${line.id}-${field}`;
  const edit = (change: Partial<EstimateLine>) =>
    act({ do: 'change', change: (estimate) => withLine(estimate, line.id, (before) => ({ ...before, ...change })) });
  return (
    <fieldset class="dw-line-item">
      <legend>{text('calculator.line', { number })}</legend>
      <SelectField
        id={id('role')}
        label={text('calculator.role')}
        value={line.roleId}
        options={list.roles.map((role) => ({ value: role.id, label: textIn(role.name, words.language) }))}
        onChange={(roleId) => edit({ roleId })}
      />
      <SelectField
        id={id('place')}
        label={text('calculator.place')}
        value={line.place}
        options={(['remote', 'onSite'] as const).map((value) => ({ value, label: text(`place.${value}`) }))}
        onChange={(place) => edit({ place })}
      />
      <EstimateField
        id={id('minutes')}
        label={text('calculator.minutes')}
        field={lineField(line.id, 'minutes')}
        host={host}
      />
      <EstimateField
        id={id('times')}
        kind="numeric"
        label={text('calculator.times')}
        field={lineField(line.id, 'times')}
        host={host}
      />
      <SelectField
        id={id('per')}
        label={text('calculator.per')}
        value={line.per}
        options={(['month', 'once', 'week', 'quarter', 'year'] as const).map((value) => ({
          value,
          label: text(`frequency.${value}`),
        }))}
        onChange={(per) => edit({ per })}
      />
      <VisitFields line={line} host={host} list={list} act={act} />
      <StartFields line={line} host={host} act={act} />
      <EstimateField
        id={id('label')}
        label={text('calculator.label')}
        field={lineField(line.id, 'label')}
        host={host}
      />
      <LineActions {...props} />
    </fieldset>
  );
};
