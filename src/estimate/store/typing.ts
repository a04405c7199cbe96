import type { Language } from '../../schema/language.ts';
import { isUnreadable, type Unreadable } from '../fields/field-spec.ts';
import { readTyped, type TypedField } from '../fields/typed-field.ts';
import { type About, step } from './history.ts';
import type { EstimateState, Snapshot, TypedText } from './state.ts';

/** What is typed into a field; `isPartial` where a picker is filled in partly and gives no text. */
export interface Typing {
  readonly field: TypedField;
  readonly text: string;
  readonly isPartial?: boolean;
  /** In which it is typed. */
  readonly language?: Language;
}

/** Why a picker that is filled in partly cannot be read. */
const partial = (field: TypedField): Unreadable => {
  const read = field.typing.read('?');
  return isUnreadable(read) ? read : { problem: 'calculator.problem.reportedAt' };
};

const withTyped = ({ typed }: EstimateState, path: string, text: TypedText | null): EstimateState['typed'] => {
  const next = new Map(typed);
  if (text === null) next.delete(path);
  else next.set(path, text);
  return next;
};

const aboutField = ({ path }: TypedField): About => (path === 'a.reportedAt' ? 'report' : 'work');

/** With text that cannot be read, the value from before the field was entered counts, not the last readable beginning of the text. */
export const type = (state: EstimateState, { field, text, isPartial, language }: Typing): EstimateState => {
  const { path, typing } = field;
  const start = state.session?.name === path ? state.session.start : state.estimate;
  const read = isPartial ? partial(field) : readTyped(typing, text, language);
  const unreadable = isUnreadable(read) ? read : null;
  const estimate = unreadable || read === field.get(start) ? start : field.set(start, read);
  // The value that counts: an empty field can mean one, as no hours mean 0.
  const value = unreadable ? undefined : field.get(estimate);
  const typed = withTyped(state, path, { text, value, unreadable });
  return step(state, { estimate, typed }, aboutField(field), path);
};

/** Gives a field a value without typing; one drag of a slider is one step for undo. */
export const set = (state: EstimateState, field: TypedField, value: unknown): EstimateState => {
  const estimate = field.set(state.estimate, value);
  const typed = withTyped(state, field.path, null);
  return step(state, { estimate, typed }, aboutField(field), `set ${field.path}`);
};

/** The text in a field: what was typed, while that is the value that counts or cannot be read; else the value, written out. */
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
