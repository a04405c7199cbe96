import type { ComponentChildren } from 'preact';
import type { PriceList } from '../../schema/price-list.ts';
import { tierColour } from '../../ui/tier-colour.ts';
import { type CheapestHours, mostHours } from './monthly-hours.ts';

interface Props {
  readonly cheapest: readonly CheapestHours[];
  readonly list: PriceList;
  readonly children: ComponentChildren;
}

/** A slider along which a bar shows which level costs the least at how many hours. The figures below it say the same in words. */
export const CheapestPicture = ({ cheapest, list, children }: Props) => {
  if (cheapest.length === 0) return <div>{children}</div>;
  return (
    <div class="dw-pictured-slider">
      <svg class="dw-cheapest-picture" viewBox={`1 0 ${mostHours - 1} 1`} preserveAspectRatio="none" aria-hidden="true">
        {cheapest.map(({ from, to, tierIds: [tierId = ''] }) => (
          // Between two whole hours the level changes halfway. What stands outside is cut off, with the gap around it.
          <rect key={from} class={tierColour(tierId, list)} x={from - 0.5} width={to - from + 1} y={-1} height={3} />
        ))}
      </svg>
      {children}
    </div>
  );
};
