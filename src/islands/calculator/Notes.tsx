import { describeAssumption } from '../../i18n/describe-assumption.ts';
import { describeOpenItem } from '../../i18n/describe-open-item.ts';
import type { Quote } from '../../rules/index.ts';
import type { Telling } from '../explanation/telling.ts';

interface Props {
  readonly quote: Quote;
  readonly telling: Telling;
}

/** Open items are the same under every tier unless a rate is on request for some of them: each is told once. */
const openItemsOf = ({ tiers }: Quote) => {
  const items = tiers.flatMap(({ openItems }) => openItems);
  return items.filter(
    ({ reason, line }, index) => items.findIndex((other) => other.reason === reason && other.line === line) === index,
  );
};

/** What is not in the amounts, and what they rest on. */
export const Notes = ({ quote, telling }: Props) => {
  const { words, lines } = telling;
  const { text } = words.translator;
  return (
    <ul class="dw-notes">
      {openItemsOf(quote).map((item) => (
        <li key={`${item.reason}-${item.line}`}>{describeOpenItem(item, lines, words)}</li>
      ))}
      {quote.assumptions.map((assumption) => (
        <li key={assumption.code}>{describeAssumption(assumption, words)}</li>
      ))}
      <li>{text('assumption.withoutVat')}</li>
      <li>{text('assumption.priceList', { date: words.format.date(quote.priceListId) })}</li>
    </ul>
  );
};
