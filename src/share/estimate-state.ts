import type { QuoteRequest, RequestLimits } from '../rules/index.ts';
import type { ChannelId, CountryId, RoleId, TierId } from '../schema/identifier.ts';
import type { Cents, IsoDate } from '../schema/units.ts';
import type { ToolChoices } from './tool-choices.ts';

/** A request, and what stands beside it. */
export interface Scenario {
  readonly request: QuoteRequest;
  /** What the visitor calls each line; an empty text where a line has no name. */
  readonly labels: readonly string[];
  /** A fixed monthly amount that was offered, to compare with. */
  readonly offer?: Cents;
  /**
   * When a fault would be reported: `YYYY-MM-DDTHH:MM` on the clock of the price list's zone, or, taken from the clock,
   * an instant as `YYYY-MM-DDTHH:MM:SSZ`. `reportInstant` of the rules reads both.
   */
  readonly reportedAt?: string;
  /** Where work on site is done. */
  readonly visitCountry?: CountryId;
}

/** What a link reproduces: a scenario, a second one to compare it with if any, and what the other tools were set to, pinned to a price list. */
export interface EstimateState extends Scenario {
  readonly list: IsoDate;
  readonly other?: Scenario;
  readonly tools?: ToolChoices;
}

/** A published price list as far as links need it: what it prices and promises, and the countries whose VAT it knows. */
export interface KnownList {
  readonly id: IsoDate;
  readonly roleIds: readonly RoleId[];
  readonly tierIds: readonly TierId[];
  readonly channelIds: readonly ChannelId[];
  readonly countries: readonly CountryId[];
}

/** What the site knows when a link comes in. */
export interface LinkContext {
  /** Every published list. */
  readonly lists: readonly KnownList[];
  /** The state that takes the place of what a link does not give. */
  readonly fallback: EstimateState;
  readonly limits: RequestLimits;
}

/** What was wrong with a link, for the visitor to read; `found` holds at most 40 harmless characters of it. */
export interface LinkProblem {
  readonly code:
    | 'tooLong'
    | 'unsupportedVersion'
    | 'cutOff'
    | 'unknownKey'
    | 'duplicateKey'
    | 'missingKey'
    | 'unknownList'
    | 'invalidMonths'
    | 'invalidLine'
    | 'invalidValue'
    | 'tooManyLines';
  readonly found: string;
}

/** A link that was read: always a state that can be shown, and what had to be left out of it. */
export interface DecodedLink {
  readonly state: EstimateState;
  readonly problems: readonly LinkProblem[];
}

/** Reads a key; what is wrong goes here, and something harmless takes its place. */
export type Report = (code: LinkProblem['code'], found: string) => void;
