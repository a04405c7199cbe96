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
  const agreed = view.agreed.filter(({ id }) => id !== 'offer').map(({ text }) => text);
  const notes = [...view.openItems, ...view.places, ...view.billed, ...view.assumptions, ...agreed, view.source];
  return (
    <ul class="dw-notes">
      {notes.map((note, index) => (
        <li key={index}>{note}</li>
      ))}
    </ul>
  );
};
