import type { ScenarioView } from '../../estimate/index.ts';

interface Props {
  readonly view: ScenarioView;
}

/**
 * What the amounts leave out, and what they depend on. Keyed by index, so that a note whose words change keeps its
 * element: adding or removing one makes the browser match the styles of the whole page again.
 */
export const Notes = ({ view }: Props) => {
  // The offer is shown above, with what each tier costs more or less.
  const notes = view.notes.filter(({ id }) => id !== 'offer');
  return (
    <ul class="dw-notes">
      {notes.map(({ text }, index) => (
        <li key={index}>{text}</li>
      ))}
    </ul>
  );
};
