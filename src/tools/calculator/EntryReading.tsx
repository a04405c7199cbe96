import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { NewLine } from '../../estimate/index.ts';
import {
  type Entry,
  longestEntry,
  readEntry,
  vocabularyOf,
  withRounding,
  workingDay,
  writeEntry,
} from '../../estimate/quick-entry/index.ts';
import { instantOf, isRuleError, wallTimeOf } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { EpochMs } from '../../schema/units.ts';
import { Announcement } from '../../ui/Announcement.tsx';
import { ActionButton } from '../../ui/fields/ActionButton.tsx';
import { describeDuration, type Words } from '../../words/index.ts';

export interface EntryProps {
  readonly list: PriceList;
  /** No line can be added. */
  readonly isFull: boolean;
  readonly words: Words;
  /** Where the entry is typed. */
  readonly field: HTMLInputElement;
  /** What can be typed there. */
  readonly hint: string;
  add(line: NewLine): void;
}

/** What a line in words leaves out: on which day it begins, and that days became jobs. */
const remarksOf = ({ line, days }: Extract<Entry, { readonly is: 'line' }>, words: Words): string[] => {
  const { translator, format, names } = words;
  const { startDateTime } = line;
  const hours = describeDuration(workingDay, words);
  const start = startDateTime === undefined ? undefined : instantOf(startDateTime, names.list.zone);
  return [
    ...(days === undefined ? [] : [translator.count('entry.days', days, { hours })]),
    ...(start === undefined || isRuleError(start)
      ? []
      : [translator.text('entry.once', { moment: format.moment(start, names.list.zone) })]),
  ];
};

/** How the field reads an entry, in a sentence or two. */
const sentencesOf = (entry: Entry, words: Words): string => {
  const { translator, format, names } = words;
  const { text } = translator;
  switch (entry.is) {
    case 'line':
      return [
        text('entry.read', { line: writeEntry(entry.line, words) }),
        ...remarksOf(entry, words),
        text('entry.press'),
      ].join(' ');
    case 'ambiguous':
      return text('entry.ambiguous', { words: format.list(entry.words) });
    case 'unknown':
      return text('entry.unknown', { words: format.list(entry.words) });
    case 'missing':
      return text(`entry.missing.${entry.what}`, {
        roles: format.list(names.list.roles.map(({ id }) => names.role(id))),
      });
    case 'tooLong':
      return text('entry.tooLong', { most: longestEntry });
  }
};

/** The clock of the price list; that of UTC in a year that the rules do not know. */
const clockOf = ({ zone }: PriceList): string => {
  const now = Date.now() as EpochMs;
  const wall = wallTimeOf(now, zone);
  return isRuleError(wall) ? new Date(now).toISOString() : wall;
};

/** Follows what is typed in the field, which was there before this part was loaded. */
const useTyped = (field: HTMLInputElement, onEnter: () => void): [string, (text: string) => void] => {
  const [typed, setTyped] = useState(field.value);
  const write = (text: string) => {
    field.value = text;
    setTyped(text);
  };
  useLayoutEffect(() => {
    const follow = () => setTyped(field.value);
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && !event.isComposing) onEnter();
      if (event.key !== 'Escape' || field.value === '') return;
      // Call mode leaves an empty field.
      event.stopPropagation();
      event.preventDefault();
      write('');
    };
    // What was typed between the first render and now.
    follow();
    field.addEventListener('input', follow);
    field.addEventListener('keydown', press);
    return () => {
      field.removeEventListener('input', follow);
      field.removeEventListener('keydown', press);
    };
  });
  return [typed, write];
};

const readingId = 'entry-reading';

/** Says how an entry is read, and adds its line. */
export const EntryReading = ({ list, isFull, words, field, hint, add }: EntryProps) => {
  const vocabulary = useMemo(() => vocabularyOf(words), [words]);
  const readNow = (text: string): Entry => readEntry(text, vocabulary, clockOf(list));
  const addLine = (line: NewLine) => {
    if (isFull) return;
    add(line);
    write('');
    field.focus();
  };
  const [typed, write] = useTyped(field, () => {
    const entry = readNow(field.value);
    if (entry.is === 'line') addLine(entry.line);
  });
  useEffect(() => field.setAttribute('aria-describedby', readingId), []);
  const isEmpty = typed.trim() === '';
  const entry = readNow(typed);
  const reading = isFull ? words.translator.text('entry.full') : sentencesOf(entry, words);
  const readings = entry.is === 'ambiguous' && !isFull ? entry.readings : [];
  return (
    <>
      <p id={readingId} class="dw-hint">
        {isEmpty ? hint : reading}
      </p>
      {readings.length > 0 && (
        <div class="dw-buttons">
          {readings.map(({ line, roundedFrom }, index) => (
            <ActionButton key={index} onClick={() => addLine(line)}>
              {withRounding(writeEntry(line, words), roundedFrom, words)}
            </ActionButton>
          ))}
        </div>
      )}
      <Announcement text={isEmpty ? '' : reading} isTouched />
    </>
  );
};
