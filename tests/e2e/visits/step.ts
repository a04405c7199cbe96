import type { Locator, Page } from '@playwright/test';
import type { MessageKey } from '../../../src/words/index.ts';
import { english as en, dutch as nl } from '../../support/dictionaries.ts';
import { expectedScreen } from './expected-screen.ts';
import { here, type ToolId, type Visit } from './visit.ts';

/** Something that a visitor does. */
export interface Step {
  /** Describes the step, for somebody who has to repeat it by hand. */
  readonly description: string;
  /** Whether it can be done now; otherwise it is skipped. */
  isPossible(visit: Visit): boolean;
  /** Does it in the browser; `visit` is the model before the step. */
  perform(page: Page, visit: Visit): Promise<unknown>;
  /** Does it in the model. */
  change(visit: Visit): void;
  /** Whether the page is left, and the focus with it. */
  readonly isNavigation?: boolean;
  /** Whether it needs the address that is written after the paint: a reload uses the address of that moment. */
  readonly needsAddress?: boolean;
  /** Whether it is done outside the page. */
  readonly isOutside?: boolean;
  /** Whether the page takes a while to respond, possibly loading something, so that the visitor must wait. */
  readonly isSlow?: boolean;
  /** Whether a field that is being typed in keeps the focus. */
  readonly staysInField?: boolean;
}

/** Whether a step can be done now: what loads something cannot be done without a network. */
export const canDo = (step: Step, visit: Visit): boolean =>
  step.isPossible(visit) && !(visit.isOffline && (step.isNavigation || step.isSlow));

const texts: Readonly<Record<string, Readonly<Record<string, string>>>> = { nl, en };

/** The name of a button or a field in the language of the page. */
export const wordsOf = (visit: Visit, key: MessageKey): string => texts[here(visit).language]?.[key] ?? key;

export const isAt = (visit: Visit, ...tools: readonly ToolId[]): boolean => tools.includes(here(visit).tool);

/** The tool on the page. */
export const tool = (page: Page): Locator => page.locator('.dw-tool');

/** Presses a button by keyboard. */
export const press = async (button: Locator): Promise<void> => {
  await button.focus();
  await button.press('Enter');
};

export const pressNamed = (page: Page, visit: Visit, key: MessageKey): Promise<void> =>
  press(page.getByRole('button', { name: wordsOf(visit, key), exact: true }));

/** A field by its name on the screen. @example fieldOf(page, 'line 0 minutes') */
export const fieldOf = (page: Page, name: string): Locator => {
  const [, line, suffix] = /^line (\d+) (.*)$/.exec(name) ?? [];
  return line === undefined
    ? tool(page).locator(`[id="${name}"]`)
    : tool(page).locator('.dw-line-item').nth(Number(line)).locator(`[id$="-${suffix}"]`);
};

/** What a field must show now; undefined when the field is hidden. */
export const shownIn = (visit: Visit, name: string): string | undefined => expectedScreen(visit).fields[name];

/** Unfolds the panel around a field. */
export const unfold = async (field: Locator): Promise<void> => {
  const details = field.locator('xpath=ancestor::details[not(@open)]');
  if ((await details.count()) > 0) await press(details.locator('summary'));
};
