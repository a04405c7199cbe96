import { expect, test } from 'vitest';
import { compressInline, withSmallScripts } from '../../../src/integrations/smaller-scripts/compress-inline.ts';

test('a script of a page loses its comments and indents, and keeps the names that others use', () => {
  const script =
    '\n\t// Why\n\tconst shared = 1;\n\twindow.other = (() => {\n\t\tconst own = 2;\n\t\treturn own + shared;\n\t})();';
  expect(compressInline(script)).toBe('const shared=1;window.other=3;');
});

test('scripts of pages are compressed wherever they stand, and nothing else is', () => {
  const page =
    '<p>  if (a)  b();</p><script>\n  go( 1 );\n</script><pre><script aria-hidden="true">  stop( ); </script></pre>';
  expect(withSmallScripts(page)).toBe(
    '<p>  if (a)  b();</p><script>go(1);</script><pre><script aria-hidden="true">stop();</script></pre>',
  );
});

test.each([
  ['data', '<script type="application/ld+json">{ "a": 1 }</script>'],
  ['a script of its own file', '<script type="module" src="/a.js"></script>'],
  ['a comment', '<!-- <script> go( 1 ); </script> -->'],
  ['what is no script, which the policy then refuses', '<script>this is no script (</script>'],
  ['an attribute that shows a script', `<meta content="<script>go( 'a' );</script>"><p>b</p>`],
  ['a field that shows a script', '<textarea><script>go( 1 );</script></textarea>'],
  ['text that shows a script', '<p>&lt;script&gt; go( 1 ); &lt;/script&gt;</p>'],
])('%s stays as it is', (_, html) => {
  expect(withSmallScripts(html)).toBe(html);
});

test('what a script holds is not taken for a pattern of replacement', () => {
  expect(withSmallScripts("<script>go('$& $1 $`');</script>")).toBe('<script>go("$& $1 $`");</script>');
});
