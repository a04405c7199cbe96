import dialogStyle from '../../../ui/dialog.css?url';
import { loadStyle } from '../../../ui/lazy/load-style.ts';
import type { Output } from '../share-bar/output.ts';
import { SavedDialog } from './SavedDialog.tsx';
import savedStyle from './saved.css?url';

/** Opens the dialog with the saved estimates. */
const openSaved: Output = (context) => ({ dialog: (close) => <SavedDialog context={context} close={close} /> });

export const loadSaved = async (): Promise<Output> => {
  await Promise.all([dialogStyle, savedStyle].map(loadStyle));
  return openSaved;
};
