import type { Estimate } from '../../estimate/index.ts';
import type { CountryId } from '../../schema/identifier.ts';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import type { Tool } from '../frame/use-tool.ts';

interface Props {
  readonly tool: Tool;
  readonly countries: readonly CountryId[];
}

const withHolidays = ({ holidays: _, ...estimate }: Estimate, country: CountryId | undefined): Estimate =>
  country === undefined ? estimate : { ...estimate, holidays: country };

/** Whose public holidays do not count; none unless the visitor says so. */
export const HolidayField = ({ tool, countries }: Props) => {
  const { estimate, holidays, words, act } = tool;
  const { translator, format } = words;
  const options = countries.map((country) => ({
    value: country as string,
    label: translator.text('clock.holidaysOf', { country: format.country(country) }),
  }));
  const choose = (value: string) => {
    const country = countries.find((known) => known === value);
    act({ do: 'choose', change: (before) => withHolidays(before, country) });
  };
  return (
    <div>
      <SelectField
        id="holidays"
        label={translator.text('clock.holidays')}
        value={estimate.holidays ?? ''}
        options={[{ value: '', label: translator.text('clock.noHolidays') }, ...options]}
        onChange={choose}
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
    </div>
  );
};
