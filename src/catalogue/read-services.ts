import { type Comparison, comparisonSchema } from '../schema/comparison.ts';
import { type Onboarding, onboardingSchema } from '../schema/onboarding.ts';
import { type Responsibilities, responsibilitiesSchema } from '../schema/responsibilities.ts';
import type { ContentReader } from './content-reader.ts';
import { areaIdsAreUnique, aspectIdsAreUnique, stepIdsAreUnique, tasksFitTheCarrier } from './services-checks.ts';

/** What the data files say about the services themselves. */
export interface Services {
  readonly comparison: Comparison;
  readonly responsibilities: Responsibilities;
  readonly onboarding: Onboarding;
}

/** Reads the files about the services. */
export const readServices = (read: ContentReader): (() => Services) => {
  const comparison = read.one('comparison.yaml', comparisonSchema, [aspectIdsAreUnique]);
  const responsibilities = read.one('responsibilities.yaml', responsibilitiesSchema, [
    areaIdsAreUnique,
    tasksFitTheCarrier,
  ]);
  const onboarding = read.one('onboarding.yaml', onboardingSchema, [stepIdsAreUnique]);
  return () => ({ comparison: comparison(), responsibilities: responsibilities(), onboarding: onboarding() });
};
