import type { BandId, RoleId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { IsoDate } from '../../schema/units.ts';
import { bandOfStart } from '../pricing/concepts/conditions.ts';
import type { BilledLine } from '../pricing/quote-result.ts';
import { ByNumber, keptIn, PlaceByNumber } from './by-number.ts';
import { type JobLength, layoutKey, layoutText, noStart, partsOf } from './job-layout.ts';
import { lineOf, workedMinutes } from './job-line.ts';
import { type Laid, LaidJobs } from './laid-jobs.ts';
import type { Job, SetAsideReason } from './types.ts';
import { minutesOfDay, type WorkDay, workDays } from './work-days.ts';

/** Jobs that differ in nothing that a bill counts or tells: of one role and place, begun in one band, with the same minutes in each band. */
export interface JobGroup {
  /** From 0, in the order in which they are met. */
  readonly index: number;
  /** Equal for jobs of one role and place that begin in one band, where a bill asks for that. */
  readonly setting: number;
  /** The first of them. */
  readonly job: Job;
  /** What that one bills under each tier that bills differently: one, where all tiers bill alike. */
  readonly billed: readonly BilledLine[];
  /** For each of them a number that is equal where minutes lie in the same bands. */
  readonly bands: readonly number[];
}

/** Jobs of one setting and one length. */
interface JobKind {
  readonly length: JobLength;
  /** The places of their groups, by where they lie on the clock. */
  readonly groups: PlaceByNumber;
}

/** A job in its group. */
export interface GroupedJob {
  /** Its place among the groups. */
  readonly group: number;
  readonly length: JobLength;
  readonly day: WorkDay;
}

/** Whether a bill asks in which band a job begins, beside the minutes that it has in each. */
const asksBandOfStart = ({ billing, surcharges, travel, tiers }: PriceList): boolean =>
  billing.rules !== undefined ||
  surcharges !== undefined ||
  Array.isArray(travel) ||
  tiers.some(({ included }) => included !== undefined);

/** More than there are roles, places and bands of a start together. */
const mostSettings = 100_000;

/**
 * Jobs in groups that a bill cannot tell apart. The rules are asked once for each length, and once for each way in which
 * billed minutes lie on the clock: on a kind of day, from a minute of it.
 */
export class JobGroups {
  readonly groups: JobGroup[] = [];
  readonly lengths: JobLength[] = [];
  readonly #list: PriceList;
  readonly #dayOf: (date: IsoDate) => WorkDay | SetAsideReason;
  readonly #laid: LaidJobs;
  readonly #roles: ReadonlyMap<RoleId, number>;
  readonly #bands: readonly (BandId | undefined)[];
  readonly #asksBand: boolean;
  readonly #bandOf = new ByNumber<number>();
  readonly #layouts = new Map<string, number>();
  /** By setting; then by worked minutes. */
  readonly #kindsOf: ByNumber<JobKind>[] = [];
  /** By how jobs are billed; then by worked minutes. */
  readonly #lengthsOf: ByNumber<JobLength>[] = [];
  /** By role, place and band of the start; then by layout; then by where that lies on the clock. */
  readonly #groupsOf: PlaceByNumber[][] = [];

  constructor(list: PriceList) {
    this.#list = list;
    this.#dayOf = workDays(list);
    this.#laid = new LaidJobs(list);
    this.#roles = new Map(list.roles.map(({ id }, index) => [id, index]));
    this.#bands = [undefined, ...list.rateBands.map(({ id }) => id)];
    this.#asksBand = asksBandOfStart(list);
  }

  /** The group of a job whose role the list has, or why it cannot be laid on the clock. */
  add(job: Job): GroupedJob | SetAsideReason {
    const day = this.#dayOf(job.date);
    if (typeof day === 'string') return day;
    const setting = this.#settingOf(job, day);
    const kind = this.#kindsOf[setting]?.get(workedMinutes(job.seconds)) ?? this.#newKind(job, setting);
    if (typeof kind === 'string') return kind;
    const group = this.#groupOf(job, setting, kind, day);
    return typeof group === 'string' ? group : { group, length: kind.length, day };
  }

  /** What a job bills under a tier, by its place in the list; of equal jobs, the first of them. */
  billedOf({ group }: GroupedJob, tier: number): BilledLine | undefined {
    const found = this.groups[group];
    return found && JobGroups.under(found, tier);
  }

  /** What a group or a length bills under a tier, by its place in the list. */
  static under({ billed }: Pick<JobGroup, 'billed'>, tier: number): BilledLine | undefined {
    return billed[Math.min(tier, billed.length - 1)];
  }

  /** The class of a group under a tier, by its place in the list: jobs of one differ in nothing but how many minutes they have in each band. */
  static classUnder({ bands, setting }: JobGroup, tier: number): number {
    return (bands[Math.min(tier, bands.length - 1)] ?? 0) * mostSettings + setting;
  }

  #settingOf(job: Job, { kind }: WorkDay): number {
    const role = this.#roles.get(job.roleId) ?? 0;
    const rolePlace = role * 2 + (job.place === 'onSite' ? 1 : 0);
    if (!this.#asksBand) return rolePlace;
    const key = job.startMinute === undefined ? -1 : kind * minutesOfDay + job.startMinute;
    return rolePlace * this.#bands.length + (this.#bandOf.get(key) ?? this.#newBand(job, key));
  }

  #newBand(job: Job, key: number): number {
    const band = this.#bands.indexOf(bandOfStart(lineOf(job), 0, this.#list));
    this.#bandOf.set(key, band);
    return band;
  }

  /** Equal for jobs that are rounded alike: those of a place, unless the list has rules of its own for some roles or bands. */
  #billingOf(setting: number): number {
    return this.#list.billing.rules ? setting : Math.floor(setting / (this.#asksBand ? this.#bands.length : 1)) % 2;
  }

  #lengthOf(job: Job, billing: number): JobLength | SetAsideReason {
    return this.#lengthsOf[billing]?.get(workedMinutes(job.seconds)) ?? this.#newLength(job, billing);
  }

  #newLength(job: Job, billing: number): JobLength | SetAsideReason {
    const worked = workedMinutes(job.seconds);
    const billed = this.#laid.billed(job);
    if (typeof billed === 'string') return billed;
    const layout = keptIn(this.#layouts, layoutText(billed), () => this.#layouts.size);
    const parts = partsOf(billed);
    const reach = Math.max(...parts);
    const length = { index: this.lengths.length, worked, billed, layout, parts, reach };
    this.lengths.push(length);
    const byWorked = this.#lengthsOf[billing] ?? new ByNumber<JobLength>();
    byWorked.set(worked, length);
    this.#lengthsOf[billing] = byWorked;
    return length;
  }

  #newKind(job: Job, setting: number): JobKind | SetAsideReason {
    const length = this.#lengthOf(job, this.#billingOf(setting));
    if (typeof length === 'string') return length;
    const groups = this.#groupsOf[setting]?.[length.layout] ?? this.#newTable(setting, length.layout);
    const kind = { length, groups };
    const byWorked = this.#kindsOf[setting] ?? new ByNumber<JobKind>();
    byWorked.set(length.worked, kind);
    this.#kindsOf[setting] = byWorked;
    return kind;
  }

  #groupOf(job: Job, setting: number, { length, groups }: JobKind, day: WorkDay): number | SetAsideReason {
    const { startMinute } = job;
    const key = startMinute === undefined ? noStart : layoutKey(startMinute, length, day);
    return groups.get(key) ?? this.#newGroup(job, setting, length, key, groups);
  }

  #newGroup(job: Job, setting: number, length: JobLength, key: number, known: PlaceByNumber): number | SetAsideReason {
    const laid = this.#laid.at(key, job, this.#billingOf(setting), length);
    if (typeof laid === 'string') return laid;
    const group = this.#groupWith(laid, job, setting);
    known.set(key, group);
    return group;
  }

  #newTable(setting: number, layout: number): PlaceByNumber {
    const byLayout = this.#groupsOf[setting] ?? [];
    const table = new PlaceByNumber();
    byLayout[layout] = table;
    this.#groupsOf[setting] = byLayout;
    return table;
  }

  #groupWith({ billed, bands, groups }: Laid, job: Job, setting: number): number {
    const known = groups[setting];
    if (known !== undefined) return known;
    const index = this.groups.length;
    this.groups.push({ index, setting, job, billed, bands });
    groups[setting] = index;
    return index;
  }
}
