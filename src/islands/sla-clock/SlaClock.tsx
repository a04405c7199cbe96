import { useMemo } from 'preact/hooks';
import { makeWords } from '../../i18n/words.ts';
import { CallMode } from '../call-mode/CallMode.tsx';
import { LinkNotice } from '../link/LinkNotice.tsx';
import { linkContextOf } from '../link/link-context.ts';
import { useToolState } from '../link/use-tool-state.ts';
import { onListOfLink, type ToolProps } from '../pinned/on-list-of-link.tsx';
import { ClockAnswer } from './ClockAnswer.tsx';
import { HolidayField } from './HolidayField.tsx';
import { useOwnZone } from './own-zone.ts';
import { nowId, ReportFields } from './ReportFields.tsx';
import { type HolidayFile, loadedHolidays, useHolidays } from './use-holidays.ts';

interface Props extends ToolProps {
  /** Where the holidays of each country are published. */
  readonly holidayFiles: readonly HolidayFile[];
}

const SlaClockTool = ({ language, messages, laterTexts, priceList, example, holidayFiles }: Props) => {
  const words = useMemo(() => makeWords(language, messages, priceList, laterTexts), []);
  const context = useMemo(() => linkContextOf(priceList, example), []);
  const tool = useToolState(context);
  const { holidays, retry } = useHolidays(tool.state.tools?.holidays, holidayFiles);
  const common = { tool, priceList, ownZone: useOwnZone(), words };
  return (
    <div class="dw-calculator dw-clock not-content">
      <CallMode
        state={tool.state}
        priceList={priceList}
        words={words}
        withWork={false}
        holidays={loadedHolidays(holidays)}
        actions={[{ key: 'n', label: 'inCall.now', run: () => document.getElementById(nowId)?.click() }]}
      />
      <LinkNotice problems={tool.problems} words={words} />
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

/** A report at some moment in; the latest first answer and the latest start of the intervention of every tier out. */
export const SlaClock = onListOfLink(SlaClockTool);
