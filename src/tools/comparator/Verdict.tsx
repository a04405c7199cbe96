import type { TierMatch } from '../../rules/index.ts';
import type { Words } from '../../words/words.ts';

interface Props {
  /** Absent where nothing was asked for. */
  readonly match: TierMatch | undefined;
  readonly words: Words;
}

/** Whether a tier meets the needs: a mark for the eye, and the same in words. */
export const Verdict = ({ match, words }: Props) =>
  match === undefined ? null : (
    <span class={match.meets ? 'dw-need-verdict dw-need-met' : 'dw-need-verdict dw-need-failed'}>
      <span aria-hidden="true">{match.meets ? '✓' : '✗'}</span>{' '}
      {words.translator.text(match.meets ? 'compare.meets' : 'compare.fails')}
    </span>
  );
