import type { Estimate, Scenario } from '../estimate.ts';
import { type EstimateFields, estimateFields } from '../fields/estimate-fields.ts';
import { joinFragment } from './fragment.ts';
import { encodeLines } from './line-codec.ts';
import { encodeValues } from './table-codec.ts';

/** Changes only when the meaning of a key changes; new keys are optional, so they do not change it. */
export const linkVersion = 1;

/** The prefix of the keys of the second scenario. */
export const otherPrefix = 'b.';

const encodeScenario = (scenario: Scenario, fields: EstimateFields): [key: string, text: string][] => [
  ...encodeLines(scenario, fields.line),
  ...encodeValues(scenario, fields.scenario),
];

const encodeOther = (other: Scenario | undefined, fields: EstimateFields): [key: string, text: string][] =>
  other ? encodeScenario(other, fields).map(([key, text]) => [`${otherPrefix}${key}`, text]) : [];

/**
 * Writes an estimate as the fragment of a link: the same estimate always gives the same text.
 *
 * @example '#v=1&lines=technician.remote.40.6.month&list=2026-11-21&months=12&end'
 */
export const encodeEstimate = (estimate: Estimate, fields: EstimateFields = estimateFields): string =>
  joinFragment(
    linkVersion,
    new Map([
      ['list', estimate.list],
      ...encodeScenario(estimate, fields),
      ...encodeOther(estimate.other, fields),
      ...encodeValues(estimate, fields.shared),
    ]),
  );

/**
 * The address of a page with an estimate as its fragment, replacing any other.
 *
 * @example addressWith('https://site.example/calculator/#_top', estimate) // 'https://site.example/calculator/#v=1&…&end'
 */
export const addressWith = (address: string, estimate: Estimate): string =>
  `${address.replace(/#.*$/s, '')}${encodeEstimate(estimate)}`;
