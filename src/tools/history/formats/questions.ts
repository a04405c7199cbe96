import type { ZoneId } from '../../../schema/units.ts';
import type { ColumnField, HistoryMapping, HistoryQuestion } from '../mapping.ts';
import { notBillableWords, yesWords } from './cell-words.ts';
import { peopleIn } from './people.ts';
import type { ColumnSurvey } from './survey.ts';

type Surveys = readonly ColumnSurvey[];

const read = (surveys: Surveys, { columns }: HistoryMapping, fields: readonly ColumnField[]): ColumnSurvey[] =>
  fields.flatMap((field) => {
    const column = columns[field];
    return column === undefined ? [] : (surveys[column] ?? []);
  });

const momentFields = ['start', 'end', 'reported', 'answered', 'closed', 'waitingFrom', 'waitingTo'] as const;

const orderQuestion = (surveys: Surveys, mapping: HistoryMapping): HistoryQuestion[] => {
  if (mapping.dateOrder !== null) return [];
  const example = read(surveys, mapping, momentFields).find(({ order }) => order.doubtful !== null)?.order.doubtful;
  return example ? [{ ask: 'dateOrder', example, choices: ['dayFirst', 'monthFirst'] }] : [];
};

const markQuestion = (surveys: Surveys, mapping: HistoryMapping): HistoryQuestion[] => {
  if (mapping.decimalMark !== null) return [];
  const numbers = read(surveys, mapping, ['duration', 'waiting', 'amount']);
  const doubtful = numbers.find(({ mark }) => mark.doubtful !== null)?.mark.doubtful;
  const conflicting = numbers.find(({ mark }) => mark.comma)?.column().examples[0];
  const example = doubtful ?? conflicting;
  return example ? [{ ask: 'decimalMark', example, choices: [',', '.'] }] : [];
};

const unitQuestion = (
  surveys: Surveys,
  mapping: HistoryMapping,
  ask: 'durationUnit' | 'waitingUnit',
): HistoryQuestion[] => {
  const [column] = read(surveys, mapping, [ask === 'durationUnit' ? 'duration' : 'waiting']);
  if (mapping[ask] !== null || column === undefined || column.kinds.numbers === 0) return [];
  const numbers = column.column().examples.filter((text) => /^[\d.,]+$/.test(text));
  const example = numbers.find((text) => /[.,]/.test(text)) ?? numbers[0] ?? '';
  return [{ ask, example, choices: ['hours', 'minutes', 'seconds'] }];
};

/** A time of day among some columns that does not say its zone; undefined where they have none. */
const timeIn = (surveys: Surveys, mapping: HistoryMapping, fields: readonly ColumnField[]): string | undefined =>
  read(surveys, mapping, fields)
    .find(({ kinds }) => kinds.times > 0 || kinds.clocks > 0)
    ?.column()
    .examples.at(0);

/** Such a time that counts. */
const timeExample = (surveys: Surveys, mapping: HistoryMapping): string | undefined => {
  const starts: readonly ColumnField[] =
    mapping.timeSays === 'reported' ? [] : ['start', 'startTime', 'end', 'endTime'];
  return timeIn(surveys, mapping, [...starts, 'reported', 'answered', 'closed', 'waitingFrom', 'waitingTo']);
};

const timeQuestion = (surveys: Surveys, mapping: HistoryMapping): HistoryQuestion[] => {
  const example = mapping.timeSays === null ? timeIn(surveys, mapping, ['start', 'startTime']) : undefined;
  return example === undefined ? [] : [{ ask: 'timeSays', example, choices: ['started', 'reported'] }];
};

/** The rows whose cell in a column is of a kind, and the most frequent of those cells; undefined where there is none. */
const rowsWith = (
  surveys: Surveys,
  mapping: HistoryMapping,
  field: ColumnField,
  isKind: (value: string) => boolean,
): { readonly example: string; readonly rows: number } | undefined => {
  const [column] = read(surveys, mapping, [field]);
  const found = (column?.column().values ?? []).filter(({ value }) => isKind(value));
  const [first] = found;
  return first && { example: first.value, rows: found.reduce((sum, { rows }) => sum + rows, 0) };
};

/** A yes says what is not billed only below its heading. */
const unbillableRows = (surveys: Surveys, mapping: HistoryMapping) => {
  const [column] = read(surveys, mapping, ['unbillable']);
  const found = rowsWith(surveys, mapping, 'unbillable', (value) => yesWords.test(value));
  return found && { ...found, example: `${column?.column().heading}: ${found.example}` };
};

const billableQuestion = (surveys: Surveys, mapping: HistoryMapping): HistoryQuestion[] => {
  if (mapping.notBillable !== null) return [];
  const found =
    rowsWith(surveys, mapping, 'billable', (value) => notBillableWords.test(value)) ?? unbillableRows(surveys, mapping);
  return found ? [{ ask: 'notBillable', ...found, choices: ['count', 'leaveOut'] }] : [];
};

const peopleQuestion = (surveys: Surveys, mapping: HistoryMapping): HistoryQuestion[] => {
  if (mapping.severalPeople !== null) return [];
  const found = rowsWith(surveys, mapping, 'person', (value) => peopleIn(value).length > 1);
  return found ? [{ ask: 'severalPeople', ...found, choices: ['each', 'once'] }] : [];
};

const zoneQuestion = (surveys: Surveys, mapping: HistoryMapping, zones: readonly ZoneId[]): HistoryQuestion[] => {
  const example = mapping.zone === null ? timeExample(surveys, mapping) : undefined;
  return example === undefined ? [] : [{ ask: 'zone', example, choices: [...new Set(zones)] }];
};

const columnQuestions = ({ columns, minutesPerRow }: HistoryMapping): HistoryQuestion[] => {
  const hasLength =
    columns.duration !== undefined ||
    columns.end !== undefined ||
    columns.endTime !== undefined ||
    minutesPerRow !== undefined;
  return [
    ...(columns.start === undefined ? [{ ask: 'column', field: 'start' } as const] : []),
    ...(hasLength ? [] : [{ ask: 'column', field: 'duration' } as const]),
  ];
};

/**
 * What a file and a mapping do not tell, and must be asked before anything is priced.
 *
 * @param zones those of the list, of the visitor and UTC
 */
export const openQuestions = (
  surveys: Surveys,
  mapping: HistoryMapping,
  zones: readonly ZoneId[],
): HistoryQuestion[] => [
  ...columnQuestions(mapping),
  ...orderQuestion(surveys, mapping),
  ...unitQuestion(surveys, mapping, 'durationUnit'),
  ...unitQuestion(surveys, mapping, 'waitingUnit'),
  ...markQuestion(surveys, mapping),
  ...timeQuestion(surveys, mapping),
  ...zoneQuestion(surveys, mapping, zones),
  ...billableQuestion(surveys, mapping),
  ...peopleQuestion(surveys, mapping),
];
