import fc from 'fast-check';
import type { Language } from '../../../src/schema/language.ts';
import type { MessageKey } from '../../../src/words/index.ts';
import { isAt, press, type Step, wordsOf } from './step.ts';
import {
  addressOf,
  canTravel,
  enterCall,
  goTo,
  here,
  isInCall,
  openAddress,
  openLink,
  reload,
  reloadAfterFault,
  type ToolId,
  toolPaths,
  travel,
  type Visit,
} from './visit.ts';

const linkNames: Record<ToolId, MessageKey> = {
  comparator: 'thread.comparator',
  clock: 'thread.slaClock',
  breakEven: 'thread.breakEven',
  calculator: 'thread.calculator',
};

export const toolIds = Object.keys(toolPaths) as ToolId[];

/** Links that a visitor may receive. */
export const sentLinks = [
  '#v=1&lines=technician.remote.40.6.month&list=2026-11-21&months=12&end',
  '#v=1&label1=Kabels&lines=cabling.onSite.960.1.once~engineer.remote.60.2.month&list=2026-11-21&months=6&start2=sat.19:45&end',
  '#v=1&factor=150&holidays=BE&lines=engineer.onSite.120.1.month&list=2026-11-21&months=3&report=2026-12-24T16:30&travel=45.50&vat=BE.reverse&end',
  '#v=1&b.lines=technician.remote.90.1.month&b.months=12&b.offer=500.00&differences=only&lines=&list=2026-11-21&months=12&needs=weekendHelp~responseWithin.240~feeAtMost.400.00~onSiteInPart.DE&tiers=standard~business&end',
] as const;

const navigation = (description: string, parts: Omit<Step, 'description' | 'isNavigation'>): Step => ({
  description,
  isNavigation: true,
  ...parts,
});

/** A step through the browser's history; within one page, it does not take the focus from a field. */
const walk = (description: string, parts: Omit<Step, 'description' | 'isNavigation'>): Step => ({
  ...navigation(description, parts),
  staysInField: true,
});

const toTool = (to: ToolId): Step =>
  navigation(`go to the ${to} by its link`, {
    isPossible: (visit) => !isAt(visit, to) && !isInCall(visit),
    perform: (page, visit) =>
      press(page.locator('.dw-thread').getByRole('link', { name: wordsOf(visit, linkNames[to]), exact: true })),
    change: (visit) => goTo(visit, { tool: to }),
  });

const otherLanguage = (visit: Visit): Language => (here(visit).language === 'nl' ? 'en' : 'nl');

const toLanguage = navigation('choose the other language', {
  isPossible: (visit) => !isInCall(visit),
  perform: async (page, visit) => {
    const select = page.locator('starlight-lang-select select').filter({ visible: true });
    await select.focus();
    await select.selectOption(addressOf({ tool: here(visit).tool, language: otherLanguage(visit), hash: null }));
  },
  change: (visit) => goTo(visit, { language: otherLanguage(visit) }),
});

const goBack = walk('go back', {
  isPossible: (visit) => canTravel(visit, -1),
  perform: (page) => page.goBack(),
  change: (visit) => travel(visit, -1),
});

const goForward = walk('go forward', {
  isPossible: (visit) => canTravel(visit, 1),
  perform: (page) => page.goForward(),
  change: (visit) => travel(visit, 1),
});

const again = navigation('load the page again', {
  isPossible: () => true,
  perform: (page) => page.reload(),
  change: reload,
  needsAddress: true,
});

const againOffline = navigation('load the page while offline, and again when back online', {
  isPossible: () => true,
  perform: async (page) => {
    await page.context().setOffline(true);
    await page.reload().catch(() => undefined);
    await page.context().setOffline(false);
    await page.reload();
  },
  change: reloadAfterFault,
  needsAddress: true,
});

const openInPlace = (hash: string): Step => ({
  description: `paste ${hash} behind the address`,
  isPossible: (visit) => hash !== here(visit).hash,
  perform: (page) => page.evaluate((pasted) => location.assign(pasted), hash),
  change: (visit) => openLink(visit, hash),
  isNavigation: true,
  // The history entry that is left can no longer be written. `address.test.ts` tests that the link is not
  // overwritten.
  needsAddress: true,
});

const openAfresh = (to: ToolId, hash: string): Step =>
  navigation(`open ${to} with ${hash}`, {
    isPossible: (visit) => !isAt(visit, to),
    perform: (page, visit) => page.goto(addressOf({ tool: to, language: here(visit).language, hash })),
    change: (visit) => openAddress(visit, { tool: to, language: here(visit).language, hash }),
  });

const enterBy = (way: 'button' | 'key'): Step => ({
  description: `begin call mode by its ${way}`,
  isPossible: (visit) => !isInCall(visit),
  perform: async (page) => {
    const button = page.locator('#call-mode');
    await button.focus();
    await button.press(way === 'button' ? 'Enter' : 'c');
  },
  change: enterCall,
  isSlow: true,
});

const leaveBy = (way: 'button' | 'c' | 'Escape'): Step => ({
  description: `leave call mode by ${way}`,
  isPossible: (visit) => isInCall(visit) && here(visit).call === 'in' && canTravel(visit, -1),
  perform: async (page) => {
    if (way !== 'Escape') await page.locator('#call-mode').focus();
    // Escape first leaves the field that has the focus.
    if (way === 'Escape' && (await page.locator(':focus:is(input, select)').count()) > 0)
      await page.keyboard.press(way);
    await page.keyboard.press(way === 'button' ? 'Enter' : way);
  },
  change: (visit) => travel(visit, -1),
  isSlow: true,
});

/** Entering and leaving call mode. */
export const calling: fc.Arbitrary<Step> = fc.constantFrom(
  enterBy('button'),
  enterBy('key'),
  leaveBy('button'),
  leaveBy('c'),
  leaveBy('Escape'),
);

/** Navigating the site, and its history. */
export const moving: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...toolIds).map(toTool) },
  { weight: 2, arbitrary: fc.constantFrom(goBack, goForward) },
  { weight: 1, arbitrary: fc.constantFrom(again, againOffline, toLanguage) },
  { weight: 1, arbitrary: fc.constantFrom(...sentLinks).map(openInPlace) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...toolIds), fc.constantFrom(...sentLinks))
      .map(([to, hash]) => openAfresh(to, hash)),
  },
);
