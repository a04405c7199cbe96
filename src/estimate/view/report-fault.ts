import { isoMoment, isRuleError, type ReportedFault, reportInstant } from '../../rules/index.ts';
import type { PriorityId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { EpochMs } from '../../schema/units.ts';
import { describeFault, type Words } from '../../words/index.ts';
import type { SharedValues } from '../fields/shared-fields.ts';
import { priorityOf } from './bill-needs.ts';

type Told = Pick<SharedValues, 'priority' | 'waiting'>;

/** What is told of a fault beside its moment, for the rules and in words. */
export interface FaultView {
  readonly fault: ReportedFault;
  readonly text: string;
  readonly priority: PriorityId | null;
  /** When the provider waited for the customer, as moments with their zone. */
  readonly waiting: readonly { readonly from: string; readonly to: string }[];
}

const stretchesOf = ({ waiting = [] }: Told, { zone }: PriceList) =>
  waiting.flatMap(({ from, to }): { from: EpochMs; to: EpochMs }[] => {
    const [begins, ends] = [reportInstant(from, zone), reportInstant(to, zone)];
    return isRuleError(begins) || isRuleError(ends) ? [] : [{ from: begins, to: ends }];
  });

const isoOf = (instant: EpochMs, { zone }: PriceList): string => {
  const iso = isoMoment(instant, zone);
  return isRuleError(iso) ? '' : iso;
};

/** What is told of the fault of an estimate; undefined where nothing is. A build without a list that asks for it leaves this out. */
export const faultView = (told: Told, list: PriceList, words: Words): FaultView | undefined => {
  const priority = priorityOf(told, list);
  const waiting = stretchesOf(told, list);
  if (priority === undefined && waiting.length === 0) return undefined;
  return {
    fault: { priority, waiting },
    text: describeFault(priority, waiting, words),
    priority: priority ?? null,
    waiting: waiting.map(({ from, to }) => ({ from: isoOf(from, list), to: isoOf(to, list) })),
  };
};

/** A sentence about a report, followed by what is told of its fault; undefined where nothing is. */
export const withFault = (text: string, fault: FaultView | undefined): string | undefined =>
  fault && `${text} ${fault.text}`;

/** What tells two faults apart. */
export const faultKey = ({ priority, waiting }: Told): unknown => [priority, waiting];

/** The sentence about holidays of a list with times that run day and night, and so on holidays too; undefined for any other. */
export const holidaysOffKey = ({ tiers }: PriceList): 'report.holidaysOffInHours' | undefined =>
  tiers.some(({ serviceLevel }) => serviceLevel?.targets?.some(({ within }) => within === 'always'))
    ? 'report.holidaysOffInHours'
    : undefined;
