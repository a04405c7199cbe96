import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { collectGarbage } from '../../src/integrations/collect-garbage.ts';

test('frees what nothing refers to once the pages are rendered', async () => {
  const unused = new WeakRef({ page: '<p>Text.</p>' });
  const { hooks } = collectGarbage();
  // What was referred to in this turn of the event loop is kept until the next one.
  await setImmediate();
  Reflect.apply(hooks['astro:build:generated'] ?? (() => undefined), undefined, []);
  expect(unused.deref()).toBeUndefined();
});
