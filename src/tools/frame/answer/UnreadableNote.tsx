import { findLine } from '../../../estimate/index.ts';
import { nameOfField } from '../name-of-field.ts';
import type { Tool } from '../use-tool.ts';

interface Props {
  /** With the texts that are loaded on demand. */
  readonly tool: Tool;
}

/** The field with a path, where the page shows it; else any that cannot be read, or what stands for those of other tools. */
const elementOf = (path: string): HTMLElement | null => {
  const [owner, name] = path.split('.');
  const ofLine = `line-${name}-`;
  const unreadable = [...document.querySelectorAll<HTMLElement>('.dw-tool [aria-invalid="true"]')];
  const found = unreadable.find(({ id }) => (owner === 'line' ? id.startsWith(ofLine) : !id.startsWith('line-')));
  return found ?? unreadable[0] ?? document.querySelector<HTMLElement>('.dw-tool > .dw-notice button');
};

const goTo = (path: string): void => {
  const element = elementOf(path);
  element?.closest('details')?.setAttribute('open', '');
  element?.focus();
};

/** Says which field cannot be read yet, so that the answer does not count it; pressed, it leads to that field. */
export const UnreadableNote = ({ tool: { state, problems, words, act } }: Props) => {
  const path = problems[0]?.path;
  if (path === undefined) return null;
  const [owner = '', id] = path.split('.');
  const scenario = owner === 'line' ? findLine(state.estimate, Number(id))?.scenario : owner;
  const press = () => {
    const isHidden = (scenario === 'a' || scenario === 'b') && scenario !== state.active;
    if (isHidden) act({ do: 'show', scenario });
    // The fields of the other scenario are there after the next rendering.
    if (isHidden) setTimeout(() => goTo(path));
    else goTo(path);
  };
  return (
    <button type="button" class="dw-quiet dw-unreadable" onClick={press}>
      {words.translator.text('result.stale', { field: nameOfField(path, state.estimate, words) })}
    </button>
  );
};
