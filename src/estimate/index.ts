export {
  type Estimate,
  type NamedItem,
  type NamedRequest,
  requestOf,
  type Scenario,
  type ScenarioId,
  scenarioOf,
  startFields,
  startOf,
  withScenario,
} from './estimate.ts';
export { billNeedField, curveField, hoursField, timeNeedField } from './fields/derived-fields.ts';
export { type Doubt, doubtAbout, doubtAboutDiscount } from './fields/doubts.ts';
export { type EstimateFields, estimateFields } from './fields/estimate-fields.ts';
export {
  mostStretches,
  newStretchField,
  stretchParts,
  typedStretch,
  type WaitingStretch,
  withStretchPart,
  withWaiting,
} from './fields/fault-fields.ts';
export { fieldAt } from './fields/field-at.ts';
export type { FieldSpec, Unreadable } from './fields/field-spec.ts';
export type { EstimateLine, NewLine } from './fields/line-fields.ts';
export { type MomentPart, momentParts, partlyTyped, withMomentPart } from './fields/moment-text.ts';
export { availabilityNeedField, daysNeedField, resolutionNeedField } from './fields/promise-needs.ts';
export { findLine, lineField, scenarioField, withLine } from './fields/table-fields.ts';
export type { TypedField } from './fields/typed-field.ts';
export { countField, discountFields, partNeedFields } from './fields/typed-parts.ts';
export { holidaysUnder } from './holidays-under.ts';
export { type DecodedLink, decodeEstimate, type LinkContext } from './link/decode-estimate.ts';
export { addressWith, encodeEstimate } from './link/encode-estimate.ts';
export { cleanLabel } from './link/encoded-values.ts';
export { isLink } from './link/fragment.ts';
export { type KnownList, knownList } from './link/known-list.ts';
export type { LinkProblem } from './link/link-problem.ts';
export { type TimeNeedKind, timeNeedKinds } from './link/promise-need-codec.ts';
export { firstNeed, withNeed } from './needs.ts';
export { eachMonth, linesOutsideHours, monthlyMinutes, withMonthlyMinutes } from './role-hours.ts';
export { type ImportResult, importEstimates, mostSaved, type StoreFailure } from './saved/import-estimates.ts';
export {
  readSavedFile,
  readSavedText,
  type SavedEstimate,
  writeSaved,
  writeSavedFile,
} from './saved/saved-estimate.ts';
export { type EstimateAddress, followAddress } from './store/address.ts';
export { hasDraft, storeDraft } from './store/draft.ts';
export { exampleLines, withoutLines } from './store/lines.ts';
export { problemsOf } from './store/problems.ts';
export { type EstimateAction, reduce, startState } from './store/reduce.ts';
export { restoreDraft } from './store/restore-draft.ts';
export type { EstimateState, FieldProblem, Origin, Typed } from './store/state.ts';
export { createStore, type EstimateStore } from './store/store.ts';
export { textOf } from './store/typing.ts';
export { type AgreedTerm, agreedTerms, type TermContext, termText } from './view/agreed-terms.ts';
export { lineParts } from './view/asked-parts.ts';
export { priorityOf } from './view/bill-needs.ts';
export { type BillView, billView, matchesOf, type TierView, type ViewContext } from './view/bill-view.ts';
export { cheaperMisses } from './view/cheaper-misses.ts';
export { type AmountView, amountIn, amountView } from './view/columns.ts';
export { type EstimateView, estimateView, type TitledScenario, type TitledTier } from './view/estimate-view.ts';
export type { LineView } from './view/lines-view.ts';
export { type Note, notesOf } from './view/notes.ts';
export {
  closedDaysText,
  type Holidays,
  isPromise,
  type MomentView,
  type ReportView,
  reportView,
} from './view/report-view.ts';
export { scenarioName } from './view/scenario-name.ts';
export { type ScenarioView, scenarioView } from './view/scenario-view.ts';
