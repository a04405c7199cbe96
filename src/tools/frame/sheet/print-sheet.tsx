import { render } from 'preact';
import { Sheet } from './Sheet.tsx';
import type { SheetProps } from './sheet-props.ts';

/** Puts the sheet into the page for as long as it is printed: on the screen it never shows. */
export const printSheet = (props: SheetProps): void => {
  document.querySelector('.dw-sheet')?.remove();
  const sheet = document.createElement('div');
  sheet.className = 'dw-sheet';
  document.body.append(sheet);
  render(<Sheet {...props} />, sheet);
  addEventListener('afterprint', () => sheet.remove(), { once: true });
  print();
};
