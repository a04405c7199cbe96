import { expect, test } from 'vitest';
import type { Subject } from '../../src/rules/index.ts';
import { describeAssumption, describeOpenItem, describeSubject, makeWords } from '../../src/words/index.ts';
import { dutch, english } from '../support/dictionaries.ts';
import { plain } from '../support/plain.ts';
import { priceList } from '../support/published.ts';
import { estimate, line } from '../support/requests.ts';

const nl = makeWords('nl', dutch, priceList);
const en = makeWords('en', english, priceList);

const lines = [
  line({ place: 'onSite', minutes: 45, per: 'once', start: { at: 'dateTime', dateTime: '2026-11-23T19:30' } }),
];
const visit = estimate({ months: 1, lines });
const mixed = estimate({ months: 1, lines: [...lines, line()] });

test('what is open is told line by line', () => {
  const items = visit.tiers[0]?.openItems ?? [];
  expect(items.map((item) => plain(describeOpenItem(item, lines, nl)))).toEqual([
    'Regel 1 (Technicus, op locatie): buiten de uren van de prijslijst (30 minuten per klus) is de prijs op aanvraag. Dat deel telt niet mee.',
    'Regel 1 (Technicus, op locatie): reiskosten zijn op aanvraag en tellen niet mee.',
  ]);
  expect(items.map((item) => plain(describeOpenItem(item, lines, en)))).toEqual([
    'Line 1 (Technician, on site): outside the hours of the price list (30 minutes per job) the price is on request. That part is not counted.',
    'Line 1 (Technician, on site): travel costs are on request and are not counted.',
  ]);
});

test('what the price rests on is told once', () => {
  expect(mixed.assumptions.map((assumption) => describeAssumption(assumption, nl))).toEqual([
    'Voor een klus zonder begintijd rekenen we met het tarief doordeweeks overdag.',
    'Is een klus korter dan het minimum? Dan telt het hele minimum vanaf de begintijd, ook als het daardoor buiten de uren van de prijslijst komt.',
  ]);
  expect(mixed.assumptions.map((assumption) => describeAssumption(assumption, en))).toEqual([
    'For a job without a start time we use the weekday daytime rate.',
    'Is a job shorter than the minimum? Then the whole minimum runs from the start time, even where that takes it outside the hours of the price list.',
  ]);
});

const [band] = priceList.rateBands;
const inBand: Subject[] = band
  ? [
      { of: 'jobInBand', line: 0, bandId: band.id },
      { of: 'bandMinutes', bandId: band.id },
    ]
  : [];

test('the parts of a job are named by their hours', () => {
  const subjects: Subject[] = [...inBand, { of: 'jobOutOfBand', line: 0 }, { of: 'lineOutOfBand', line: 0 }];
  expect(subjects.map((subject) => describeSubject(subject, lines, nl))).toEqual([
    'Eén klus, het deel doordeweeks overdag',
    'Tijd doordeweeks overdag',
    'Eén klus, het deel buiten de uren van de prijslijst',
    'Regel 1 (Technicus, op locatie), buiten de uren van de prijslijst',
  ]);
});
