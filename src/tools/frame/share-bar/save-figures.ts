import { csvText } from '../../../outputs/csv.ts';
import { jsonText } from '../../../outputs/json.ts';
import type { Output, SendContext } from './output.ts';
import { saveFile } from './save-file.ts';

const save = ({ view, words }: SendContext, ending: string, type: string, content: string) => {
  const name = `${words.translator.text('send.fileName')}-${view.reference}.${ending}`;
  saveFile(name, type, content);
  return { say: words.translator.text('send.saved', { name }) };
};

/** Saves the figures on the screen for a spreadsheet. */
export const saveCsv: Output = (context) => save(context, 'csv', 'text/csv;charset=utf-8', csvText(context));

/** Saves the figures on the screen for another program. */
export const saveJson: Output = (context) => save(context, 'json', 'application/json', jsonText(context));
