import type { ComponentChildren } from 'preact';
import { Announcement } from '../../ui/Announcement.tsx';
import { Later } from '../../ui/Later.tsx';
import { LazyPart } from '../../ui/lazy/LazyPart.tsx';
import { CallMode } from './call-mode/CallMode.tsx';
import type { CallProps } from './call-mode/call-props.ts';
import { LinkNotice } from './LinkNotice.tsx';
import type { Tool } from './use-tool.ts';

interface Props {
  readonly tool: Tool;
  /** The tool's own class. */
  readonly name?: string;
  /** The tool's answer in a sentence, which is read out once it stops changing. */
  readonly spoken: string;
  /** What is read before there is anything to fill in. */
  readonly above?: ComponentChildren;
  /** The answer on the screen, always in view: beside the work, or below it on a narrow screen. */
  readonly answer?: ComponentChildren;
  /** Whether the answer comes first, because the work is only to be read. */
  readonly isAnswerFirst?: boolean;
  /** What follows below both. */
  readonly below?: ComponentChildren;
  /** Whether what is copied in a call includes the work and its price. */
  readonly withWork: boolean;
  /** Whether the tool shows what an older estimate would cost by today's price list. */
  readonly showsDifference?: boolean;
  /** The prefixes of the paths of fields that the tool shows, with their problems, itself. */
  readonly shownFields: readonly string[];
  readonly summary?: CallProps['summary'];
  readonly loadActions?: CallProps['loadActions'];
  readonly children: ComponentChildren;
}

const loadPending = () => import('./pinned-list/PendingNotice.tsx');
const loadProblems = () => import('./ProblemList.tsx');
const loadPinned = () => import('./pinned-list/PinnedNotice.tsx');

/** The frame around every tool: call mode, notices about the link and the price list, and the answer read out. */
export const ToolFrame = (props: Props) => {
  const {
    tool,
    name,
    spoken,
    above,
    answer,
    isAnswerFirst = false,
    below,
    withWork,
    showsDifference = false,
    shownFields,
    summary,
    loadActions,
  } = props;
  const { state, list, current, words, pending } = tool;
  if (pending) {
    const { receive, useCurrent } = tool;
    return <LazyPart load={loadPending} words={words} with={(all) => ({ pending, words: all, receive, useCurrent })} />;
  }
  const elsewhere = tool.problems.filter(({ path }) => !shownFields.some((prefix) => path.startsWith(prefix)));
  const isPinned = list !== current || state.previousList !== null;
  // With a key, so that the answer and the work keep their elements when they change places.
  const work = (
    <Later key="work" class="dw-work">
      {props.children}
    </Later>
  );
  const beside = (
    <Later key="answer" class="dw-part">
      {answer}
    </Later>
  );
  return (
    <div class={`dw-tool${name ? ` ${name}` : ''} not-content`}>
      <CallMode tool={tool} withWork={withWork} summary={summary} loadActions={loadActions} />
      <LinkNotice problems={state.linkProblems} words={words} />
      {isPinned && <LazyPart load={loadPinned} words={words} with={(all) => ({ tool, showsDifference, words: all })} />}
      {elsewhere.length > 0 && (
        <LazyPart load={loadProblems} words={words} with={(all) => ({ host: tool, problems: elsewhere, words: all })} />
      )}
      <Announcement text={spoken} isTouched={state.isTouched || state.past.length > 0} />
      {above && <Later class="dw-part">{above}</Later>}
      {answer ? (
        <div class={isAnswerFirst ? 'dw-columns dw-answer-first' : 'dw-columns'}>
          {isAnswerFirst ? [beside, work] : [work, beside]}
        </div>
      ) : (
        props.children
      )}
      {below}
    </div>
  );
};
