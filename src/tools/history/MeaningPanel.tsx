import { useState } from 'preact/hooks';
import type { Place } from '../../schema/conditions.ts';
import type { RoleId } from '../../schema/identifier.ts';
import { Pills } from '../../ui/fields/Pills.tsx';
import type { Words } from '../../words/index.ts';
import type { ByValue, HistoryFile, HistoryMapping } from './mapping.ts';
import { meaningOf, ownRows, untoldRows, withMeaning } from './mapping-changes.ts';
import { ColumnField } from './QuestionFields.tsx';
import type { Reading } from './reading.ts';

interface Props {
  readonly reading: Reading;
  readonly words: Words;
  change(mapping: HistoryMapping, isRoleChosen?: boolean): void;
}

/** Values that are shown before all are asked for. */
const mostValues = 8;

interface ByValueProps<Meaning extends string> {
  /** Which of the two it is. */
  readonly of: 'role' | 'place';
  readonly by: ByValue<Meaning>;
  readonly meanings: readonly Meaning[];
  readonly file: HistoryFile;
  /** Whether somebody said what rows are that do not say it themselves. */
  readonly isOtherwiseChosen: boolean;
  readonly words: Words;
  nameOf(meaning: Meaning): string;
  change(by: ByValue<Meaning>, isOtherwise: boolean): void;
}

/** What the values of a column mean, the most frequent first; and what everything else means. */
const ByValueFields = <Meaning extends string>(props: ByValueProps<Meaning>) => {
  const { of, by, meanings, file, isOtherwiseChosen, words, nameOf, change } = props;
  const { text, count } = words.translator;
  const [showsAll, setShowsAll] = useState(false);
  const values = (by.column === null ? null : file.columns[by.column]?.values) ?? [];
  const shown = showsAll ? values : values.slice(0, mostValues);
  const untold = untoldRows(file, by);
  const others = text(untold < ownRows(file) ? 'history.otherRows' : 'history.allRows');
  const rowsText = (rows: number) => count('history.rows', rows, { count: words.format.number(rows) });
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
        choose={(column) => change({ ...by, column, values: {} }, false)}
      />
      <ul>
        {shown.map(({ value, rows }) => (
          <li key={value}>
            <span>
              <b>{value || text('history.emptyValue')}</b> <span class="dw-subtext">{rowsText(rows)}</span>
            </span>
            <Pills<Meaning | 'leaveOut' | ''>
              legend={value || text('history.emptyValue')}
              name={`history-${of}-${values.findIndex((each) => each.value === value)}`}
              choices={choices}
              chosen={isOtherwiseChosen || Object.hasOwn(by.values, value) ? meaningOf(by, value) : ''}
              textOf={(meaning) => (meaning === '' ? '' : meaningText(meaning))}
              choose={(meaning) => meaning !== '' && change(withMeaning(by, value, meaning), false)}
            />
          </li>
        ))}
        {untold > 0 && (
          <li>
            <span>
              <b>{others}</b> <span class="dw-subtext">{rowsText(untold)}</span>
            </span>
            <Pills<Meaning | ''>
              legend={others}
              name={`history-${of}-otherwise`}
              choices={meanings}
              chosen={isOtherwiseChosen ? by.otherwise : ''}
              textOf={(meaning) => (meaning === '' ? '' : nameOf(meaning))}
              choose={(meaning) => meaning !== '' && change(withMeaning(by, null, meaning), true)}
            />
          </li>
        )}
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
export const MeaningPanel = ({ reading: { file, mapping, isRoleChosen }, words, change }: Props) => {
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
        isOtherwiseChosen={isRoleChosen}
        nameOf={names.role}
        change={(role, isOtherwise) => change({ ...mapping, role }, isRoleChosen || isOtherwise)}
      />
      <ByValueFields
        of="place"
        by={mapping.place}
        meanings={places}
        file={file}
        words={words}
        isOtherwiseChosen
        nameOf={(place) => translator.text(`place.${place}`)}
        change={(place) => change({ ...mapping, place })}
      />
    </section>
  );
};
