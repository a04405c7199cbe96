import { expect, type Page } from '@playwright/test';
import fc from 'fast-check';
import { priceList } from '../../support/published.ts';
import { drawnRole } from './expected-screen.ts';
import { fieldOf, isAt, press, pressNamed, type Step, tool, wordsOf } from './step.ts';
import { hashOf, isInCall, openSaved, step, type Visit } from './visit.ts';
import { forgetProblems, inForm, problemsIn, put } from './work.ts';

const openSavedDialog = async (page: Page, visit: Visit) => {
  await pressNamed(page, visit, 'share.saved');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
};

const nameFor = ({ saved }: Visit): string => `Berekening ${saved.length + 1}`;

const save: Step = {
  isSlow: true,
  description: 'save the estimate',
  isPossible: (visit) => isAt(visit, 'calculator') && !isInCall(visit) && visit.saved.length < 4,
  perform: async (page, visit) => {
    const dialog = await openSavedDialog(page, visit);
    await dialog.locator('#saved-name').fill(nameFor(visit));
    await dialog.locator('#saved-name').press('Enter');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  },
  change: (visit) => {
    if (problemsIn(visit.work) === 0) visit.saved.push({ name: nameFor(visit), hash: hashOf(visit) });
  },
};

const openSavedOne = (index: number): Step => ({
  isSlow: true,
  description: `open saved estimate ${index}`,
  isPossible: (visit) => isAt(visit, 'calculator') && !isInCall(visit) && visit.saved.length > 0,
  perform: async (page, visit) => {
    const dialog = await openSavedDialog(page, visit);
    const saved = visit.saved[index % visit.saved.length];
    const row = dialog.getByRole('listitem').filter({ hasText: saved?.name ?? '' });
    await press(row.locator('[data-action=open]'));
  },
  change: (visit) => openSaved(visit, visit.saved[index % visit.saved.length]?.hash ?? ''),
});

const drawRole = (index: number): Step => {
  const roleId = priceList.roles[index % priceList.roles.length]?.id ?? '';
  return {
    description: `draw the hours of ${roleId}`,
    isPossible: (visit) => isAt(visit, 'breakEven') && drawnRole(visit) !== roleId,
    perform: async (page) => {
      await fieldOf(page, 'curve-role').focus();
      await fieldOf(page, 'curve-role').selectOption(roleId);
    },
    change: (visit) => {
      visit.drawnRole = roleId;
    },
  };
};

const copyLink: Step = {
  description: 'copy the link',
  isPossible: (visit) => isAt(visit, 'calculator'),
  perform: async (page, visit) => {
    const button = tool(page).getByRole('button', { name: wordsOf(visit, 'share.copy'), exact: true });
    await page.evaluate(() => navigator.clipboard.writeText('nothing'));
    await press(button);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    if (problemsIn(visit.work) > 0) expect(await copied()).toBe('nothing');
    else await expect.poll(async () => new URL(await copied()).hash).toBe(hashOf(visit));
  },
  change: () => undefined,
};

/** Whether the only problem is in a field of another tool, so that this tool lists it. */
const isElsewhere = (visit: Visit): boolean => {
  const { scenarios, shared, active } = visit.work;
  const isShared = Object.values(shared.typed).some(({ isReadable }) => !isReadable);
  if (isAt(visit, 'calculator')) return isShared;
  if (isAt(visit, 'clock')) return scenarios[active]?.typed.reportedAt?.isReadable !== false;
  return !isShared;
};

const forget: Step = {
  description: 'leave out what cannot be read in another tool',
  isPossible: (visit) => problemsIn(visit.work) === 1 && isElsewhere(visit),
  perform: async (page, visit) => {
    await press(tool(page).getByRole('button', { name: wordsOf(visit, 'pinned.forget'), exact: true }));
  },
  change: (visit) => step(visit, 'view', forgetProblems),
};

const showAllTiers: Step = {
  description: 'show all tiers',
  isPossible: (visit) =>
    isAt(visit, 'clock') &&
    visit.work.shared.values.tiers !== undefined &&
    inForm(visit.work).values.reportedAt !== undefined,
  perform: (page, visit) => pressNamed(page, visit, 'clock.allTiers'),
  change: (visit) => step(visit, 'view', ({ shared }) => put(shared, 'tiers', undefined)),
};

const connection = (isOffline: boolean): Step => ({
  description: isOffline ? 'go offline' : 'come back online',
  isPossible: (visit) => isAt(visit, 'calculator') && visit.isOffline !== isOffline,
  perform: (page) => page.context().setOffline(isOffline),
  change: (visit) => {
    visit.isOffline = isOffline;
  },
  isOutside: true,
  staysInField: true,
});

/** Going offline and coming back online. */
export const connecting: fc.Arbitrary<Step> = fc.boolean().map(connection);

/** Saving and sending. */
export const keeping: fc.Arbitrary<Step> = fc.oneof(
  fc.constant(save),
  fc.nat(3).map(openSavedOne),
  fc.nat(3).map(drawRole),
  fc.constantFrom(copyLink, forget, forget, showAllTiers),
);
