export { readDateTime, readReport } from './clock-text.ts';
export { decodeEstimate } from './decode-estimate.ts';
export { encodeEstimate } from './encode-estimate.ts';
export type { DecodedLink, EstimateState, LinkContext, LinkProblem, Scenario } from './estimate-state.ts';
export { encodeEuros } from './euro-text.ts';
export { knownList } from './known-list.ts';
export { cleanLabel } from './label-text.ts';
export type { ToolChoices } from './tool-choices.ts';
export { wholeNumber } from './whole-number.ts';
