import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { freeMemory } from '../../src/integrations/collect-garbage.ts';

test('frees what nothing refers to', async () => {
  const unused = new WeakRef({ page: '<p>Text.</p>' });
  // What was referred to in this turn of the event loop is kept until the next one.
  await setImmediate();
  freeMemory();
  expect(unused.deref()).toBeUndefined();
});
