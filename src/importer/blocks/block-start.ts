import type { Line } from './lines.ts';

const rule = /^ {0,3}(?:(?:- {0,2}){3,}|(?:_ {0,2}){3,}|(?:\* {0,2}){3,}) *$/;

/** Whether a line is a horizontal rule, such as `---` or `* * *`. */
export const isRule = ({ text }: Line): boolean => rule.test(text);

const container = /^(?:!!! ?[\p{L}\p{N}_"-]|\?\?\?\+? ?[\p{L}\p{N}_"-]|===[!+]{0,2} +")/u;

/** Whether a line starts an admonition or a tab, which needs no blank line above it. */
export const startsContainer = ({ text }: Line): boolean => container.test(text);

const heading = /^#{1,6}[^#]/;

/** Whether a line ends the list or quote above it without a blank line between: a heading, a rule or a container. */
export const startsBlock = (line: Line): boolean => isRule(line) || startsContainer(line) || heading.test(line.text);
