import type { ComponentChildren } from 'preact';
import type { TierMatch } from '../../rules/index.ts';
import { describeFailedNeed, type Words } from '../../words/index.ts';

interface Props {
  /** Which tiers meet the needs, in a sentence. */
  readonly verdict: string;
  readonly matches: readonly TierMatch[];
  readonly words: Words;
  /** Whether a tier meets the needs, as the comparison marks it. */
  mark(match: TierMatch): ComponentChildren;
}

/** Which tiers meet the needs, and for the others which need fails and by what. */
export const NeedVerdicts = ({ verdict, matches, words, mark }: Props) => (
  <>
    <p>{verdict}</p>
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
