import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { matchesOf } from '../../estimate/index.ts';
import { compareTiers, isRuleError, type TierMatch } from '../../rules/index.ts';
import type { TierId } from '../../schema/identifier.ts';
import { DeferredPart } from '../../ui/lazy/DeferredPart.tsx';
import { LazyPart } from '../../ui/lazy/LazyPart.tsx';
import { AnswerPanel } from '../frame/answer/AnswerPanel.tsx';
import { TierFigures } from '../frame/answer/TierFigures.tsx';
import { firstSteps } from '../frame/first-steps.ts';
import { ToolFrame } from '../frame/ToolFrame.tsx';
import type { ToolProps } from '../frame/tool-props.ts';
import { startOfTool, type Tool, useTool, withWords } from '../frame/use-tool.ts';
import { ComparisonTable, Verdict } from './ComparisonTable.tsx';
import { monthlyBill, shownTiers } from './choices.ts';
import { NeedFields } from './NeedFields.tsx';
import { RoleHours } from './RoleHours.tsx';
import { TierPicker } from './TierPicker.tsx';

interface Props extends ToolProps {
  /** The bill of the example, rendered with the page. */
  readonly bill?: ComponentChildren;
  /** The differences between all tiers in words, rendered with the page. */
  readonly differences?: ComponentChildren;
}

const loadDifferences = () => import('./Differences.tsx').then(({ Differences }) => Differences);

interface ComparisonProps {
  readonly tool: Tool;
  readonly tierIds: readonly TierId[];
  readonly matches: readonly TierMatch[];
}

/** The chosen tiers, point by point. */
const Comparison = ({ tool, tierIds, matches }: ComparisonProps) => {
  const { estimate, list, words } = tool;
  const rows = compareTiers(list, tierIds);
  const shownRows = isRuleError(rows) ? [] : rows.filter(({ differs }) => differs || !estimate.onlyDifferences);
  return (
    <>
      {list.tiers[1] && <TierPicker tool={tool} />}
      <ComparisonTable tierIds={tierIds} rows={shownRows} matches={matches} words={words} />
      {shownRows.length === 0 && <p>{words.translator.text('compare.noDifferences')}</p>}
    </>
  );
};

const loadVerdicts = () => import('./NeedVerdicts.tsx');
const loadBill = () => import('./MonthlyBill.tsx').then(({ MonthlyBill }) => MonthlyBill);

/** Tiers side by side: every point, the differences in words, the visitor's needs, and what their hours cost. */
export const Comparator = ({ bill: rendered, differences, ...props }: Props) => {
  const start = useMemo(() => startOfTool(props), []);
  const tool = useTool(props, start);
  const { estimate, list, words } = tool;
  const { text } = words.translator;
  const tierIds = shownTiers(estimate, list);
  const [renderedTiers] = useState(tierIds.join());
  const matches = useMemo(() => matchesOf(estimate, estimate, list), [estimate, list]);
  const bill = useMemo(() => monthlyBill(tool, matches), [estimate, list, words]);
  const mark = (match: TierMatch) => <Verdict match={match} words={words} />;
  const answer = (
    <AnswerPanel
      tool={tool}
      heading={text('roleHours.heading')}
      example={tool.state.origin === 'example' && text('roleHours.example')}
      headline={bill.headline}
      error={bill.error}
      figures={<TierFigures bill={bill} words={words} />}
    >
      {matches.length > 0 && (
        <LazyPart load={loadVerdicts} words={words} with={(all) => ({ matches, words: all, mark })} />
      )}
    </AnswerPanel>
  );
  return (
    <ToolFrame
      tool={tool}
      name="dw-comparator"
      spoken={bill.headline}
      withWork
      shownFields={['hours.', 'need.']}
      above={<Comparison tool={tool} tierIds={tierIds} matches={matches} />}
      answer={answer}
      below={
        <>
          <DeferredPart
            rendered={rendered}
            isCurrent={tool.isAsRendered}
            load={loadBill}
            words={words}
            with={(all) => ({ tool: withWords(tool, all), bill })}
          />
          {list.tiers[1] && (
            <DeferredPart
              rendered={differences}
              isCurrent={list === tool.current && tierIds.join() === renderedTiers}
              isReadOnly
              load={loadDifferences}
              words={words}
              with={(all) => ({ tierIds, priceList: list, words: all })}
            />
          )}
        </>
      }
    >
      <section class="dw-details" aria-labelledby="needs" data-markdown="skip">
        <h2 id="needs">{text('need.legend')}</h2>
        <NeedFields tool={tool} />
      </section>
      <RoleHours tool={tool} />
    </ToolFrame>
  );
};

Comparator.firstSteps = (props: Props) => firstSteps(props, (opening) => monthlyBill(opening, []));
