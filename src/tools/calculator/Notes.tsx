import type { ScenarioView } from '../../estimate/index.ts';

interface Props {
  readonly view: ScenarioView;
}

/**
 * What is not in the amounts, and what they rest on. A note keeps its element while its words change: an element that
 * comes or goes makes the browser match the styles of the whole page again.
 */
export const Notes = ({ view }: Props) => {
  // The offer stands above, beside what each level costs more or less.
  const notes = view.notes.filter(({ id }) => id !== 'offer');
  return (
    <ul class="dw-notes">
      {notes.map(({ text }, index) => (
        <li key={index}>{text}</li>
      ))}
    </ul>
  );
};
