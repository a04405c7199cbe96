import { type Comparison, comparisonSchema } from '../schema/comparison.ts';
import type { LocalizedTexts } from '../schema/language.ts';
import { type Onboarding, onboardingSchema } from '../schema/onboarding.ts';
import {
  type Carrier,
  type Party,
  parties,
  type Responsibilities,
  responsibilitiesSchema,
} from '../schema/responsibilities.ts';
import { serviceModels } from '../schema/service-model.ts';
import { type Check, type Finding, repeatedEntries } from './check.ts';
import type { ContentReader, Found } from './content-reader.ts';

const aspectIdsAreUnique: Check<Comparison> = ({ aspects }) => repeatedEntries(['aspects'], aspects);

const areaIdsAreUnique: Check<Responsibilities> = ({ areas }) => repeatedEntries(['areas'], areas);

const stepIdsAreUnique: Check<Onboarding> = (onboarding) =>
  serviceModels.flatMap((model) => repeatedEntries([model, 'steps'], onboarding[model].steps));

const hasTask = (who: Carrier, party: Party): boolean => who === 'shared' || who === party;

const taskFinding = (index: number, who: Carrier, party: Party): Finding => ({
  path: ['areas', index, 'tasks', party],
  expected: hasTask(who, party) ? `a task of the ${party}` : `no task of the ${party}`,
  got: `${hasTask(who, party) ? 'none' : 'one'}, in an area whose who is "${who}"`,
  fix: 'Correct who, or the tasks: an area of both is shared, an area of one has a task of that one alone.',
});

/** An area in which both have a task is shared; one in which only one party has a task is that party's. */
const tasksFitTheCarrier: Check<Responsibilities> = ({ areas }) =>
  areas.flatMap(({ who, tasks }, index) =>
    parties
      .filter((party) => hasTask(who, party) !== (tasks[party] !== undefined))
      .map((party) => taskFinding(index, who, party)),
  );

/** What the data files say about the services themselves; a site that does not tell of one has no file of it. */
export interface Services {
  readonly comparison?: Comparison | undefined;
  readonly responsibilities?: Responsibilities | undefined;
  readonly onboarding?: Onboarding | undefined;
}

/** Reads the files about the services. */
export const readServices = (read: ContentReader, texts: LocalizedTexts): (() => Found<Services>) => {
  const comparison = read.optional('comparison.yaml', comparisonSchema(texts), [aspectIdsAreUnique]);
  const responsibilities = read.optional('responsibilities.yaml', responsibilitiesSchema(texts), [
    areaIdsAreUnique,
    tasksFitTheCarrier,
  ]);
  const onboarding = read.optional('onboarding.yaml', onboardingSchema(texts), [stepIdsAreUnique]);
  return () => ({ comparison: comparison(), responsibilities: responsibilities(), onboarding: onboarding() });
};
