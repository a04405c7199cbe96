import type { z } from 'zod';
import { type Comparison, comparisonSchema } from '../schema/comparison.ts';
import { type Onboarding, onboardingSchema } from '../schema/onboarding.ts';
import { type Responsibilities, responsibilitiesSchema } from '../schema/responsibilities.ts';
import { type Check, runChecks } from './check.ts';
import type { Problem } from './problem.ts';
import { readFile } from './read-file.ts';
import { areaIdsAreUnique, aspectIdsAreUnique, stepIdsAreUnique, tasksFitTheCarrier } from './services-checks.ts';

/** What the data files say about the services themselves. */
export interface Services {
  readonly comparison: Comparison;
  readonly responsibilities: Responsibilities;
  readonly onboarding: Onboarding;
}

/** Reads the files about the services and adds what is wrong to `problems`; gives nothing when one does not fit. */
export const readServices = (contentFolder: string, problems: Problem[]): Services | undefined => {
  const read = <Schema extends z.ZodType>(file: string, schema: Schema, checks: readonly Check<z.infer<Schema>>[]) => {
    const parsed = readFile(contentFolder, file, schema, problems);
    if (parsed) problems.push(...runChecks(parsed, checks));
    return parsed?.value;
  };
  const comparison = read('comparison.yaml', comparisonSchema, [aspectIdsAreUnique]);
  const responsibilities = read('responsibilities.yaml', responsibilitiesSchema, [
    areaIdsAreUnique,
    tasksFitTheCarrier,
  ]);
  const onboarding = read('onboarding.yaml', onboardingSchema, [stepIdsAreUnique]);
  return comparison && responsibilities && onboarding ? { comparison, responsibilities, onboarding } : undefined;
};
