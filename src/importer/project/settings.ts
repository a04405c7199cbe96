/** What the configuration of the project says about how its pages are read. */
export interface Settings {
  readonly siteName: string | undefined;
  /** The address at which the old site stands, such as `https://docs.example.org/`. */
  readonly siteAddress: string | undefined;
  readonly language: string;
  /** Folders in which snippets are looked for, relative to the configuration. */
  readonly snippetFolders: readonly string[];
  /** Snippets that every page ends with. */
  readonly appendedSnippets: readonly string[];
  /** Tabs with the same labels switch together. */
  readonly linkTabs: boolean;
  /** Numbered lists begin with their own first number, and a list with another mark is another list. */
  readonly saneLists: boolean;
  /** The end of a line within a paragraph is one for readers too. */
  readonly breaksLines: boolean;
  /** Words between dollars are formulas. */
  readonly hasFormulas: boolean;
  /** Marks such as `# (1)!` in any code refer to a list below it. */
  readonly annotatesCode: boolean;
  /** The paragraph in whose place MkDocs lists the headings of the page. */
  readonly contentsMarker: string;
  /** Anchors keep letters with accents. */
  readonly unicodeAnchors: boolean;
  /** Words for the statuses of pages. */
  readonly statuses: ReadonlyMap<string, string>;
  /** The site to be can draw the titles and marked lines of code. */
  readonly codeFrames: boolean;
  /** The site to be draws flowcharts in fences with Mermaid. */
  readonly drawsMermaid: boolean;
}

export const defaultSettings: Settings = {
  siteName: undefined,
  siteAddress: undefined,
  language: 'en',
  snippetFolders: ['.'],
  appendedSnippets: [],
  linkTabs: false,
  saneLists: false,
  breaksLines: false,
  hasFormulas: false,
  annotatesCode: false,
  contentsMarker: '[TOC]',
  unicodeAnchors: false,
  statuses: new Map(),
  codeFrames: true,
  drawsMermaid: false,
};
