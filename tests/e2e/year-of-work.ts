import { readEstimateCases } from '../support/cases/read-estimate-cases.ts';
import { tierId } from '../support/published.ts';
import { referenceCases } from '../support/sites.ts';
import type { PageWords } from './words.ts';

const [signedOff] = readEstimateCases(`${referenceCases}/estimates.yaml`);
if (signedOff === undefined) throw new Error('There is no worked example of an estimate.');

const minutesPerJob = signedOff.lines.map(({ minutes }) => minutes);
const billedPerJob = signedOff.lines.map(({ billed }) => billed);

/** Euros over the year under a tier, from the first worked example. */
export const yearTotal = (tier: string): number => signedOff.tiers[tierId(tier)]?.total ?? 0;

/** What a page says about the first worked example: six remote jobs and a visit a month, for a year. */
export const yearOfWork = (words: PageWords) => {
  const tiers = Object.values(signedOff.tiers);
  const minutes = (count = 0): string => words.count('unit.minutes', count);
  const [worked, billed] = [minutes(minutesPerJob[0]), minutes(billedPerJob[0])];
  const visits = 12;
  const travelPerVisit = 35;
  return {
    totals: tiers.map(({ total }) => words.from(total)),
    perMonth: tiers.map(({ perMonth }) => words.from(perMonth)),
    travelPerVisit,
    totalsWithTravel: tiers.map(({ total }) => words.euros(total + visits * travelPerVisit)),
    cheapest: words.cheapest('none', yearTotal('none'), 'whole', signedOff.months),
    travel: words.text('open.travel', { line: words.line(2, 'engineer', 'onSite') }),
    /** One job, billed as 45 minutes, at the hourly rate of Standaard. */
    oneJob: `${words.text('subject.job')}: ${words.text('unit.perHour', { amount: words.euros(104) })} × ${billed} = ${words.euros(78)}`,
    rounding: words.text('explain.rounded', { worked, billed, increment: minutes(15) }),
    billed: words.text('result.billed', { line: words.line(1, 'technician', 'remote'), worked, billed }),
    difference: words.text('answer.difference', { amount: words.euros(yearTotal('standard') - yearTotal('none')) }),
  };
};
