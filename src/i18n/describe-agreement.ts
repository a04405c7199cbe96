import type { CountryHolidays, OpenItem, Quote, TierDeadline, TierDeadlines, TierQuote } from '../rules/index.ts';
import type { CountryId } from '../schema/identifier.ts';
import type { Cents, EpochMs, IsoDate, ZoneId } from '../schema/units.ts';
import { describeAmount } from './describe-amount.ts';
import { describeOpenItem } from './describe-open-item.ts';
import { describeLine, type NamedLine } from './describe-subject.ts';
import type { Words } from './words.ts';

/** What was talked through: work with its price, a report with its deadlines, or both. */
export interface Agreement {
  /** Which of two scenarios it is; null where there is one. */
  readonly title: string | null;
  readonly work: {
    readonly lines: readonly NamedLine[];
    readonly months: number;
    readonly estimate: Quote;
    /** The cheapest tier, in a sentence. */
    readonly headline: string;
    readonly vat: string;
  } | null;
  readonly report: {
    readonly reportedAt: EpochMs;
    readonly zone: ZoneId;
    readonly deadlines: readonly TierDeadlines[];
    /** The holidays that were not counted. */
    readonly holidays: CountryHolidays | null;
  } | null;
}

type Work = NonNullable<Agreement['work']>;
type Report = NonNullable<Agreement['report']>;

const startOf = ({ start }: NamedLine, { translator, format }: Words): string => {
  if (start === undefined) return '';
  const [date = '', time = ''] = start.at === 'dateTime' ? start.dateTime.split('T') : [];
  const moment =
    start.at === 'weekday'
      ? `${format.weekday(start.weekday)} ${start.time}`
      : `${format.date(date as IsoDate)} ${time}`;
  return translator.text('inCall.start', { moment });
};

const lineInWords = (line: NamedLine, index: number, lines: readonly NamedLine[], words: Words): string =>
  words.translator.text(`inCall.line.${line.per}`, {
    line: describeLine(index, lines, words),
    times: words.translator.count('unit.times', line.times),
    minutes: words.translator.count('unit.minutes', line.minutes),
    start: startOf(line, words),
  });

const totalInWords = ({ tierId, total, withVat, openItems }: TierQuote, words: Words): string => {
  const amountOf = (cents: Cents) => describeAmount(cents, openItems.length > 0, words);
  const extra = withVat
    ? ` (${words.translator.text('result.withVat', { amount: amountOf(withVat.totalWithVat.cents) })})`
    : '';
  return `- ${words.names.tier(tierId)}: ${amountOf(total.cents)}${extra}`;
};

/** Each open item once, though it may stand under several tiers. */
const openItems = ({ tiers }: Quote, lines: readonly NamedLine[], words: Words): string[] => {
  const items: readonly OpenItem[] = tiers.flatMap((tier) => tier.openItems);
  return [...new Set(items.map((item) => `- ${describeOpenItem(item, lines, words)}`))];
};

const workInWords = ({ lines, months, estimate, headline, vat }: Work, words: Words): string[] => {
  const { text, count } = words.translator;
  return [
    ...lines.map((line, index) => `- ${lineInWords(line, index, lines, words)}`),
    '',
    `${text('column.total', { months: count('unit.months', months) })}:`,
    ...estimate.tiers.map((tier) => totalInWords(tier, words)),
    headline,
    vat,
    ...openItems(estimate, lines, words),
    '',
  ];
};

const momentOf = (found: TierDeadline, zone: ZoneId, { translator, format }: Words): string => {
  if (found === 'notAgreed') return translator.text('result.notAgreed');
  return found?.kind === 'deadline' ? format.moment(found.deadline, zone) : translator.text('result.neverOpen');
};

const reportInWords = ({ reportedAt, zone, deadlines, holidays }: Report, words: Words): string[] => {
  const { translator, format, names } = words;
  return [
    translator.text('inCall.report', { moment: format.moment(reportedAt, zone), zone }),
    ...deadlines.map((tier) =>
      translator.text('inCall.deadlines', {
        tier: names.tier(tier.tierId),
        response: momentOf(tier.maximumResponse, zone, words),
        intervention: momentOf(tier.maximumIntervention, zone, words),
      }),
    ),
    ...(holidays
      ? [translator.text('inCall.holidays', { country: format.country(holidays.country as CountryId) })]
      : []),
    '',
  ];
};

/**
 * What was agreed in a call, as plain text: the lines, the total of each tier, what is on request, the deadlines, and
 * below it the date of the price list and the link that leads back.
 */
export const describeAgreement = (
  parts: readonly Agreement[],
  { list, address }: { readonly list: IsoDate; readonly address: string },
  words: Words,
): string =>
  [
    words.translator.text('inCall.title'),
    '',
    ...parts.flatMap(({ title, work, report }) => [
      ...(title === null ? [] : [title]),
      ...(work ? workInWords(work, words) : []),
      ...(report ? reportInWords(report, words) : []),
    ]),
    words.translator.text('inCall.list.date', { date: words.format.date(list) }),
    address,
  ].join('\n');
