import { isRuleError } from '../../rules/index.ts';
import { DeadlineView } from '../explanation/DeadlineView.tsx';
import type { ClockProps } from './DeadlineTable.tsx';
import { promises } from './promises.ts';

/** The same as the picture, as a list: each deadline, and under it every stretch that was counted or not. */
export const DeadlinesInWords = ({ deadlines, priceList, words }: ClockProps) => {
  const { translator, format, names } = words;
  const entries = deadlines.flatMap((tier) => promises.map((promise) => ({ tier, promise, shown: tier[promise] })));
  return (
    <section class="dw-in-words" aria-labelledby="clock-words">
      <h3 id="clock-words">{translator.text('clock.words')}</h3>
      {entries.map(({ tier: { tierId }, promise, shown }) =>
        shown === null || shown === 'notAgreed' || isRuleError(shown) ? null : (
          <details key={`${tierId} ${promise}`} class="dw-explanation">
            <summary>
              {translator.text('clock.word', {
                tier: names.tier(tierId),
                promise: translator.text(`clock.legend.${promise}`),
                moment: format.shortMoment(shown.deadline, priceList.zone),
              })}
            </summary>
            <DeadlineView explanation={shown} zone={priceList.zone} words={words} />
          </details>
        ),
      )}
    </section>
  );
};
