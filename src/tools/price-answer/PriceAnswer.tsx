import { useMemo } from 'preact/hooks';
import { type Estimate, encodeEstimate, type TypedField } from '../../estimate/index.ts';
import { isRuleError, minutesInHours } from '../../rules/index.ts';
import { Announcement } from '../../ui/Announcement.tsx';
import { Later } from '../../ui/Later.tsx';
import { LazyPart } from '../../ui/lazy/LazyPart.tsx';
import { describeAmount, describeDuration } from '../../words/index.ts';
import { LinkNotice } from '../frame/LinkNotice.tsx';
import type { ToolProps } from '../frame/tool-props.ts';
import { useTool } from '../frame/use-tool.ts';
import { CheapestPicture } from './CheapestPicture.tsx';
import {
  type AskedWork,
  type CheapestHours,
  hoursOf,
  mostHours,
  priceEachMonth,
  startHours,
  withHours,
} from './monthly-hours.ts';
import { TierPrice } from './TierPrice.tsx';

interface Props extends Omit<ToolProps, 'example'> {
  /** Whose help is priced, and where. */
  readonly work: AskedWork;
  /** The calculator's page in this language; undefined on a site without one. */
  readonly calculator: string | undefined;
  /** Which levels of the price list of this site cost the least for that work; empty where one always does. */
  readonly cheapest: readonly CheapestHours[];
}

const loadPending = () => import('../frame/pinned-list/PendingNotice.tsx');

/** The field of the one question; it is empty for an estimate of other work. */
const hoursField = (work: AskedWork): TypedField<number> => ({
  path: 'answer.hours',
  label: 'monthlyHours.question',
  typing: { read: Number, write: String },
  get: (estimate) => hoursOf(estimate, work) ?? undefined,
  set: (estimate, hours = startHours) => withHours(estimate, hours, work),
});

const startOf = ({ priceList, work }: Props): Estimate =>
  withHours({ list: priceList.id, months: 1, lines: [] }, startHours, work);

/** One question, "how many hours of help a month?", and what each tier then costs a month. */
export const PriceAnswer = (props: Props) => {
  const { priceList, calculator } = props;
  const start = useMemo(() => startOf(props), []);
  const tool = useTool(props, start);
  const { estimate, list, words, act, pending, receive, useCurrent } = tool;
  const { translator, format, names } = words;
  // The list of an older link may lack the role.
  const { id: roleId } = list.roles.find(({ id }) => id === props.work.roleId) ??
    list.roles[0] ?? { id: props.work.roleId };
  const work = useMemo(() => ({ ...props.work, roleId }), [roleId]);
  const field = useMemo(() => hoursField(work), [work]);
  const hours = field.get(estimate) ?? startHours;
  const priced = field.get(estimate) === undefined ? withHours(estimate, startHours, work) : estimate;
  const found = useMemo(() => priceEachMonth(priced, list), [estimate, list]);
  const chosen = describeDuration(minutesInHours(hours), words);
  if (pending) {
    return <LazyPart load={loadPending} words={words} with={(all) => ({ pending, words: all, receive, useCurrent })} />;
  }
  if (isRuleError(found)) return null;
  const winners: readonly string[] = found.tiers[1] ? found.cheapest.tierIds : [];
  const winner = found.tiers.find(({ tierId }) => winners.includes(tierId));
  // An older list has other prices.
  const pictured = list.id === priceList.id ? props.cheapest : [];
  const spoken = winner
    ? translator.count('breakEven.at', winners.length, {
        duration: chosen,
        tiers: format.list(found.cheapest.tierIds.map(names.tier)),
        amount: describeAmount(winner.perMonth.cents, winner.openItems.length > 0, words),
      })
    : '';
  return (
    <div class="dw-price-answer not-content">
      <LinkNotice problems={tool.state.linkProblems} words={words} />
      <Announcement text={spoken} isTouched={tool.state.isTouched} />
      <label for="hours-a-month" data-markdown="keep">
        {translator.text(work.place === 'onSite' ? 'monthlyHours.questionOnSite' : 'monthlyHours.question', {
          role: names.role(roleId),
        })}
      </label>
      <p class="dw-price-answer-hours">{chosen}</p>
      <CheapestPicture cheapest={pictured} list={list}>
        <input
          id="hours-a-month"
          class="dw-slider"
          type="range"
          autocomplete="off"
          min={1}
          max={mostHours}
          value={hours}
          aria-valuetext={chosen}
          onInput={(event) => act({ do: 'set', field, value: event.currentTarget.valueAsNumber })}
        />
      </CheapestPicture>
      <Later class="dw-part">
        <ul>
          {found.tiers.map((tier) => (
            <TierPrice
              key={tier.tierId}
              tier={tier}
              isCheapest={winners.includes(tier.tierId)}
              pictured={pictured}
              list={list}
              words={words}
            />
          ))}
        </ul>
      </Later>
      <p class="dw-basis-note">{translator.text('monthlyHours.note')}</p>
      {calculator && (
        <p>
          <a href={`${calculator}${encodeEstimate(priced)}`}>{translator.text('monthlyHours.more')}</a>
        </p>
      )}
    </div>
  );
};

/** What its first render works out again, as `firstSteps` of the frame does for tools that open with the worked example. */
PriceAnswer.firstSteps = (props: Props) => [priceEachMonth(startOf(props), props.priceList)];
