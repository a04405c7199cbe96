import { useMemo, useRef, useState } from 'preact/hooks';
import { curveField, type EstimateAction, encodeEstimate, monthlyMinutes } from '../../estimate/index.ts';
import {
  curveReach,
  minutesInHours,
  pointAt,
  type RoleMinutes,
  shareMinutes,
  totalMinutes,
} from '../../rules/index.ts';
import type { TierId } from '../../schema/identifier.ts';
import type { Minutes } from '../../schema/units.ts';
import { Later } from '../../ui/Later.tsx';
import { tierColour } from '../../ui/tier-colour.ts';
import { firstSteps } from '../frame/first-steps.ts';
import { ToolFrame } from '../frame/ToolFrame.tsx';
import type { ToolProps } from '../frame/tool-props.ts';
import { startOfTool, type Tool, useTool } from '../frame/use-tool.ts';
import { HoursControls } from './HoursControls.tsx';
import { oneRole, proportionOf, type View, viewOf, workOf } from './mix.ts';
import { Picture } from './Picture.tsx';
import { cheapestSentence } from './Readout.tsx';
import { draw, useCurve } from './use-curve.ts';

interface Props extends ToolProps {
  /** The calculator's page in this language; undefined on a site without one. */
  readonly calculator: string | undefined;
}

/** Whose hours are drawn, in what proportion, and the field that they are typed in. */
const useDrawnHours = ({ estimate, list }: Tool) => {
  const [chosen, setChosen] = useState<View | null>(null);
  const proportion = useRef<readonly RoleMinutes[]>([]);
  const work = workOf(estimate, list);
  proportion.current = proportionOf(work, proportion.current, list);
  // The chosen mix may belong to a link that is no longer shown.
  const isGone = chosen === 'mix' && proportion.current.length < 2;
  const view = chosen === null || isGone ? viewOf(work, list) : chosen;
  const mix = view === 'mix' ? proportion.current : [{ roleId: view, minutes: minutesInHours(1) }];
  const field = curveField(
    view,
    (shown) => (view === 'mix' ? totalMinutes(workOf(shown, list)) : monthlyMinutes(shown.lines, view)),
    (minutes) => (view === 'mix' ? shareMinutes(mix, minutes, list) : [{ roleId: view, minutes }]),
  );
  return { view, setChosen, work: proportion.current, mix, field };
};

/** What a growing number of hours a month costs under each tier: as a picture, in words and in a table. */
export const BreakEven = (props: Props) => {
  const start = useMemo(() => oneRole(startOfTool(props)), []);
  const tool = useTool(props, start);
  const { estimate, list, words, act } = tool;
  const { view, setChosen, work, mix, field } = useDrawnHours(tool);
  const [dragged, setDragged] = useState<Minutes | null>(null);
  const minutes = field.get(estimate) ?? (0 as Minutes);
  const drawn = useCurve(mix, minutes, list, estimate);
  const point = pointAt(drawn.curve, dragged ?? minutes, list);
  const sentence = cheapestSentence(drawn.curve, point, words);
  const link = useMemo(() => encodeEstimate(estimate), [estimate]);
  // Keeps drawing the role whose hours are being typed, even when a first keystroke of 0 leaves it without hours.
  const actInView = (action: EstimateAction) => {
    if (action.do !== 'leave') setChosen(view);
    act(action);
  };
  const set = (to: Minutes) => {
    setDragged(null);
    actInView({ do: 'set', field, value: to });
  };
  const lineOf = (tierId: TierId) => tierColour(tierId, list);
  return (
    <ToolFrame tool={tool} name="dw-break-even" spoken={sentence} withWork shownFields={[field.path]}>
      <Later class="dw-part">
        <HoursControls
          tool={{ ...tool, act: actInView }}
          field={field}
          view={view}
          work={work}
          shown={dragged ?? minutes}
          reach={drawn.reach}
          choose={setChosen}
          drag={setDragged}
          set={set}
        />
      </Later>
      <Later class="dw-part">
        <Picture drawn={drawn} point={point} sentence={sentence} mix={mix} words={words} lineOf={lineOf} />
      </Later>
      <p class="dw-basis-note">
        {words.translator.text('breakEven.note')}{' '}
        {props.calculator && <a href={`${props.calculator}${link}`}>{words.translator.text('breakEven.more')}</a>}
      </p>
    </ToolFrame>
  );
};

BreakEven.firstSteps = (props: Props) =>
  firstSteps(props, ({ estimate, context: { list } }) => {
    const work = workOf(oneRole(estimate), list);
    return draw(work, curveReach(work, totalMinutes(work), list, estimate), list, estimate);
  });
