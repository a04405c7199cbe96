import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lazyJson, mostFileBytes } from '../../../src/ui/lazy/lazy-json.ts';
import { longestLoadMs } from '../../../src/ui/lazy/load-failure.ts';

const text = '{"name":"België"}\n';
const file = { address: '/data/a.json', sha256: createHash('sha256').update(text).digest('hex') };

/** Answers requests in turn, and keeps what was asked. */
const answers = (...given: readonly (() => Promise<Response>)[]) => {
  const asked: RequestInit[] = [];
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
    asked.push(init);
    return given[Math.min(asked.length, given.length) - 1]?.();
  });
  return asked;
};

const answer =
  (body: BodyInit | null, status = 200) =>
  async () =>
    new Response(body, { status });

/** A body in pieces of 64 KB without end, and how many pieces were taken from it. */
const endless = () => {
  const taken = { chunks: 0 };
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (stream) => {
        taken.chunks += 1;
        stream.enqueue(new Uint8Array(65_536));
      },
    },
    { highWaterMark: 0 },
  );
  return { body, taken };
};

beforeEach(() => void vi.useFakeTimers());

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a JSON file of the site', () => {
  test('arrives as it was published', async () => {
    answers(answer(text));
    expect(await lazyJson(file)).toEqual({ name: 'België' });
  });

  test.each([
    [404, 'notFound'],
    [410, 'notFound'],
    [403, 'serverFault'],
    [429, 'serverFault'],
    [500, 'serverFault'],
    [503, 'serverFault'],
  ])('with the status %i is the failure %s', async (status, failure) => {
    answers(answer(text, status));
    expect(await lazyJson(file)).toBe(failure);
  });

  test.each([
    ['another value', '{"name":"Belgie"}\n'],
    ['an empty object', '{}'],
    ['a page in its place', '<!doctype html>'],
    ['half of it', text.slice(0, 9)],
    ['the same value in other bytes', '{ "name": "België" }\n'],
    ['nothing', null],
  ])('with %s is not read', async (_, body) => {
    answers(answer(body));
    expect(await lazyJson(file)).toBe('tampered');
  });

  test('that the browser kept damaged is asked for once more, past its cache', async () => {
    const asked = answers(answer('{}'), answer(text));
    expect(await lazyJson(file)).toEqual({ name: 'België' });
    expect(asked.map(({ cache }) => cache)).toEqual([undefined, 'reload']);
  });

  test('without a connection is the failure offline', async () => {
    answers(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await lazyJson(file)).toBe('offline');
  });

  test('whose connection breaks halfway is the failure offline', async () => {
    const body = new ReadableStream({ pull: (stream) => stream.error(new TypeError('network error')) });
    answers(answer(body));
    expect(await lazyJson(file)).toBe('offline');
  });

  test('without end is left as soon as it is too large', async () => {
    const { body, taken } = endless();
    const asked = answers(answer(body));
    expect(await lazyJson(file)).toBe('tooLarge');
    expect(taken.chunks).toBe(mostFileBytes / 65_536 + 1);
    expect(asked.map(({ signal }) => signal?.aborted)).toEqual([true]);
  });

  test.each([
    ['that is never answered', () => new Promise<Response>(() => undefined)],
    ['that stops halfway', answer(new ReadableStream({ pull: () => new Promise(() => undefined) }))],
  ])('%s is given up after the time limit', async (_, never) => {
    const asked = answers(never);
    const loading = lazyJson(file);
    await vi.advanceTimersByTimeAsync(longestLoadMs - 1);
    expect(asked[0]?.signal?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await loading).toBe('timeout');
    expect(asked[0]?.signal?.aborted).toBe(true);
  });
});
