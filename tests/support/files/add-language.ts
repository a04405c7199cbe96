import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, parseDocument, visit } from 'yaml';
import english from '../../../src/words/dictionaries/en.json' with { type: 'json' };

/** An English text in a made-up language: marked, and longer if a name may be that long. */
export const madeUp = (text: string): string => `⟦${text}${text.length < 40 ? '·'.repeat(text.length * 0.4) : ''}⟧`;

/** A data file with a text in the language beside each English one; a flowchart keeps its boxes and arrows. */
const withLanguage = (yaml: string, language: string): string => {
  const document = parseDocument(yaml);
  visit(document, {
    Map: (_, node, path) => {
      const text = node.get('en', true);
      if (!isScalar(text) || !node.has('nl') || typeof text.value !== 'string') return;
      const pair = path.at(-1);
      const isChart = pair && 'key' in pair && isScalar(pair.key) && pair.key.value === 'flowchart';
      node.set(language, isChart ? text.value : madeUp(text.value));
    },
  });
  return document.toString({ lineWidth: 0 });
};

/**
 * Adds a made-up language to a copy of a site's content, as somebody who writes no code would: in `languages`, in the
 * data files and as a dictionary. The price lists do not change, because published ones never do.
 */
export const addLanguage = (content: string, language: string): void => {
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  for (const file of files.filter((name) => /^(?!price-lists|checks).*\.yaml$/.test(name))) {
    const path = join(content, file);
    writeFileSync(path, withLanguage(readFileSync(path, 'utf8'), language));
  }
  const provider = parseDocument(readFileSync(join(content, 'provider.yaml'), 'utf8'));
  provider.addIn(['languages'], language);
  writeFileSync(join(content, 'provider.yaml'), String(provider));
  const texts = Object.entries(english).map(([key, text]) => [key, madeUp(text)]);
  mkdirSync(join(content, 'i18n'), { recursive: true });
  writeFileSync(join(content, 'i18n', `${language}.json`), JSON.stringify(Object.fromEntries(texts), null, 2));
};
