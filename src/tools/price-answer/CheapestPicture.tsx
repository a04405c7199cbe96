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
        {cheapest.map(({ from, to, tierIds: [tierId = ''] }) => {
          // Between two whole hours, the level changes halfway.
          const [begin, end] = [Math.max(1, from - 0.5), Math.min(mostHours, to + 0.5)];
          return <rect key={from} class={tierColour(tierId, list)} x={begin} width={end - begin} height={1} />;
        })}
      </svg>
      {children}
    </div>
  );
};
