import { amountView } from '../../estimate/index.ts';
import type { TierAmounts } from '../../rules/index.ts';
import type { TierId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { tierColour } from '../../ui/tier-colour.ts';
import type { Words } from '../../words/index.ts';
import { type CheapestHours, hoursOfTier } from './monthly-hours.ts';

interface Props {
  readonly tier: TierAmounts;
  readonly isCheapest: boolean;
  /** What the picture shows; empty where there is none. */
  readonly pictured: readonly CheapestHours[];
  readonly list: PriceList;
  readonly words: Words;
}

/** In how many stretches the hours of a level are told; more would be no help. */
const mostStretches = 3;

/** Keeps what is before and after it on one line. */
const dash = '\u2060–\u2060';

/** Hours as they are told of a level; empty where it is never the cheapest. @example '1–14' */
const hoursText = (cheapest: readonly CheapestHours[], tierId: TierId, { format }: Words): string => {
  const stretches = hoursOfTier(cheapest, tierId);
  if (stretches.length > mostStretches) return '';
  return format.list(stretches.map(([from, to]) => (from === to ? `${from}` : `${from}${dash}${to}`)));
};

/** What the hours cost a month under one level, and at which hours that level is the cheapest. */
export const TierPrice = ({ tier, isCheapest, pictured, list, words }: Props) => {
  const { translator, names } = words;
  const hours = hoursText(pictured, tier.tierId, words);
  const colour = pictured.length > 0 ? tierColour(tier.tierId, list) : '';
  return (
    <li class={`${colour} ${isCheapest ? 'dw-highlight' : ''}`}>
      <span>{names.tier(tier.tierId)}</span> <b>{amountView('perMonth', tier, words).text}</b>{' '}
      {(isCheapest || hours) && (
        <small>
          {isCheapest && <span class="dw-badge">{translator.text('result.cheapestBadge')}</span>}{' '}
          {hours && translator.text(isCheapest ? 'monthlyHours.at' : 'monthlyHours.cheapestAt', { hours })}
        </small>
      )}
    </li>
  );
};
