import type { MessageKey } from '../../../words/index.ts';
import type { Tool } from '../use-tool.ts';

/** What one key does in a tool. */
export interface CallAction {
  /** A small letter; in call mode c, f, k and u are taken. */
  readonly key: string;
  readonly label: MessageKey;
  run(): void;
}

/** What call mode needs from its tool. */
export interface CallProps {
  readonly tool: Tool;
  /** Whether what is copied includes the work and its price; it always includes the deadlines of a report. */
  readonly withWork: boolean;
  readonly actions: readonly CallAction[];
}
