import type { QuoteAmounts } from '../../rules/index.ts';
import type { Words } from '../../words/index.ts';
import type { Scenario } from '../estimate.ts';

/** A term agreed in addition to the price list, with its effect, in a sentence. */
export interface AgreedTerm {
  readonly id: 'travel' | 'factor' | 'offer' | 'vat';
  readonly text: string;
}

/** What the agreed price per visit adds up to, the same under every tier; empty when none was agreed. */
const travelText = (scenario: Scenario, { tiers: [tier] }: QuoteAmounts, { translator, format }: Words): string[] => {
  const { travel, lines } = scenario;
  if (travel === undefined || tier === undefined) return [];
  const agreed = translator.text('agreed.travel', { amount: format.money(travel) });
  const visits = lines.filter(({ place }) => place === 'onSite');
  if (visits.length === 0) return [`${agreed} ${translator.text('agreed.noVisits')}`];
  const parts = tier.charges
    .filter(({ what }) => what === 'travel')
    .map(({ per, amount }) =>
      translator.text(per === 'month' ? 'agreed.perMonth' : 'agreed.once', { amount: format.money(amount.cents) }),
    );
  return [`${agreed} ${translator.text('agreed.travelEffect', { parts: format.list(parts) })}`];
};

/** The agreed prices, which are included in the amounts. */
export const agreedPrices = (scenario: Scenario, quote: QuoteAmounts, words: Words): AgreedTerm[] => {
  const { factor } = scenario;
  return [
    ...travelText(scenario, quote, words).map((text) => ({ id: 'travel' as const, text })),
    ...(factor === undefined
      ? []
      : [{ id: 'factor' as const, text: words.translator.text('agreed.factor', { percent: factor }) }]),
  ];
};
