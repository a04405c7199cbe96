import { useMemo, useState } from 'preact/hooks';
import { describeDuration } from '../../i18n/describe-duration.ts';
import { makeWords, type Texts } from '../../i18n/words.ts';
import { isRuleError, minutesInHours, quote } from '../../rules/index.ts';
import type { RoleId } from '../../schema/identifier.ts';
import type { Language } from '../../schema/language.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { PublishedFile } from '../../schema/published-file.ts';
import { type EstimateState, encodeEstimate, type LinkProblem } from '../../share/index.ts';
import { LinkNotice } from '../link/LinkNotice.tsx';
import { linkContext } from '../link/link-context.ts';
import { useLink } from '../link/use-link.ts';
import { hoursOf, monthlyRequest, mostHours, startHours } from './monthly-request.ts';

interface Props {
  readonly language: Language;
  readonly messages: Texts;
  /** Where the texts are that the page does not carry. */
  readonly laterTexts: PublishedFile;
  readonly priceList: PriceList;
  /** Whose help is priced. */
  readonly roleId: RoleId;
  /** The calculator's page in this language. */
  readonly calculator: string;
}

const answerState = (hours: number, roleId: RoleId, { id }: PriceList): EstimateState => ({
  list: id,
  request: monthlyRequest(hours, roleId),
  labels: [],
});

/** One question, "how many hours of help a month?", and what each tier then costs a month. */
export const PriceAnswer = ({ language, messages, laterTexts, priceList, roleId, calculator }: Props) => {
  const words = useMemo(() => makeWords(language, messages, priceList, laterTexts), []);
  const [hours, setHours] = useState<number | null>(null);
  const [problems, setProblems] = useState<readonly LinkProblem[]>([]);
  const { translator, format, names } = words;
  const state = useMemo(() => answerState(hours ?? startHours, roleId, priceList), [hours]);
  const context = useMemo(() => linkContext(priceList, [], state), []);
  useLink(context, state, hours !== null, ({ state: opened, problems: found }) => {
    setProblems(found);
    if (found.length === 0) setHours(hoursOf(opened.request, roleId));
  });
  const estimate = quote(state.request, priceList);
  const chosen = describeDuration(minutesInHours(hours ?? startHours), words);
  if (isRuleError(estimate)) return null;
  const cheapest: readonly string[] = estimate.cheapest.tierIds;
  return (
    <div class="dw-price-answer not-content">
      <LinkNotice problems={problems} words={words} />
      <label for="hours-a-month" data-markdown="keep">
        {translator.text('answer.question', { role: names.role(roleId) })}
      </label>
      <p class="dw-chosen">{chosen}</p>
      <input
        id="hours-a-month"
        class="dw-slider"
        type="range"
        min={1}
        max={mostHours}
        value={hours ?? startHours}
        aria-valuetext={chosen}
        onInput={(event) => setHours(event.currentTarget.valueAsNumber)}
      />
      <ul>
        {estimate.tiers.map(({ tierId, perMonth }) => (
          <li key={tierId} class={cheapest.includes(tierId) ? 'dw-best' : undefined}>
            <span>{names.tier(tierId)}</span> <b>{format.money(perMonth.cents)}</b>
            {cheapest.includes(tierId) && <span class="dw-badge">{translator.text('result.cheapestBadge')}</span>}
          </li>
        ))}
      </ul>
      <p class="dw-basis">
        {translator.text('answer.note')}{' '}
        <a href={`${calculator}${encodeEstimate(state)}`}>{translator.text('answer.more')}</a>
      </p>
    </div>
  );
};
