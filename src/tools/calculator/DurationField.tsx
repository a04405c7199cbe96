import { type EstimateLine, lineField } from '../../estimate/index.ts';
import type { BillingRule } from '../../schema/price-list.ts';
import { EstimateField, type FieldHost } from '../../ui/fields/EstimateField.tsx';

interface Props {
  readonly id: string;
  readonly line: EstimateLine;
  /** The slider moves by the billing step of the place. */
  readonly rule: BillingRule;
  readonly host: FieldHost;
}

/** A working day: longer jobs are typed. */
const longestOnSlider = 480;

/**
 * The next whole billing step in the direction of a move; the slider itself must be able to show any typed duration.
 */
const snapped = (to: number, from: number, step: number): number => {
  const steps = to / step;
  return Math.max(step, (to > from ? Math.ceil(steps) : Math.floor(steps)) * step);
};

/** A duration, typed as people write it or set with a slider. */
export const DurationField = ({ id, line, rule, host }: Props) => {
  const { text, count } = host.words.translator;
  const field = lineField(line.id, 'minutes');
  const { minutes } = line;
  const slide = (to: number) => field && host.act({ do: 'set', field, value: snapped(to, minutes, rule.increment) });
  return (
    <EstimateField id={id} label={text('calculator.minutes')} field={field} host={host}>
      <input
        class="dw-slider"
        type="range"
        aria-label={text('calculator.slider')}
        aria-valuetext={count('unit.minutes', minutes)}
        min={1}
        max={longestOnSlider}
        value={minutes}
        onInput={({ currentTarget }) => {
          slide(currentTarget.valueAsNumber);
        }}
      />
    </EstimateField>
  );
};
