import { encodeStart } from './clock-text.ts';
import type { EstimateState, Scenario } from './estimate-state.ts';
import { encodeEuros } from './euro-text.ts';
import { joinFragment } from './fragment.ts';
import { encodeLabel } from './label-text.ts';
import { encodeLine } from './line-codec.ts';
import { encodeNeed } from './need-codec.ts';
import type { ToolChoices } from './tool-choices.ts';

/** Changes only when the meaning of a key changes; a new key is optional and leaves it as it is. */
export const linkVersion = 1;

type Fields = Record<string, string | undefined>;

/** Starts and labels, under the number of their line. */
const lineFields = ({ request, labels }: Scenario): Fields =>
  Object.fromEntries(
    request.lines.flatMap(({ start }, index) => [
      [`start${index + 1}`, start && encodeStart(start)],
      [`label${index + 1}`, encodeLabel(labels[index] ?? '') || undefined],
    ]),
  );

const conditionFields = ({ request, offer, reportedAt, visitCountry }: Scenario): Fields => {
  const { vat, agreedTravel, agreedOutOfBandFactor } = request;
  return {
    factor: agreedOutOfBandFactor && String(agreedOutOfBandFactor),
    offer: offer === undefined ? undefined : encodeEuros(offer),
    report: reportedAt,
    travel: agreedTravel === undefined ? undefined : encodeEuros(agreedTravel),
    vat: vat && `${vat.country}${vat.reverseCharge ? '.reverse' : ''}`,
    visit: visitCountry,
  };
};

const scenarioFields = (scenario: Scenario): Fields => ({
  lines: scenario.request.lines.map(encodeLine).join('~'),
  months: String(scenario.request.months),
  ...lineFields(scenario),
  ...conditionFields(scenario),
});

/** The keys of the second scenario stand apart under this. */
export const otherPrefix = 'b.';

const otherFields = (other: Scenario | undefined): Fields =>
  Object.fromEntries(
    Object.entries(other === undefined ? {} : scenarioFields(other)).map(([key, value]) => [otherPrefix + key, value]),
  );

const toolFields = ({ tiers, needs, onlyDifferences, holidays }: ToolChoices = {}): Fields => ({
  differences: onlyDifferences && 'only',
  holidays,
  needs: needs?.map(encodeNeed).join('~') || undefined,
  tiers: tiers?.join('~') || undefined,
});

/**
 * Writes a state as the fragment of a link: the same state always gives the same text.
 *
 * @example '#v=1&lines=technician.remote.40.6.month&list=2026-11-21&months=12&end'
 */
export const encodeEstimate = (state: EstimateState): string =>
  joinFragment(linkVersion, {
    list: state.list,
    ...scenarioFields(state),
    ...otherFields(state.other),
    ...toolFields(state.tools),
  });
