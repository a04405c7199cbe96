import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptScripts } from '../../../src/integrations/smaller-scripts/kept-scripts.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-scripts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const shorter = (code: string) => Promise.resolve(code.replaceAll(' ', ''));

test('compresses a script once, for this build and the next', async () => {
  const compress = vi.fn(shorter);
  const first = await keptScripts(folder, compress)('let one = 1;');
  const second = await keptScripts(folder, compress)('let one = 1;');
  expect([first, second]).toEqual(['letone=1;', 'letone=1;']);
  expect(compress).toHaveBeenCalledOnce();
});

test('compresses what differs by one letter', async () => {
  const compressed = keptScripts(folder, shorter);
  expect(await compressed('let one = 1;')).toBe('letone=1;');
  expect(await compressed('let one = 2;')).toBe('letone=2;');
});

test('keeps nothing of a script that cannot be compressed', async () => {
  const compressed = keptScripts(folder, () => Promise.reject(new Error('Not a script.')));
  await expect(compressed('one')).rejects.toThrow('Not a script.');
  expect(readdirSync(folder)).toEqual([]);
});
