import { describe, expect, test } from 'vitest';
import { faqWithFigures } from '../../src/site/faq-figures.ts';
import { wordsIn } from '../support/estimates.ts';
import { plain } from '../support/plain.ts';
import { listWith, oneTier } from '../support/price-lists/rich-list.ts';
import { priceList } from '../support/published.ts';

const isKnown = (language: string): language is keyof typeof wordsIn => Object.hasOwn(wordsIn, language);

const filled = (answer: string, list = priceList): string => {
  const question = { id: 'one', question: { nl: '?' }, answer: { nl: answer } };
  const { questions } = faqWithFigures({ questions: [question] }, list, ['nl'], (language) =>
    isKnown(language) ? wordsIn[language] : wordsIn.nl,
  );
  return plain(questions[0]?.answer.nl ?? '');
};

describe('an answer prints the figures of the price list', () => {
  test.each([
    ['the name of a level', '{{tier office}}', 'Office'],
    ['its fault-processing hours', '{{faultHours business}}', 'maandag tot en met zondag 07:00–19:00'],
    ['hours that were not agreed', '{{faultHours none}}', 'niet van toepassing'],
    ['what a visit costs, without travel', '{{price none engineer onSite 70}}', '€ 161,25'],
    ['how much of it is billed', '{{billed onSite 70}}', '75 minuten'],
    ['who publishes the list', '{{publisher}}', 'Mixvoip'],
    ['its roles', '{{roles}}', 'Bekabeling, Technicus, Ingenieur en Consulting'],
    ['when the rates apply', '{{rateHours}}', 'maandag tot en met vrijdag 08:00–20:00'],
    ['a text around them', 'Bij {{tier none}}: {{billed remote 1}}.', 'Bij Geen contract: 15 minuten.'],
  ])('%s', (_, answer, said) => {
    expect(filled(answer)).toBe(said);
  });
});

test('what a job costs is told where its rate has steps, and on request beyond them', () => {
  const technician = {
    brackets: 'graduated',
    steps: [
      { upTo: 60, amount: 68 },
      { upTo: 120, amount: 60 },
    ],
  };
  const list = listWith({ tiers: oneTier({ hourlyRates: { weekdayDaytime: { technician } } }) });
  expect(filled('{{price none technician remote 90}}', list)).toBe('€ 98,00');
  expect(filled('{{price none technician remote 180}}', list)).toBe('op aanvraag');
});

test.each([
  ['a figure', '{{fee office}}', 'no figure "fee"'],
  ['a level', '{{tier gold}}', 'names "gold"'],
  ['a role', '{{price none pilot remote 60}}', 'names "pilot"'],
])('%s that does not exist fails the build', (_, answer, message) => {
  expect(() => filled(answer)).toThrow(message);
});
