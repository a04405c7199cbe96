import type { ClockPart } from '../../rules/index.ts';
import { textIn } from '../../words/index.ts';
import type { ExplanationContext } from './in-words.ts';

interface Props {
  readonly days: NonNullable<ClockPart['closed']>;
  readonly context: ExplanationContext;
}

/** The closed days of the list on which a job is done, by date and name. */
export const ClosedDays = ({ days, context }: Props) => {
  const { translator, format, language } = context.words;
  const named = days.map(({ date, name }) =>
    translator.text('explain.closedDay', { date: format.date(date), name: name ? textIn(name, language) : '' }),
  );
  return <>. {translator.text('explain.closedDays', { days: format.list(named) })}</>;
};
