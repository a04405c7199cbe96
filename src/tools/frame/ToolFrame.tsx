import type { ComponentChildren } from 'preact';
import { Announcement } from '../../ui/Announcement.tsx';
import { LazyPart } from '../../ui/lazy/LazyPart.tsx';
import { CallMode } from './call-mode/CallMode.tsx';
import type { CallAction } from './call-mode/call-props.ts';
import { LinkNotice } from './LinkNotice.tsx';
import type { Tool } from './use-tool.ts';

interface Props {
  readonly tool: Tool;
  /** A class of the tool's own. */
  readonly name?: string;
  /** What stands in the tool as its answer, in a sentence that is read out once it settles. */
  readonly answer: string;
  /** Whether the work and its price belong to what is copied in a call. */
  readonly withWork: boolean;
  /** Whether the tool says what today's price list makes of an older estimate. */
  readonly showsDifference?: boolean;
  /** Fields that the tool itself shows, by the beginning of their paths: what is wrong with them stands beside them. */
  readonly ownFields: readonly string[];
  readonly actions?: readonly CallAction[];
  readonly children: ComponentChildren;
}

const loadPending = () => import('./pinned-list/PendingNotice.tsx').then(({ PendingNotice }) => PendingNotice);
const loadProblems = () => import('./ProblemList.tsx').then(({ ProblemList }) => ProblemList);
const loadPinned = () => import('./pinned-list/PinnedNotice.tsx').then(({ PinnedNotice }) => PinnedNotice);

/** What stands around every tool: call mode, what is to be said of its link and its price list, and its answer read out. */
export const ToolFrame = (props: Props) => {
  const { tool, name, answer, withWork, showsDifference = false, ownFields, actions = [], children } = props;
  const { state, list, current, words, pending } = tool;
  if (pending) {
    const { receive, useCurrent } = tool;
    return <LazyPart load={loadPending} words={words} with={(all) => ({ pending, words: all, receive, useCurrent })} />;
  }
  const elsewhere = tool.problems.filter(({ path }) => !ownFields.some((own) => path.startsWith(own)));
  const isPinned = list !== current || state.previousList !== null;
  return (
    <div class={`dw-tool${name ? ` ${name}` : ''} not-content`}>
      <CallMode tool={tool} withWork={withWork} actions={actions} />
      <LinkNotice problems={state.linkProblems} words={words} />
      {isPinned && <LazyPart load={loadPinned} words={words} with={(all) => ({ tool, showsDifference, words: all })} />}
      {elsewhere.length > 0 && (
        <LazyPart load={loadProblems} words={words} with={(all) => ({ host: tool, problems: elsewhere, words: all })} />
      )}
      <Announcement text={answer} isTouched={state.isTouched || state.past.length > 0} />
      {children}
    </div>
  );
};
