import type { ContractTier } from '../../schema/contract-tier.ts';
import type { BandId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { isRuleError } from '../errors.ts';
import { billLines } from '../pricing/bill-line.ts';
import { timedBands } from '../pricing/concepts/bands.ts';
import { differByTier } from '../pricing/concepts/lines-by-tier.ts';
import { laidSo } from '../pricing/lay-out.ts';
import type { BilledLine } from '../pricing/quote-result.ts';
import { sharesOf } from '../pricing/split-minutes.ts';
import { keptIn } from './by-number.ts';
import { bandsText, type JobLength, minutesIn, splitText } from './job-layout.ts';
import { lineOf } from './job-line.ts';
import type { Job, SetAsideReason } from './types.ts';

/** Billed minutes as they lie on the clock. */
export interface Laid {
  readonly billed: readonly BilledLine[];
  /** For each of them a number from 0, equal where minutes lie in the same bands. */
  readonly bands: readonly number[];
  /** The places of the groups that have them, by setting. */
  readonly groups: (number | undefined)[];
}

/** Jobs as the rules round them and lay them on the clock: asked once for each way in which they can lie. */
export class LaidJobs {
  readonly #list: PriceList;
  /** Those that bill differently. */
  readonly #tiers: readonly ContractTier[];
  /** Those with hours of their own. */
  readonly #bands: readonly BandId[];
  /** By how jobs are billed and by layout; then by where that lies on the clock. */
  readonly #known = new Map<string, Map<number, Laid | SetAsideReason>>();
  readonly #byText = new Map<string, Laid>();
  /** By the text of the bands that minutes lie in. */
  readonly #byBands = new Map<string, number>();

  constructor(list: PriceList) {
    this.#list = list;
    this.#tiers = differByTier(list) ? list.tiers : list.tiers.slice(0, 1);
    this.#bands = timedBands(list).map(({ id }) => id);
  }

  /** What a job bills under each tier that bills differently: one, where all tiers bill alike. */
  billed(job: Job): BilledLine[] | SetAsideReason {
    const all: BilledLine[] = [];
    for (const tier of this.#tiers) {
      const lines = billLines({ months: 1, lines: [lineOf(job)] }, this.#list, tier);
      if (isRuleError(lines)) return lines.code === 'startOutOfYears' ? 'outOfYears' : 'unreadableTime';
      all.push(...lines);
    }
    return all;
  }

  /**
   * Jobs of one length that lie as a key tells.
   *
   * @param job one of them
   * @param billing equal for jobs that are rounded alike
   */
  at(key: number, job: Job, billing: number, length: JobLength): Laid | SetAsideReason {
    const table = keptIn(this.#known, `${billing} ${length.layout}`, () => new Map<number, Laid | SetAsideReason>());
    return keptIn(table, key, () => {
      const billed = key < 0 ? this.billed(job) : this.#billedAs(key, length);
      if (typeof billed === 'string') return billed;
      return keptIn(this.#byText, `${billing} ${splitText(billed)}`, () => this.#newLaid(billed));
    });
  }

  /** What a length bills whose minutes lie as a key tells. */
  #billedAs(key: number, { billed }: JobLength): BilledLine[] {
    const minutes = minutesIn(key, this.#bands, billed.length);
    return billed.map((line, way) => {
      const split = sharesOf(line.billed, minutes[way] ?? []);
      return { ...line, split: laidSo(split, line.explanation, this.#list) };
    });
  }

  #newLaid(billed: readonly BilledLine[]): Laid {
    const bands = billed.map((line) => keptIn(this.#byBands, bandsText(line), () => this.#byBands.size));
    return { billed, bands, groups: [] };
  }
}
