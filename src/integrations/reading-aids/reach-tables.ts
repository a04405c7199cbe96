import type { HastPluginEntry } from 'satteri';

/** Lets tables take the focus: without it a wide one cannot be scrolled by keyboard in every browser. */
export const reachTables: HastPluginEntry = {
  name: 'reach-tables',
  element: {
    filter: ['table'],
    visit(node, context) {
      context.setProperty(node, 'tabIndex', 0);
    },
  },
  mdxJsxFlowElement: {
    filter: ['table'],
    visit(node, context) {
      context.setProperty(node, 'tabindex', '0');
    },
  },
};
