import type { ToolExamples } from './example.ts';
import { everything, reportedJobs } from './links.ts';

const linkOf = (lines: string): string => `#v=1&lines=${lines}&list=2026-11-21&months=12&end`;

export const breakEven = {
  path: '/contracten/tarieven/',
  states: {
    fourteenHours: { link: linkOf('technician.remote.840.1.month'), looksLike: 'mix' },
    mix: { link: linkOf('technician.remote.240.1.month~engineer.remote.60.2.month') },
    engineer: { link: linkOf('engineer.remote.60.2.month'), looksLike: 'mix' },
    moreThanCanBeTyped: {
      link: linkOf(Array(50).fill('technician.remote.60000.1000.month~engineer.onSite.60000.999.month').join('~')),
    },
    remoteJobs: { link: reportedJobs, looksLike: 'everything' },
    everything: { link: everything },
  },
} as const satisfies ToolExamples;
