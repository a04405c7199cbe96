const attributes = `(?:[^"'>]|"[^"]*"|'[^']*')*`;

/**
 * What a page is rewritten by: comments; raw text with its tags, such as a script; start tags, whose attributes may hold what looks like a
 * tag; and the end tags of buttons.
 */
export const htmlTokens = new RegExp(
  String.raw`<!--[\s\S]*?-->|<(script|style|textarea|title)\b${attributes}>[\s\S]*?</\1\s*>|<[a-z]${attributes}>|</button>`,
  'gi',
);
