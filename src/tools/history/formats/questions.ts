import type { ZoneId } from '../../../schema/units.ts';
import type { ColumnField, HistoryMapping, HistoryQuestion } from '../mapping.ts';
import type { ColumnSurvey } from './survey.ts';

type Surveys = readonly ColumnSurvey[];

const read = (surveys: Surveys, { columns }: HistoryMapping, fields: readonly ColumnField[]): ColumnSurvey[] =>
  fields.flatMap((field) => {
    const column = columns[field];
    return column === undefined ? [] : (surveys[column] ?? []);
  });

const momentFields = ['start', 'end', 'reported', 'answered', 'closed'] as const;

const orderQuestion = (surveys: Surveys, mapping: HistoryMapping): HistoryQuestion[] => {
  if (mapping.dateOrder !== null) return [];
  const example = read(surveys, mapping, momentFields).find(({ order }) => order.doubtful !== null)?.order.doubtful;
  return example ? [{ ask: 'dateOrder', example, choices: ['dayFirst', 'monthFirst'] }] : [];
};

const markQuestion = (surveys: Surveys, mapping: HistoryMapping): HistoryQuestion[] => {
  if (mapping.decimalMark !== null) return [];
  const numbers = read(surveys, mapping, ['duration', 'amount']);
  const doubtful = numbers.find(({ mark }) => mark.doubtful !== null)?.mark.doubtful;
  const conflicting = numbers.find(({ mark }) => mark.comma)?.column().examples[0];
  const example = doubtful ?? conflicting;
  return example ? [{ ask: 'decimalMark', example, choices: [',', '.'] }] : [];
};

const unitQuestion = (surveys: Surveys, mapping: HistoryMapping): HistoryQuestion[] => {
  const [duration] = read(surveys, mapping, ['duration']);
  if (mapping.durationUnit !== null || duration === undefined || duration.kinds.numbers === 0) return [];
  const example = duration.column().examples.find((text) => /^[\d.,]+$/.test(text)) ?? '';
  return [{ ask: 'durationUnit', example, choices: ['hours', 'minutes', 'seconds'] }];
};

/** Whether the file has times of day that count and do not say their zone. */
const timeExample = (surveys: Surveys, mapping: HistoryMapping): string | undefined => {
  const starts: readonly ColumnField[] = mapping.ignoresTimes ? [] : ['start', 'startTime', 'end', 'endTime'];
  const inMoments = read(surveys, mapping, [...starts, 'reported', 'answered', 'closed']);
  return inMoments
    .find(({ kinds }) => kinds.times > 0 || kinds.clocks > 0)
    ?.column()
    .examples.at(0);
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
  ...unitQuestion(surveys, mapping),
  ...markQuestion(surveys, mapping),
  ...zoneQuestion(surveys, mapping, zones),
];
