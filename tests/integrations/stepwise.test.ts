import { expect, test } from 'vitest';
import stepwise from '../../src/integrations/stepwise/directive.ts';

test('a touch comes between the loading of a tool and its waking', async () => {
  const order: string[] = [];
  const load = async () => {
    order.push('loaded');
    setTimeout(() => order.push('touched'));
    return async () => {
      order.push('awake');
    };
  };
  await stepwise(load);
  expect(order).toEqual(['loaded', 'touched', 'awake']);
});

test('a tool that cannot be loaded is told to whoever waits', async () => {
  const load = () => Promise.reject(new Error('offline'));
  await expect(stepwise(load)).rejects.toThrow('offline');
});
