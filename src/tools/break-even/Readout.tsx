import { type CostCurve, cheapestAt } from '../../rules/index.ts';
import type { TierId } from '../../schema/identifier.ts';
import type { Cents, Minutes } from '../../schema/units.ts';
import { describeDuration, type Words } from '../../words/index.ts';

interface Props {
  readonly curve: CostCurve;
  readonly point: number;
  readonly words: Words;
  lineOf(tierId: TierId): string;
}

const costAt = ({ tiers }: CostCurve, tierId: TierId | undefined, point: number): Cents =>
  tiers.find((tier) => tier.tierId === tierId)?.costs[point] ?? (0 as Cents);

/** Which tier is the cheapest at a point, in a sentence. */
export const cheapestSentence = (curve: CostCurve, point: number, words: Words): string => {
  const { translator, format, names } = words;
  const tierIds = cheapestAt(curve, point);
  if (!tierIds[0]) return translator.text('breakEven.none');
  return translator.count('breakEven.at', tierIds.length, {
    duration: describeDuration(curve.minutes[point] ?? (0 as Minutes), words),
    tiers: format.list(tierIds.map(names.tier)),
    amount: format.money(costAt(curve, tierIds[0], point)),
  });
};

/** What each tier costs at a point, which is also the key to the lines of the picture. */
export const Readout = ({ curve, point, words, lineOf }: Props) => {
  const { translator, format, names } = words;
  const cheapest = cheapestAt(curve, point);
  return (
    <ul class="dw-tier-costs">
      {curve.tiers.map(({ tierId, costs }) => (
        <li key={tierId} class={cheapest.includes(tierId) ? 'dw-highlight' : undefined}>
          <svg class="dw-line-sample" viewBox="0 0 40 8" aria-hidden="true">
            <path class={`dw-plot-curve ${lineOf(tierId)}`} d="M0 4H40" />
          </svg>
          <span>{names.tier(tierId)}</span> <b>{format.money(costs[point] ?? (0 as Cents))}</b>
          {cheapest.includes(tierId) && <span class="dw-badge">{translator.text('result.cheapestBadge')}</span>}
        </li>
      ))}
    </ul>
  );
};
