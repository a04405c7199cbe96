import { describeAmount } from '../../i18n/describe-amount.ts';
import { describeQuantity } from '../../i18n/describe-quantity.ts';
import { describeLine, type NamedLine } from '../../i18n/describe-subject.ts';
import { describeRuleError } from '../../i18n/rule-error-message.ts';
import type { Words } from '../../i18n/words.ts';
import { isRuleError, type Quote, quote, type TierMoments, type TierQuote } from '../../rules/index.ts';
import type { TierId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Cents } from '../../schema/units.ts';
import type { Scenario } from '../../share/index.ts';
import { cheapestSentence } from '../calculator/cheapest-sentence.ts';
import { type CellId, cellText, columnsFor, deadlineColumns, isDeadline, isFrom } from '../calculator/columns.ts';
import { momentsOf } from '../calculator/deadlines.ts';
import { notesOf, shortNotesOf } from '../calculator/notes-of.ts';
import type { Telling } from '../explanation/telling.ts';
import { startInWords } from './start-in-words.ts';

/** A figure as it stands on the screen, with its amount where it is one. */
export interface ReportCell {
  readonly id: CellId | 'withVat';
  readonly name: string;
  readonly text: string;
  /** Null where the figure is a moment or has no price. */
  readonly cents: Cents | null;
  /** What is on request comes on top. */
  readonly isFrom: boolean;
}

export interface ReportTier {
  readonly id: TierId;
  readonly name: string;
  readonly isCheapest: boolean;
  readonly cells: readonly ReportCell[];
  readonly quote: TierQuote;
}

/** A line of the request in words. */
export interface ReportLine {
  readonly name: string;
  readonly role: string;
  readonly place: string;
  readonly worked: string;
  readonly billed: string;
  readonly times: number;
  readonly per: string;
  readonly start: string;
}

/** One scenario as the screen shows it, ready to be sent or printed. */
export interface ScenarioReport {
  readonly months: string;
  /** Which level is the cheapest, or why there is no answer. */
  readonly headline: string;
  /** What the amounts are, and that they are without VAT. */
  readonly caption: string;
  readonly tiers: readonly ReportTier[];
  readonly lines: readonly ReportLine[];
  readonly notes: readonly string[];
  /** The notes that a short text cannot do without. */
  readonly shortNotes: readonly string[];
  readonly telling: Telling;
}

const withVatCell = ({ openItems }: TierQuote, cents: Cents, words: Words): ReportCell => {
  const isFrom = openItems.length > 0;
  const name = words.translator.text('subject.totalWithVat');
  const text = describeAmount(cents, isFrom, words);
  return { id: 'withVat', name, text, cents: isFrom && cents === 0 ? null : cents, isFrom };
};

const cellsOf = (
  tier: TierQuote,
  { request }: Scenario,
  deadlines: TierMoments | null,
  { zone }: PriceList,
  telling: Telling,
): ReportCell[] => {
  const { translator } = telling.words;
  const months = translator.count('unit.months', request.months);
  const cells: ReportCell[] = [...columnsFor(request), ...(deadlines ? deadlineColumns : [])].map((id) => {
    const text = cellText(id, { tier, request, deadlines, zone, telling });
    const name = translator.text(`column.${id}`, { months });
    if (isDeadline(id)) return { id, name, text, cents: null, isFrom: false };
    const isUnpriced = text === translator.text('amount.onRequest');
    return { id, name, text, cents: isUnpriced ? null : tier[id].cents, isFrom: isFrom(tier, request, id) };
  });
  if (tier.withVat === null) return cells;
  return [...cells, withVatCell(tier, tier.withVat.totalWithVat.cents, telling.words)];
};

const linesOf = (estimate: Quote, lines: readonly NamedLine[], words: Words): ReportLine[] =>
  lines.map((line, index) => ({
    name: describeLine(index, lines, words),
    role: words.names.role(line.roleId),
    place: words.translator.text(`place.${line.place}`),
    worked: describeQuantity({ unit: 'minutes', amount: line.minutes }, words),
    billed: describeQuantity({ unit: 'minutes', amount: estimate.lines[index]?.billed ?? line.minutes }, words),
    times: line.times,
    per: words.translator.text(`frequency.${line.per}`),
    start: startInWords(line, words),
  }));

/** What the screen says about a scenario: the same rules, the same words, the same figures. */
export const scenarioReport = (scenario: Scenario, list: PriceList, words: Words): ScenarioReport => {
  const { request, labels, reportedAt } = scenario;
  const months = words.translator.count('unit.months', request.months);
  const lines = request.lines.map((line, index) => ({ ...line, label: labels[index] ?? '' }));
  const telling: Telling = { words, lines };
  const estimate = quote(request, list);
  if (isRuleError(estimate)) {
    return {
      months,
      headline: describeRuleError(estimate, words.translator),
      caption: '',
      tiers: [],
      lines: [],
      notes: [],
      shortNotes: [],
      telling,
    };
  }
  const deadlines = reportedAt === undefined ? null : momentsOf(reportedAt, list);
  const cheapest: readonly string[] = estimate.cheapest.tierIds;
  return {
    months,
    headline: cheapestSentence(estimate, words),
    caption: words.translator.text('result.caption'),
    tiers: estimate.tiers.map((tier, index) => ({
      id: tier.tierId,
      name: words.names.tier(tier.tierId),
      isCheapest: cheapest.includes(tier.tierId),
      cells: cellsOf(tier, scenario, deadlines?.[index] ?? null, list, telling),
      quote: tier,
    })),
    lines: linesOf(estimate, lines, words),
    notes: notesOf(estimate, scenario, list, telling),
    shortNotes: shortNotesOf(estimate, scenario, list, telling),
    telling,
  };
};
