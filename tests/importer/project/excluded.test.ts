import { expect, test } from 'vitest';
import { excludedBy, globsOfExpression, unfollowedIn } from '../../../src/importer/project/excluded.ts';
import { isExcluded } from '../../../src/importer/project/files.ts';

const without = (...patterns: readonly string[]) => ({ plugins: [{ exclude: { regex: patterns } }] });

test.each([
  ['.*\\.(tmp|bak)$', ['a.tmp', 'map/b.bak'], ['a.tmp.md', 'tmp.md']],
  ['^concepten/', ['concepten/a.md', 'concepten/x/b.md'], ['a.md', 'oud/concepten/a.md']],
  ['.*/(?:oud|kladje)\\.md', ['x/oud.md', 'x/y/kladje.md', 'x/oud.md.png'], ['oud.md', 'x/oudmd']],
  ['a.+z$', ['abz', 'abbz'], ['az', 'abza']],
])('the plugin exclude leaves out what matches %s', (pattern, gone, kept) => {
  const patterns = excludedBy(without(pattern));
  expect(gone.filter((file) => !isExcluded(file, patterns))).toEqual([]);
  expect(kept.filter((file) => isExcluded(file, patterns))).toEqual([]);
  expect(unfollowedIn(without(pattern))).toEqual([]);
});

test.each(['[0-9]+\\.md', 'a{2}', '(?!index).*', '(a+)+$', '(a|b)*', '.md$', '(a|b)'.repeat(7)])(
  'a pattern that only a regular expression says is not followed: %s',
  (pattern) => {
    expect(globsOfExpression(pattern)).toBeUndefined();
    expect(unfollowedIn(without(pattern))).toEqual([pattern]);
    expect(excludedBy(without(pattern))).toEqual([]);
  },
);
