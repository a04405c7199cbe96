/** What the product itself says, in the languages that it brings along. */
export { default as english } from '../../content/i18n/en.json' with { type: 'json' };
export { default as dutch } from '../../content/i18n/nl.json' with { type: 'json' };
