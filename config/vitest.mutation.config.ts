import { defineConfig } from 'vitest/config';

/** The tests of the rules alone, for the run that spoils the rules on purpose and expects a test to notice. */
export default defineConfig({
  test: {
    include: ['tests/rules/**/*.test.ts', 'tests/providers/cases.test.ts'],
    // It starts a Node of its own, which knows nothing of what was spoilt.
    exclude: ['tests/rules/plain-node.test.ts'],
    setupFiles: ['config/modest-runs.ts'],
  },
});
