import type { Words } from '../../i18n/words.ts';
import type { CountryId } from '../../schema/identifier.ts';
import type { ToolChoices } from '../../share/index.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { isLoadFailure } from '../later/load-failure.ts';
import type { ToolState } from '../link/use-tool-state.ts';
import type { Holidays } from './use-holidays.ts';

interface Props {
  readonly tool: ToolState;
  readonly countries: readonly CountryId[];
  readonly holidays: Holidays | undefined;
  readonly words: Words;
  retry(): void;
}

const withHolidays = ({ holidays: _, ...others }: ToolChoices, country: CountryId | undefined): ToolChoices =>
  country === undefined ? others : { ...others, holidays: country };

/** Whose public holidays do not count; none unless the visitor says so. */
export const HolidayField = ({ tool, countries, holidays, words, retry }: Props) => {
  const { translator, format } = words;
  const options = countries.map((country) => ({
    value: country as string,
    label: translator.text('clock.holidaysOf', { country: format.country(country) }),
  }));
  const choose = (value: string) =>
    tool.change({
      tools: withHolidays(
        tool.state.tools ?? {},
        countries.find((country) => country === value),
      ),
    });
  return (
    <div class="dw-holidays">
      <SelectField
        id="holidays"
        label={translator.text('clock.holidays')}
        value={tool.state.tools?.holidays ?? ''}
        options={[{ value: '', label: translator.text('clock.noHolidays') }, ...options]}
        onChange={choose}
      />
      {holidays && isLoadFailure(holidays) && (
        <p class="dw-problem" role="alert">
          {translator.text('clock.holidaysNotLoaded', { country: tool.state.tools?.holidays ?? '' })}{' '}
          {translator.text(`load.why.${holidays}`)}{' '}
          <button type="button" onClick={retry}>
            {translator.text('load.retry')}
          </button>
        </p>
      )}
    </div>
  );
};
