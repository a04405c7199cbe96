import { useMemo } from 'preact/hooks';
import type { MessageKey } from '../../i18n/message-key.ts';
import { makeWords } from '../../i18n/words.ts';
import { isRuleError } from '../../rules/index.ts';
import type { CountryId } from '../../schema/identifier.ts';
import type { Language } from '../../schema/language.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { WorkedExample } from '../../schema/worked-example.ts';
import { CallMode } from '../call-mode/CallMode.tsx';
import { LinkNotice } from '../link/LinkNotice.tsx';
import { linkContextOf } from '../link/link-context.ts';
import { useToolState } from '../link/use-tool-state.ts';
import { ClockAnswer } from './ClockAnswer.tsx';
import { fetchJson } from './fetch-json.ts';
import { HolidayField } from './HolidayField.tsx';
import { useOwnZone } from './own-zone.ts';
import { nowId, ReportFields } from './ReportFields.tsx';
import { useHolidays } from './use-holidays.ts';

interface Props {
  readonly language: Language;
  readonly messages: Readonly<Partial<Record<MessageKey, string>>>;
  readonly priceList: PriceList;
  /** What the page opens with, marked as an example. */
  readonly example: WorkedExample;
  /** Where the holidays of each country are published. */
  readonly holidayFiles: readonly { readonly country: CountryId; readonly address: string }[];
}

/** A report at some moment in; the latest first answer and the latest start of the intervention of every tier out. */
export const SlaClock = ({ language, messages, priceList, example, holidayFiles }: Props) => {
  const words = useMemo(() => makeWords(language, messages, priceList), []);
  const context = useMemo(() => linkContextOf(priceList, example), []);
  const tool = useToolState(context);
  const { holidays, retry } = useHolidays(tool.state.tools?.holidays, (country) =>
    fetchJson(holidayFiles.find((file) => file.country === country)?.address ?? ''),
  );
  const common = { tool, priceList, ownZone: useOwnZone(), words };
  return (
    <div class="dw-calculator dw-clock not-content">
      <CallMode
        state={tool.state}
        priceList={priceList}
        words={words}
        withWork={false}
        holidays={isRuleError(holidays) ? undefined : (holidays ?? undefined)}
        actions={[{ key: 'n', label: 'inCall.now', run: () => document.getElementById(nowId)?.click() }]}
      />
      <LinkNotice problems={tool.problems} translator={words.translator} />
      <div class="dw-clock-fields">
        <ReportFields {...common} />
        <HolidayField
          tool={tool}
          countries={holidayFiles.map(({ country }) => country)}
          holidays={holidays}
          retry={retry}
          words={words}
        />
      </div>
      <ClockAnswer {...common} holidays={holidays} />
    </div>
  );
};
