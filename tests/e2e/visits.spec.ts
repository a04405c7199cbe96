import { appendFileSync } from 'node:fs';
import fc from 'fast-check';
import { test } from './support.ts';
import { makeVisit, type PlannedVisit, plannedVisit } from './visits/run-visit.ts';

/** How many visits are made; `VISITS=1000 npx playwright test visits` makes more than a quick look, on other pages each. */
const visits = Number(process.env.VISITS ?? 24);
/** `SEED=7` makes other visits, and with the `REPLAY` that a failure names the same again. */
const seed = Number(process.env.SEED ?? 2026);
const replay = process.env.REPLAY ?? '';
/** A file to which every visit that fails is written, as long as it is; all others are made too. */
const survey = process.env.SURVEY;

/** A visit that fails is made shorter as often as this; each try is a visit of its own. */
const mostTries = 100;

/** Makes a visit, unless enough shorter ones were tried since the first that failed. */
const visitor = (make: (planned: PlannedVisit) => Promise<void>) => {
  let triesLeft = Number.POSITIVE_INFINITY;
  return async (planned: PlannedVisit): Promise<void> => {
    triesLeft -= 1;
    if (triesLeft < 0) return;
    try {
      await make(planned);
    } catch (error) {
      triesLeft = Math.min(triesLeft, mostTries);
      throw error;
    }
  };
};

const surveyed =
  (file: string, make: (planned: PlannedVisit) => Promise<void>) =>
  (planned: PlannedVisit): Promise<void> =>
    make(planned).catch(({ message }: Error) => appendFileSync(file, `${message}\n\n`));

// One for each processor that the tests run on.
for (const part of [1, 2]) {
  test(`whatever a visitor does, nothing typed is lost and nothing half typed is sent, part ${part}`, async ({
    page,
    context,
    slips,
  }) => {
    test.setTimeout(60_000 + visits * 20_000);
    page.setDefaultTimeout(10_000);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const make = (planned: PlannedVisit) => makeVisit(page, planned);
    const property = fc.asyncProperty(plannedVisit(30), survey ? surveyed(survey, make) : visitor(make));
    const result = await fc.check(property, { seed: seed + part, numRuns: Math.ceil(visits / 2), path: replay });
    if (result.failed) {
      const { errorInstance, counterexamplePath, numRuns } = result;
      const why = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
      throw new Error(`Visit ${numRuns} (SEED=${seed} REPLAY=${counterexamplePath}), made shorter:\n${why}`);
    }
    // What is not there offline is told by the browser itself.
    slips.splice(0, slips.length, ...slips.filter((slip) => !slip.includes('net::ERR_INTERNET_DISCONNECTED')));
  });
}
