import { appendFileSync } from 'node:fs';
import fc from 'fast-check';
import { test } from './support.ts';
import { makeVisit, type PlannedVisit, plannedVisit } from './visits/run-visit.ts';

/** How many visits to make; `VISITS=1000 npx playwright test visits` makes a thorough run, and the audit makes 60. */
const visits = Number(process.env.VISITS ?? 2);
/** `SEED=7` makes other visits; with the `REPLAY` that a failure prints, it repeats the same one. */
const seed = Number(process.env.SEED ?? 2026);
const replay = process.env.REPLAY ?? '';
/** A file to write every failing visit to, without shrinking it; the run then continues after a failure. */
const survey = process.env.SURVEY;

/** How many shorter visits to try after a failure; each takes as long as a visit. */
const mostTries = 100;

/** Makes a visit, unless enough shorter ones were tried since the first failure. */
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

// One for each processor that runs the tests.
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
    // The browser logs every request that fails while offline.
    slips.splice(0, slips.length, ...slips.filter((slip) => !slip.includes('net::ERR_INTERNET_DISCONNECTED')));
  });
}
