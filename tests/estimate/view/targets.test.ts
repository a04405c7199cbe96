import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import {
  decodeEstimate,
  type Estimate,
  encodeEstimate,
  estimateView,
  knownList,
  reportView,
  type ViewContext,
} from '../../../src/estimate/index.ts';
import { calendarEvents, calendarText } from '../../../src/outputs/calendar.ts';
import { csvText } from '../../../src/outputs/csv.ts';
import { estimateData } from '../../../src/outputs/json.ts';
import type { Need } from '../../../src/rules/index.ts';
import type { CountryId, PriorityId } from '../../../src/schema/identifier.ts';
import type { EpochMs, Minutes } from '../../../src/schema/units.ts';
import { makeWords } from '../../../src/words/index.ts';
import { english } from '../../support/dictionaries.ts';
import { plain } from '../../support/plain.ts';
import { targetList } from '../../support/price-lists/target-list.ts';

const words = makeWords('en', english, targetList);
const context: ViewContext = { list: targetList, holidays: { status: 'none' }, words };
const normal = 'normal' as PriorityId;

const reported: Estimate = { list: targetList.id, months: 12, lines: [], reportedAt: '2026-11-27T16:00' };
const waiting = [{ from: '2026-11-27T17:00', to: '2026-11-27T19:30' }];

const viewOf = (estimate: Estimate) => {
  const view = reportView(estimate, estimate, context);
  if (view === null) throw new Error('No report.');
  return view;
};

test('a report tells its priority, the first of the list unless another is chosen', () => {
  expect(viewOf(reported).text).toMatch(/Fault reported on .*\. Priority: urgent\.$/);
  expect(viewOf({ ...reported, priority: normal }).text).toMatch(/Priority: normal\.$/);
});

test('a report has a column for each time that some level promises', () => {
  expect(viewOf(reported).promises).toEqual(['maximumResponse', 'maximumIntervention', 'maximumResolution']);
});

test('a report with holidays says that times which run day and night go on', () => {
  const holidays = { country: 'BE', years: { from: 2026, to: 2027 }, days: [] };
  const withHolidays = { ...reported, holidays: 'BE' as CountryId };
  const view = reportView(withHolidays, withHolidays, { ...context, holidays: { status: 'loaded', holidays } });
  expect(view?.holidayText).toBe(
    'The public holidays of Belgium are not counted, except for times that run day and night.',
  );
});

test('typing that leaves the report alone makes no deadlines anew, whichever part of a tool asks; holidays that arrive do', () => {
  const before = viewOf(reported);
  expect(reportView({ ...reported, months: 24 }, reported, { ...context })).toBe(before);
  expect(reportView(reported, reported, { ...context, holidays: { status: 'none' } })).not.toBe(before);
});

test('a report tells when the clock stands still', () => {
  const view = viewOf({ ...reported, waiting });
  expect(view.text).toContain('The clock stands still while the provider waits for you: ');
  expect(view.tiers[3]?.maximumIntervention.iso).toBe('2026-11-27T22:30:00+01:00');
});

const decoded = (fragment: string) => decodeEstimate(fragment, { lists: [knownList(targetList)], fallback: reported });

describe('a link', () => {
  test('keeps the priority and the stretches of waiting', () => {
    const fragment = encodeEstimate({ ...reported, priority: normal, waiting });
    expect(fragment).toContain('&priority=normal&');
    expect(fragment).toContain('&waiting=2026-11-27T17:00_2026-11-27T19:30&');
    expect(decoded(fragment)).toMatchObject({ estimate: { priority: normal, waiting }, problems: [] });
  });

  test.each<[Need, string]>([
    [{ kind: 'responseWithin', businessDays: 2 }, 'responseWithin.2.days'],
    [{ kind: 'resolutionWithin', minutes: 240 as Minutes }, 'resolutionWithin.240'],
    [{ kind: 'resolutionWithin', businessDays: 3 }, 'resolutionWithin.3.days'],
    [{ kind: 'availabilityAtLeast', percent: 99.5 }, 'availabilityAtLeast.99.5'],
  ])('keeps the need %o', (need, text) => {
    const fragment = encodeEstimate({ ...reported, needs: [need] });
    expect(fragment).toContain(`&needs=${text}&`);
    expect(decoded(fragment)?.estimate.needs).toEqual([need]);
  });

  test.each([
    'priority=p9',
    'waiting=2026-11-27T19:30_2026-11-27T17:00',
    'waiting=2026-02-30T19:30_2026-11-27T17:00',
    'waiting=now',
    'needs=responseWithin.0.days',
    'needs=availabilityAtLeast.101',
    'needs=resolutionWithin.4.hours',
  ])('says that it cannot read %s', (part) => {
    const { problems, estimate } = decoded(`#v=1&lines=&list=${targetList.id}&months=12&${part}&end`) ?? {};
    // A problem quotes at most 40 characters.
    expect(problems).toMatchObject([{ code: 'invalidValue', found: part.slice(0, 40) }]);
    expect([estimate?.priority, estimate?.waiting, estimate?.needs]).toEqual([undefined, undefined, undefined]);
  });

  test('with any number of stretches is read without end', () => {
    const many = Array.from({ length: 50 }, () => '2026-11-27T17:00_2026-11-27T19:30').join('~');
    const link = decoded(`#v=1&lines=&list=${targetList.id}&months=12&waiting=${many}&end`);
    expect(link?.estimate.waiting).toHaveLength(20);
  });
});

test('needs are held against the priority of the estimate', () => {
  const needs: Need[] = [{ kind: 'responseWithin', minutes: 60 as Minutes }];
  const verdicts = (priority: string) =>
    estimateView({ ...reported, needs, priority: priority as PriorityId }, context).scenarios[0];
  expect(verdicts('urgent')?.needs.map(plain)).toEqual(['first response within 1 hour (priority urgent)']);
  expect(verdicts('urgent')?.tiers.map(({ match }) => match?.meets)).toEqual([false, false, false, true]);
  expect(verdicts('normal')?.tiers.map(({ match }) => match?.meets)).toEqual([false, false, false, false]);
});

describe('every output tells the priority, the waiting and all promised times:', () => {
  const estimate = { ...reported, priority: normal, waiting };
  const output = { ...context, estimate, view: estimateView(estimate, context), link: 'https://site.example/#v=1' };

  test('JSON', () => {
    expect(estimateData(output).scenarios[0]?.report).toMatchObject({
      priority: 'normal',
      waiting: [{ from: '2026-11-27T17:00:00+01:00', to: '2026-11-27T19:30:00+01:00' }],
      tiers: [{}, {}, {}, { maximumResolution: { at: '2026-12-03T18:00:00+01:00' } }],
    });
  });

  test('CSV', () => {
    const text = csvText(output);
    expect(text).toContain('Priority: normal.');
    expect(text).toContain('Solved by');
    expect(text).toContain('2026-12-03T18:00:00+01:00');
  });

  test('the calendar, whose entries differ by what the deadlines depend on', () => {
    const idsOf = (of: Estimate) =>
      calendarEvents({ report: viewOf(of), estimate: of, link: output.link, words }).map(({ id }) => id);
    expect(idsOf(estimate)[0]).toMatch(
      /^plain\.maximumResponse\.\d+\.2026-09-01\.normal\.2026-11-27T17:00:00\+01:00_2026-11-27T19:30:00\+01:00$/,
    );
    expect(idsOf(reported)).not.toContain(idsOf(estimate)[0]);
    const options = { now: 0 as EpochMs, host: 'site.example', alarmMinutes: 15 };
    const text = calendarText({ report: viewOf(estimate), estimate, link: output.link, words }, {}, options);
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(events.map((event) => event.getFirstPropertyValue('summary'))).toContain('Solved by (Care)');
    expect(String(events[0]?.getFirstPropertyValue('description'))).toContain('Priority: normal.');
  });
});
