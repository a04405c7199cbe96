import type { PriceList } from '../../schema/price-list.ts';
import type { HistoryFile, HistoryMapping } from './mapping.ts';
import { isMappingOf } from './mapping-fits.ts';

/** Files with the same headings are read alike, whatever is in them. */
const keyOf = ({ columns }: HistoryFile): string =>
  `history-mapping:${JSON.stringify(columns.map(({ heading }) => heading))}`;

/** What was stored, as a mapping of a file: what it does not say yet is as the file proposes it. */
export const mappingFrom = (
  stored: unknown,
  { columns, proposed }: HistoryFile,
  list: PriceList,
): HistoryMapping | null => {
  if (typeof stored !== 'object' || stored === null || !('columns' in stored)) return null;
  const mapping: unknown = { ...proposed, ...stored };
  return isMappingOf(mapping, { columns: columns.length, list }) ? mapping : null;
};

/** The mapping that was kept for files with these headings; null where there is none, or the browser stores nothing. */
export const keptMapping = (file: HistoryFile, list: PriceList): HistoryMapping | null => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(file)) ?? 'null');
    return mappingFrom(stored, file, list);
  } catch {
    return null;
  }
};

/** Keeps how a file is read, in this browser, for the next one with the same headings. Nothing of its rows is kept but the values that were mapped. */
export const keepMapping = (file: HistoryFile, mapping: HistoryMapping): boolean => {
  try {
    localStorage.setItem(keyOf(file), JSON.stringify(mapping));
    return true;
  } catch {
    return false;
  }
};

export const forgetMapping = (file: HistoryFile): void => {
  try {
    localStorage.removeItem(keyOf(file));
  } catch {
    // A browser that stores nothing has nothing to forget.
  }
};
