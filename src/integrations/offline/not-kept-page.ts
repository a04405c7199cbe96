/** The file of the page that answers for one that is not kept, in a site too large to keep whole. */
export const notKeptPage = 'not-kept.html';
