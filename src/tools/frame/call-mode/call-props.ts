import type { MessageKey } from '../../../words/index.ts';
import type { Tool } from '../use-tool.ts';
import type { AltLetter } from './alt-keys.ts';

/** What one key does in a tool. */
export interface CallAction {
  /** Pressed alone, in call mode, outside fields; in each tool c, f, k and u are taken. */
  readonly key?: string;
  /** Pressed with Alt, in and outside call mode, also in a field; in each tool C, J, K and P are taken. */
  readonly alt?: AltLetter;
  readonly label: MessageKey;
  /** The id of the control that it presses or focuses, which tells assistive technology its keys. */
  readonly control?: string;
  /** Without it, the control is pressed. */
  readonly run?: () => void;
}

export type ActionsOf = (tool: Tool) => readonly CallAction[];

/** What call mode needs from its tool. */
export interface CallProps {
  readonly tool: Tool;
  /** Whether what is copied includes the work and its price; it always includes the deadlines of a report. */
  readonly withWork: boolean;
  /** What is copied instead, by a tool that is not about the estimate. */
  readonly summary?: (() => string) | undefined;
  /** Loads the tool's own actions. */
  readonly loadActions?: (() => Promise<ActionsOf>) | undefined;
}
