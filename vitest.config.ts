import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // Properties run thousands of times; how long that takes on a busy machine says nothing about them.
  test: { include: ['tests/**/*.test.{ts,tsx}'], testTimeout: 60_000, isolate: false },
});
