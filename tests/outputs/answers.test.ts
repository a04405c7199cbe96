import { expect, test } from 'vitest';
import { type Estimate, estimateView, scenarioView } from '../../src/estimate/index.ts';
import { calendarEvents } from '../../src/outputs/calendar.ts';
import type { FactorPercent } from '../../src/schema/units.ts';
import { exampleAnswers } from '../support/estimates/example-answers.ts';
import { estimateOf, wordsIn } from '../support/estimates.ts';
import { plain } from '../support/plain.ts';
import { priceList } from '../support/published.ts';
import { euros, line } from '../support/requests.ts';

const words = wordsIn.en;

const answerOf = (name: string) => {
  const [, estimate, holidays] = exampleAnswers.find(([title]) => title === name) ?? [];
  if (estimate === undefined || holidays === undefined) throw new Error(`No example "${name}".`);
  const view = scenarioView(estimate, estimate, { list: priceList, words, holidays });
  const { report } = view;
  return { ...view, events: report ? calendarEvents({ report, estimate, link: '', words }) : [] };
};

test('there is no deadline and no event when the holidays cannot be loaded', () => {
  const { report, events } = answerOf('a report without its holidays');
  expect(report?.tiers).toEqual([]);
  expect(report?.holidayText).toContain('could not be loaded');
  expect(events).toEqual([]);
});

test('there is no event for the tier without promises', () => {
  const { report, events } = answerOf('the tier without promises');
  expect(report?.tiers.map(({ id, maximumResponse }) => [id, maximumResponse.text])).toEqual([
    ['none', 'not guaranteed'],
  ]);
  expect(events).toEqual([]);
});

test('deadlines are counted on the clock of the list, without the holidays', () => {
  const [, standard] = answerOf('a report, its holidays left out').report?.tiers ?? [];
  expect(standard?.maximumResponse.iso).toBe('2026-12-29T10:00:00+01:00');
  const [, summer] = answerOf('a report in summer time').report?.tiers ?? [];
  expect(summer?.maximumResponse.iso).toBe('2026-07-07T10:30:00+02:00');
});

test('agreed terms say their effect, and travel has its own columns', () => {
  const { agreed, tiers, notes } = answerOf('agreed travel, factor, offer and VAT');
  expect(agreed.map(({ id }) => id)).toEqual(['travel', 'factor', 'offer', 'vat']);
  expect(notes.filter(({ id }) => id === 'openItem')).toEqual([]);
  for (const { amounts } of tiers) {
    const travel = amounts.filter(({ id }) => id === 'travelPerMonth' || id === 'travelOnce');
    expect(travel.map(({ cents }) => cents)).toEqual([4_500, 4_500]);
  }
});

test('agreed travel counts its visits, and an agreed factor says the rates that it comes to', () => {
  const [travel, factor] = answerOf('agreed travel, factor, offer and VAT').agreed;
  expect(plain(travel?.text ?? '')).toBe(
    'Agreed travel costs: €45.00 per visit, 13 visits in 12 months: €585.00 in all.',
  );
  expect(factor?.effects.map(plain)).toEqual([
    'No contract: Technician €162.00 per hour.',
    'Standard: Technician €156.00 per hour.',
    'Office: Technician €144.00 per hour.',
    'Business: Technician €144.00 per hour.',
  ]);
});

test('an offer is compared with totals that are at least so much when something is on request', () => {
  const estimate = estimateOf([line({ place: 'onSite', minutes: 60, times: 1 })], { offer: euros(110) });
  const offerOf = (change: Partial<Estimate>): string | undefined => {
    const view = scenarioView({ ...estimate, ...change }, estimate, {
      list: priceList,
      words,
      holidays: { status: 'none' },
    });
    return plain(view.agreed.find(({ id }) => id === 'offer')?.effects[0] ?? '');
  };
  expect(offerOf({})).toBe('No contract costs at most €24.00 less than the offer, not counting what is still open.');
  expect(offerOf({ offer: euros(100) })).toBe(
    'No contract costs at least €96.00 more than the offer, not counting what is still open.',
  );
  expect(offerOf({ offer: euros(108) })).toBe(
    'No contract costs at least as much as the offer, not counting what is still open.',
  );
  expect(offerOf({ travel: euros(0) })).toBe('No contract costs €24.00 less than the offer.');
});

test('a term without any work that it is about says so', () => {
  const estimate = estimateOf([line()], { travel: euros(45), factor: 150 as FactorPercent });
  const { agreed } = scenarioView(estimate, estimate, { list: priceList, words, holidays: { status: 'none' } });
  expect(agreed.slice(0, 2).map(({ text }) => plain(text))).toEqual([
    'Agreed travel costs: €45.00 per visit. There is no visit in this estimate.',
    'Agreed rate outside usual hours: 150% of the hourly rate. No work in this estimate is outside those hours.',
  ]);
});

test('the headline names the cheapest tier that meets the needs, and the others say which needs they fail', () => {
  const [, estimate] = exampleAnswers.find(([title]) => title === 'needs that decide') ?? [];
  if (estimate === undefined) throw new Error('No example of needs.');
  const { headline, tiers, isOfMeeting } = answerOf('needs that decide');
  expect(isOfMeeting).toBe(true);
  expect(tiers.filter(({ match }) => match?.meets).map(({ id }) => id)).toEqual(['office', 'business']);
  expect(tiers.filter(({ isCheapest }) => isCheapest).map(({ id }) => id)).toEqual(['office']);
  expect(headline).toContain('Office');
  const [titled] = estimateView(estimate, { list: priceList, words, holidays: { status: 'none' } }).scenarios;
  for (const { match, misses } of titled?.tiers ?? []) expect(misses.length === 0).toBe(match?.meets);
  expect(titled?.needs.length).toBeGreaterThan(0);
});
