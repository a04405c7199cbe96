import type { Page } from 'playwright-core';

/** A state of a tool: the link that a visitor opened, and the steps that they took after that. */
export interface Example {
  /** The fragment of the address; without one the tool opens with its own example. */
  readonly link?: string;
  /** A state that shows the same parts: audits look at that one instead. */
  readonly looksLike?: string;
  readonly steps?: (page: Page) => Promise<void>;
}

/** The states of one tool that tests and audits look at, by name. */
export interface ToolExamples {
  /** The address of its Dutch page. */
  readonly path: string;
  readonly states: Readonly<Record<string, Example>>;
}
