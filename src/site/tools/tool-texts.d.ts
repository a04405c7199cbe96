/** Made by src/integrations/tool-texts/ from what the code of each tool imports. */
declare module 'virtual:tool-texts' {
  type Keys = readonly (keyof import('../../words/index.ts').Texts)[];

  export const toolTexts: {
    readonly ofPage: Readonly<Record<import('../../tools/index.ts').ToolId, Keys>>;
    readonly lazy: Keys;
    readonly ownLazy: Readonly<Partial<Record<import('../../tools/index.ts').ToolId, Keys>>>;
  };
}
