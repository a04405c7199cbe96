import type { ToolExamples } from './example.ts';
import { everything, reportedJobs } from './links.ts';
import { enterCallMode } from './steps.ts';

/** A link with a report but no work, and with what else the SLA clock lets a visitor choose. */
const reportLink = (report: string, { holidays = '', tiers = '' } = {}): string =>
  `#v=1${holidays && `&holidays=${holidays}`}&lines=&list=2026-11-21&months=1&report=${report}${tiers && `&tiers=${tiers}`}&end`;

export const slaClock = {
  path: '/contracten/responstijden/',
  states: {
    newYear: { link: reportLink('2026-01-01T00:00'), looksLike: 'friday' },
    newYearWithHolidays: { link: reportLink('2026-01-01T00:00', { holidays: 'LU' }), looksLike: 'beforeChristmas' },
    friday: { link: reportLink('2026-11-27T16:00') },
    oneTier: { link: reportLink('2026-11-27T16:00', { tiers: 'business' }) },
    beforeChristmas: { link: reportLink('2026-12-23T15:00', { holidays: 'LU' }) },
    /** Taken by the "now" button in the hour that the clock shows twice. */
    repeatedHour: { link: reportLink('2026-10-25T01:30:12Z'), looksLike: 'friday' },
    everything: { link: everything },
    inCall: { link: reportedJobs, steps: enterCallMode },
  },
} as const satisfies ToolExamples;
