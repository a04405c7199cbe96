import { useEffect, useMemo, useState } from 'preact/hooks';
import { type EstimateLine, lineField, type TypedField, withLine } from '../../estimate/index.ts';
import { type JobReading, readJobs, vocabularyOf, withRounding, workingDay } from '../../estimate/quick-entry/index.ts';
import { Announcement } from '../../ui/Announcement.tsx';
import { ActionButton } from '../../ui/fields/ActionButton.tsx';
import { describeDuration, type Words } from '../../words/index.ts';
import type { LineProps } from './LineFields.tsx';

const sentenceOf = ({ minutes, times }: JobReading, words: Words): string =>
  times === undefined
    ? words.translator.text('entry.read', { line: describeDuration(minutes, words) })
    : words.translator.count('entry.days', times, { hours: describeDuration(workingDay, words) });

const isOf = ({ minutes, times }: JobReading, line: EstimateLine): boolean =>
  line.minutes === minutes && line.times === (times ?? line.times);

/** Fills in the only reading of a text once its field is left. */
const useOnLeave = (field: HTMLElement | null, settle: () => void): void =>
  useEffect(() => {
    if (document.activeElement !== field) settle();
    field?.addEventListener('blur', settle);
    return () => field?.removeEventListener('blur', settle);
  });

/**
 * Says how a duration in words is read, and asks which of its readings is meant; one that was filled in is told until
 * the line changes.
 */
export const DurationReading = ({ line, host, act }: Pick<LineProps, 'line' | 'host' | 'act'>) => {
  const { state, words } = host;
  const [taken, setTaken] = useState<JobReading>();
  const vocabulary = useMemo(() => vocabularyOf(words), [words]);
  const minutes: TypedField | undefined = lineField(line.id, 'minutes');
  const typed = minutes && state.typed.get(minutes.path);
  const readings = typed?.unreadable ? readJobs(typed.text, vocabulary) : [];
  const field = document.getElementById(`line-${line.id}-minutes`);
  const take = (reading: JobReading) => {
    setTaken(reading);
    if (minutes === undefined) return;
    // Days are jobs of a day each, so the field of the minutes sets the number of jobs as well.
    const { roundedFrom: _, ...jobs } = reading;
    const set: TypedField['set'] = (estimate) => withLine(estimate, line.id, (before) => ({ ...before, ...jobs }));
    act({ do: 'set', field: { ...minutes, set }, value: jobs.minutes });
  };
  const [first, ...others] = readings;
  useOnLeave(field, () => first && others.length === 0 && take(first));
  const told = others.length > 0 ? undefined : (first ?? (taken && isOf(taken, line) ? taken : undefined));
  const sentence = told ? sentenceOf(told, words) : '';
  return (
    <>
      {sentence && <p class="dw-hint dw-line-reading">{sentence}</p>}
      {others.length > 0 && (
        <div class="dw-buttons dw-line-reading">
          {readings.map((reading) => (
            <ActionButton
              key={reading.minutes}
              onClick={() => {
                take(reading);
                field?.focus();
              }}
            >
              {withRounding(describeDuration(reading.minutes, words), reading.roundedFrom, words)}
            </ActionButton>
          ))}
        </div>
      )}
      <Announcement text={sentence} isTouched />
    </>
  );
};
