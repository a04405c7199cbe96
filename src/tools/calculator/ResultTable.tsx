import { useState } from 'preact/hooks';
import type { ScenarioView, TierView } from '../../estimate/index.ts';
import { FittedTable } from '../../ui/FittedTable.tsx';
import type { Tool } from '../frame/use-tool.ts';
import type { CellId } from './CellExplanation.tsx';
import { TierRow } from './TierRow.tsx';

interface Props {
  readonly tool: Tool;
  readonly view: ScenarioView;
}

interface OpenCell {
  readonly tierId: TierView['id'];
  readonly cell: CellId;
}

/** All tiers, one under the other; one figure at a time unfolds to its explanation. */
export const ResultTable = ({ tool, view }: Props) => {
  const [open, setOpen] = useState<OpenCell | null>(null);
  const { text } = tool.words.translator;
  const amounts = view.tiers[0]?.amounts.filter(({ id }) => id !== 'withVat') ?? [];
  const columns: readonly { readonly id: CellId; readonly name: string }[] = [
    ...amounts.map(({ id, name }) => ({ id, name })),
    ...(view.report?.tiers.length ? view.report.promises.map((id) => ({ id, name: text(`column.${id}`) })) : []),
  ];
  const isShown = ({ cell }: OpenCell) => columns.some(({ id }) => id === cell);
  const toggle = (tierId: TierView['id'], cell: CellId) =>
    setOpen(open?.tierId === tierId && open.cell === cell ? null : { tierId, cell });
  return (
    <FittedTable
      className="dw-amount-table dw-turned-table"
      rows={view.tiers.length}
      caption={text('result.caption')}
      names={[text('column.tier'), ...columns.map(({ name }) => name)]}
    >
      {view.tiers.map((tier) => (
        <TierRow
          key={tier.id}
          tool={tool}
          view={view}
          tier={tier}
          columns={columns}
          open={open?.tierId === tier.id && isShown(open) ? open.cell : null}
          onToggle={(cell) => toggle(tier.id, cell)}
        />
      ))}
    </FittedTable>
  );
};
