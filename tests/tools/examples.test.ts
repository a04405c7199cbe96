import { expect, test } from 'vitest';
import { tools } from '../../src/tools/index.ts';
import { toolExamples } from '../examples/index.ts';
import { linkOf } from '../support/estimates.ts';

test.each(tools)('the examples of $id open the page of that tool', ({ id, path }) => {
  expect(toolExamples[id].path).toBe(path);
});

const links = Object.entries(toolExamples).flatMap(([tool, { states }]) =>
  Object.entries(states).flatMap(([name, { link }]) => (link ? [[`${tool} ${name}`, link] as const] : [])),
);
/** The examples that show what becomes of a link that is not right. */
const withProblems = ['calculator brokenLink', 'calculator hostileLink', 'comparator unknownTier'];

test.each(links)('the link of the example %s is read whole, unless it is there to fail', (name, link) => {
  expect(linkOf(link).problems.length > 0).toBe(withProblems.includes(name));
});

test('an example that looks like another names one that is there', () => {
  for (const { states } of Object.values(toolExamples))
    for (const { looksLike } of Object.values(states))
      if (looksLike !== undefined) expect(Object.keys(states)).toContain(looksLike);
});
