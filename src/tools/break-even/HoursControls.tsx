import type { TypedField } from '../../estimate/index.ts';
import { type RoleMinutes, requestLimits } from '../../rules/index.ts';
import type { Minutes } from '../../schema/units.ts';
import { EstimateField } from '../../ui/fields/EstimateField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { describeDuration, type Words } from '../../words/index.ts';
import type { Tool } from '../frame/use-tool.ts';
import type { View } from './mix.ts';

interface Props {
  readonly tool: Tool;
  readonly field: TypedField<Minutes>;
  readonly view: View;
  /** The hours of the roles that have any; several can be drawn as a mix. */
  readonly work: readonly RoleMinutes[];
  /** The position of the slider, also while it is dragged. */
  readonly shown: Minutes;
  readonly reach: Minutes;
  choose(view: View): void;
  drag(minutes: Minutes): void;
  set(minutes: Minutes): void;
}

/** The work in words. @example 'Technicus 4 uur en Ingenieur 75 minuten' */
export const workInWords = (work: readonly RoleMinutes[], words: Words): string =>
  words.format.list(
    work.map(({ roleId, minutes }) =>
      words.translator.text('breakEven.mixPart', {
        role: words.names.role(roleId),
        duration: describeDuration(minutes, words),
      }),
    ),
  );

/** Whose hours, and how many: typed, or set with a slider that the picture follows. */
export const HoursControls = (props: Props) => {
  const { tool, field, view, work, shown, reach, choose, drag, set } = props;
  const { list, words } = tool;
  const { text } = words.translator;
  const most = describeDuration(requestLimits.minutes as Minutes, words);
  // A link may hold more than can be typed; the picture then ends at that maximum.
  const isTooMuch = (field.get(tool.estimate) ?? 0) > requestLimits.minutes;
  const mix = { value: 'mix' as View, label: text('breakEven.mix', { work: workInWords(work, words) }) };
  const roles = list.roles.map(({ id }) => ({ value: id as View, label: words.names.role(id) }));
  return (
    <div class="dw-hours-controls" data-pagefind-ignore data-markdown="skip">
      <SelectField
        id="curve-role"
        label={text('breakEven.role')}
        value={view}
        options={[...(work.length > 1 ? [mix] : []), ...roles]}
        onChange={choose}
      />
      <EstimateField
        id="curve-hours"
        label={text('breakEven.hours')}
        field={field}
        host={tool}
        hint={isTooMuch ? text('breakEven.problem', { most, still: most }) : undefined}
      />
      <input
        class="dw-slider"
        type="range"
        autocomplete="off"
        aria-label={text('breakEven.slider')}
        aria-valuetext={describeDuration(shown, words)}
        min={0}
        max={reach}
        step={list.billing.remote.increment}
        value={shown}
        onInput={(event) => drag(event.currentTarget.valueAsNumber as Minutes)}
        onChange={(event) => set(event.currentTarget.valueAsNumber as Minutes)}
      />
    </div>
  );
};
