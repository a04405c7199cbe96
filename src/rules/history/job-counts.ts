import { Counts } from './by-number.ts';
import type { GroupedJob, JobGroup } from './job-groups.ts';
import type { JobLength } from './job-layout.ts';
import type { GroupMonth } from './tier-bill.ts';

/** Jobs of one length, and how many there are. */
export interface LengthRows {
  readonly length: JobLength;
  readonly rows: number;
}

/** How many jobs there are of each group in each month and of each length, and how long they took. */
export class JobCounts {
  /** By month since the year 0; then by group. */
  readonly #byMonth = new Map<number, Counts>();
  readonly #byLength = new Counts();
  /** One sum, in an array for the reason that `billed-then.ts` gives. */
  readonly #seconds = new Float64Array(1);
  #last = { month: -1, counts: new Counts() };

  /** @param seconds worked in it */
  add({ group, length, day }: GroupedJob, seconds: number): void {
    this.#countsOf(day.month).increase(group);
    this.#byLength.increase(length.index);
    this.#seconds[0] = (this.#seconds[0] ?? 0) + seconds;
  }

  /** Worked in all of them. */
  get seconds(): number {
    return this.#seconds[0] ?? 0;
  }

  /** Every month from the first to the last with a row. */
  months(): number[] {
    const found = [...this.#byMonth.keys()];
    if (found.length === 0) return [];
    const first = Math.min(...found);
    return Array.from({ length: Math.max(...found) - first + 1 }, (_, index) => first + index);
  }

  rowsIn(month: number): number {
    return this.#byMonth.get(month)?.sum() ?? 0;
  }

  /** By group, then by month of the file, from 0. */
  byGroupAndMonth(groups: readonly JobGroup[]): GroupMonth[] {
    const months = this.months().map((month) => this.#byMonth.get(month));
    const counted: GroupMonth[] = [];
    for (const group of groups) {
      for (let month = 0; month < months.length; month += 1) {
        const rows = months[month]?.of(group.index) ?? 0;
        if (rows > 0) counted.push({ group, month, rows });
      }
    }
    return counted;
  }

  byLength(lengths: readonly JobLength[]): LengthRows[] {
    return lengths.map((length) => ({ length, rows: this.#byLength.of(length.index) }));
  }

  #countsOf(month: number): Counts {
    // Rows of one month mostly follow one another.
    if (this.#last.month === month) return this.#last.counts;
    const counts = this.#byMonth.get(month) ?? new Counts();
    this.#byMonth.set(month, counts);
    this.#last = { month, counts };
    return counts;
  }
}
