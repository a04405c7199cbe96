import { useMemo, useState } from 'preact/hooks';
import { describeDuration } from '../../i18n/describe-duration.ts';
import type { MessageKey } from '../../i18n/message-key.ts';
import { makeWords } from '../../i18n/words.ts';
import { isRuleError, minutesInHours, quote } from '../../rules/index.ts';
import type { RoleId } from '../../schema/identifier.ts';
import type { Language } from '../../schema/language.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { encodeEstimate } from '../../share/index.ts';
import { useEarlyInput } from '../fields/use-early-input.ts';
import { monthlyRequest, mostHours, startHours } from './monthly-request.ts';

interface Props {
  readonly language: Language;
  readonly messages: Readonly<Partial<Record<MessageKey, string>>>;
  readonly priceList: PriceList;
  /** Whose help is priced. */
  readonly roleId: RoleId;
  /** The calculator's page in this language. */
  readonly calculator: string;
}

/** One question, "how many hours of help a month?", and what each tier then costs a month. */
export const PriceAnswer = ({ language, messages, priceList, roleId, calculator }: Props) => {
  useEarlyInput('.dw-price-answer');
  const words = useMemo(() => makeWords(language, messages, priceList), []);
  const [hours, setHours] = useState(startHours);
  const { translator, format, names } = words;
  const request = monthlyRequest(hours, roleId);
  const estimate = quote(request, priceList);
  const link = encodeEstimate({ list: priceList.id, request, labels: [] });
  const chosen = describeDuration(minutesInHours(hours), words);
  if (isRuleError(estimate)) return null;
  const cheapest: readonly string[] = estimate.cheapest.tierIds;
  return (
    <div class="dw-price-answer not-content">
      <label for="hours-a-month">{translator.text('answer.question', { role: names.role(roleId) })}</label>
      <p class="dw-chosen">{chosen}</p>
      <input
        id="hours-a-month"
        class="dw-slider"
        type="range"
        min={1}
        max={mostHours}
        value={hours}
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
      <p class="dw-hint">
        {translator.text('answer.note')} <a href={`${calculator}${link}`}>{translator.text('answer.more')}</a>
      </p>
    </div>
  );
};
