/** What the product itself says, in the languages that it brings along. */
export { default as english } from '../../src/words/dictionaries/en.json' with { type: 'json' };
export { default as dutch } from '../../src/words/dictionaries/nl.json' with { type: 'json' };
