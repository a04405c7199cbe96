const list = 'list=2026-11-21';
const threeLines = 'technician.remote.40.6.month~engineer.onSite.70.1.month~cabling.onSite.600.1.once';

/** Six remote jobs a month for a year, and a report on a Friday afternoon: a link that every tool opens. */
export const reportedJobs = `#v=1&lines=technician.remote.40.6.month&${list}&months=12&report=2026-11-27T16:00&end`;

/** Everything that a link can hold about one scenario. */
export const everything = `#v=1&lines=${threeLines}&${list}&months=12&report=2026-12-04T16:00&travel=45.00&vat=BE&holidays=BE&needs=weekendHelp&end`;

/** The same work, and a second scenario. */
export const twoScenarios = `#v=1&${list}&lines=${threeLines}&months=12&b.lines=technician.remote.40.6.month&b.months=6&end`;
