import { useMemo } from 'preact/hooks';
import { amountView, type Estimate, encodeEstimate, type TypedField } from '../../estimate/index.ts';
import { isRuleError, minutesInHours } from '../../rules/index.ts';
import { Announcement } from '../../ui/Announcement.tsx';
import { LazyPart } from '../../ui/lazy/LazyPart.tsx';
import { describeAmount, describeDuration } from '../../words/index.ts';
import { LinkNotice } from '../frame/LinkNotice.tsx';
import type { ToolProps } from '../frame/tool-props.ts';
import { useTool } from '../frame/use-tool.ts';
import { type AskedWork, hoursOf, mostHours, priceEachMonth, startHours, withHours } from './monthly-hours.ts';

interface Props extends Omit<ToolProps, 'example'> {
  /** Whose help is priced, and where. */
  readonly work: AskedWork;
  /** The calculator's page in this language; undefined on a site without one. */
  readonly calculator: string | undefined;
}

const loadPending = () => import('../frame/pinned-list/PendingNotice.tsx');

/** The field of the one question; it is empty for an estimate of other work. */
const hoursField = (work: AskedWork): TypedField<number> => ({
  path: 'answer.hours',
  label: 'answer.question',
  typing: { read: Number, write: String },
  get: (estimate) => hoursOf(estimate, work) ?? undefined,
  set: (estimate, hours = startHours) => withHours(estimate, hours, work),
});

/** One question, "how many hours of help a month?", and what each tier then costs a month. */
export const PriceAnswer = (props: Props) => {
  const { priceList, calculator } = props;
  const start = useMemo(
    (): Estimate => withHours({ list: priceList.id, months: 1, lines: [] }, startHours, props.work),
    [],
  );
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
  const cheapest: readonly string[] = found.tiers[1] ? found.cheapest.tierIds : [];
  const winner = found.tiers.find(({ tierId }) => cheapest.includes(tierId));
  const spoken = winner
    ? translator.count('breakEven.at', cheapest.length, {
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
        {translator.text(work.place === 'onSite' ? 'answer.questionOnSite' : 'answer.question', {
          role: names.role(roleId),
        })}
      </label>
      <p class="dw-price-answer-hours">{chosen}</p>
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
      <ul>
        {found.tiers.map((tier) => (
          <li key={tier.tierId} class={cheapest.includes(tier.tierId) ? 'dw-highlight' : undefined}>
            <span>{names.tier(tier.tierId)}</span> <b>{amountView('perMonth', tier, words).text}</b>
            {cheapest.includes(tier.tierId) && <span class="dw-badge">{translator.text('result.cheapestBadge')}</span>}
          </li>
        ))}
      </ul>
      <p class="dw-basis-note">
        {translator.text('answer.note')}{' '}
        {calculator && <a href={`${calculator}${encodeEstimate(priced)}`}>{translator.text('answer.more')}</a>}
      </p>
    </div>
  );
};
