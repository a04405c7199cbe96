import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each([
  ['rules', ['billedMinutes', 'isRuleError', 'priceListOn', 'quote']],
  ['estimate', ['createStore', 'decodeEstimate', 'encodeEstimate', 'estimateView']],
])('%s runs under plain Node, without a build', (module, expected) => {
  const script = `import('./src/${module}/index.ts').then((all) => process.stdout.write(Object.keys(all).join()))`;
  const names = execFileSync('node', ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(names.split(',')).toEqual(expect.arrayContaining(expected));
});

test('nothing under rules reads the clock, the page or the language', () => {
  const files = readdirSync('src/rules', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const readers = /Date\.now|new Date\(\)|\bdocument\b|\blocalStorage\b|Intl\.NumberFormat|toLocale/;
  const found = files.filter((name) =>
    readers.test(readFileSync(`src/rules/${name}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')),
  );
  expect(found).toEqual([]);
});
