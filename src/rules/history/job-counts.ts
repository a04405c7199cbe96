import type { GroupedJob, JobGroup } from './job-groups.ts';
import type { JobLength } from './job-layout.ts';
import type { GroupMonth } from './tier-bill.ts';

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const increase = (counts: number[], index: number): void => {
  while (counts.length <= index) counts.push(0);
  counts[index] = (counts[index] ?? 0) + 1;
};

/** Jobs of one length, and how many there are. */
export interface LengthRows {
  readonly length: JobLength;
  readonly rows: number;
}

/** Jobs of one group, and how many there are. */
export interface GroupRows {
  readonly group: JobGroup;
  readonly rows: number;
}

/** How many jobs there are of each group in each month, and of each length. */
export class JobCounts {
  /** By month since the year 0; then by group. */
  readonly #byMonth = new Map<number, number[]>();
  readonly #byLength: number[] = [];
  #last: { readonly month: number; readonly counts: number[] } = { month: -1, counts: [] };

  add({ group, length, day }: GroupedJob): void {
    increase(this.#countsOf(day.month), group.index);
    increase(this.#byLength, length.index);
  }

  /** Every month from the first to the last with a row. */
  months(): number[] {
    const found = [...this.#byMonth.keys()];
    if (found.length === 0) return [];
    const first = Math.min(...found);
    return Array.from({ length: Math.max(...found) - first + 1 }, (_, index) => first + index);
  }

  rowsIn(month: number): number {
    return sumOf(this.#byMonth.get(month) ?? []);
  }

  /** By group, then by month of the file, from 0. */
  byGroupAndMonth(groups: readonly JobGroup[]): GroupMonth[] {
    const months = this.months().map((month) => this.#byMonth.get(month) ?? []);
    const counted: GroupMonth[] = [];
    for (const group of groups) {
      for (let month = 0; month < months.length; month += 1) {
        const rows = months[month]?.[group.index] ?? 0;
        if (rows > 0) counted.push({ group, month, rows });
      }
    }
    return counted;
  }

  byGroup(groups: readonly JobGroup[]): GroupRows[] {
    const months = [...this.#byMonth.values()];
    return groups.map((group) => ({
      group,
      rows: months.reduce((sum, counts) => sum + (counts[group.index] ?? 0), 0),
    }));
  }

  byLength(lengths: readonly JobLength[]): LengthRows[] {
    return lengths.map((length) => ({ length, rows: this.#byLength[length.index] ?? 0 }));
  }

  #countsOf(month: number): number[] {
    // Rows of one month mostly follow one another.
    if (this.#last.month === month) return this.#last.counts;
    const counts = this.#byMonth.get(month) ?? [];
    this.#byMonth.set(month, counts);
    this.#last = { month, counts };
    return counts;
  }
}
