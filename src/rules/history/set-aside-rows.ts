import { historyLimits, type SetAside, type SetAsideReason, type SetAsideRow } from './types.ts';

/** Counts the rows that are not priced, and keeps the first of them. */
export class SetAsideRows {
  readonly #first: SetAsideRow[] = [];
  readonly #counts = new Map<SetAsideReason, number>();

  add(row: SetAsideRow): void {
    this.#counts.set(row.reason, (this.#counts.get(row.reason) ?? 0) + 1);
    if (this.#first.length < historyLimits.keptRows) this.#first.push(row);
  }

  /** The most frequent reason first. */
  result(): SetAside {
    const reasons = [...this.#counts].map(([reason, rows]) => ({ reason, rows }));
    return {
      rows: reasons.reduce((sum, { rows }) => sum + rows, 0),
      reasons: reasons.toSorted((one, other) => other.rows - one.rows),
      first: this.#first,
    };
  }
}
