import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const names = z.record(z.string(), z.string());
const { dependencies, devDependencies, optionalDependencies } = z
  .object({ dependencies: names, devDependencies: names, optionalDependencies: names })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const table = readFileSync('docs/packages.md', 'utf8').split('## Every package')[1] ?? '';
const rows = [...table.matchAll(/^\| `([^`]+)` +\| (.*?) *\| (.*?) *\| (.*?) *\|$/gm)];

test('every package has a row: its purpose, why it was chosen, what it costs', () => {
  const told = rows.map(([, name = '']) => name);
  expect(told.toSorted()).toEqual(
    Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).toSorted(),
  );
  for (const [, name, ...cells] of rows)
    expect(
      cells.every((cell) => cell.length > 3),
      name,
    ).toBe(true);
});

test('only packages that work without it have an install script, and none is run', () => {
  expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true');
  const { packages } = z
    .object({ packages: z.record(z.string(), z.object({ hasInstallScript: z.boolean().optional() })) })
    .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  const scripts = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  // esbuild brings its binary as a package; the Nu checker would fetch a Java where there is none.
  expect([...new Set(scripts.map(([folder]) => folder.replace(/.*node_modules\//, '')))].sort()).toEqual([
    'esbuild',
    'vnu-jar',
  ]);
});
