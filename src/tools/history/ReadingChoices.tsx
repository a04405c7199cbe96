import { CheckField } from '../../ui/fields/CheckField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import type { Words } from '../../words/index.ts';
import { type ColumnField as Column, columnFields, type HistoryMapping } from './mapping.ts';
import { withColumn } from './mapping-changes.ts';
import { type ChoiceAsk, ColumnField, choiceAsks, choiceText, withAnswer } from './QuestionFields.tsx';
import type { Reading } from './reading.ts';
import { ownZones } from './use-history.ts';

interface Props {
  readonly reading: Reading;
  readonly words: Words;
  change(mapping: HistoryMapping): void;
}

/** What can be chosen of how the file is read, beside its columns. */
const choicesOf = ({ mapping }: Reading, { names: { list } }: Words): Record<ChoiceAsk, readonly string[]> => {
  const hasColumn = (field: Column) => mapping.columns[field] !== undefined;
  return {
    dateOrder: ['dayFirst', 'monthFirst'],
    durationUnit: ['hours', 'minutes', 'seconds'],
    waitingUnit: hasColumn('waiting') ? ['hours', 'minutes', 'seconds'] : [],
    decimalMark: [',', '.'],
    timeSays: mapping.columns.start === undefined ? [] : ['started', 'reported'],
    // Without times of day none is asked, and none is chosen.
    zone: mapping.zone === null ? [] : [...new Set([list.zone, ...ownZones(), mapping.zone])],
    notBillable: hasColumn('billable') || hasColumn('unbillable') ? ['count', 'leaveOut'] : [],
    severalPeople: hasColumn('person') ? ['each', 'once'] : [],
  };
};

/** One of these choices; it is not made yet where the file tells, or needs none. */
const WrittenAs = ({
  ask,
  choices,
  reading: { mapping },
  words,
  change,
}: Props & { readonly ask: ChoiceAsk; readonly choices: readonly string[] }) => {
  const chosen = mapping[ask];
  return (
    <SelectField
      id={`history-set-${ask}`}
      label={words.translator.text(`history.set.${ask}`)}
      value={chosen ?? ''}
      options={[
        ...(chosen === null ? [{ value: '', label: words.translator.text('history.fromFile') }] : []),
        ...choices.map((choice) => ({ value: choice, label: choiceText(ask, choice, words) })),
      ]}
      onChange={(choice) => choice !== '' && change(withAnswer(mapping, ask, choice))}
    />
  );
};

/** Every choice of how the file is read. */
export const ReadingChoices = (props: Props) => {
  const { reading, words, change } = props;
  const { file, mapping } = reading;
  const { text } = words.translator;
  const choices = choicesOf(reading, words);
  return (
    <div class="dw-history-choices">
      {columnFields.map((field) => (
        <ColumnField
          key={field}
          id={`history-column-${field}`}
          label={text(`history.field.${field}`)}
          file={file}
          column={mapping.columns[field] ?? null}
          words={words}
          choose={(column) => change(withColumn(mapping, field, column))}
        />
      ))}
      {choiceAsks.map(
        (ask) => choices[ask].length > 0 && <WrittenAs key={ask} {...props} ask={ask} choices={choices[ask]} />,
      )}
      <CheckField
        label={text('history.repeatsDates')}
        isChecked={mapping.repeatsDates ?? false}
        onChange={(repeatsDates) => change({ ...mapping, repeatsDates })}
      />
    </div>
  );
};
