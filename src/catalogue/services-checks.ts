import type { Comparison } from '../schema/comparison.ts';
import type { Onboarding } from '../schema/onboarding.ts';
import { type Carrier, type Party, parties, type Responsibilities } from '../schema/responsibilities.ts';
import { serviceModels } from '../schema/service-model.ts';
import type { Check, Finding } from './check.ts';
import { repeatedIds } from './repeated-ids.ts';

const idsOf = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id);

export const aspectIdsAreUnique: Check<Comparison> = ({ aspects }) => repeatedIds(['aspects'], idsOf(aspects));

export const areaIdsAreUnique: Check<Responsibilities> = ({ areas }) => repeatedIds(['areas'], idsOf(areas));

export const stepIdsAreUnique: Check<Onboarding> = (onboarding) =>
  serviceModels.flatMap((model) => repeatedIds([model, 'steps'], idsOf(onboarding[model].steps)));

const hasTask = (who: Carrier, party: Party): boolean => who === 'shared' || who === party;

const taskFinding = (index: number, who: Carrier, party: Party): Finding => ({
  path: ['areas', index, 'tasks', party],
  expected: hasTask(who, party) ? `a task of the ${party}` : `no task of the ${party}`,
  got: `${hasTask(who, party) ? 'none' : 'one'}, in an area whose who is "${who}"`,
  fix: 'Correct who, or the tasks: an area of both is shared, an area of one has a task of that one alone.',
});

/** An area that both have a task in is shared, and one that only one has a task in is that party's. */
export const tasksFitTheCarrier: Check<Responsibilities> = ({ areas }) =>
  areas.flatMap(({ who, tasks }, index) =>
    parties
      .filter((party) => hasTask(who, party) !== (tasks[party] !== undefined))
      .map((party) => taskFinding(index, who, party)),
  );
