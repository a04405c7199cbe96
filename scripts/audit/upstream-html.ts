/** A checker's message about HTML of a package below us, and why it stays; see `docs/upstream.md`. */
export interface UpstreamCase {
  readonly message: string;
  readonly reason: string;
}

/** Cases of html-validate, as `rule: message`. */
export const htmlValidateCases: readonly UpstreamCase[] = [
  {
    message: 'no-inline-style: Inline style is not allowed',
    reason: 'Starlight sets custom properties on icons, selects and the search; the policy allows style attributes.',
  },
  {
    message: 'valid-id: element id "_top" must begin with a letter',
    reason: "Starlight's contents and the search refer to it; the HTML standard allows it.",
  },
  {
    message: 'element-permitted-content: <style> element is not permitted as content under <div>',
    reason: 'Astro writes it with each hydrated island; browsers accept it.',
  },
  {
    message: 'no-trailing-whitespace: Trailing whitespace',
    reason: 'Astro leaves a blank behind a component of a page; it shows nowhere.',
  },
];

/** Cases of the Nu checker. */
export const nuCases: readonly UpstreamCase[] = [
  {
    message: 'The “aria-hidden” attribute must not be specified on the “script” element.',
    reason: 'On purpose in Starlight: without it a screen reader on macOS counts the script as an item of the list.',
  },
  {
    message: 'A “style” element in “body” must be the first child of its parent.',
    reason: 'Astro writes it with each hydrated island; browsers accept it.',
  },
  {
    message: 'The “name” attribute is never allowed on the “astro-slot” element.',
    reason: 'Astro finds the HTML of a slot by it when it hydrates an island; browsers ignore it.',
  },
  ...['container', 'container-type', 'rx', 'ry', 'vector-effect'].map((property) => ({
    message: `CSS: “${property}”: Property “${property}” doesn't exist.`,
    reason: 'It does, in all browsers; the list of the checker is older.',
  })),
  {
    message: "CSS: “field-sizing”: Property “field-sizing” doesn't exist.",
    reason: 'It does; a browser without it leaves a field as wide as it was.',
  },
  {
    message: 'CSS: “grid-template”: Invalid type: “100%, var(--dw-moment) * 0.9ch”.',
    reason:
      'What stands in `min()` is calculated, as in all functions of mathematics; the checker knows only `calc()`.',
  },
  {
    message: 'CSS: Unrecognized at-rule “@container”',
    reason: 'The same.',
  },
  {
    message: 'CSS: Unrecognized at-rule “@property”',
    reason: 'The same.',
  },
];
