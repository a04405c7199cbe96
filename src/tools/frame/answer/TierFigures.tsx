import type { ComponentChildren } from 'preact';
import type { BillView, TierView } from '../../../estimate/index.ts';
import type { Words } from '../../../words/index.ts';

interface Props {
  readonly bill: BillView;
  readonly words: Words;
  /** What else is said of a tier. */
  also?(tierId: TierView['id']): ComponentChildren;
}

const TierFigure = ({ tier, bill, words, also }: Props & { readonly tier: TierView }) => {
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
      {also?.(tier.id)}
    </li>
  );
};

/** What each tier costs and, for a report, when somebody is there. */
export const TierFigures = (props: Props) => (
  <ul class="dw-tier-figures" data-markdown="skip">
    {props.bill.tiers.map((tier) => (
      <TierFigure key={tier.id} tier={tier} {...props} />
    ))}
  </ul>
);
