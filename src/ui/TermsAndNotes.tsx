import type { AgreedTerm, Note } from '../estimate/index.ts';

/** What was agreed, each term with what it comes to under each tier. */
export const Terms = ({ terms }: { readonly terms: readonly AgreedTerm[] }) => (
  <ul class="dw-notes">
    {terms.map(({ text, effects }, index) => (
      <li key={index}>
        {text}
        {effects.length > 0 && (
          <ul>
            {effects.map((effect, at) => (
              <li key={at}>{effect}</li>
            ))}
          </ul>
        )}
      </li>
    ))}
  </ul>
);

/**
 * What the amounts leave out, and what they depend on. Keyed by index, so that a note whose words change keeps its
 * element: adding or removing one makes the browser match the styles of the whole page again.
 */
export const Notes = ({ notes }: { readonly notes: readonly Note[] }) => (
  <ul class="dw-notes">
    {notes.map(({ text }, index) => (
      <li key={index}>{text}</li>
    ))}
  </ul>
);
