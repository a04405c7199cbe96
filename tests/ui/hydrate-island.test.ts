import { JSDOM } from 'jsdom';
import { type ComponentChildren, h } from 'preact';
import { expect, test, vi } from 'vitest';
import hydrateIsland from '../../src/ui/hydrate-island.ts';
import { takingOver } from '../../src/ui/hydration.ts';

const island = (attributes: string, html: string): HTMLElement => {
  const { window } = new JSDOM(`<astro-island ${attributes}>${html}</astro-island>`);
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('Event', window.Event);
  const element = window.document.querySelector<HTMLElement>('astro-island');
  if (element === null) throw new Error('The page has no island.');
  return element;
};

const Tool = ({ name, details }: { readonly name: string; readonly details?: ComponentChildren }) =>
  h('p', { class: name }, details);

test('a tool takes over its HTML, and a slot keeps the HTML that stands in the page', async () => {
  const element = island('ssr', '<p><astro-slot name="details"><b>€ 58,00</b></astro-slot></p>');
  const price = element.querySelector('b');
  await hydrateIsland(element)(Tool, { name: 'tool' }, { details: '<b>€ 58,00</b>' });
  expect(element.querySelector('b')).toBe(price);
});

test('a tool that works already is left alone', async () => {
  const element = island('', '<p>Filled in</p>');
  await hydrateIsland(element)(Tool, { name: 'tool' }, {});
  expect(element.innerHTML).toBe('<p>Filled in</p>');
});

test('a tool is hydrated after its first steps, between which the browser can react', async () => {
  const order: string[] = [];
  const element = island('ssr', '<p></p>');
  element.addEventListener(takingOver, () => order.push('taking over'));
  const Stepped = () => h('p', { ref: () => order.push('hydrated') });
  Stepped.firstSteps = function* () {
    for (const step of ['bill', 'report']) {
      setTimeout(() => order.push('touched'));
      yield order.push(step);
    }
  };
  await hydrateIsland(element)(Stepped, {}, {});
  expect(order).toEqual(['bill', 'touched', 'report', 'touched', 'taking over', 'hydrated']);
});
