import { expect, test } from 'vitest';
import { convertProject } from '../../src/importer/convert-project.ts';
import type { Project } from '../../src/importer/project/project.ts';
import { projectOf } from './support/convert.ts';

/** A project that counts how often each of its files is read. */
const counted = (files: Readonly<Record<string, string>>): { project: Project; reads: Map<string, number> } => {
  const reads = new Map<string, number>();
  const project = projectOf(files);
  const read = (path: string): Uint8Array => {
    reads.set(path, (reads.get(path) ?? 0) + 1);
    return project.read(path);
  };
  return { project: { ...project, read }, reads };
};

test('links name anchors of pages before and after their own', () => {
  const { project } = counted({
    'a.md': '# A\n\n[naar C](c.md#één-prijs)\n\n## Kop van A\n',
    'b.md': '# B\n\n[naar A](a.md#kop-van-a) en [naar C](c.md#een-prijs)\n',
    'c.md': '# C\n\n## Één prijs\n\n[naar A](a.md#kop-van-a)\n',
  });
  const { pages, notes } = convertProject(project, { base: '/' });
  expect(pages.get('b.mdx')).toContain('[naar A](/a/#kop-van-a) en [naar C](/c/#één-prijs)');
  expect(pages.get('c.mdx')).toContain('[naar A](/a/#kop-van-a)');
  expect([...pages.keys()].slice(0, 3)).toEqual(['a.mdx', 'b.mdx', 'c.mdx']);
  expect(notes.map(({ code, file }) => [code, file])).toEqual([['anchor-missing', 'a.md']]);
});

test('every page is read once, and pictures and downloads only when they are written', () => {
  const { project, reads } = counted({
    'a.md': '# A\n\n[naar B](b.md#weg) ![net](net.png) [blad](blad.pdf)\n',
    'b.md': '# B\n\n[nergens](weg.md)\n',
    'net.png': 'x',
    'blad.pdf': 'y',
  });
  const told: (readonly [number, number])[] = [];
  const { pages, downloads } = convertProject(project, { base: '/', onPage: (...done) => told.push(done) });
  expect(Object.fromEntries(reads)).toEqual({ 'a.md': 1, 'b.md': 1 });
  expect(told).toEqual([
    [1, 2],
    [2, 2],
  ]);
  const picture = pages.get('net.png');
  expect(typeof picture === 'function' && new TextDecoder().decode(picture())).toBe('x');
  expect([...downloads.keys()]).toEqual(['blad.pdf']);
});
