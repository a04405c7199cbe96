import type { IsoDate } from '../../schema/units.ts';
import type { Estimate, ScenarioId } from '../estimate.ts';
import type { Unreadable } from '../fields/field-spec.ts';
import type { LinkProblem } from '../link/link-problem.ts';

/** What stands in a field, as it was typed. */
export interface TypedText {
  readonly text: string;
  /** Its value; of a text that cannot be read, none. */
  readonly value: unknown;
  /** Why it cannot be read; the field then counts as before it was entered. */
  readonly unreadable: Unreadable | null;
}

/** What was typed, by the path of its field. */
export type Typed = ReadonlyMap<string, TypedText>;

/** Where what is on the screen came from: what the page opens with, a link, or the visitor. */
export type Origin = 'example' | 'link' | 'visitor';

/** All that undo brings back. */
export interface Snapshot {
  /** Valid at all times. */
  readonly estimate: Estimate;
  readonly typed: Typed;
  readonly origin: Origin;
  /** Whether the moment of the report is the example's, not one that anybody meant. */
  readonly isReportExample: boolean;
  /** The scenario in the form. */
  readonly active: ScenarioId;
}

/** What every tool of a page shows. */
export interface EstimateState extends Snapshot {
  readonly past: readonly Snapshot[];
  readonly future: readonly Snapshot[];
  /** What is being done in one go, such as typing in one field: one step for undo. */
  readonly session: { readonly name: string; readonly start: Estimate } | null;
  /** Whether the visitor did anything: until then the address is left alone. */
  readonly isTouched: boolean;
  /** What was wrong with the link that was opened last. */
  readonly linkProblems: readonly LinkProblem[];
  /** The price list that was left for today's, as long as it can be gone back to. */
  readonly previousList: IsoDate | null;
  /** The id of the next new line. */
  readonly nextLineId: number;
}

/** A field that needs mending before anything is sent. */
export interface FieldProblem {
  readonly path: string;
  readonly unreadable: Unreadable;
}
