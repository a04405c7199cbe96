import type { Estimate } from '../../../estimate/index.ts';
import type { CountryId } from '../../../schema/identifier.ts';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import { describeClosedDays } from '../../../words/index.ts';
import type { Tool } from '../use-tool.ts';

interface Props {
  readonly tool: Tool;
}

const withHolidays = ({ holidays: _, ...estimate }: Estimate, country: CountryId | ''): Estimate =>
  country === '' ? estimate : { ...estimate, holidays: country };

/** Whose public holidays do not count; none unless the visitor chooses a country. A list with closed days of its own leaves no choice, nor
 * does a site that knows no holidays. */
export const HolidayField = ({ tool }: Props) => {
  const { estimate, holidays, words, act } = tool;
  const { translator, format } = words;
  if (holidays.files.length === 0 || describeClosedDays(words)) return null;
  const options = holidays.files.map(({ country }) => ({
    value: country,
    label: translator.text('clock.holidaysOf', { country: format.country(country) }),
  }));
  return (
    <>
      <SelectField<CountryId | ''>
        id="holidays"
        label={translator.text('clock.holidays')}
        value={estimate.holidays ?? ''}
        options={[{ value: '', label: translator.text('clock.noHolidays') }, ...options]}
        onChange={(country) => act({ do: 'choose', change: (before) => withHolidays(before, country) })}
      />
      {holidays.why !== null && (
        <p class="dw-problem" role="alert">
          {translator.text('clock.holidaysNotLoaded', {
            country: format.country(estimate.holidays ?? ('' as CountryId)),
          })}{' '}
          {translator.text(`load.why.${holidays.why}`)}{' '}
          <button type="button" onClick={holidays.retry}>
            {translator.text('load.retry')}
          </button>
        </p>
      )}
    </>
  );
};
