import { type EstimateAction, type EstimateLine, lineField, type TypedField, withLine } from '../../estimate/index.ts';
import { EstimateField, type FieldHost } from '../../ui/fields/EstimateField.tsx';
import { MomentFields } from '../../ui/fields/MomentFields.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';

interface Props {
  readonly line: EstimateLine;
  readonly host: FieldHost;
  act(action: EstimateAction): void;
}

const OnceStart = ({ line, host }: Props) => (
  <fieldset class="dw-line-group">
    <legend>{host.words.translator.text('calculator.startDateTime')}</legend>
    <MomentFields
      id={`line-${line.id}-start`}
      field={lineField(line.id, 'startDateTime') as TypedField<string>}
      host={host}
    />
  </fieldset>
);

const withWeekday = ({ startWeekday: _, ...line }: EstimateLine, chosen: string): EstimateLine =>
  chosen === '' ? line : { ...line, startWeekday: Number(chosen) };

const WeekdayStart = ({ line, host, act }: Props) => {
  const { translator, format } = host.words;
  const { text } = translator;
  const days = Array.from({ length: 7 }, (_, day) => ({ value: String(day), label: format.weekday(day) }));
  const choose = (chosen: string) =>
    act({ do: 'change', change: (estimate) => withLine(estimate, line.id, (before) => withWeekday(before, chosen)) });
  return (
    <>
      <SelectField
        id={`line-${line.id}-weekday`}
        label={text('calculator.startWeekday')}
        value={line.startWeekday === undefined ? '' : String(line.startWeekday)}
        options={[{ value: '', label: text('calculator.usualHours') }, ...days]}
        onChange={choose}
      />
      {line.startWeekday !== undefined && (
        <EstimateField
          id={`line-${line.id}-time`}
          kind="time"
          label={text('calculator.startTime')}
          field={lineField(line.id, 'startTime')}
          host={host}
        />
      )}
    </>
  );
};

/** When the jobs of a line begin: a date and time for work done once, a weekday and time for work of every month. */
export const StartFields = (props: Props) =>
  props.line.per === 'once' ? <OnceStart {...props} /> : <WeekdayStart {...props} />;
