import type { MessageKey } from '../../../words/index.ts';
import type { Tool } from '../use-tool.ts';

/** What one key does in a tool. */
export interface CallAction {
  /** A small letter; in call mode c, f, k and u are taken. */
  readonly key: string;
  readonly label: MessageKey;
  run(): void;
}

/** What call mode needs of the tool that it stands in. */
export interface CallProps {
  readonly tool: Tool;
  /** Whether the work and its price belong to what is copied; the deadlines of a report do wherever there is one. */
  readonly withWork: boolean;
  readonly actions: readonly CallAction[];
}
