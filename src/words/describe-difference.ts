import type { Change, PointDifference } from '../rules/index.ts';
import type { TierId } from '../schema/identifier.ts';
import { describeOtherCharges, describePartDifference } from './describe-part-difference.ts';
import type { FixedPoint } from './describe-point.ts';
import { differenceForPriority } from './describe-priority.ts';
import { describeRateUnit } from './describe-rate-point.ts';
import { describeTierValue } from './describe-tier.ts';
import type { Words } from './words.ts';

/** How a tier differs from another, in words: what more or less it costs, and what the client gets for it. */
export interface DifferenceInWords {
  /** @example 'Bedrijf kost € 56,00 per maand meer dan Office en geeft:' */
  readonly lead: string;
  /** @example ['een snellere eerste reactie: binnen 3 uur in plaats van 8 uur', …] */
  readonly items: readonly string[];
}

type RateChange = Exclude<Change, 'other'>;

const rateChanges: readonly RateChange[] = ['less', 'more', 'gained', 'lost'];

const channelsOf = ({ from, to }: PointDifference, { format, names }: Words) => {
  const [before, after] = [from, to].map((value) => (value.unit === 'channels' ? value.channelIds : []));
  const named = (these = before, those = before) =>
    format.list((these ?? []).filter((id) => !those?.includes(id)).map(names.channel));
  return { added: named(after, before), dropped: named(before, after) };
};

const oneInWords = (difference: PointDifference, fromTier: string, words: Words): string => {
  const { point, change, from, to } = difference;
  const part = describePartDifference(difference, words);
  if (part !== undefined) return part;
  const of = point.of as Exclude<FixedPoint, 'travel' | 'billingRemote' | 'billingOnSite'>;
  switch (of) {
    case 'monthlyFee':
    case 'hourlyRate':
      return '';
    case 'channels':
      return words.translator.text(`difference.channels.${change}`, channelsOf(difference, words));
    default: {
      const told = words.translator.text(`difference.${of}.${change}`, {
        tier: fromTier,
        from: describeTierValue(from, words),
        to: describeTierValue(to, words),
      });
      return differenceForPriority(told, difference, words) ?? told;
    }
  }
};

const rateInWords = ({ point, gap }: PointDifference, isOneBand: boolean, { translator, format, names }: Words) => {
  if (point.of !== 'hourlyRate') return '';
  const { roleId, bandId, place } = point;
  const where = [
    ...(place ? [translator.text(`place.${place}.inline`)] : []),
    ...(isOneBand ? [] : [names.band(bandId)]),
  ].join(', ');
  const role = where
    ? translator.text('difference.roleInBand', { role: names.role(roleId), band: where })
    : names.role(roleId);
  return gap ? translator.text('difference.rate', { role, amount: format.money(gap.amount) }) : role;
};

/** Whether a tier has any rate that is published. */
const hasRates = (tierId: TierId, { names: { list } }: Words): boolean =>
  list.tiers.some(
    ({ id, hourlyRates }) =>
      id === tierId &&
      Object.values(hourlyRates).some((rates) => Object.values(rates).some((rate) => rate !== 'onRequest')),
  );

/** One item for all rates that change in the same way; none where there is nothing to compare. */
const ratesInWords = (differences: readonly PointDifference[], to: TierId, words: Words): string[] => {
  const rates = differences.filter(({ point }) => point.of === 'hourlyRate');
  if (rates.length === 0) return hasRates(to, words) ? [words.translator.text('difference.hourlyRate.same')] : [];
  const unit = describeRateUnit(words) ?? words.translator.text('difference.anHour');
  const bands = new Set(rates.map(({ point }) => (point.of === 'hourlyRate' ? point.bandId : '')));
  return rateChanges.flatMap((change) => {
    const alike = rates
      .filter((rate) => rate.change === change)
      .map((rate) => rateInWords(rate, bands.size < 2, words));
    return alike.length > 0
      ? [words.translator.text(`difference.hourlyRate.${change}`, { rates: words.format.list(alike), unit })]
      : [];
  });
};

const feeInWords = (fee: PointDifference | undefined, tiers: Record<'from' | 'to', string>, words: Words): string => {
  const { text } = words.translator;
  if (!fee?.gap) return text('difference.fee.same', tiers);
  const amount = words.format.money(fee.gap.amount);
  return text(fee.change === 'more' ? 'difference.fee.more' : 'difference.fee.less', { ...tiers, amount });
};

/** The differences of a second tier from a first, as `whatDiffers` gives them, in words. */
export const describeDifference = (
  differences: readonly PointDifference[],
  pair: Readonly<Record<'from' | 'to', TierId>>,
  words: Words,
): DifferenceInWords => {
  const { text } = words.translator;
  const tiers = { from: words.names.tier(pair.from), to: words.names.tier(pair.to) };
  const fee = feeInWords(
    differences.find(({ point }) => point.of === 'monthlyFee'),
    tiers,
    words,
  );
  const beside = describeOtherCharges(differences, tiers, words);
  const others = beside === undefined ? differences.filter(({ point }) => point.of !== 'monthlyFee') : differences;
  if (others.length === 0) return { lead: text('difference.nothing', { fee }), items: [] };
  const points = others.map((one) => oneInWords(one, tiers.from, words)).filter((item) => item !== '');
  return {
    lead: beside ?? text('difference.gives', { fee }),
    items: [...points, ...ratesInWords(others, pair.to, words)],
  };
};
