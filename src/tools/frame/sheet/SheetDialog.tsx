import { render } from 'preact';
import { useState } from 'preact/hooks';
import { twoDigits } from '../../../rules/index.ts';
import type { IsoDate } from '../../../schema/units.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import { TextField } from '../../../ui/fields/TextField.tsx';
import type { SendContext } from '../share-bar/output.ts';
import { Sheet, type SheetProps } from './Sheet.tsx';

interface Props {
  readonly context: SendContext;
  close(): void;
}

/** Today on the clock of the visitor: the sheet says when it was printed. */
const today = (): IsoDate => {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}` as IsoDate;
};

/** Adds the sheet to the page while it is printed; it never appears on the screen. */
const printSheet = (props: SheetProps): void => {
  document.querySelector('.dw-sheet')?.remove();
  const sheet = document.createElement('div');
  sheet.className = 'dw-sheet';
  document.body.append(sheet);
  render(<Sheet {...props} />, sheet);
  addEventListener('afterprint', () => sheet.remove(), { once: true });
  print();
};

/**
 * Asks who the sheet is for and which tier it explains. The name is only printed: it is not stored, nor put in a
 * link.
 */
export const SheetDialog = ({ context, close }: Props) => {
  const { text } = context.words.translator;
  const tiers = context.view.scenarios[0]?.tiers ?? [];
  const first =
    tiers.find(({ isCheapest }) => isCheapest) ?? tiers.find(({ difference }) => difference === 0) ?? tiers[0];
  const [customer, setCustomer] = useState('');
  const [chosen, setChosen] = useState(first?.id);
  const print = () => {
    close();
    if (chosen) printSheet({ context, customer: customer.trim(), chosen, date: today() });
  };
  return (
    <Dialog id="sheet-dialog" title={text('sheet.dialog')} closeText={text('lazy.close')} onClose={close}>
      <TextField
        id="sheet-customer"
        label={text('sheet.customerField')}
        hint={text('sheet.customerHint')}
        value={customer}
        onInput={setCustomer}
      />
      {chosen && (
        <SelectField
          id="sheet-tier"
          label={text('sheet.tierField')}
          value={chosen}
          options={tiers.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => setChosen(id)}
        />
      )}
      <div class="dw-buttons">
        <button type="button" class="dw-primary" onClick={print}>
          {text('sheet.print')}
        </button>
      </div>
    </Dialog>
  );
};
