import axe, { type NodeResult, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** A rule that a page breaks, and the elements that break it. */
export interface BrokenRule {
  readonly id: string;
  readonly nodes: readonly Pick<NodeResult, 'html' | 'target'>[];
}

const inject = async (page: Page): Promise<void> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
};

/**
 * The accessibility rules that a page breaks in its current state. The page must have no frames: axe is put into its document alone,
 * once, and sends back what is broken alone, which takes half of the time of the package that axe has for this.
 *
 * @example await rulesBrokenIn(page, { runOnly: ['wcag2aa'] })
 */
export const rulesBrokenIn = async (page: Page, options: RunOptions = {}): Promise<readonly BrokenRule[]> => {
  await inject(page);
  return page.evaluate(async (given) => {
    const { run } = Reflect.get(globalThis, 'axe') as typeof axe;
    const { violations } = await run(document, { ...given, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, target }) => ({ html, target })) }));
  }, options);
};
