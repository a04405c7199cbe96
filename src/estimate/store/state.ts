import type { IsoDate } from '../../schema/units.ts';
import type { Estimate, ScenarioId } from '../estimate.ts';
import type { Unreadable } from '../fields/field-spec.ts';
import type { LinkProblem } from '../link/link-problem.ts';

/** The text of a field, as it was typed. */
export interface TypedText {
  readonly text: string;
  /** Its value; undefined for text that cannot be read. */
  readonly value: unknown;
  /** Why it cannot be read; the value from before the field was entered then counts. */
  readonly unreadable: Unreadable | null;
}

/** What was typed, by the path of its field. */
export type Typed = ReadonlyMap<string, TypedText>;

/** Where the shown estimate came from: the page's example, a link, or the visitor. */
export type Origin = 'example' | 'link' | 'visitor';

/** Everything that undo restores. */
export interface Snapshot {
  /** Valid at all times. */
  readonly estimate: Estimate;
  readonly typed: Typed;
  readonly origin: Origin;
  /** Whether the report is still the example's, which the visitor did not choose. */
  readonly isReportExample: boolean;
  /** The scenario that the form shows. */
  readonly active: ScenarioId;
}

/** What every tool of a page shows. */
export interface EstimateState extends Snapshot {
  readonly past: readonly Snapshot[];
  readonly future: readonly Snapshot[];
  /** A continuous change, such as typing in one field: one undo step. */
  readonly session: { readonly name: string; readonly start: Estimate } | null;
  /** Whether the visitor did anything; until then the address does not change. */
  readonly isTouched: boolean;
  /** What was wrong with the link that was opened last. */
  readonly linkProblems: readonly LinkProblem[];
  /** The price list from before today's was used instead, while the visitor can go back to it. */
  readonly previousList: IsoDate | null;
  /** The id of the next new line. */
  readonly nextLineId: number;
}

/** A field to correct before anything is sent. */
export interface FieldProblem {
  readonly path: string;
  readonly unreadable: Unreadable;
}
