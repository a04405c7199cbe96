import { type BillView, promises, type ReportView, type TierView } from '../../../estimate/index.ts';
import type { Words } from '../../../words/index.ts';

interface Props {
  readonly bill: BillView;
  /** The deadlines of a report, if there is one. */
  readonly report?: ReportView | null;
  readonly words: Words;
}

const Deadlines = ({ tierId, report, words }: Pick<Props, 'words'> & { tierId: string; report: ReportView }) => {
  const moments = report.tiers.find(({ id }) => id === tierId);
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

const TierFigure = ({ tier, bill, report, words }: Props & { readonly tier: TierView }) => {
  const { text } = words.translator;
  const { difference, shown } = tier;
  const isTotal = shown.id === 'total';
  const withVat = isTotal && tier.amounts.find(({ id }) => id === 'withVat');
  return (
    <li class={tier.isCheapest ? 'dw-highlight' : undefined}>
      <span>{tier.name}</span>
      <b>{shown.text}</b>
      {tier.isCheapest && (
        <span class="dw-badge dw-beside">
          {text(bill.isOfMeeting ? 'result.cheapestMeetingBadge' : 'result.cheapestBadge')}
        </span>
      )}
      {tier.match?.meets === false && <span class="dw-subtext">{text('result.missesNeeds')}</span>}
      {isTotal && difference !== null && difference > 0 && (
        <span class="dw-subtext dw-beside">
          {text('answer.difference', { amount: words.format.money(difference) })}
        </span>
      )}
      {withVat && <span class="dw-subtext dw-beside">{text('result.withVat', { amount: withVat.text })}</span>}
      {tier.beside.map((beside) => (
        <span key={beside} class="dw-subtext">
          {beside}
        </span>
      ))}
      {report && <Deadlines tierId={tier.id} report={report} words={words} />}
    </li>
  );
};

/** What each tier costs and, for a report, when somebody is there. */
export const TierFigures = (props: Props) => (
  <ul class="dw-tier-figures">
    {props.bill.tiers.map((tier) => (
      <TierFigure key={tier.id} tier={tier} {...props} />
    ))}
  </ul>
);
