import { useState } from 'preact/hooks';
import type { Place } from '../../schema/conditions.ts';
import type { RoleId } from '../../schema/identifier.ts';
import { Pills } from '../../ui/fields/Pills.tsx';
import type { Words } from '../../words/index.ts';
import { meaningOf, withMeaning } from './kept-mapping.ts';
import type { ByValue, HistoryFile, HistoryMapping } from './mapping.ts';
import { ColumnField } from './QuestionFields.tsx';
import type { Reading } from './use-history.ts';

interface Props {
  readonly reading: Reading;
  readonly words: Words;
  change(mapping: HistoryMapping): void;
}

/** Values that are shown before all are asked for. */
const mostValues = 8;

interface ByValueProps<Meaning extends string> {
  /** Which of the two it is. */
  readonly of: 'role' | 'place';
  readonly by: ByValue<Meaning>;
  readonly meanings: readonly Meaning[];
  readonly file: HistoryFile;
  readonly words: Words;
  nameOf(meaning: Meaning): string;
  change(by: ByValue<Meaning>): void;
}

/** What the values of a column mean, the most frequent first; and what everything else means. */
const ByValueFields = <Meaning extends string>(props: ByValueProps<Meaning>) => {
  const { of, by, meanings, file, words, nameOf, change } = props;
  const { text, count } = words.translator;
  const [showsAll, setShowsAll] = useState(false);
  const values = (by.column === null ? null : file.columns[by.column]?.values) ?? [];
  const shown = showsAll ? values : values.slice(0, mostValues);
  const choices = [...meanings, 'leaveOut'] as const;
  const meaningText = (meaning: Meaning | 'leaveOut') =>
    meaning === 'leaveOut' ? text('history.leaveOut') : nameOf(meaning);
  return (
    <fieldset class="dw-history-by-value">
      <legend>{text(`history.${of}.heading`)}</legend>
      <ColumnField
        id={`history-${of}-column`}
        label={text(`history.${of}.column`)}
        file={file}
        column={by.column}
        words={words}
        choose={(column) => change({ ...by, column, values: {} })}
      />
      <ul>
        {shown.map(({ value, rows }) => (
          <li key={value}>
            <span>
              <b>{value || text('history.emptyValue')}</b>{' '}
              <span class="dw-subtext">{count('history.rows', rows, { count: words.format.number(rows) })}</span>
            </span>
            <Pills<Meaning | 'leaveOut'>
              legend={value || text('history.emptyValue')}
              name={`history-${of}-${values.findIndex((each) => each.value === value)}`}
              choices={choices}
              chosen={meaningOf(by, value)}
              textOf={meaningText}
              choose={(meaning) => change(withMeaning(by, value, meaning))}
            />
          </li>
        ))}
        <li>
          <b>{text(values.length > 0 ? 'history.otherRows' : 'history.allRows')}</b>
          <Pills
            legend={text(values.length > 0 ? 'history.otherRows' : 'history.allRows')}
            name={`history-${of}-otherwise`}
            choices={meanings}
            chosen={by.otherwise}
            textOf={nameOf}
            choose={(meaning) => change(withMeaning(by, null, meaning))}
          />
        </li>
      </ul>
      {values.length > shown.length && (
        <button type="button" onClick={() => setShowsAll(true)}>
          {count('history.moreValues', values.length - shown.length)}
        </button>
      )}
    </fieldset>
  );
};

const places: readonly Place[] = ['remote', 'onSite'];

/** Who did the work of a row, and where: proposed from its words, changed by one click. */
export const MeaningPanel = ({ reading: { file, mapping }, words, change }: Props) => {
  const { names, translator } = words;
  const roles: readonly RoleId[] = names.list.roles.map(({ id }) => id);
  return (
    <section class="dw-history-meaning" aria-labelledby="history-meaning">
      <h2 id="history-meaning">{translator.text('history.meaningHeading')}</h2>
      <ByValueFields
        of="role"
        by={mapping.role}
        meanings={roles}
        file={file}
        words={words}
        nameOf={names.role}
        change={(role) => change({ ...mapping, role })}
      />
      <ByValueFields
        of="place"
        by={mapping.place}
        meanings={places}
        file={file}
        words={words}
        nameOf={(place) => translator.text(`place.${place}`)}
        change={(place) => change({ ...mapping, place })}
      />
    </section>
  );
};
