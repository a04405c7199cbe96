import { isPromise, type ScenarioView, type TierView } from '../../estimate/index.ts';
import { ExplanationRow } from '../../ui/ExplanationRow.tsx';
import { LazyPart } from '../../ui/lazy/LazyPart.tsx';
import type { Tool } from '../frame/use-tool.ts';
import type { CellId } from './CellExplanation.tsx';

interface Props {
  readonly tool: Tool;
  readonly view: ScenarioView;
  readonly tier: TierView;
  readonly columns: readonly { readonly id: CellId; readonly name: string }[];
  /** The figure whose explanation is unfolded, if any. */
  readonly open: CellId | null;
  onToggle(cell: CellId): void;
}

const loadExplanation = () => import('./CellExplanation.tsx');

const amountOf = (cell: CellId, { tier }: Props) => tier.amounts.find(({ id }) => id === cell);

const cellText = (cell: CellId, props: Props): string =>
  isPromise(cell)
    ? (props.view.report?.tiers.find(({ id }) => id === props.tier.id)?.[cell].text ?? '')
    : (amountOf(cell, props)?.text ?? '');

/** Below a total: the same with VAT, and how much more it is than the cheapest. */
const TotalExtras = ({ tier, tool: { words } }: Props) => {
  const withVat = tier.amounts.find(({ id }) => id === 'withVat');
  const { difference } = tier;
  return (
    <>
      {withVat && <span class="dw-subtext">{words.translator.text('result.withVat', { amount: withVat.text })}</span>}
      {difference !== null && difference > 0 && (
        <span class="dw-subtext">
          {words.translator.text('answer.difference', { amount: words.format.money(difference) })}
        </span>
      )}
    </>
  );
};

/** The name of a tier, whether it is the cheapest, and whether it fails a need. */
const TierHeading = ({ tier, view, tool: { words } }: Props) => {
  const { text } = words.translator;
  return (
    <th scope="row">
      {tier.name}
      {tier.isCheapest && (
        <span class="dw-badge">{text(view.isOfMeeting ? 'result.cheapestMeetingBadge' : 'result.cheapestBadge')}</span>
      )}
      {tier.match?.meets === false && <span class="dw-subtext">{text('result.missesNeeds')}</span>}
    </th>
  );
};

/** One tier: its figures side by side, and under them the explanation of the one that is unfolded. */
export const TierRow = (props: Props) => {
  const { tool, view, tier, columns, open, onToggle } = props;
  const panelId = `explanation-${tier.id}`;
  return (
    <>
      <tr class={tier.isCheapest ? 'dw-tier-row dw-highlight' : 'dw-tier-row'}>
        <TierHeading {...props} />
        {columns.map(({ id, name }) => (
          <td key={id} data-label={name} class={isPromise(id) ? 'dw-deadline-cell' : undefined}>
            {cellText(id, props) && (
              <button
                type="button"
                class={amountOf(id, props)?.cents === 0 ? 'dw-amount dw-nothing' : 'dw-amount'}
                aria-expanded={open === id}
                aria-controls={open === id ? panelId : undefined}
                onClick={() => onToggle(id)}
              >
                {cellText(id, props)}
              </button>
            )}
            {id === 'total' && <TotalExtras {...props} />}
          </td>
        ))}
      </tr>
      {open !== null && (
        <ExplanationRow id={panelId} of={open} columns={columns.length + 1}>
          <LazyPart
            load={loadExplanation}
            words={tool.words}
            with={(words) => ({ cell: open, tier, view, context: { ...tool.context, words } })}
          />
        </ExplanationRow>
      )}
    </>
  );
};
