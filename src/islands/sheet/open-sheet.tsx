import dialogStyle from '../later/dialog.css?url';
import { loadStyle } from '../later/load-style.ts';
import type { Tool } from '../share-bar/tool.ts';
import { SheetDialog } from './SheetDialog.tsx';
import sheetStyle from './sheet.css?url';

/** Opens the dialog that prints the estimate. */
const openSheet: Tool = (context) => ({ dialog: (close) => <SheetDialog context={context} close={close} /> });

export const loadSheet = async (): Promise<Tool> => {
  await Promise.all([dialogStyle, sheetStyle].map(loadStyle));
  return openSheet;
};
