import { discountFields, doubtAboutDiscount } from '../../estimate/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { EstimateField } from '../../ui/fields/EstimateField.tsx';
import type { Tool } from '../frame/use-tool.ts';

/** Which prices of a tier a discount can be agreed on: a tier without fees has none to take it off. */
const kindsFor = ({ monthlyFee, fees, minimumPerMonth }: PriceList['tiers'][number], list: PriceList) =>
  (monthlyFee ?? fees ?? minimumPerMonth ?? list.fees)
    ? (['discount', 'rateDiscount'] as const)
    : (['rateDiscount'] as const);

/** The percentages that were agreed off the fees and the rates of each tier. */
export const DiscountFields = ({ tool }: { readonly tool: Tool }) => {
  const { list, state, words } = tool;
  return (
    <>
      {list.tiers.flatMap((tier) =>
        kindsFor(tier, list).map((kind) => {
          const field = discountFields[kind](state.active, tier.id);
          const doubt = doubtAboutDiscount(field.get(state.estimate));
          return (
            <EstimateField
              key={`${kind} ${tier.id}`}
              id={`${kind}-${tier.id}`}
              kind="decimal"
              label={words.translator.text(`parts.${kind}`, { tier: words.names.tier(tier.id) })}
              hint={doubt && words.translator.text(doubt.question)}
              field={field}
              host={tool}
            />
          );
        }),
      )}
    </>
  );
};
