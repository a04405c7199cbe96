/** The pages with a tool, in the order in which a conversation goes through them; Dutch addresses. */
export const tools = {
  compare: '/contracten/vergelijken/',
  times: '/contracten/responstijden/',
  rates: '/contracten/tarieven/',
  calculator: '/calculator/',
} as const;

export type ToolId = keyof typeof tools;

const home = '/';
const paths: readonly string[] = [home, ...Object.values(tools)];

/** An address without the language in front of it. @example pathOf('/en/calculator/') // '/calculator/' */
export const pathOf = (address: string): string => address.replace(/^\/[a-z]{2}(?=\/)/, '');

/** Whether a page takes the state of the others over, in any language. */
export const isToolPage = (address: string): boolean => paths.includes(pathOf(address));
