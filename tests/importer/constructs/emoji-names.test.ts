import { expect, test } from 'vitest';
import { emojiOf } from '../../../src/importer/constructs/emoji-names.ts';
import { convertPage } from '../support/convert.ts';

test.each([
  ['rocket', '🚀'],
  ['hugging_face', '🤗'],
  ['cowboy', '🤠'],
  ['man_raising_hand', '🙋‍♂️'],
  ['partying_face', '🥳'],
  ['wave_tone3', '👋🏽'],
  ['writing_hand_tone1', '✍🏻'],
  ['flag_nl', '🇳🇱'],
])('%s is %s', (name, emoji) => expect(emojiOf(name)).toBe(emoji));

test.each(['toString', 'flag_nederland', 'onbekend', '_tone1', 'onbekend_tone2'])('%s is none', (name) =>
  expect(emojiOf(name)).toBeUndefined(),
);

test('a name that is none takes both of its colons', () => {
  expect(convertPage('# T\n\nDe sleutel urn:collab:person:x en :onbekend:rocket:.\n').mdx).toContain(
    'De sleutel urn\\:collab\\:person\\:x en \\:onbekend\\:rocket:.',
  );
});

test('it stands in the text', () => {
  expect(convertPage('# T\n\nKlaar :wave_tone3: en :flag_nl:, om 10:30:45.\n').mdx).toContain(
    'Klaar 👋🏽 en 🇳🇱, om 10:30:45.',
  );
});
