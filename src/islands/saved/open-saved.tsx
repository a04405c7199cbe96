import dialogStyle from '../later/dialog.css?url';
import { loadStyle } from '../later/load-style.ts';
import type { Tool } from '../share-bar/tool.ts';
import { SavedDialog } from './SavedDialog.tsx';

/** Opens the estimates that were kept in this browser. */
const openSaved: Tool = (context) => ({ dialog: (close) => <SavedDialog context={context} close={close} /> });

export const loadSaved = async (): Promise<Tool> => {
  await loadStyle(dialogStyle);
  return openSaved;
};
