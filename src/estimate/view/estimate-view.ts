import type { IsoDate } from '../../schema/units.ts';
import { describeNeed, describeRuleError, type Words } from '../../words/index.ts';
import type { Estimate, Scenario, ScenarioId } from '../estimate.ts';
import { encodeEstimate } from '../link/encode-estimate.ts';
import { needsOf, type TierView, type ViewContext } from './bill-view.ts';
import { cheaperMisses, missesOf } from './cheaper-misses.ts';
import { type LineView, linesView } from './lines-view.ts';
import { scenarioName } from './scenario-name.ts';
import { type ScenarioView, scenarioView } from './scenario-view.ts';

/** A tier with the needs that it fails, in words. */
export interface TitledTier extends TierView {
  readonly misses: readonly string[];
}

/** A scenario with its lines in words and its name, which is null when there is only one scenario. */
export interface TitledScenario extends Omit<ScenarioView, 'tiers'> {
  readonly id: ScenarioId;
  readonly title: string | null;
  readonly lines: readonly LineView[];
  /** What the visitor needs of a tier, in words. */
  readonly needs: readonly string[];
  readonly tiers: readonly TitledTier[];
}

/** What every output says of an estimate. */
export interface EstimateView {
  /** A short name for it, to quote on the phone. */
  readonly reference: string;
  readonly list: IsoDate;
  readonly scenarios: readonly TitledScenario[];
}

/** Digits and capitals without I, L, O and U, which are misread or make words. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** FNV-1a over UTF-16, 32 bits. */
const hash = (text: string, seed: number): number => {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
};

const fourLetters = (value: number): string => [15, 10, 5, 0].map((shift) => alphabet[(value >>> shift) & 31]).join('');

/**
 * A short name for an estimate, to quote on the phone: a fragment always has the same reference. It proves nothing: two
 * fragments can share one.
 *
 * @example referenceOf('#v=1&lines=&list=2026-11-21&months=12&end') // eight letters and digits, as 'XXXX-XXXX'
 */
export const referenceOf = (fragment: string): string =>
  `${fourLetters(hash(fragment, 0x811c9dc5))}-${fourLetters(hash(fragment, 0x2f0b4c27))}`;

/** Puts an error where its sentence would stand, and after the headline what tiers leave out and what cheaper tiers miss. */
const withWholeTexts = (view: ScenarioView, words: Words): ScenarioView => {
  const { error, report } = view;
  return {
    ...view,
    headline: error
      ? describeRuleError(error, words.translator)
      : [view.headline, ...(view.lacks ?? []).map(({ told }) => told), ...cheaperMisses(view, words)].join(' '),
    report: report?.error ? { ...report, text: describeRuleError(report.error, words.translator) } : report,
  };
};

/**
 * An estimate in words and numbers, for every way to send, keep or print it.
 *
 * @example estimateView(estimate, { list, holidays: { status: 'none' }, words }).scenarios[0].headline
 */
export const estimateView = (estimate: Estimate, context: ViewContext): EstimateView => {
  const { list, words } = context;
  const { other } = estimate;
  const titled = (id: ScenarioId, scenario: Scenario): TitledScenario => {
    const view = withWholeTexts(scenarioView(scenario, estimate, context), words);
    const lines = view.quote ? linesView(view.request.lines, view.quote, list, words) : [];
    const tiers = view.tiers.map((tier) => ({ ...tier, misses: missesOf(tier, words) }));
    const needs = needsOf(estimate, list).map((need) => describeNeed(need, words));
    return { ...view, id, lines, tiers, needs, title: other ? scenarioName(estimate, id, words) : null };
  };
  return {
    reference: referenceOf(encodeEstimate(estimate)),
    list: estimate.list,
    scenarios: [titled('a', estimate), ...(other ? [titled('b', other)] : [])],
  };
};
