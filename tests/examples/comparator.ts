import type { ToolExamples } from './example.ts';
import { everything, reportedJobs } from './links.ts';
import { enterCallMode } from './steps.ts';

export const comparator = {
  path: '/contracten/vergelijken/',
  states: {
    needsThatFail: {
      link: '#v=1&differences=only&lines=technician.remote.870.1.month&list=2026-11-21&months=12&needs=weekendHelp~feeAtMost.300.00&report=2026-11-27T16:00&tiers=office~business&end',
    },
    oneTier: { link: '#v=1&differences=only&lines=&list=2026-11-21&months=12&tiers=office&end' },
    unknownTier: { link: '#v=1&lines=&list=2026-11-21&months=12&tiers=office~gold~business&end' },
    chosenTiers: {
      link: '#v=1&holidays=LU&lines=technician.remote.600.1.month&list=2026-11-21&months=6&report=2026-11-27T16:00&tiers=standard~office&end',
      looksLike: 'needsThatFail',
    },
    everything: { link: everything },
    inCall: { link: reportedJobs, steps: enterCallMode },
  },
} as const satisfies ToolExamples;
