import { useMemo } from 'preact/hooks';
import { matchesOf } from '../../estimate/index.ts';
import { compareTiers, isRuleError } from '../../rules/index.ts';
import { ToolFrame } from '../frame/ToolFrame.tsx';
import type { ToolProps } from '../frame/tool-props.ts';
import { startOfTool, useTool } from '../frame/use-tool.ts';
import { ComparisonTable } from './ComparisonTable.tsx';
import { shownTiers } from './choices.ts';
import { Differences } from './Differences.tsx';
import { MonthlyBill, monthlyBill } from './MonthlyBill.tsx';
import { NeedFields } from './NeedFields.tsx';
import { NeedVerdicts, verdictSentence } from './NeedVerdicts.tsx';
import { RoleHours } from './RoleHours.tsx';
import { TierPicker } from './TierPicker.tsx';

/** Tiers side by side: every point, the differences in words, the visitor's needs, and what their hours cost. */
export const Comparator = (props: ToolProps) => {
  const start = useMemo(() => startOfTool(props), []);
  const tool = useTool(props, start);
  const { estimate, list, words } = tool;
  const { text } = words.translator;
  const { onlyDifferences = false } = estimate;
  const tierIds = shownTiers(estimate, list);
  const rows = compareTiers(list, tierIds);
  const matches = useMemo(() => matchesOf(estimate, estimate, list), [estimate, list]);
  const shownRows = isRuleError(rows) ? [] : rows.filter(({ differs }) => differs || !onlyDifferences);
  const bill = useMemo(() => monthlyBill(tool, matches), [estimate, list, words]);
  return (
    <ToolFrame
      tool={tool}
      name="dw-comparator"
      spoken={[verdictSentence(matches, words), bill.headline].filter(Boolean).join(' ')}
      withWork
      shownFields={['hours.', 'need.']}
    >
      <TierPicker tool={tool} />
      <ComparisonTable tierIds={tierIds} rows={shownRows} matches={matches} words={words} />
      {shownRows.length === 0 && <p>{text('compare.noDifferences')}</p>}
      <Differences tierIds={tierIds} priceList={list} words={words} />
      <section class="dw-answer dw-needs-section" aria-labelledby="needs" data-markdown="skip">
        <h2 id="needs">{text('need.legend')}</h2>
        <NeedFields tool={tool} />
        <NeedVerdicts matches={matches} words={words} />
      </section>
      <section class="dw-answer" aria-labelledby="bill">
        <h2 id="bill">{text('roleHours.heading')}</h2>
        <RoleHours tool={tool} />
        <MonthlyBill tool={tool} bill={bill} />
      </section>
    </ToolFrame>
  );
};
