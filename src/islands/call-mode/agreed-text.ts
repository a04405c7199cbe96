import { type Agreement, describeAgreement } from '../../i18n/describe-agreement.ts';
import { isRuleError, quote, reportInstant, tierDeadlines } from '../../rules/index.ts';
import { type EstimateState, encodeEstimate, type Scenario } from '../../share/index.ts';
import { cheapestSentence } from '../calculator/cheapest-sentence.ts';
import { vatNote } from '../calculator/vat-note.ts';
import type { CallProps } from './call-props.ts';

type Context = Omit<CallProps, 'state' | 'actions'>;

const workOf = ({ request, labels }: Scenario, { priceList, words, withWork }: Context): Agreement['work'] => {
  const estimate = quote(request, priceList);
  if (!withWork || isRuleError(estimate)) return null;
  const lines = request.lines.map((line, index) => ({ ...line, label: labels[index] ?? '' }));
  return {
    lines,
    months: request.months,
    estimate,
    headline: cheapestSentence(estimate, words),
    vat: vatNote(request, priceList, words),
  };
};

const reportOf = ({ reportedAt }: Scenario, state: EstimateState, context: Context): Agreement['report'] => {
  const { priceList, holidays } = context;
  const instant = reportedAt === undefined ? undefined : reportInstant(reportedAt, priceList.zone);
  if (instant === undefined || isRuleError(instant)) return null;
  const tiers = state.tools?.tiers;
  const deadlines = tierDeadlines(instant, priceList, holidays).filter(({ tierId }) => tiers?.includes(tierId) ?? true);
  return { reportedAt: instant, zone: priceList.zone, deadlines, holidays: holidays ?? null };
};

/** What a tool shows as plain text, for a mail or a chat: each scenario, the price list's date, and the link. */
export const agreedText = (state: EstimateState, context: Context): string => {
  const { text } = context.words.translator;
  const address = `${location.origin}${location.pathname}${encodeEstimate(state)}`;
  const scenarios = context.withWork && state.other ? [state, state.other] : [state];
  const parts = scenarios.map(
    (scenario, index): Agreement => ({
      title: scenarios.length > 1 ? text(index === 0 ? 'scenario.a' : 'scenario.b') : null,
      work: workOf(scenario, context),
      report: reportOf(scenario, state, context),
    }),
  );
  return describeAgreement(parts, { list: state.list, address }, context.words);
};
