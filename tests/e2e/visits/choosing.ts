import fc from 'fast-check';
import type { Need } from '../../../src/rules/index.ts';
import { priceList } from '../../support/published.ts';
import { needBoxes } from './expected-screen.ts';
import { fieldOf, isAt, type Step, shownIn, tool, unfold } from './step.ts';
import { step, type ToolId, type Visit } from './visit.ts';
import { inForm, needsOf, type Part, put, type Work } from './work.ts';

const lineOf = (work: Work, line: number): Part | undefined => inForm(work).lines[line % inForm(work).lines.length];

const countries = priceList.vat.rates.map(({ country }) => country as string);

interface Choice {
  readonly description: string;
  readonly at: ToolId | readonly ToolId[];
  name(visit: Visit): string;
  readonly options: readonly string[];
  readonly topic?: 'view';
  choose(work: Work, option: string): void;
}

const lineChoice = (name: string, onScreen: string, options: readonly string[], line: number): Choice => ({
  description: `${onScreen} of line ${line}`,
  at: 'calculator',
  name: ({ work }) => `line ${line % Math.max(inForm(work).lines.length, 1)} ${onScreen}`,
  options,
  choose: (work, option) => {
    const part = lineOf(work, line);
    if (part) put(part, name, name === 'startWeekday' ? (option === '' ? undefined : Number(option)) : option);
  },
});

const setNeed = (work: Work, isSame: (need: Need) => boolean, need: Need | undefined): void => {
  const needs = needsOf(work);
  const at = needs.findIndex(isSame);
  const rest = needs.filter((one) => !isSame(one));
  const next = need ? rest.toSpliced(at < 0 ? rest.length : at, 0, need) : rest;
  put(work.shared, 'needs', next.length === 0 ? undefined : next);
};

const choices = (line: number): readonly Choice[] => [
  lineChoice(
    'roleId',
    'role',
    priceList.roles.map(({ id }) => id),
    line,
  ),
  lineChoice('place', 'place', ['remote', 'onSite'], line),
  lineChoice('per', 'per', ['once', 'month'], line),
  lineChoice('startWeekday', 'weekday', ['', '0', '5', '6'], line),
  {
    description: 'VAT',
    at: 'calculator',
    name: () => 'vat-country',
    options: ['', ...countries],
    choose: (work, country) => {
      const before = inForm(work).values.vat as { reverseCharge: boolean } | undefined;
      const vat = { country, reverseCharge: before?.reverseCharge ?? false };
      put(inForm(work), 'vat', country === '' ? undefined : vat);
    },
  },
  {
    description: 'country of visits',
    at: 'calculator',
    name: () => 'visit-country',
    options: ['', ...countries],
    choose: (work, country) => put(inForm(work), 'visitCountry', country || undefined),
  },
  {
    description: 'country of help on site',
    at: 'comparator',
    name: () => 'need-country',
    options: ['', ...countries],
    choose: (work, country) =>
      setNeed(
        work,
        ({ kind }) => kind === 'onSiteAnywhere',
        country === '' ? undefined : ({ kind: 'onSiteAnywhere', country } as Need),
      ),
  },
  {
    description: 'holidays',
    at: ['calculator', 'clock'],
    name: () => 'holidays',
    options: ['', 'LU', 'BE'],
    topic: 'view',
    choose: (work, country) => put(work.shared, 'holidays', country || undefined),
  },
];

const choiceStep = (choice: Choice, option: string): Step => ({
  description: `choose "${option}" as ${choice.description}`,
  isPossible: (visit) =>
    isAt(visit, ...[choice.at].flat()) && ![undefined, option].includes(shownIn(visit, choice.name(visit))),
  perform: async (page, visit) => {
    const field = fieldOf(page, choice.name(visit));
    await unfold(field);
    await field.focus();
    await field.selectOption(option);
  },
  change: (visit) => step(visit, choice.topic ?? 'work', (work) => choice.choose(work, option)),
});

/** Choosing from a list. */
export const choosing: fc.Arbitrary<Step> = fc.tuple(fc.nat(7), fc.nat(3)).chain(([which, line]) => {
  const choice = choices(line)[which] as Choice;
  return fc.constantFrom(...choice.options).map((option) => choiceStep(choice, option));
});

const boxStep = (description: string, at: ToolId, index: number, change: (visit: Visit) => void): Step => ({
  description,
  isPossible: (visit) => isAt(visit, at),
  perform: async (page) => {
    const box = tool(page).locator('input[type=checkbox]:not(dialog *)').nth(index);
    await unfold(box);
    await box.focus();
    await box.press('Space');
  },
  change,
});

const toggleTier = (work: Work, index: number): void => {
  const all = priceList.tiers.map(({ id }) => id);
  const shown = (work.shared.values.tiers as typeof all | undefined) ?? all;
  const next = all.filter((id, at) => shown.includes(id) !== (at === index));
  put(work.shared, 'tiers', next.length === all.length ? undefined : next);
};

const isOnlyTier = (visit: Visit, index: number): boolean => {
  const shown = visit.work.shared.values.tiers as readonly string[] | undefined;
  return shown?.length === 1 && shown[0] === priceList.tiers[index]?.id;
};

const tierStep = (index: number): Step => {
  const box = boxStep(`tick tier ${index}`, 'comparator', index, (visit) =>
    step(visit, 'view', (work) => toggleTier(work, index)),
  );
  return { ...box, isPossible: (visit) => box.isPossible(visit) && !isOnlyTier(visit, index) };
};

const needStep = (index: number): Step =>
  boxStep(`tick need ${index}`, 'comparator', priceList.tiers.length + 1 + index, (visit) =>
    step(visit, 'work', (work) => {
      const needed = needBoxes[index] as Need;
      const isSame = (need: Need) => JSON.stringify(need) === JSON.stringify(needed);
      setNeed(work, isSame, needsOf(work).some(isSame) ? undefined : needed);
    }),
  );

const reverseCharge: Step = (() => {
  const box = boxStep('tick reverse charge', 'calculator', 0, (visit) =>
    step(visit, 'work', (work) => {
      const vat = inForm(work).values.vat as { country: string; reverseCharge: boolean };
      put(inForm(work), 'vat', { ...vat, reverseCharge: !vat.reverseCharge });
    }),
  );
  return { ...box, isPossible: (visit) => box.isPossible(visit) && inForm(visit.work).values.vat !== undefined };
})();

/** Ticking or unticking a checkbox. */
export const ticking: fc.Arbitrary<Step> = fc.oneof(
  fc.constant(reverseCharge),
  fc.nat(priceList.tiers.length - 1).map(tierStep),
  fc.nat(needBoxes.length - 1).map(needStep),
  fc.constant(
    boxStep('tick only differences', 'comparator', priceList.tiers.length, (visit) =>
      step(visit, 'view', ({ shared }) => put(shared, 'onlyDifferences', !shared.values.onlyDifferences || undefined)),
    ),
  ),
);
