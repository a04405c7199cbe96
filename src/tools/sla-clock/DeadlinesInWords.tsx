import { useState } from 'preact/hooks';
import { type DeadlineExplanation, isRuleError, type TimedPromise } from '../../rules/index.ts';
import type { TierId } from '../../schema/identifier.ts';
import { DeadlineView } from '../../ui/explanation/DeadlineView.tsx';
import type { ClockProps } from './clock-props.ts';

interface ItemProps extends ClockProps {
  readonly tierId: TierId;
  readonly promise: TimedPromise;
  readonly shown: DeadlineExplanation;
}

/**
 * One deadline. The page's example is readable without scripts; other folded explanations are not rendered, so that
 * keystrokes stay fast.
 */
const DeadlineInWords = ({ tool, tierId, promise, shown }: ItemProps) => {
  const { list, words } = tool;
  const { translator, format, names } = words;
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="dw-explanation" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {translator.text('clock.word', {
          tier: names.tier(tierId),
          promise: translator.text(`clock.legend.${promise}`),
          moment: format.shortMoment(shown.deadline, list.zone),
        })}
      </summary>
      {(isOpen || tool.state.origin === 'example') && (
        <DeadlineView explanation={shown} zone={list.zone} words={words} />
      )}
    </details>
  );
};

/** The same as the picture, as a list: each deadline, and under it every stretch that was counted or not. */
export const DeadlinesInWords = (props: ClockProps) => (
  <section class="dw-deadlines-in-words" aria-labelledby="clock-words">
    <h3 id="clock-words">{props.tool.words.translator.text('clock.words')}</h3>
    {props.deadlines.flatMap(({ tierId, ...tier }) =>
      props.report.promises.map((promise) => {
        const shown = tier[promise];
        if (shown === null || shown === 'notAgreed' || isRuleError(shown)) return null;
        return (
          <DeadlineInWords key={`${tierId} ${promise}`} {...props} tierId={tierId} promise={promise} shown={shown} />
        );
      }),
    )}
  </section>
);
