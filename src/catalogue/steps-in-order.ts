import type { Finding } from './check.ts';

interface Step {
  readonly upTo?: number | undefined;
}

const endOf = ({ upTo }: Step): number => upTo ?? Number.POSITIVE_INFINITY;

/**
 * The steps that do not end after the one before them.
 *
 * @param path of what has the steps
 */
export const stepsInOrder = (steps: readonly Step[], path: Finding['path']): Finding[] =>
  steps.flatMap((step, index) => {
    const before = steps[index - 1];
    if (before === undefined || endOf(before) < endOf(step)) return [];
    return [
      {
        path: [...path, 'steps', index],
        expected: 'a step that ends after the one before it',
        got: `up to ${step.upTo ?? 'any number'} after up to ${before.upTo ?? 'any number'}`,
        fix: 'Put the steps in order of upTo; only the last may leave it out.',
      },
    ];
  });
