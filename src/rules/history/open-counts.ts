import type { OpenItem } from '../pricing/open-item.ts';
import type { LineItem } from '../pricing/request.ts';
import type { OpenCount } from './types.ts';

const bandOf = (item: OpenItem) => (item.reason === 'rateOnRequest' ? { bandId: item.bandId } : undefined);

/** Of what a job leaves open by itself, its reason tells everything. */
const subjectOf = (item: OpenItem): Pick<OpenCount, 'subject'> =>
  ['outOfBand', 'travel', 'rateOnRequest'].includes(item.reason) ? {} : { subject: item.explanation.subject };

const keyOf = (item: OpenItem): string => [item.reason, item.what, bandOf(item)?.bandId, item.about].join(' ');

const firstCount = (item: OpenItem): OpenCount => ({
  reason: item.reason,
  what: item.what,
  ...bandOf(item),
  ...subjectOf(item),
  rows: 0,
});

const rowsOf = (lines: readonly LineItem[], line: number | undefined): number =>
  line === undefined ? 0 : (lines[line]?.times ?? 0);

/** How many jobs leave something open, each counted once however much of it is open. */
export const openRows = (items: readonly OpenItem[], lines: readonly LineItem[]): number => {
  const open = new Set(items.map(({ line }) => line));
  return [...open].reduce((sum: number, line) => sum + rowsOf(lines, line), 0);
};

/** Counts open items by what they are, as a file has one for each of its jobs. */
export const openCounts = (items: readonly OpenItem[], lines: readonly LineItem[]): OpenCount[] => {
  const counts = new Map<string, OpenCount>();
  for (const item of items) {
    const key = keyOf(item);
    const known = counts.get(key) ?? firstCount(item);
    counts.set(key, { ...known, rows: known.rows + rowsOf(lines, item.line) });
  }
  return [...counts.values()];
};
