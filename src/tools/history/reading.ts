import type { PriceList } from '../../schema/price-list.ts';
import { keptMapping, mappingFrom } from './kept-mapping.ts';
import {
  type HistoryFailure,
  type HistoryFile,
  type HistoryMapping,
  type HistoryQuestion,
  isHistoryFailure,
  type ReadRow,
} from './mapping.ts';
import { untoldRows } from './mapping-changes.ts';
import type { HistorySession } from './session.ts';
import { visitedReading } from './visited-file.ts';

/** How a file is read: what it holds, how its columns are read, and what cannot be told from it. */
export interface Reading {
  readonly file: HistoryFile;
  readonly mapping: HistoryMapping;
  /** Whether the mapping is one that the visitor kept for files like this. */
  readonly isKept: boolean;
  readonly rows: readonly ReadRow[];
  readonly questions: readonly HistoryQuestion[];
  /** Whether somebody said who does the work of rows that do not say it themselves. */
  readonly isRoleChosen: boolean;
}

/** Whether it must be asked who does the work: rows do not say it, and nobody has. */
export const asksRole = ({ file, mapping, isRoleChosen }: Reading): boolean =>
  !isRoleChosen && untoldRows(file, mapping.role) > 0;

/** How much must be answered before a file is priced. */
export const openQuestionsOf = (reading: Reading): number => reading.questions.length + (asksRole(reading) ? 1 : 0);

export const hasQuestions = (reading: Reading): boolean => openQuestionsOf(reading) > 0;

/** How a file is to be read. */
type ReadAs = Omit<Reading, 'rows' | 'questions'>;

/** Reads the first rows of the file that a session has open, and what is open still. */
export const readAs = async (session: HistorySession, choices: ReadAs): Promise<Reading | HistoryFailure> => {
  const preview = await session.preview(choices.mapping);
  return isHistoryFailure(preview) ? preview : { ...choices, ...preview };
};

/** How a file is read by itself, before anybody chose anything. */
export const asProposed = (file: HistoryFile, { roles }: PriceList): ReadAs => ({
  file,
  mapping: file.proposed,
  isKept: false,
  isRoleChosen: roles.length === 1,
});

/** The example is written on the clock of the list, and says who did its work. */
export const asExample = (file: HistoryFile, { zone }: PriceList): ReadAs => ({
  file,
  mapping: { ...file.proposed, zone },
  isKept: false,
  isRoleChosen: true,
});

/** How a file was read before, the best first: earlier in this tab, or by a mapping that the visitor kept. */
const keptReadings = (file: HistoryFile, list: PriceList): ReadAs[] => {
  const [visited, kept] = [visitedReading(file), keptMapping(file, list)];
  const mapping = visited && mappingFrom(visited.mapping, file, list);
  return [
    ...(mapping
      ? [{ file, mapping, isKept: visited.isKept === true, isRoleChosen: visited.isRoleChosen === true }]
      : []),
    ...(kept ? [{ file, mapping: kept, isKept: true, isRoleChosen: true }] : []),
  ];
};

/** Reads a file as it was read before; what was kept may be of one that only has the same headings. */
export const readAsBefore = async (
  session: HistorySession,
  file: HistoryFile,
  list: PriceList,
): Promise<Reading | HistoryFailure> => {
  for (const kept of keptReadings(file, list)) {
    const found = await readAs(session, kept);
    if (!isHistoryFailure(found)) return found;
  }
  return readAs(session, asProposed(file, list));
};
