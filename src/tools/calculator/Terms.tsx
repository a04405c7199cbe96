import { ReportFields } from '../frame/report/ReportFields.tsx';
import type { Tool } from '../frame/use-tool.ts';
import { Conditions } from './Conditions.tsx';
import { PartFields } from './PartFields.tsx';
import { StartAsReport } from './StartAsReport.tsx';

interface Props {
  readonly tool: Tool;
}

/** What is asked once for all lines: when a fault is reported, what the fees count, and what was agreed. */
export const Terms = ({ tool }: Props) => (
  <>
    <ReportFields tool={tool} />
    <StartAsReport tool={tool} />
    <PartFields tool={tool} />
    <Conditions tool={tool} />
  </>
);
