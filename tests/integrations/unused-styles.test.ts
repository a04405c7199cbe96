import { expect, test } from 'vitest';
import { unusedComponents } from '../../src/integrations/unused-styles.ts';

test.each([
  ['a page of text', ['Tekst.'], ['Badge', 'Banner', 'Hero', 'LinkButton']],
  ['a banner in the front matter', ['---\nbanner:\n  content: Gesloten\n---\n'], ['Badge', 'Hero', 'LinkButton']],
  ['a hero, which has buttons', ['Tekst.', '---\nhero:\n  tagline: Hulp\n---\n'], ['Badge', 'Banner']],
  ['components in the text', ['<Badge text="Nieuw" />', '<LinkButton href="/">Thuis</LinkButton>'], ['Banner', 'Hero']],
  ['a badge in the menu', ['---\nsidebar: { badge: Nieuw }\n---\n'], ['Banner', 'Hero', 'LinkButton']],
])('%s keeps the styles that it needs', (_, pages, unused) => {
  expect(unusedComponents(pages)).toEqual(unused);
});
