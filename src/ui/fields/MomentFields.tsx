import {
  type MomentPart,
  momentParts,
  partlyTyped,
  type TypedField,
  textOf,
  withMomentPart,
} from '../../estimate/index.ts';
import { type FieldHost, problemIn } from './EstimateField.tsx';
import { TextField } from './TextField.tsx';

interface Props {
  readonly id: string;
  readonly field: TypedField<string>;
  readonly host: FieldHost;
  /** Converts the value to a date and time, if it is written in another way. */
  show?(text: string): string;
}

/** A moment of the estimate, typed as a date and a time: neither is lost while the other is empty or wrong. */
export const MomentFields = ({ id, field, host, show = (text) => text }: Props) => {
  const { state, words, act } = host;
  const text = show(textOf(state, field, words.language));
  const problem = problemIn(field, host);
  const parts = momentParts(text);
  // Where both are filled in, it is the date that can be wrong.
  const isWrong = { date: parts.date === '' || parts.time !== '', time: parts.time === '' };
  const input = (part: MomentPart) => (
    <TextField
      id={`${id}-${part}`}
      kind={part}
      label={words.translator.text(`moment.${part}`)}
      value={parts[part]}
      problem={isWrong[part] ? problem : undefined}
      onInput={(typed, isPartial) =>
        act({ do: 'type', field, text: withMomentPart(text, part, isPartial ? partlyTyped : typed) })
      }
      onLeave={() => act({ do: 'leave' })}
    />
  );
  return (
    <>
      {input('date')}
      {input('time')}
    </>
  );
};
