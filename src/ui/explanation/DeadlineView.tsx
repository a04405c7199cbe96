import type { DeadlineExplanation, DeadlineStep, SkipReason } from '../../rules/index.ts';
import type { Within } from '../../schema/service-level.ts';
import type { ZoneId } from '../../schema/units.ts';
import {
  describeBusinessDays,
  describeDuration,
  describeElapsed,
  describeListedDay,
  describeWithin,
  textIn,
  type Words,
} from '../../words/index.ts';

interface Props {
  readonly explanation: DeadlineExplanation;
  /** The zone that moments are shown in. */
  readonly zone: ZoneId;
  readonly words: Words;
}

const reasonInWords = (reason: SkipReason, within: Within | undefined, words: Words): string => {
  const { translator, language } = words;
  const listed = describeListedDay(reason, words);
  if (listed !== undefined) return listed;
  if (reason.why === 'closedDate')
    return translator.text('deadline.closedDate', { name: textIn(reason.name ?? {}, language) || reason.date });
  const isSupport = reason.why === 'outsideHours' && within === 'supportHours';
  return translator.text(isSupport ? 'deadline.outsideSupportHours' : `deadline.${reason.why}`);
};

const stepInWords = (step: DeadlineStep, { explanation: { within }, zone, words }: Props): string => {
  const from = words.format.shortMoment(step.from, zone);
  const to = words.format.shortMoment(step.to, zone);
  if (step.kind === 'skipped') {
    return words.translator.text('deadline.skipped', { from, to, reason: reasonInWords(step.reason, within, words) });
  }
  if (step.kind === 'countedDay')
    return words.translator.text('deadline.countedDay', { from, to, number: step.number });
  const counted = describeElapsed(step.counted, words);
  return words.translator.text(`deadline.${step.kind}`, {
    from,
    to,
    counted,
    total: describeElapsed(step.total, words),
  });
};

const promiseInWords = ({ allowance: { value, clause }, within }: DeadlineExplanation, words: Words): string => {
  const { translator, names } = words;
  const isInDays = value.unit === 'businessDays';
  const limit = isInDays ? describeBusinessDays(value.amount, words) : describeDuration(value.amount, words);
  const values = { limit, clause: names.clause(clause) };
  if (isInDays && within !== 'always') {
    const hours = translator.text(`deadline.dayOf.${within ?? 'faultProcessingHours'}`);
    return translator.text('deadline.promiseInDays', { ...values, hours });
  }
  return within === undefined
    ? translator.text('deadline.promise', values)
    : translator.text('deadline.promiseWithin', { ...values, hours: describeWithin(within, words) });
};

/** Explains a deadline: the promise, and each stretch of time that was counted or skipped. */
export const DeadlineView = (props: Props) => {
  const { explanation, zone, words } = props;
  const { translator, format } = words;
  const { reportedAt, deadline, steps } = explanation;
  return (
    <>
      {promiseInWords(explanation, words)}
      <ul>
        <li>{translator.text('deadline.reported', { moment: format.moment(reportedAt, zone) })}</li>
        {steps.map((step) => (
          <li key={step.from}>{stepInWords(step, props)}</li>
        ))}
        <li>
          <b>{translator.text('deadline.latest', { moment: format.moment(deadline, zone) })}</b>
        </li>
      </ul>
    </>
  );
};
