import { useMemo } from 'preact/hooks';
import { makeWords } from '../../i18n/words.ts';
import { compareTiers, isRuleError, tiersThatMeet } from '../../rules/index.ts';
import type { ToolChoices } from '../../share/index.ts';
import { CallMode } from '../call-mode/CallMode.tsx';
import { LinkNotice } from '../link/LinkNotice.tsx';
import { linkContextOf } from '../link/link-context.ts';
import { useToolState } from '../link/use-tool-state.ts';
import { onListOfLink, type ToolProps } from '../pinned/on-list-of-link.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { shownTiers } from './choices.ts';
import { Differences } from './Differences.tsx';
import { MonthlyBill } from './MonthlyBill.tsx';
import { NeedFields } from './NeedFields.tsx';
import { NeedVerdicts } from './NeedVerdicts.tsx';
import { RoleHours } from './RoleHours.tsx';
import { TierPicker } from './TierPicker.tsx';

const noTools: ToolChoices = {};

const ComparatorTool = ({ language, messages, laterTexts, priceList, example }: ToolProps) => {
  const words = useMemo(() => makeWords(language, messages, priceList, laterTexts), []);
  const context = useMemo(() => linkContextOf(priceList, example), []);
  const { state, problems, origin, change } = useToolState(context);
  const { text } = words.translator;
  const tools = state.tools ?? noTools;
  const { needs = [], onlyDifferences = false } = tools;
  const tierIds = shownTiers(tools, priceList);
  const rows = compareTiers(priceList, tierIds);
  const met = tiersThatMeet(needs, priceList);
  const matches = isRuleError(met) || needs.length === 0 ? [] : met;
  const shared = { tools, priceList, words, choose: (next: ToolChoices) => change({ tools: next }) };
  const shownRows = isRuleError(rows) ? [] : rows.filter(({ differs }) => differs || !onlyDifferences);
  return (
    <div class="dw-calculator dw-comparator not-content">
      <CallMode state={state} priceList={priceList} words={words} withWork actions={[]} />
      <LinkNotice problems={problems} words={words} />
      <TierPicker {...shared} />
      <ComparisonTable tierIds={tierIds} rows={shownRows} matches={matches} words={words} />
      {shownRows.length === 0 && <p>{text('compare.noDifferences')}</p>}
      <Differences tierIds={tierIds} priceList={priceList} words={words} />
      <section class="dw-answer dw-asked" aria-labelledby="needs" data-markdown="skip">
        <h2 id="needs">{text('need.legend')}</h2>
        <NeedFields {...shared} />
        <NeedVerdicts matches={matches} words={words} />
      </section>
      <section class="dw-answer" aria-labelledby="bill">
        <h2 id="bill">{text('roleHours.heading')}</h2>
        <RoleHours scenario={state} priceList={priceList} words={words} change={change} />
        <MonthlyBill scenario={state} isExample={origin === 'example'} priceList={priceList} words={words} />
      </section>
    </div>
  );
};

/** Tiers side by side: every point, the differences in words, what somebody needs, and what their hours cost. */
export const Comparator = onListOfLink(ComparatorTool);
