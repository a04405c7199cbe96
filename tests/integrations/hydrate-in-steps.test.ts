import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import stepwise from '../../src/integrations/hydrate-in-steps/directive.ts';
import { takingOver } from '../../src/ui/hydration.ts';

/** A tool in which nothing was typed; a browser test covers what a visitor does too early. */
const untouched = new JSDOM('').window.document.body;

const hydrate = (load: Parameters<typeof stepwise>[0], tool = untouched) =>
  stepwise(load, { name: 'Tool', value: 'true' }, tool);

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

test('what is typed while a tool takes its first steps is filled in again', async () => {
  const { window } = new JSDOM('<input value="1">');
  for (const name of ['HTMLInputElement', 'HTMLSelectElement', 'Element', 'Event'] as const)
    vi.stubGlobal(name, window[name]);
  const { body } = window.document;
  const field = body.querySelector('input') as HTMLInputElement;
  const typed: string[] = [];
  await hydrate(
    async () => async () => {
      field.value = '12';
      field.dispatchEvent(new window.Event('input', { bubbles: true }));
      body.dispatchEvent(new window.Event(takingOver));
      field.value = '1';
      field.addEventListener('input', () => typed.push(field.value));
    },
    body,
  );
  expect(typed).toEqual(['12']);
});

test('what is typed in a part until that is hydrated too is filled in again, once and as it was last', async () => {
  const { window } = new JSDOM('<input id="first" value="1"><div><input id="second" value="1"></div>');
  for (const name of ['HTMLInputElement', 'HTMLSelectElement', 'Element', 'Event'] as const)
    vi.stubGlobal(name, window[name]);
  const { body } = window.document;
  const [first, second] = body.querySelectorAll('input');
  const part = body.querySelector('div');
  const filledIn: string[] = [];
  const type = (field: HTMLInputElement | undefined, value: string): void => {
    if (!field) return;
    field.value = value;
    field.dispatchEvent(new window.Event('input', { bubbles: true }));
  };
  await hydrate(
    async () => async () => {
      type(first, '12');
      type(second, '2');
      body.dispatchEvent(new window.Event(takingOver));
      type(second, '20');
      // Answered by the tool, which has taken this field over.
      type(first, '120');
      part?.dispatchEvent(new window.Event(takingOver, { bubbles: true }));
      for (const field of [first, second])
        field?.addEventListener('input', () => filledIn.push(`${field.id} ${field.value}`));
    },
    body,
  );
  expect(filledIn).toEqual(['first 12', 'second 20']);
});
