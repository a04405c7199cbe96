import type { TierMatch } from '../../rules/index.ts';
import type { Words } from '../../words/index.ts';
import { describeFailedNeed } from '../../words/index.ts';

interface VerdictProps {
  /** Absent when there are no needs. */
  readonly match: TierMatch | undefined;
  readonly words: Words;
}

/** Whether a tier meets the needs: as a mark and in words. */
export const Verdict = ({ match, words }: VerdictProps) =>
  match === undefined ? null : (
    <span class={match.meets ? 'dw-need-verdict dw-need-met' : 'dw-need-verdict dw-need-failed'}>
      <span aria-hidden="true">{match.meets ? '✓' : '✗'}</span>{' '}
      {words.translator.text(match.meets ? 'compare.meets' : 'compare.fails')}
    </span>
  );

interface Props {
  readonly matches: readonly TierMatch[];
  readonly words: Words;
}

/** Which tiers meet the needs, in a sentence; empty when there are none. */
export const verdictSentence = (matches: readonly TierMatch[], { translator, format, names }: Words): string => {
  if (matches.length === 0) return '';
  const meeting = matches.filter(({ meets }) => meets).map(({ tierId }) => names.tier(tierId));
  return meeting.length === 0
    ? translator.text('need.metByNone')
    : translator.count('need.met', meeting.length, { tiers: format.list(meeting) });
};

/** Which tiers meet the needs, and for the others which need fails and by what. */
export const NeedVerdicts = ({ matches, words }: Props) => (
  <>
    <p class="dw-headline">{verdictSentence(matches, words)}</p>
    {matches.length > 0 && (
      <ul class="dw-need-verdicts">
        {matches.map((match) => (
          <li key={match.tierId}>
            <b>{words.names.tier(match.tierId)}</b> <Verdict match={match} words={words} />
            {match.fails.length > 0 && (
              <ul>
                {match.fails.map((failed) => (
                  <li key={JSON.stringify(failed.need)}>{describeFailedNeed(failed, words)}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    )}
  </>
);
