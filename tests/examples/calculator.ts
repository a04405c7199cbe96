import type { ToolExamples } from './example.ts';
import { everything, reportedJobs, twoScenarios } from './links.ts';
import { enterCallMode, openShareDialog, typeAmbiguousNumber } from './steps.ts';

const yearOfWork = 'lines=technician.remote.40.6.month~engineer.onSite.70.1.month&list=2026-11-21&months=12';

export const calculator = {
  path: '/calculator/',
  states: {
    opened: {},
    empty: { link: '#v=1&lines=&list=2026-11-21&months=1&end' },
    /** The first worked example of estimates of the reference site. */
    yearOfWork: { link: `#v=1&${yearOfWork}&end`, looksLike: 'opened' },
    yearOfWorkReported: { link: `#v=1&${yearOfWork}&report=2026-11-27T16:00&end`, looksLike: 'yearOfWorkWithVat' },
    yearOfWorkWithVat: { link: `#v=1&${yearOfWork}&report=2026-11-27T16:00&vat=LU&end` },
    remoteJobs: { link: '#v=1&lines=technician.remote.40.6.month&list=2026-11-21&months=12&end', looksLike: 'opened' },
    remoteJobsReported: { link: reportedJobs, looksLike: 'yearOfWorkWithVat' },
    oneLongJob: { link: '#v=1&lines=technician.remote.870.1.month&list=2026-11-21&months=1&end', looksLike: 'opened' },
    everything: { link: everything },
    twoScenarios: { link: twoScenarios },
    brokenLink: { link: '#v=1&list=no&lines=%zz' },
    hostileLink: {
      link: '#v=1&__proto__=1&lines=<img src=x onerror=alert(1)>~technician.remote.1e309.6.month&list=2026-11-21&months=12&end',
      looksLike: 'brokenLink',
    },
    ambiguousField: { steps: typeAmbiguousNumber },
    inCall: { link: reportedJobs, steps: enterCallMode },
    savedEstimates: { steps: openShareDialog(-1) },
    aboutToPrint: { steps: openShareDialog(-4) },
  },
} as const satisfies ToolExamples;
