import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import stepwise from '../../src/integrations/hydrate-in-steps/directive.ts';

/** A tool in which nothing was typed; a browser test covers what a visitor does too early. */
const untouched = new JSDOM('').window.document.body;

const hydrate = (load: Parameters<typeof stepwise>[0]) => stepwise(load, { name: 'Tool', value: 'true' }, untouched);

test('the browser can react between loading and hydrating a tool', async () => {
  const order: string[] = [];
  const load = async () => {
    order.push('loaded');
    setTimeout(() => order.push('touched'));
    return async () => {
      order.push('hydrated');
    };
  };
  await hydrate(load);
  expect(order).toEqual(['loaded', 'touched', 'hydrated']);
});

test('a tool that cannot be loaded rejects', async () => {
  const load = () => Promise.reject(new Error('offline'));
  await expect(hydrate(load)).rejects.toThrow('offline');
});
