const tags = new Set(
  [
    'address article aside audio blockquote canvas center dd details dialog div dl dt fieldset figcaption figure footer form',
    'h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li main map menu nav noscript object ol optgroup option p picture pre',
    'script section style summary table tbody td template tfoot th thead tr ul video',
  ]
    .join(' ')
    .split(' '),
);

/** Whether a tag makes a block of its own. */
export const isBlockTag = (name: string): boolean => tags.has(name.toLowerCase());
