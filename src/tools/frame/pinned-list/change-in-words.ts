import type { AmountChange, ChangedPart, ListedAmount } from '../../../rules/index.ts';
import { describeAmount, describeCharges, describeLine, type NamedLine, type Words } from '../../../words/index.ts';

/** An amount of one price list: on request, together with other work, "from" an amount, or that the list does not have it. */
export const amountInWords = (amount: ListedAmount | null, words: Words): string => {
  if (amount === null) return words.translator.text('pinned.notThere');
  const { cents, isFrom, isTogether } = amount;
  if (cents !== null) return describeAmount(cents, isFrom, words);
  return words.translator.text(isTogether ? 'amount.together' : 'amount.onRequest');
};

/** How much more or less, in words: a sign alone is easily missed. */
export const differenceInWords = ({ difference }: AmountChange, { translator, format }: Words): string => {
  if (difference === null) return translator.text('pinned.notComparable');
  if (difference === 0) return translator.text('scenarioTable.same');
  const amount = format.unsignedMoney(difference);
  return translator.text(difference > 0 ? 'scenarioTable.more' : 'scenarioTable.less', { amount });
};

/** What a part of a total is, with how often it is paid. */
export const partInWords = (part: ChangedPart, lines: readonly NamedLine[], months: string, words: Words): string => {
  const { text } = words.translator;
  switch (part.of) {
    case 'total':
      return text('column.total', { months });
    case 'monthlyFee':
      return text('pinned.fee');
    case 'totalWithVat':
      return text('subject.totalWithVat');
    case 'charges':
      return describeCharges(part, words.translator);
    case 'line': {
      const per = lines[part.line]?.per ?? 'month';
      const line = describeLine(part.line, lines, words);
      return text(per === 'month' || per === 'once' ? `pinned.${per}` : 'pinned.other', { line });
    }
  }
};
