import { writeEuros } from '../../i18n/write-euros.ts';
import type { LineItem } from '../../rules/index.ts';
import type { Language } from '../../schema/language.ts';
import type { Cents } from '../../schema/units.ts';
import type { Scenario } from '../../share/index.ts';

/** A line as it stands in the form: what was typed is kept as it was typed. */
export interface DraftLine extends Pick<LineItem, 'roleId' | 'place' | 'per'> {
  /** Stays with the line while others come and go. */
  readonly key: number;
  readonly label: string;
  readonly minutes: string;
  readonly times: string;
  /** When work that is done once begins, as `YYYY-MM-DDTHH:MM`; empty for the usual hours. */
  readonly startDateTime: string;
  /** On which weekday monthly work begins, from 0; empty for the usual hours. */
  readonly startWeekday: string;
  readonly startTime: string;
}

/** What was agreed or chosen beside the lines. */
export interface DraftConditions {
  readonly months: string;
  readonly travel: string;
  readonly factor: string;
  readonly offer: string;
  /** A country, or an empty text for amounts without VAT. */
  readonly vatCountry: string;
  readonly reverseCharge: boolean;
  /** Where work on site is done; empty when that was not said. */
  readonly visitCountry: string;
  /** As in a link, so an instant stays one until it is typed over; empty when no deadlines are asked for. */
  readonly reportedAt: string;
}

export interface Draft {
  readonly conditions: DraftConditions;
  readonly lines: readonly DraftLine[];
  /** The key of the next new line. */
  readonly nextKey: number;
}

const draftLine = ({ minutes, times, start, ...item }: LineItem, label: string, key: number): DraftLine => ({
  roleId: item.roleId,
  place: item.place,
  per: item.per,
  key,
  label,
  minutes: String(minutes),
  times: String(times),
  startDateTime: start?.at === 'dateTime' ? start.dateTime : '',
  startWeekday: start?.at === 'weekday' ? String(start.weekday) : '',
  startTime: start?.at === 'weekday' ? start.time : '',
});

const eurosText = (amount: Cents | undefined, language: Language): string =>
  amount === undefined ? '' : writeEuros(amount, language);

const draftConditions = (
  { request, offer, reportedAt, visitCountry }: Scenario,
  language: Language,
): DraftConditions => ({
  months: String(request.months),
  travel: eurosText(request.agreedTravel, language),
  factor: request.agreedOutOfBandFactor === undefined ? '' : String(request.agreedOutOfBandFactor),
  offer: eurosText(offer, language),
  vatCountry: request.vat?.country ?? '',
  reverseCharge: request.vat?.reverseCharge ?? false,
  reportedAt: reportedAt ?? '',
  visitCountry: visitCountry ?? '',
});

/** Fills the form with a scenario, as people of a language write it; keys go on from `firstKey`, so that no old line lends its fields to a new one. */
export const draftOf = (scenario: Scenario, language: Language, firstKey = 0): Draft => ({
  conditions: draftConditions(scenario, language),
  lines: scenario.request.lines.map((line, index) => draftLine(line, scenario.labels[index] ?? '', firstKey + index)),
  nextKey: firstKey + scenario.request.lines.length,
});
