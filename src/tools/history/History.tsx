import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { LazyPart } from '../../ui/lazy/LazyPart.tsx';
import type { ActionsOf } from '../frame/call-mode/call-props.ts';
import { firstSteps } from '../frame/first-steps.ts';
import { ToolFrame } from '../frame/ToolFrame.tsx';
import type { ToolProps } from '../frame/tool-props.ts';
import { startOfTool, useTool, withWords } from '../frame/use-tool.ts';
import type { HistorySource } from './history-source.ts';
import { Start } from './Start.tsx';
import { endVisit, keptContent, visit } from './visited-file.ts';

interface Props extends ToolProps {
  /** The calculator's page in this language; undefined on a site without one. */
  readonly calculator: string | undefined;
}

/** With the reader of files: nothing of it is loaded before there is something to read. */
const loadWork = () => import('./HistoryWork.tsx').then(({ loadHistoryWork }) => loadHistoryWork());

const loadActions = async (): Promise<ActionsOf> => () => [
  { key: 'b', label: 'history.choose', control: 'history-choose' },
  { key: 'v', label: 'history.tryExample', control: 'history-example' },
];

/** What was handed over earlier in this tab, and the name of a file that could not be kept. */
const useVisit = (take: (source: HistorySource) => void): string | null => {
  const [lost, setLost] = useState<string | null>(null);
  useEffect(() => {
    const before = visit();
    if (before === undefined) return;
    keptContent().then((content) => {
      if (content !== undefined) take({ id: 0, content, isRestored: true });
      else if (before.of === 'file') setLost(before.name);
    });
  }, []);
  return lost;
};

/** A file of one's own tickets or hours in; what that work would have cost under every tier out. */
export const History = ({ calculator, ...props }: Props) => {
  const start = useMemo(() => startOfTool(props), []);
  const tool = useTool(props, start);
  const [source, setSource] = useState<HistorySource | null>(null);
  const exampleRoles = useMemo(() => [...new Set(start.lines.map(({ roleId }) => roleId))], []);
  const summary = useRef<string | null>(null);
  const take = (next: HistorySource) => {
    summary.current = null;
    setSource(next);
  };
  const lost = useVisit(take);
  const remove = () => {
    endVisit();
    summary.current = null;
    setSource(null);
    document.getElementById('history-choose')?.focus();
  };
  return (
    <ToolFrame
      tool={tool}
      name="dw-history"
      spoken=""
      withWork={false}
      summary={() => summary.current ?? tool.words.translator.text('history.nothingYet')}
      shownFields={[]}
      loadActions={loadActions}
    >
      <Start words={tool.words} hasSource={source !== null} lost={lost} take={take} />
      {source && (
        <LazyPart
          key={source.id}
          load={loadWork}
          words={tool.words}
          with={(all) => ({ tool: withWords(tool, all), source, exampleRoles, calculator, summary, remove })}
        />
      )}
    </ToolFrame>
  );
};

History.firstSteps = (props: Props) => firstSteps(props);
