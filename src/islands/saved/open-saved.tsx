import dialogStyle from '../later/dialog.css?url';
import { loadStyle } from '../later/load-style.ts';
import type { Tool } from '../share-bar/tool.ts';
import { SavedDialog } from './SavedDialog.tsx';

/** Opens the estimates that were kept in this browser. */
export const openSaved: Tool = async (context) => {
  await loadStyle(dialogStyle);
  return { dialog: (close) => <SavedDialog context={context} close={close} /> };
};
