import OpeningHours from 'opening_hours';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import {
  type ClosedDates,
  deadline,
  isRuleError,
  type ServiceTimeline,
  serviceTimeline,
} from '../../src/rules/index.ts';
import { weekOf } from '../../src/rules/pricing/concepts/closed-days.ts';
import type { EpochMs, Minutes } from '../../src/schema/units.ts';
import { grouped, perSecond } from './per-second.ts';

interface Case {
  readonly reportedAt: EpochMs;
  readonly allowance: Minutes;
}

const { priceLists, holidays } = loadCatalogue('content');
const zone = priceLists[0]?.zone;
const standard = priceLists[0]?.tiers.find(({ id }) => id === 'standard')?.serviceLevel;
const { faultProcessingHours, maximumResponse, maximumIntervention } = standard ?? {};
const luxembourg = holidays.find(({ country }) => country === 'LU');
if (!zone || !faultProcessingHours || !maximumResponse || !maximumIntervention || !luxembourg)
  throw new Error('The bench needs the tier standard and the holidays of LU.');

// The peer uses the time zone of the machine.
Object.assign(process.env, { TZ: zone });

const timelineOf = (closed: ClosedDates): ServiceTimeline => {
  const timeline = serviceTimeline(weekOf(faultProcessingHours), zone, closed);
  if (isRuleError(timeline)) throw new Error(timeline.code);
  return timeline;
};

/** A report every 1,007 minutes from the start of 2026, alternating between the two promises of the tier. */
const caseAt = (index: number): Case => ({
  reportedAt: (Date.UTC(2026, 0, 1) + index * 1007 * 60_000) as EpochMs,
  allowance: index % 2 === 0 ? maximumResponse : maximumIntervention,
});
const cases = Array.from({ length: 500 }, (_, index) => caseAt(index));

const peerDeadline = (peer: OpeningHours, { reportedAt, allowance }: Case): number => {
  const changes = peer.getIterator(new Date(reportedAt));
  let [now, left] = [Number(reportedAt), allowance * 60_000];
  for (;;) {
    const open = changes.getState();
    if (!changes.advance()) return Number.NaN;
    const next = Number(changes.getDate());
    if (open && next - now >= left) return now + left;
    if (open) left -= next - now;
    now = next;
  }
};

const place = { lat: 49.6, lon: 6.1, address: { country_code: 'lu', country: 'Luxembourg', state: '' } };

const compare = (title: string, closed: ClosedDates, peerHours: string): void => {
  const timeline = timelineOf(closed);
  const peer = new OpeningHours(peerHours, place);
  const ours = (item: Case): unknown => deadline(item.reportedAt, item.allowance, timeline);
  const agreed = cases.filter((item) => ours(item) === peerDeadline(peer, item)).length;
  const [fast, slow] = [perSecond(cases, ours), perSecond(cases, (item) => peerDeadline(peer, item))];
  console.log(
    `${title}: ${grouped(fast)} a second; opening_hours ${grouped(slow)}; ratio ${grouped(fast / slow)}; ` +
      `${agreed} of ${cases.length} answers agree`,
  );
};

/** Prints how many deadlines per second the engine and npm `opening_hours` compute for the same cases. */
export const benchDeadlines = (): void => {
  compare('deadlines', [], 'Mo-Fr 08:00-17:00');
  compare('deadlines with holidays', luxembourg, 'Mo-Fr 08:00-17:00; PH off');
};

const megabytes = (): string => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return `${((heapUsed + arrayBuffers) / 1e6).toFixed(1)} MB`;
};

/** Prints the memory in use before and after ten million deadlines, spread over the years with known holidays. */
export const benchMemory = (): void => {
  const timeline = timelineOf(luxembourg);
  const start = Date.UTC(luxembourg.years.from, 0, 2);
  const span = Date.UTC(luxembourg.years.to, 11, 1) - start;
  const count = 10_000_000;
  const before = megabytes();
  const begun = performance.now();
  for (let index = 0; index < count; index += 1) {
    deadline((start + ((index * 7_919_000) % span)) as EpochMs, maximumIntervention, timeline);
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`memory over ${grouped(count)} deadlines (${seconds} s): ${before} before, ${megabytes()} after`);
};
