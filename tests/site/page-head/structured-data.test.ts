import { expect, test } from 'vitest';
import { structuredText } from '../../../src/site/page-head/structured-data/schema-org.ts';

test('a text that would end the element is escaped', () => {
  const name = '</script><script>alert(1)</script><!--';
  const text = structuredText([{ '@type': 'Question', name }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Question', name }] });
});
