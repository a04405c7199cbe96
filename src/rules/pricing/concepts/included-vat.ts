import type { PriceList } from '../../../schema/price-list.ts';
import type { Percent } from '../../../schema/units.ts';
import { productAmount, sumAmount } from '../../explain/amount-nodes.ts';
import type { ExplainedAmount, Part } from '../../explain/explanation.ts';
import { given, published } from '../../explain/nodes.ts';
import { cents } from '../../money/cents.ts';
import { divideHalfUp } from '../../money/divide-half-up.ts';
import { vatAmount } from '../../money/vat-amount.ts';
import type { VatAmounts } from '../quote-result.ts';
import type { VatChoice } from '../request.ts';
import type { Concept } from './concept.ts';

/** The VAT that is inside an amount. */
interface VatInside extends ExplainedAmount {
  readonly explanation: Part;
}

/** The VAT that is inside an amount, half up. */
const within = (total: number, percent: Percent): number => {
  const hundredths = Math.round(percent * 100);
  return divideHalfUp(total * hundredths, 10_000 + hundredths);
};

const rateIn = (country: string | undefined, { vat }: PriceList) => vat.rates.find((rate) => rate.country === country);

const vatInside = (total: ExplainedAmount, list: PriceList): VatInside | null => {
  const own = rateIn(list.vat.included, list);
  if (own === undefined) return null;
  const rate = published({ of: 'vatRate', country: own.country }, { unit: 'percent', amount: own.percent }, 'vat');
  return {
    cents: cents(within(total.cents, own.percent)),
    explanation: {
      kind: 'part',
      subject: { of: 'vat' },
      value: { unit: 'cents', amount: cents(within(total.cents, own.percent)) },
      from: total.explanation,
      rate,
    },
  };
};

const takenOff = ({ cents: amount, explanation }: VatInside): VatInside => ({
  cents: cents(-amount),
  explanation: { ...explanation, value: { unit: 'cents', amount: cents(-amount) } },
});

/** Amounts with VAT of one country inside. Who is elsewhere sees the total less that, and their own VAT where it is listed. */
const tellVat = (total: ExplainedAmount, choice: VatChoice, list: PriceList): VatAmounts | undefined => {
  const inside = vatInside(total, list);
  if (inside === null) return undefined;
  if (choice.country === list.vat.included && !choice.reverseCharge) return { vat: inside, totalWithVat: total };
  const net = sumAmount({ of: 'net' }, [total, takenOff(inside)]);
  const own = rateIn(choice.country, list);
  const percent = choice.reverseCharge ? (0 as Percent) : (own?.percent ?? (0 as Percent));
  const subject = { of: 'vatRate', country: choice.country } as const;
  const rate = choice.reverseCharge
    ? given(subject, { unit: 'percent', amount: percent })
    : published(subject, { unit: 'percent', amount: percent }, 'vat');
  const vat = productAmount({ of: 'vat' }, vatAmount(net.cents, percent), [net.explanation, rate]);
  return { vat, totalWithVat: sumAmount({ of: 'totalWithVat' }, [net, vat]) };
};

/** Prices with VAT inside. */
export const includedVat: Concept = {
  isUsed: ({ vat }) => vat.included !== undefined,
  vat: tellVat,
};
