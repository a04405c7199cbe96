import { describeDuration } from '../../i18n/describe-duration.ts';
import { readEuros } from '../../i18n/read-euros.ts';
import { readHours, writeHours } from '../../i18n/read-hours.ts';
import type { Words } from '../../i18n/words.ts';
import { writeEuros } from '../../i18n/write-euros.ts';
import type { Cents, Minutes } from '../../schema/units.ts';
import { longestNeed } from '../../share/index.ts';
import { ReadField } from '../fields/ReadField.tsx';

interface Props<Value> {
  readonly id: string;
  readonly label: string;
  /** Absent where there is no limit. */
  readonly value: Value | undefined;
  readonly words: Words;
  onRead(value: Value | undefined): void;
}

/** An empty field sets no limit. */
const orEmpty =
  <Value,>(read: (text: string) => Value | undefined) =>
  (text: string): Value | undefined | null =>
    text.trim() === '' ? undefined : (read(text) ?? null);

const readLimit = (text: string): Minutes | undefined => {
  const minutes = readHours(text);
  return minutes !== undefined && minutes >= 1 && minutes <= longestNeed ? minutes : undefined;
};

/** A field for the longest time that somebody wants to wait, in hours. */
export const TimeLimitField = ({ words, ...field }: Props<Minutes>) => {
  const { text } = words.translator;
  const { value } = field;
  const problem =
    value === undefined
      ? text('need.problem.hours')
      : text('need.problem.hoursStill', { still: describeDuration(value, words) });
  return (
    <ReadField<Minutes | undefined>
      {...field}
      kind="text"
      problem={problem}
      read={orEmpty(readLimit)}
      write={(minutes) => (minutes === undefined ? '' : writeHours(minutes))}
    />
  );
};

/** A field for the most that somebody wants to pay, in euros. */
export const FeeLimitField = ({ words: { translator, format }, ...field }: Props<Cents>) => {
  const { value } = field;
  const problem =
    value === undefined
      ? translator.text('need.problem.fee')
      : translator.text('need.problem.feeStill', { still: format.money(value) });
  return (
    <ReadField<Cents | undefined>
      {...field}
      kind="decimal"
      problem={problem}
      read={orEmpty(readEuros)}
      write={(amount) => (amount === undefined ? '' : writeEuros(amount, translator.language))}
    />
  );
};
