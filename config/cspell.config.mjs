import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentFolder } from '../src/catalogue/site-folder.ts';

const dutch = 'nl-NL,nl,en-GB';

/** The names and terms of a provider, in a file of its own that may be left out. */
const ownWords = [resolve(contentFolder, 'checks/words.txt')].filter((path) => existsSync(path));

const inContent = (pattern, language) => ({ filename: `${contentFolder}/${pattern}`, language });

export default {
  version: '0.2',
  import: ['@cspell/dict-nl-nl/cspell-ext.json'],
  globRoot: '..',
  files: [
    `${contentFolder}/**/*.{mdx,yaml,json}`,
    'src/words/dictionaries/*.json',
    'README.md',
    'CONTRIBUTING.md',
    'docs/**/*.md',
  ],
  ignorePaths: ['schemas', 'holidays', 'checks'].map((folder) => `${contentFolder}/${folder}/**`),
  language: 'en-GB',
  dictionaryDefinitions: [
    { name: 'project', path: './words.txt', addWords: true },
    ...ownWords.map((path) => ({ name: 'content', path, addWords: true })),
  ],
  dictionaries: ['project', ...ownWords.map(() => 'content')],
  // What visitors type is matched as they spell it.
  ignoreRegExpList: [
    '"(?:entry|search)\\.words\\..*',
    'import .*',
    '\\]\\([^)]*\\)',
    '`[^`]*`',
    'https?://\\S+',
    '\\S+@\\S+',
  ],
  overrides: [
    inContent('docs/en/**', 'en-GB'),
    inContent('docs/!(en)/**', dutch),
    inContent('docs/*.mdx', dutch),
    inContent('*.yaml', dutch),
    inContent('price-lists/*.yaml', dutch),
    inContent('i18n/!(en).json', dutch),
    { filename: 'src/words/dictionaries/nl.json', language: dutch },
  ],
};
