export { decodeEstimate } from './decode-estimate.ts';
export { encodeEstimate } from './encode-estimate.ts';
export type { DecodedLink, EstimateState, LinkContext, LinkProblem } from './estimate-state.ts';
export { wholeNumber } from './whole-number.ts';
