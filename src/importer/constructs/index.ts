import type { BlockConstruct } from '../blocks/block-construct.ts';
import type { InlineConstruct } from '../inline/inline-construct.ts';
import { admonition } from './admonition.ts';
import { details } from './details.ts';
import { fencedCode } from './fenced-code.ts';
import { indentedCode } from './indented-code.ts';
import { list } from './list.ts';
import { tabs } from './tabs.ts';

/** In the order in which they are tried: what is code is nothing else. */
export const blockConstructs: readonly BlockConstruct[] = [fencedCode, admonition, details, tabs, list, indentedCode];

/** In the order in which they rewrite a line. */
export const inlineConstructs: readonly InlineConstruct[] = [];
