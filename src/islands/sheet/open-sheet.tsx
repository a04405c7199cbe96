import dialogStyle from '../later/dialog.css?url';
import { loadStyle } from '../later/load-style.ts';
import type { Tool } from '../share-bar/tool.ts';
import { SheetDialog } from './SheetDialog.tsx';
import sheetStyle from './sheet.css?url';

/** Opens the dialog that prints the estimate. */
export const openSheet: Tool = async (context) => {
  await Promise.all([dialogStyle, sheetStyle].map(loadStyle));
  return { dialog: (close) => <SheetDialog context={context} close={close} /> };
};
