import { promises, type ReportView, type TierView } from '../../estimate/index.ts';
import type { Words } from '../../words/index.ts';

interface Props {
  readonly tierId: TierView['id'];
  readonly report: ReportView | null;
  readonly words: Words;
}

/** When somebody answers at the latest, and when they are there, after the report of an estimate. */
export const TierDeadlines = ({ tierId, report, words }: Props) => {
  const moments = report?.tiers.find(({ id }) => id === tierId);
  if (moments === undefined) return null;
  return (
    <>
      {promises.map((promise) => (
        <span key={promise} class="dw-subtext">
          {words.translator.text(`answer.${promise}`, { moment: moments[promise].text })}
        </span>
      ))}
    </>
  );
};
