import dialogStyle from '../../../ui/dialog.css?url';
import { loadStyle } from '../../../ui/lazy/load-style.ts';
import type { Output } from '../share-bar/output.ts';
import { SheetDialog } from './SheetDialog.tsx';
import sheetStyle from './sheet.css?url';

/** Opens the dialog that prints the estimate. */
const openSheet: Output = (context) => ({ dialog: (close) => <SheetDialog context={context} close={close} /> });

export const loadSheet = async (): Promise<Output> => {
  await Promise.all([dialogStyle, sheetStyle].map(loadStyle));
  return openSheet;
};
