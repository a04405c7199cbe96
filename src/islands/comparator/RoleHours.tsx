import { describeDuration } from '../../i18n/describe-duration.ts';
import { readHours, writeHours } from '../../i18n/read-hours.ts';
import type { Words } from '../../i18n/words.ts';
import { requestLimits } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Minutes } from '../../schema/units.ts';
import { linesBeside, monthlyMinutes, type Scenario, withMonthlyMinutes } from '../../share/index.ts';
import { ReadField } from '../fields/ReadField.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly priceList: PriceList;
  readonly words: Words;
  change(part: Pick<Scenario, 'request' | 'labels'>): void;
}

/** An empty field asks for no work of that role. */
const read = (text: string): Minutes | null => {
  const minutes = text.trim() === '' ? (0 as Minutes) : readHours(text);
  return minutes !== undefined && minutes <= requestLimits.minutes ? minutes : null;
};

/** The hours a month of each role, which are the monthly lines of the calculator. */
export const RoleHours = ({ scenario, priceList, words, change }: Props) => {
  const { text, count } = words.translator;
  const { lines } = scenario.request;
  const beside = linesBeside(lines).length;
  const most = describeDuration(requestLimits.minutes as Minutes, words);
  return (
    <div class="dw-needs" data-pagefind-ignore data-markdown="skip">
      <fieldset class="dw-limits">
        <legend>{text('roleHours.legend')}</legend>
        {priceList.roles.map(({ id }) => {
          const minutes = monthlyMinutes(lines, id);
          return (
            <ReadField<Minutes>
              key={id}
              id={`hours-${id}`}
              label={text('roleHours.field', { role: words.names.role(id) })}
              value={minutes}
              problem={text('roleHours.problem', { most, still: describeDuration(minutes, words) })}
              read={read}
              write={writeHours}
              onRead={(typed) => change(withMonthlyMinutes(scenario, [{ roleId: id, minutes: typed }]))}
            />
          );
        })}
      </fieldset>
      <p class="dw-hint">{text('roleHours.note')}</p>
      {beside > 0 && <p class="dw-hint">{count('roleHours.beside', beside)}</p>}
    </div>
  );
};
