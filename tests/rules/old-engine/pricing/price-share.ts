import type { BandId } from '../../../../src/schema/identifier.ts';
import type { FactorPercent } from '../../../../src/schema/units.ts';
import type { ExplainedAmount, Given, Subject } from '../explain/explanation.ts';
import { given, notPriced, productAmount, published } from '../explain/nodes.ts';
import { jobAmount } from '../money/job-amount.ts';
import type { ContractTier } from '../schema/contract-tier.ts';
import type { BandShare } from './band-share.ts';
import type { OpenItem } from './open-item.ts';
import type { LineItem } from './request.ts';

/** Which rate holds outside every band, and what it is multiplied by. */
export interface OutOfBandTerms {
  readonly bandId: BandId;
  readonly factor: FactorPercent;
}

/** The rate that minutes take; the factor only where one was agreed. */
type RateTerms = Pick<OutOfBandTerms, 'bandId'> & Partial<OutOfBandTerms>;

const factorNodes = ({ factor }: RateTerms): Given[] =>
  factor === undefined ? [] : [given({ of: 'outOfBandFactor' }, { unit: 'factorPercent', amount: factor })];

/**
 * Prices the minutes of one job in one rate band, or outside every band where that was agreed.
 *
 * @param subject what the amount is about
 * @returns rate times minutes, times an agreed factor, rounded half up to the cent once; or what has no price
 */
export const priceShare = (
  share: BandShare,
  subject: Subject,
  { roleId }: LineItem,
  line: number,
  tier: ContractTier,
  agreed: OutOfBandTerms | null,
): ExplainedAmount | OpenItem => {
  const { minutes, explanation } = share;
  const terms: RateTerms | null = share.in === 'band' ? share : agreed;
  if (terms === null) {
    const open = notPriced({ of: 'lineOutOfBand', line }, 'outOfBand', explanation);
    return { reason: 'outOfBand', line, minutes, explanation: open };
  }
  const { bandId } = terms;
  const rateSubject: Subject = { of: 'hourlyRate', tierId: tier.id, roleId, bandId };
  const rate = tier.hourlyRates[bandId]?.[roleId] ?? 'onRequest';
  if (rate === 'onRequest') {
    const open = notPriced(rateSubject, 'hourlyRate', explanation);
    return { reason: 'rateOnRequest', line, bandId, explanation: open };
  }
  const rateNode = published(rateSubject, { unit: 'centsPerHour', amount: rate }, 'hourlyRate');
  const factors = [rateNode, explanation, ...factorNodes(terms)];
  return productAmount(subject, jobAmount(rate, minutes, terms.factor), factors);
};
