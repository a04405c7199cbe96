import type { Estimate } from '../estimate.ts';
import { type EstimateLine, startTimeProblem } from '../fields/line-fields.ts';
import { findLine, withLine } from '../fields/table-fields.ts';
import type { FieldProblem, Snapshot } from './state.ts';

const showsStartTime = ({ per, startWeekday }: EstimateLine): boolean => per !== 'once' && startWeekday !== undefined;

const lacksStartTime = (line: EstimateLine): boolean => showsStartTime(line) && line.startTime === undefined;

/** When a field of a line is shown; a hidden field cannot have a problem. */
const isLineFieldShown: Readonly<Record<string, (line: EstimateLine) => boolean>> = {
  startDateTime: ({ per }) => per === 'once',
  startTime: showsStartTime,
};

const isShown = (path: string, estimate: Estimate): boolean => {
  const [owner, name, part = ''] = path.split('.');
  if (owner === 'b') return estimate.other !== undefined;
  if (owner !== 'line') return true;
  const found = findLine(estimate, Number(name));
  return found !== undefined && (isLineFieldShown[part]?.(found.line) ?? true);
};

const missingStartTimes = ({ lines, other }: Estimate): FieldProblem[] =>
  [...lines, ...(other?.lines ?? [])]
    .filter(lacksStartTime)
    .map(({ id }) => ({ path: `line.${id}.startTime`, unreadable: startTimeProblem }));

/** Every field that cannot be read, in both scenarios. Nothing is sent while there is one. */
export const problemsOf = ({ estimate, typed }: Pick<Snapshot, 'estimate' | 'typed'>): FieldProblem[] => {
  const unreadable = [...typed].flatMap(([path, text]) =>
    text.unreadable && isShown(path, estimate) ? [{ path, unreadable: text.unreadable }] : [],
  );
  const known = new Set(unreadable.map(({ path }) => path));
  return [...unreadable, ...missingStartTimes(estimate).filter(({ path }) => !known.has(path))];
};

/** Removes unreadable text from a field. When the problem is a missing start time, its weekday is removed. */
export const withoutProblem = (
  { estimate, typed }: Pick<Snapshot, 'estimate' | 'typed'>,
  path: string,
): Pick<Snapshot, 'estimate' | 'typed'> => {
  const others = new Map([...typed].filter(([other]) => other !== path));
  const lineId = missingStartTimes(estimate).some((missing) => missing.path === path) ? path.split('.')[1] : undefined;
  const withoutWeekday = ({ startWeekday: _, ...line }: EstimateLine) => line;
  return {
    estimate: lineId === undefined ? estimate : withLine(estimate, Number(lineId), withoutWeekday),
    typed: others,
  };
};
