import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../words/index.ts';
import type { HistorySource } from './history-source.ts';

interface Props {
  readonly words: Words;
  /** Whether something is being read already: then this takes little room. */
  readonly hasSource: boolean;
  /** The name of a file that was read in this tab and could not be kept. */
  readonly lost: string | null;
  take(source: HistorySource): void;
}

/** What stands in a way of reading what was dropped. */
type DropProblem = 'severalFiles';

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input, textarea, select, [contenteditable]');

/** Files dropped anywhere on the page, and tables pasted outside a field: a browser would open the one and lose the other. */
const useHandedOver = (takeFiles: (files: readonly File[]) => void, takeText: (text: string) => void): boolean => {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(false);
      takeFiles([...event.dataTransfer.files]);
    };
    const paste = ({ target, clipboardData }: ClipboardEvent) => {
      const files = [...(clipboardData?.files ?? [])];
      const text = clipboardData?.getData('text/plain') ?? '';
      if (isField(target)) return;
      if (files.length > 0) takeFiles(files);
      // One line is no table.
      else if (text.trim().includes('\n')) takeText(text);
    };
    const leaving = new AbortController();
    addEventListener('dragover', over, leaving);
    addEventListener('dragleave', leave, leaving);
    addEventListener('drop', drop, leaving);
    addEventListener('paste', paste, leaving);
    return () => leaving.abort();
  }, []);
  return isOver;
};

/** The button that opens the browser's choice of files. */
const ChooseFile = ({ words, take }: { readonly words: Words; take(files: readonly File[]): void }) => {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" id="history-choose" class="dw-primary" onClick={() => field.current?.click()}>
        {words.translator.text('history.choose')}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={words.translator.text('history.choose')}
        accept=".csv,.tsv,.txt,.xlsx,.zip,.gz"
        onChange={({ currentTarget }) => {
          take([...(currentTarget.files ?? [])]);
          // The same file can be chosen again, after it changed.
          currentTarget.value = '';
        }}
      />
    </>
  );
};

/** A field to paste a table in, for whoever does not know that it can be pasted anywhere. */
const PasteTable = ({ words, take }: { readonly words: Words; take(text: string): void }) => {
  const { text } = words.translator;
  const [pasted, setPasted] = useState('');
  return (
    <details class="dw-history-paste">
      <summary>{text('history.paste')}</summary>
      <label for="history-pasted">{text('history.pasteHere')}</label>
      <textarea
        id="history-pasted"
        rows={4}
        spellcheck={false}
        autocomplete="off"
        value={pasted}
        onInput={({ currentTarget }) => setPasted(currentTarget.value)}
      />
      <button type="button" disabled={pasted.trim() === ''} onClick={() => take(pasted)}>
        {text('history.readPasted')}
      </button>
    </details>
  );
};

/** Where a file is dropped, chosen or pasted, and an example can be tried. */
export const Start = ({ words, hasSource, lost, take }: Props) => {
  const { text } = words.translator;
  const [problem, setProblem] = useState<DropProblem | null>(null);
  const count = useRef(0);
  const hand = (content: HistorySource['content']) => {
    count.current += 1;
    setProblem(null);
    take({ id: count.current, content });
  };
  const takeFiles = (files: readonly File[]) => {
    const [file] = files;
    if (files.length > 1) setProblem('severalFiles');
    else if (file) hand(file);
  };
  const isOver = useHandedOver(takeFiles, hand);
  return (
    <section
      class="dw-history-start"
      aria-label={text('history.startLabel')}
      data-over={isOver || undefined}
      data-small={hasSource || undefined}
    >
      {lost !== null && !hasSource && <p role="status">{text('history.chooseAgain', { name: lost })}</p>}
      <p class="dw-history-drop">{text(hasSource ? 'history.dropAnother' : 'history.drop')}</p>
      <div class="dw-buttons">
        <ChooseFile words={words} take={takeFiles} />
        <button type="button" id="history-example" onClick={() => hand(null)}>
          {text('history.tryExample')}
        </button>
      </div>
      {problem && (
        <p class="dw-problem" role="alert">
          {text(`history.drop.${problem}`)}
        </p>
      )}
      {!hasSource && (
        <>
          <PasteTable words={words} take={hand} />
          <p class="dw-hint">{text('history.accepts')}</p>
          <p class="dw-history-private">{text('history.private')}</p>
        </>
      )}
    </section>
  );
};
