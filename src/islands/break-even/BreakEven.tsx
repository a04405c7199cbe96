import { useMemo, useRef, useState } from 'preact/hooks';
import { makeWords } from '../../i18n/words.ts';
import { minutesInHours, pointAt, type RoleMinutes, shareMinutes, totalMinutes } from '../../rules/index.ts';
import type { TierId } from '../../schema/identifier.ts';
import type { Minutes } from '../../schema/units.ts';
import { encodeEstimate, monthlyMinutes, withMonthlyMinutes } from '../../share/index.ts';
import { CallMode } from '../call-mode/CallMode.tsx';
import { LinkNotice } from '../link/LinkNotice.tsx';
import { linkContextOf } from '../link/link-context.ts';
import { useToolState } from '../link/use-tool-state.ts';
import { onListOfLink, type ToolProps } from '../pinned/on-list-of-link.tsx';
import { HoursControls } from './HoursControls.tsx';
import { oneRole, proportionOf, type View, viewOf, workOf } from './mix.ts';
import { Picture } from './Picture.tsx';
import { useCurve } from './use-curve.ts';

interface Props extends ToolProps {
  /** The calculator's page in this language. */
  readonly calculator: string;
}

const BreakEvenTool = ({ language, messages, laterTexts, priceList, example, calculator }: Props) => {
  const words = useMemo(() => makeWords(language, messages, priceList, laterTexts), []);
  const context = useMemo(() => linkContextOf(priceList, oneRole(example)), []);
  const { state, problems, change } = useToolState(context);
  const [chosen, setChosen] = useState<View | null>(null);
  const [dragged, setDragged] = useState<Minutes | null>(null);
  const proportion = useRef<readonly RoleMinutes[]>([]);

  const work = workOf(state, priceList);
  proportion.current = proportionOf(work, proportion.current, priceList);
  const view = chosen ?? viewOf(work, priceList);
  const mix = view === 'mix' ? proportion.current : [{ roleId: view, minutes: minutesInHours(1) }];
  const minutes = view === 'mix' ? totalMinutes(work) : monthlyMinutes(state.request.lines, view);
  const drawn = useCurve(mix, minutes, priceList);
  const shown = dragged ?? minutes;
  const link = useMemo(() => encodeEstimate(state), [state]);

  const set = (typed: Minutes) => {
    setDragged(null);
    setChosen(view);
    const hours = view === 'mix' ? shareMinutes(mix, typed, priceList) : [{ roleId: view, minutes: typed }];
    change(withMonthlyMinutes(state, hours));
  };
  const lineOf = (tierId: TierId) => `dw-line-${priceList.tiers.findIndex(({ id }) => id === tierId) % 4}`;
  return (
    <div class="dw-calculator dw-break-even not-content">
      <CallMode state={state} priceList={priceList} words={words} withWork actions={[]} />
      <LinkNotice problems={problems} words={words} />
      <HoursControls
        view={view}
        work={proportion.current}
        minutes={minutes}
        shown={shown}
        reach={drawn.reach}
        priceList={priceList}
        words={words}
        choose={setChosen}
        drag={setDragged}
        set={set}
      />
      <Picture drawn={drawn} point={pointAt(drawn.curve, shown, priceList)} mix={mix} words={words} lineOf={lineOf} />
      <p class="dw-basis">
        {words.translator.text('breakEven.note')}{' '}
        <a href={`${calculator}${link}`}>{words.translator.text('breakEven.more')}</a>
      </p>
    </div>
  );
};

/** What ever more hours a month cost under each tier, as a picture that is also told in words and in a table. */
export const BreakEven = onListOfLink(BreakEvenTool);
