import { amountView } from '../../estimate/index.ts';
import type { TierAmounts } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { tierColour } from '../../ui/tier-colour.ts';
import type { Words } from '../../words/index.ts';
import { type CheapestHours, hoursOfTier, mostHours } from './monthly-hours.ts';

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

/** Hours a month. @example '1–14' */
const hoursText = (stretches: readonly (readonly [number, number])[], { format }: Words): string =>
  format.list(stretches.map(([from, to]) => (from === to ? `${from}` : `${from}${dash}${to}`)));

/** When a level is the cheapest, after the word for it where it is so now; null where there is no picture or too much to tell. */
const whenCheapest = ({ tier, isCheapest, pictured, words }: Props): string | null => {
  const stretches = hoursOfTier(pictured, tier.tierId);
  if (pictured.length === 0 || stretches.length > mostStretches) return null;
  const { text } = words.translator;
  if (stretches.length === 0) return text('monthlyHours.never', { most: `${mostHours}` });
  const hours = hoursText(stretches, words);
  return isCheapest ? text('monthlyHours.at', { hours }) : text('monthlyHours.cheapestAt', { hours });
};

/** What the hours cost a month under one level, and at which hours that level is the cheapest. */
export const TierPrice = (props: Props) => {
  const { tier, isCheapest, pictured, list, words } = props;
  const when = whenCheapest(props);
  const isPictured = hoursOfTier(pictured, tier.tierId).length > 0;
  const classes = [isPictured && tierColour(tier.tierId, list), isCheapest && 'dw-highlight'];
  return (
    <li class={classes.filter(Boolean).join(' ')}>
      <span>{words.names.tier(tier.tierId)}</span> <b>{amountView('perMonth', tier, words).text}</b>{' '}
      {(isCheapest || when) && (
        <small>
          {isCheapest && <span class="dw-badge">{words.translator.text('result.cheapestBadge')}</span>} {when}
        </small>
      )}
    </li>
  );
};
