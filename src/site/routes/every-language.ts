import { directionOf } from '../languages.ts';
import { site, wordsFor } from '../site.ts';

const [first = ''] = site.provider.languages;

/** What a page needs that is in every language of the site at once: how each part is marked, and its texts. */
export const everyLanguage = site.provider.languages.map((language) => ({
  language,
  marks: {
    lang: language,
    ...(directionOf(language) === directionOf(first) ? {} : { dir: directionOf(language) }),
  },
  text: wordsFor(language).translator.text,
}));
