export { addressWith } from './address-with.ts';
export { readDateTime } from './clock-text.ts';
export { decodeEstimate } from './decode-estimate.ts';
export { encodeEstimate } from './encode-estimate.ts';
export type { DecodedLink, EstimateState, KnownList, LinkContext, LinkProblem, Scenario } from './estimate-state.ts';
export { encodeEuros } from './euro-text.ts';
export { cleanLabel } from './label-text.ts';
export { wholeNumber } from './whole-number.ts';
