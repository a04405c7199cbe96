import type { QuoteRequest, RequestLimits } from '../rules/index.ts';
import type { RoleId } from '../schema/identifier.ts';
import type { IsoDate } from '../schema/units.ts';

/** What a link reproduces: a request, pinned to the price list that it was made under. */
export interface EstimateState {
  readonly list: IsoDate;
  readonly request: QuoteRequest;
}

/** What the site knows when a link comes in. */
export interface LinkContext {
  /** Every published list, with the roles that it prices. */
  readonly lists: readonly { readonly id: IsoDate; readonly roleIds: readonly RoleId[] }[];
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
    | 'tooManyLines';
  readonly found: string;
}

/** A link that was read: always a state that can be shown, and what had to be left out of it. */
export interface DecodedLink {
  readonly state: EstimateState;
  readonly problems: readonly LinkProblem[];
}
