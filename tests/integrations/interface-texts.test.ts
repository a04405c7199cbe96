import { expect, test } from 'vitest';
import { interfaceTexts } from '../../src/integrations/interface-texts.ts';

test('gives Starlight the texts of its own components and of the search, and no others', () => {
  const texts = { 'search.label': 'Zoeken', 'pagefind.load_more': 'Meer tonen', 'unit.perHour': '{{amount}} per uur' };
  const { hooks } = interfaceTexts({ nl: texts });
  const given: object[] = [];
  Reflect.apply(hooks['i18n:setup'] ?? (() => undefined), undefined, [
    { injectTranslations: (translations: object) => given.push(translations) },
  ]);
  expect(given).toEqual([{ nl: { 'search.label': 'Zoeken', 'pagefind.load_more': 'Meer tonen' } }]);
});
