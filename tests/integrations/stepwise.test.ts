import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import stepwise from '../../src/integrations/stepwise/directive.ts';

/** A tool in which nothing was typed; what a visitor does too early is tried in the browser. */
const untouched = new JSDOM('').window.document.body;

const wake = (load: Parameters<typeof stepwise>[0]) => stepwise(load, { name: 'Tool', value: 'true' }, untouched);

test('a touch comes between the loading of a tool and its waking', async () => {
  const order: string[] = [];
  const load = async () => {
    order.push('loaded');
    setTimeout(() => order.push('touched'));
    return async () => {
      order.push('awake');
    };
  };
  await wake(load);
  expect(order).toEqual(['loaded', 'touched', 'awake']);
});

test('a tool that cannot be loaded is told to whoever waits', async () => {
  const load = () => Promise.reject(new Error('offline'));
  await expect(wake(load)).rejects.toThrow('offline');
});
