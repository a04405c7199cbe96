import { expect, type Page } from '@playwright/test';
import fc from 'fast-check';
import { encodeEstimate } from '../../../src/estimate/index.ts';
import type { Language } from '../../../src/schema/language.ts';
import { arranging } from './arranging.ts';
import { choosing, ticking } from './choosing.ts';
import { expectedScreen } from './expected-screen.ts';
import { connecting, keeping } from './keeping.ts';
import { calling, moving, sentLinks, toolIds } from './moving.ts';
import { screenOf } from './seen-screen.ts';
import { canDo, type Step } from './step.ts';
import { typing } from './typing.ts';
import { addressOf, decoded, hashOf, here, startVisit, type ToolId, type Visit } from './visit.ts';

/** The next step: the first of the wishes that is possible. */
interface PlannedStep {
  readonly wishes: readonly Step[];
  /** Whether the visitor goes on without waiting for the screen. */
  readonly isHurried: boolean;
}

/** A visit before it is made: where it begins, and what is done in it if possible. */
export interface PlannedVisit {
  readonly tool: ToolId;
  readonly language: Language;
  readonly hash: string | null;
  readonly steps: readonly PlannedStep[];
}

const anyStep = fc.oneof(
  { weight: 8, arbitrary: typing },
  { weight: 3, arbitrary: choosing },
  { weight: 2, arbitrary: ticking },
  { weight: 5, arbitrary: arranging },
  { weight: 2, arbitrary: calling },
  { weight: 3, arbitrary: moving },
  { weight: 2, arbitrary: keeping },
  { weight: 1, arbitrary: connecting },
);

/** Any visit of at most so many steps. */
export const plannedVisit = (mostSteps: number): fc.Arbitrary<PlannedVisit> =>
  fc.record({
    tool: fc.constantFrom<ToolId>('calculator', ...toolIds),
    language: fc.constantFrom<Language>('nl', 'en'),
    hash: fc.option(fc.constantFrom(...sentLinks), { nil: null, freq: 2 }),
    steps: fc.array(
      fc.record({
        wishes: fc.array(anyStep, { minLength: 2, maxLength: 8, size: 'max' }),
        isHurried: fc.nat(4).map((one) => one === 4),
      }),
      { minLength: Math.ceil(mostSteps / 2), maxLength: mostSteps, size: 'max' },
    ),
  });

const addressOn = (hash: string) => {
  const link = hash === '' ? null : decoded(hash);
  return { link: link && encodeEstimate(link.estimate), problems: link?.problems ?? [] };
};

const seenOn = async (page: Page) => {
  const seen = await screenOf(page);
  if (seen === null) return null;
  const { hash, hasFocus: _, ...screen } = seen;
  return { ...screen, address: addressOn(hash) };
};

/** Waits until the page shows what the model expects. */
const settles = async (page: Page, visit: Visit): Promise<void> => {
  const address = { link: here(visit).hash === null ? null : hashOf(visit), problems: [] };
  await expect
    .poll(() => seenOn(page), { intervals: [5, 10, 20, 40, 80] })
    .toEqual({ ...expectedScreen(visit), address });
};

const keepsFocus = async (page: Page): Promise<void> => {
  await expect
    .poll(async () => (await screenOf(page))?.hasFocus, {
      intervals: [5, 20, 80],
      timeout: 1_000,
      message: 'the focus is lost',
    })
    .toBe(true);
};

const begin = async (page: Page, visit: Visit): Promise<void> => {
  await page.context().setOffline(false);
  await page.goto('/colofon/');
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.goto(addressOf(here(visit)));
  await settles(page, visit);
};

const perform = async (page: Page, visit: Visit, step: Step, isHurried: boolean): Promise<void> => {
  if (step.needsAddress) await settles(page, visit);
  await step.perform(page, visit);
  if (!step.staysInField) visit.session = null;
  step.change(visit);
  if (isHurried && !step.isNavigation && !step.isSlow) return;
  await settles(page, visit);
  if (!step.isNavigation && !step.isOutside) await keepsFocus(page);
};

/** Makes a visit; an error lists the steps that led to it. */
export const makeVisit = async (page: Page, { tool, language, hash, steps }: PlannedVisit): Promise<void> => {
  const visit = startVisit(tool, language, hash);
  const done = [`open ${addressOf(here(visit))}`];
  try {
    await begin(page, visit);
    for (const { wishes, isHurried } of steps) {
      const step = wishes.find((wish) => canDo(wish, visit));
      if (step === undefined) continue;
      done.push(isHurried ? `${step.description}, and go on at once` : step.description);
      await perform(page, visit, step, isHurried);
    }
    await settles(page, visit);
  } catch (error) {
    const numbered = done.map((description, index) => `${index + 1}. ${description}`);
    throw new Error(`${numbered.join('\n')}\n${error instanceof Error ? error.message : error}`);
  }
};
