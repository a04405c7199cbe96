import type { JSX } from 'preact';
import type { OutputContext, Sender } from '../../../outputs/output-context.ts';
import type { Tool } from '../use-tool.ts';

/** What every way to send, save or print an estimate works with. */
export interface SendContext extends OutputContext {
  readonly sender: Sender;
  readonly tool: Tool;
}

/** What to show afterwards: a sentence, a text to copy by hand, a dialog. */
export interface Outcome {
  readonly say?: string;
  readonly copyByHand?: string;
  readonly dialog?: (close: () => void) => JSX.Element;
}

export type Output = (context: SendContext) => Outcome | Promise<Outcome>;

/** What a visitor can do with an estimate besides copying its link, in the order of the buttons. */
export const outputIds = ['mailClient', 'mailProvider', 'print', 'csv', 'json', 'saved'] as const;
export type OutputId = (typeof outputIds)[number];
