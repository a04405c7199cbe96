import { encodeStart } from './clock-text.ts';
import type { EstimateState } from './estimate-state.ts';
import { encodeEuros } from './euro-text.ts';
import { joinFragment } from './fragment.ts';
import { encodeLabel } from './label-text.ts';
import { encodeLine } from './line-codec.ts';

/** Changes only when the meaning of a key changes; a new key is optional and leaves it as it is. */
export const linkVersion = 1;

type Fields = Record<string, string | undefined>;

/** Starts and labels, under the number of their line. */
const lineFields = ({ request, labels }: EstimateState): Fields =>
  Object.fromEntries(
    request.lines.flatMap(({ start }, index) => [
      [`start${index + 1}`, start && encodeStart(start)],
      [`label${index + 1}`, encodeLabel(labels[index] ?? '') || undefined],
    ]),
  );

const conditionFields = ({ request, offer, reportedAt }: EstimateState): Fields => {
  const { vat, agreedTravel, agreedOutOfBandFactor } = request;
  return {
    factor: agreedOutOfBandFactor && String(agreedOutOfBandFactor),
    offer: offer === undefined ? undefined : encodeEuros(offer),
    report: reportedAt,
    travel: agreedTravel === undefined ? undefined : encodeEuros(agreedTravel),
    vat: vat && `${vat.country}${vat.reverseCharge ? '.reverse' : ''}`,
  };
};

/**
 * Writes a state as the fragment of a link: the same state always gives the same text.
 *
 * @example '#v=1&lines=technician.remote.40.6.month&list=2026-11-21&months=12&end'
 */
export const encodeEstimate = (state: EstimateState): string =>
  joinFragment(linkVersion, {
    lines: state.request.lines.map(encodeLine).join('~'),
    list: state.list,
    months: String(state.request.months),
    ...lineFields(state),
    ...conditionFields(state),
  });
