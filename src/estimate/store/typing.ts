import type { Language } from '../../schema/language.ts';
import { isUnreadable, type Unreadable } from '../fields/field-spec.ts';
import { readTyped, type TypedField } from '../fields/typed-field.ts';
import { step, type Topic } from './history.ts';
import type { EstimateState, Snapshot, TypedText } from './state.ts';

/** What is typed into a field; `isPartial` when a picker is only partly filled in and gives no text. */
export interface FieldInput {
  readonly field: TypedField;
  readonly text: string;
  readonly isPartial?: boolean;
  /** The language in which it is typed. */
  readonly language?: Language;
}

/** Why a partly filled picker cannot be read. */
const partial = (field: TypedField): Unreadable => {
  const read = field.typing.read('?');
  return isUnreadable(read) ? read : { problem: 'report.problem' };
};

const withTyped = ({ typed }: EstimateState, path: string, text: TypedText | null): EstimateState['typed'] => {
  const next = new Map(typed);
  if (text === null) next.delete(path);
  else next.set(path, text);
  return next;
};

const topicOf = ({ path, topic }: TypedField): Topic => topic ?? (path.endsWith('.reportedAt') ? 'report' : 'work');

/**
 * While the text cannot be read, the value from before the field was entered counts, not the last readable prefix of
 * the text.
 */
export const type = (state: EstimateState, { field, text, isPartial, language }: FieldInput): EstimateState => {
  const { path, typing } = field;
  const start = state.session?.name === path ? state.session.start : state.estimate;
  const read = isPartial ? partial(field) : readTyped(typing, text, language);
  const unreadable = isUnreadable(read) ? read : null;
  const estimate = unreadable || read === field.get(start) ? start : field.set(start, read);
  // An empty field can have a value, as no hours mean 0, so ask the estimate.
  const value = unreadable ? undefined : field.get(estimate);
  const typed = withTyped(state, path, { text, value, unreadable });
  return step(state, { estimate, typed }, topicOf(field), path);
};

/** Gives a field a value without typing; one drag of a slider is one undo step. */
export const set = (state: EstimateState, field: TypedField, value: unknown): EstimateState => {
  const estimate = field.set(state.estimate, value);
  const typed = withTyped(state, field.path, null);
  return step(state, { estimate, typed }, topicOf(field), `set ${field.path}`);
};

/**
 * The text to show in a field: what was typed, while it is unreadable or means the current value; otherwise the
 * value, printed.
 */
export const textOf = <Value>(
  state: Pick<Snapshot, 'estimate' | 'typed'>,
  field: TypedField<Value>,
  language: Language,
): string => {
  const value = field.get(state.estimate);
  const typed = state.typed.get(field.path);
  if (typed && (typed.unreadable || typed.value === value)) return typed.text;
  return value === undefined ? '' : field.typing.write(value, language);
};
