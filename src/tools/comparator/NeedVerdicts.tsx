import type { ComponentChildren } from 'preact';
import type { TierMatch } from '../../rules/index.ts';
import { describeFailedNeed, type Words } from '../../words/index.ts';

interface Props {
  readonly matches: readonly TierMatch[];
  readonly words: Words;
  /** Whether a tier meets the needs, as the comparison marks it. */
  mark(match: TierMatch): ComponentChildren;
}

/** Which tiers meet the needs, in a sentence. */
const verdictSentence = (matches: readonly TierMatch[], { translator, format, names }: Words): string => {
  const meeting = matches.filter(({ meets }) => meets).map(({ tierId }) => names.tier(tierId));
  return meeting.length === 0
    ? translator.text('need.metByNone')
    : translator.count('need.met', meeting.length, { tiers: format.list(meeting) });
};

/** Which tiers meet the needs, and for the others which need fails and by what. */
export const NeedVerdicts = ({ matches, words, mark }: Props) => (
  <>
    <p>{verdictSentence(matches, words)}</p>
    <ul class="dw-need-verdicts">
      {matches.map((match) => (
        <li key={match.tierId}>
          <b>{words.names.tier(match.tierId)}</b> {mark(match)}
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
  </>
);
