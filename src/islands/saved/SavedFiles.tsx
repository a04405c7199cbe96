import type { Words } from '../../i18n/words.ts';
import { type SavedEstimate, writeSavedFile } from '../../share/saved/saved-estimate.ts';
import { saveFile } from '../send/save-file.ts';

interface Props {
  readonly estimates: readonly SavedEstimate[];
  readonly words: Words;
  bringIn(text: string): void;
}

/** More than any file of ours can be: five hundred of the longest links. */
const largestFile = 10_000_000;

/** All saved estimates to a file, and from a file. */
export const SavedFiles = ({ estimates, words, bringIn }: Props) => {
  const { text } = words.translator;
  const exported = () => {
    const all = estimates.map(({ name, fragment, savedAt }) => ({ name, fragment, savedAt }));
    saveFile(`${text('saved.fileName')}.json`, 'application/json', writeSavedFile(all));
  };
  const imported = async (field: HTMLInputElement) => {
    const [file] = field.files ?? [];
    if (file) bringIn(file.size <= largestFile ? await file.text() : '');
    field.value = '';
  };
  return (
    <div class="dw-saved-files">
      <button type="button" disabled={estimates.length === 0} onClick={exported}>
        {text('saved.export')}
      </button>
      <div class="dw-field">
        <label for="saved-import">{text('saved.import')}</label>
        <input
          id="saved-import"
          type="file"
          accept="application/json,.json"
          onChange={(event) => imported(event.currentTarget)}
        />
      </div>
    </div>
  );
};
