import type { LinkProblem } from '../../estimate/index.ts';
import { LazyPart } from '../../ui/lazy/LazyPart.tsx';
import type { Words } from '../../words/index.ts';

interface Props {
  readonly problems: readonly LinkProblem[];
  readonly words: Words;
}

const loadList = () => import('./LinkProblems.tsx').then(({ LinkProblems }) => LinkProblems);

/** That a part of the link could not be read, at once; what it was follows when its texts are there. */
export const LinkNotice = ({ problems, words }: Props) =>
  problems.length === 0 ? null : (
    <div class="dw-notice" role="alert">
      <p>{words.translator.text('link.notice')}</p>
      <LazyPart load={loadList} words={words} with={(all) => ({ problems, words: all })} />
    </div>
  );
