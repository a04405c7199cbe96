import { useState } from 'preact/hooks';
import { cleanLabel, encodeEstimate, mostSaved } from '../../../estimate/index.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TextField } from '../../../ui/fields/TextField.tsx';
import type { SendContext } from '../share-bar/output.ts';
import { nameInWords, OutcomeNotice } from './OutcomeNotice.tsx';
import { SavedFiles } from './SavedFiles.tsx';
import { SavedRow } from './SavedRow.tsx';
import { TwinQuestion } from './TwinQuestion.tsx';
import { useSaved } from './use-saved.ts';

interface Props {
  readonly context: SendContext;
  close(): void;
}

/** Saves the estimate on the screen under a name, and opens saved ones; everything stays in this browser. */
export const SavedDialog = ({ context: { estimate, tool, list, words }, close }: Props) => {
  const { text, count } = words.translator;
  const { stored, estimates, outcome, removed, ...act } = useSaved();
  const [name, setName] = useState('');
  const [isNameless, setIsNameless] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [restored, setRestored] = useState<string | null>(null);
  const saveAs = cleanLabel(name);
  const isBlocked = tool.problems.length > 0;
  const fragment = encodeEstimate(estimate);
  const twin = estimates.find((saved) => saved.fragment === fragment);
  const saveNow = () => {
    setAsking(false);
    const isSaved = act.save({ name: saveAs, fragment, savedAt: Date.now() });
    if (isSaved) setName('');
  };
  const save = (event: Event) => {
    event.preventDefault();
    setIsNameless(saveAs === '');
    if (saveAs === '' || isBlocked) return;
    // A full list takes no twin either, and says so.
    if (twin && estimates.length < mostSaved) setAsking(true);
    else saveNow();
  };
  const open = (saved: string) => {
    close();
    tool.openFragment(saved);
  };
  const undo = () => {
    setRestored(removed?.key ?? null);
    act.undo();
  };
  const damaged = stored === 'disabled' ? 0 : stored.damaged;
  return (
    <Dialog id="saved-dialog" title={text('saved.title')} closeText={text('lazy.close')} onClose={close}>
      <p class="dw-hint">{text('saved.where')}</p>
      {stored === 'disabled' && <p class="dw-problem">{text('saved.said.disabled')}</p>}
      {damaged > 0 && <p class="dw-problem">{count('saved.damaged', damaged)}</p>}
      <form onSubmit={save}>
        <TextField
          id="saved-name"
          label={text('saved.name')}
          value={name}
          problem={isBlocked ? text('share.blocked') : isNameless ? text('saved.nameless') : undefined}
          onInput={(typed) => {
            setName(typed);
            setAsking(false);
          }}
        />
        <div class="dw-buttons">
          <button type="submit" class="dw-primary" aria-disabled={isBlocked || undefined}>
            {text('saved.save')}
          </button>
        </div>
      </form>
      {isAsking && twin && (
        <TwinQuestion
          name={nameInWords(twin.name, words)}
          words={words}
          open={() => open(twin.fragment)}
          saveAgain={saveNow}
        />
      )}
      <OutcomeNotice outcome={outcome} removed={removed} words={words} undo={undo} />
      <h3>{text('saved.list')}</h3>
      {estimates.length === 0 && <p>{text('saved.none')}</p>}
      <ul class="dw-saved-list">
        {estimates.map((estimate) => (
          <SavedRow
            key={estimate.key}
            estimate={estimate}
            zone={list.zone}
            words={words}
            isRestored={estimate.key === restored}
            open={() => open(estimate.fragment)}
            rename={(to) => act.rename(estimate, to)}
            remove={() => act.remove(estimate)}
          />
        ))}
      </ul>
      <SavedFiles
        estimates={estimates}
        words={words}
        importText={act.importFile}
        refuse={(code) => act.showOutcome({ code })}
      />
    </Dialog>
  );
};
