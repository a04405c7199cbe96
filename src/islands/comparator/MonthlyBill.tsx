import { describeAssumption } from '../../i18n/describe-assumption.ts';
import { describeOpenItem } from '../../i18n/describe-open-item.ts';
import type { Words } from '../../i18n/words.ts';
import { isRuleError, type Quote, quote } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { eachMonth, type Scenario } from '../../share/index.ts';
import type { Telling } from '../explanation/telling.ts';
import { LaterRuleError } from '../later/LaterRuleError.tsx';
import { BillTable } from './BillTable.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly isExample: boolean;
  readonly priceList: PriceList;
  readonly words: Words;
}

const cheapestSentence = ({ cheapest, tiers }: Quote, { translator, format, names }: Words): string => {
  if ('reason' in cheapest) return translator.text(`result.noCheapest.${cheapest.reason}`);
  const winner = tiers.find(({ tierId }) => tierId === cheapest.tierIds[0]);
  if (winner === undefined) return '';
  return translator.count('roleHours.cheapest', cheapest.tierIds.length, {
    tiers: format.list(cheapest.tierIds.map(names.tier)),
    amount: format.money(winner.perMonth.cents),
    open: winner.openItems.length > 0 ? translator.text('result.plusOpen') : '',
  });
};

/** Open items are the same under every tier unless a rate is on request for some of them: each is told once. */
const notesOf = (estimate: Quote, { words, lines }: Telling): string[] => [
  ...new Set(estimate.tiers.flatMap(({ openItems }) => openItems.map((item) => describeOpenItem(item, lines, words)))),
  ...estimate.assumptions.map((assumption) => describeAssumption(assumption, words)),
  words.translator.text('assumption.priceList', { date: words.format.date(estimate.priceListId) }),
];

/** What the work of each month comes to under every tier. */
export const MonthlyBill = ({ scenario, isExample, priceList, words }: Props) => {
  const { request, labels } = eachMonth(scenario);
  const estimate = quote(request, priceList);
  if (isRuleError(estimate)) {
    return (
      <p class="dw-problem">
        <LaterRuleError error={estimate} words={words} />
      </p>
    );
  }
  const telling: Telling = {
    words,
    lines: request.lines.map((line, index) => ({ ...line, label: labels[index] ?? '' })),
  };
  return (
    <div class="dw-answer" data-pagefind-ignore>
      {isExample && <p class="dw-example">{words.translator.text('roleHours.example')}</p>}
      <p role="status" class="dw-headline">
        {cheapestSentence(estimate, words)}
      </p>
      <BillTable estimate={estimate} request={request} telling={telling} />
      <p class="dw-hint">{words.translator.text('result.unfold')}</p>
      <ul class="dw-notes">
        {notesOf(estimate, telling).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  );
};
