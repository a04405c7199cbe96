import { type SavedEstimate, writeSavedFile } from '../../../estimate/index.ts';
import type { Words } from '../../../words/index.ts';
import { saveFile } from '../share-bar/save-file.ts';

interface Props {
  readonly estimates: readonly SavedEstimate[];
  readonly words: Words;
  importText(text: string): void;
  /** Says why a file is not read. */
  refuse(why: 'fileTooLarge' | 'notAFile'): void;
}

/** In bytes; larger than any exported file, because a browser stores about half as much for a site. */
const largestFile = 10_000_000;

/** Exports all saved estimates to a file, and imports them from one. */
export const SavedFiles = ({ estimates, words, importText, refuse }: Props) => {
  const { text } = words.translator;
  const exportFile = () => {
    const all = estimates.map(({ name, fragment, savedAt }) => ({ name, fragment, savedAt }));
    saveFile(`${text('saved.fileName')}.json`, 'application/json', writeSavedFile(all));
  };
  const importFile = async (field: HTMLInputElement) => {
    const [file] = field.files ?? [];
    if (file && file.size > largestFile) refuse('fileTooLarge');
    else if (file) await file.text().then(importText, () => refuse('notAFile'));
    field.value = '';
  };
  return (
    <div class="dw-saved-files">
      <button type="button" disabled={estimates.length === 0} onClick={exportFile}>
        {text('saved.export')}
      </button>
      <div class="dw-field">
        <label for="saved-import">{text('saved.import')}</label>
        <input
          id="saved-import"
          type="file"
          accept="application/json,.json"
          onChange={(event) => importFile(event.currentTarget)}
        />
      </div>
    </div>
  );
};
