import type { DeadlineExplanation, DeadlineStep, SkipReason } from '../../rules/index.ts';
import type { ZoneId } from '../../schema/units.ts';
import { describeDuration, describeElapsed, textIn, type Words } from '../../words/index.ts';

interface Props {
  readonly explanation: DeadlineExplanation;
  /** The zone that moments are shown in. */
  readonly zone: ZoneId;
  readonly words: Words;
}

const reasonInWords = (reason: SkipReason, { translator, language }: Words): string =>
  reason.why === 'closedDate'
    ? translator.text('deadline.closedDate', { name: textIn(reason.name ?? {}, language) || reason.date })
    : translator.text(`deadline.${reason.why}`);

const stepInWords = (step: DeadlineStep, { zone, words }: Omit<Props, 'explanation'>): string => {
  const from = words.format.shortMoment(step.from, zone);
  const to = words.format.shortMoment(step.to, zone);
  if (step.kind === 'skipped') {
    return words.translator.text('deadline.skipped', { from, to, reason: reasonInWords(step.reason, words) });
  }
  const counted = describeElapsed(step.counted, words);
  return words.translator.text(`deadline.${step.kind}`, {
    from,
    to,
    counted,
    total: describeElapsed(step.total, words),
  });
};

/** Explains a deadline: the promise, and each stretch of time that was counted or skipped. */
export const DeadlineView = ({ explanation, zone, words }: Props) => {
  const { translator, format, names } = words;
  const { allowance, reportedAt, deadline, steps } = explanation;
  const limit = allowance.value.unit === 'minutes' ? describeDuration(allowance.value.amount, words) : '';
  return (
    <>
      {translator.text('deadline.promise', { limit, clause: names.clause(allowance.clause) })}
      <ul>
        <li>{translator.text('deadline.reported', { moment: format.moment(reportedAt, zone) })}</li>
        {steps.map((step) => (
          <li key={step.from}>{stepInWords(step, { zone, words })}</li>
        ))}
        <li>
          <b>{translator.text('deadline.latest', { moment: format.moment(deadline, zone) })}</b>
        </li>
      </ul>
    </>
  );
};
