import type { LinkProblem } from '../../estimate/index.ts';
import type { Words } from '../../words/index.ts';

interface Props {
  readonly problems: readonly LinkProblem[];
  readonly words: Words;
}

/** What could not be read from the link that opened the page. */
export const LinkProblems = ({ problems, words: { translator } }: Props) => (
  <ul>
    {problems.map(({ code, found }) => (
      <li key={`${code} ${found}`}>{translator.text(`linkProblem.${code}`, { found })}</li>
    ))}
  </ul>
);
