import {
  type EstimateAction,
  type EstimateState,
  type FieldProblem,
  type TypedField,
  textOf,
  type Unreadable,
} from '../../estimate/index.ts';
import type { Cents, Minutes } from '../../schema/units.ts';
import { describeDuration, type Words } from '../../words/index.ts';
import { TextField } from './TextField.tsx';

/** What a field needs from its tool. */
export interface FieldHost {
  readonly state: EstimateState;
  readonly words: Words;
  /** The fields that cannot be read; while there is one, nothing is sent. */
  readonly problems: readonly FieldProblem[];
  act(action: EstimateAction): void;
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly field: TypedField | undefined;
  readonly host: FieldHost;
  readonly kind?: 'text' | 'numeric' | 'decimal' | 'time';
  readonly hint?: string | undefined;
}

const amountText = (amount: unknown, unit: 'minutes' | 'cents' | undefined, words: Words): string => {
  if (typeof amount !== 'number') return '';
  if (unit === 'minutes') return describeDuration(amount as Minutes, words);
  return unit === 'cents' ? words.format.money(amount as Cents) : words.format.number(amount);
};

/** The message below an unreadable field: what to type, and the value that counts until then, if there is one. */
const problemText = (
  { problem, problemBesideValue, most }: Unreadable,
  value: unknown,
  unit: 'minutes' | 'cents' | undefined,
  words: Words,
): string => {
  const key = value !== undefined && problemBesideValue ? problemBesideValue : problem;
  return words.translator.text(key, { most: amountText(most, unit, words), still: amountText(value, unit, words) });
};

/** Says why a field cannot be read; undefined when it can. */
export const problemIn = (field: TypedField, { state, problems, words }: FieldHost): string | undefined => {
  const problem = problems.find(({ path }) => path === field.path);
  return problem && problemText(problem.unreadable, field.get(state.estimate), field.typing.unit, words);
};

/** A field of the estimate. It shows what was typed, readable or not, while the estimate holds a valid value. */
export const EstimateField = ({ field, host, ...shown }: Props) => {
  if (field === undefined) return null;
  const { state, words, act } = host;
  return (
    <TextField
      {...shown}
      value={textOf(state, field, words.language)}
      problem={problemIn(field, host)}
      onInput={(text, isPartial) => act({ do: 'type', field, text, isPartial, language: words.language })}
      onLeave={() => act({ do: 'leave' })}
    />
  );
};
