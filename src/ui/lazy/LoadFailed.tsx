import type { Words } from '../../words/index.ts';
import type { LoadFailure } from './load-failure.ts';

interface Props {
  readonly why: LoadFailure;
  readonly words: Words;
  retry(): void;
}

/** Replaces a part that could not be loaded: why, and a button to try again. Fits in running text too. */
export const LoadFailed = ({ why, words: { translator }, retry }: Props) => (
  <span class="dw-problem" role="alert">
    {translator.text('load.failed')} {translator.text(`load.why.${why}`)}{' '}
    <button type="button" onClick={retry}>
      {translator.text('load.retry')}
    </button>
  </span>
);
