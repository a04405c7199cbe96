import type { LinkProblem } from '../../estimate/index.ts';
import { LazyPart } from '../../ui/lazy/LazyPart.tsx';
import type { Words } from '../../words/index.ts';

interface Props {
  readonly problems: readonly LinkProblem[];
  readonly words: Words;
}

const loadList = () => import('./LinkProblems.tsx');

/** Says at once that part of the link could not be read; which part follows when its texts are loaded. */
export const LinkNotice = ({ problems, words }: Props) =>
  problems.length === 0 ? null : (
    <div class="dw-notice" role="alert">
      <p>{words.translator.text('link.notice')}</p>
      <LazyPart load={loadList} words={words} with={(all) => ({ problems, words: all })} />
    </div>
  );
