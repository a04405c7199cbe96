import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { beforeEach, expect, test, vi } from 'vitest';
import hydrateIsland from '../../src/ui/hydrate-island.ts';
import { takingOver } from '../../src/ui/hydration.ts';

// As a browser has it: on the server a part is an element with its children.
vi.stubEnv('SSR', false);
const { Later } = await import('../../src/ui/Later.tsx');

const html = '<p>58</p><div class="part"><button>58</button></div>';

let island: HTMLElement;
let set: (amount: number) => void;
let leave: () => void;
const left = vi.fn();

const Amount = ({ amount }: { readonly amount: number }) => {
  useLayoutEffect(() => left, []);
  return h('button', { onClick: () => set(amount + 1) }, amount);
};

/** A tool that shows an amount by itself and in a part, in which a press makes it one more. */
const Tool = () => {
  const [amount, setAmount] = useState(58);
  const [isGone, setGone] = useState(false);
  set = setAmount;
  leave = () => setGone(true);
  return [h('p', null, amount), !isGone && h(Later, { class: 'part', children: h(Amount, { amount }) })];
};

const shown = (): string | null => island.textContent;

const rendered = () => vi.waitFor(() => new Promise((done) => setTimeout(done)));

beforeEach(() => {
  const { window } = new JSDOM(`<astro-island ssr>${html}</astro-island>`);
  for (const name of ['document', 'Event'] as const) vi.stubGlobal(name, window[name]);
  island = window.document.querySelector<HTMLElement>('astro-island') ?? window.document.body;
  left.mockClear();
});

test('a part takes over its own HTML after the rest of its tool, and the browser can react before', async () => {
  const order: string[] = [];
  const button = island.querySelector('button');
  island.addEventListener(takingOver, ({ target }) => {
    order.push((target as Element).className || 'tool');
    setTimeout(() => order.push('touched'));
  });
  await hydrateIsland(island)(Tool, {}, {});
  expect(order.slice(0, 3)).toEqual(['tool', 'touched', 'part']);
  expect(island.querySelector('button')).toBe(button);
  button?.click();
  await rendered();
  expect(shown()).toBe('5959');
});

test('what changes before a part is hydrated is shown in it afterwards', async () => {
  island.addEventListener(takingOver, ({ target }) => {
    if (target === island) setTimeout(() => set(95));
  });
  await hydrateIsland(island)(Tool, {}, {});
  await rendered();
  expect(shown()).toBe('9595');
});

test('a part that the server did not render shows its children at once', () => {
  island.innerHTML = '';
  render(h(Tool, null), island);
  expect(shown()).toBe('5858');
});

test('what is in a part ends with it', async () => {
  await hydrateIsland(island)(Tool, {}, {});
  await rendered();
  leave();
  await vi.waitFor(() => expect(left).toHaveBeenCalledOnce());
  expect(island.querySelector('.part')).toBeNull();
});

test('a part that its tool drops before it is hydrated never is', async () => {
  const begun: EventTarget[] = [];
  island.addEventListener(takingOver, ({ target }) => {
    if (target !== null) begun.push(target);
    if (target === island) queueMicrotask(() => leave());
  });
  await hydrateIsland(island)(Tool, {}, {});
  await rendered();
  expect(begun).toEqual([island]);
  expect(shown()).toBe('58');
});
