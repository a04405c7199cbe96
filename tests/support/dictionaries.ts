/** The texts of the product itself, in the languages that it includes. */
export { default as english } from '../../src/words/dictionaries/en.json' with { type: 'json' };
export { default as dutch } from '../../src/words/dictionaries/nl.json' with { type: 'json' };
