import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { keepPunctuation } from '../../src/integrations/term-punctuation.ts';

const codeOf = async (mdx: string): Promise<string> =>
  (await mdxToJs(mdx, { hastPlugins: [keepPunctuation] })).code.replaceAll(/\s+/g, ' ');

test.each([
  ['een <Term id="sla">SLA</Term>. Dan', 'after: ".",', '" Dan"'],
  ['(een <Term id="sla">SLA</Term>). Dan', 'after: ").",', '" Dan"'],
  ['een <Term id="sla">SLA</Term>, dan', 'after: ",",', '" dan"'],
])('the punctuation after a term goes with it: %s', async (mdx, after, rest) => {
  const code = await codeOf(mdx);
  expect(code).toContain(after);
  expect(code).toContain(rest);
});

test.each([
  'een <Term id="sla">SLA</Term> dan.',
  'een <Term id="sla">SLA</Term>-dienst',
  'een <Amount id="sla" />. Dan',
])('other text stays where it is: %s', async (mdx) => {
  expect(await codeOf(mdx)).toBe((await mdxToJs(mdx)).code.replaceAll(/\s+/g, ' '));
});
