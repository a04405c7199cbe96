import { loadTheme } from '../../catalogue/index.ts';

/** What a preview picture tells of its page. */
export interface Card {
  readonly title: string;
  readonly description: string;
}

type Style = Readonly<Record<string, string | number>>;

/** An element as satori reads it. */
export interface Box {
  readonly type: string;
  readonly key: null;
  readonly props: Readonly<Record<string, unknown>>;
}

const box = (style: Style, children: readonly Box[] | string): Box => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, children },
});

const { light, dark } = loadTheme('content');

/** A picture is dark whatever the theme of the page. */
export const colours = {
  ground: light.accentHigh,
  band: dark.accent,
  title: light.accentText,
  text: light.accentLow,
} as const;

const fontFamily = 'Inter, Inter Extended';
const clamped: Style = { lineClamp: 3, display: 'block' };

const titleSize = (title: string): number => (title.length > 44 ? 64 : 80);

/** Lays out the name of the provider. */
export const layOutName = (name: string): Box =>
  box({ height: '100%', alignItems: 'center', fontFamily, fontSize: 38, fontWeight: 700, color: colours.text }, name);

/** Lays out the title of a page and its description, at the foot of their box. */
export const layOutWords = ({ title, description }: Card): Box =>
  box({ height: '100%', flexDirection: 'column', justifyContent: 'flex-end', gap: 28, fontFamily }, [
    box({ ...clamped, fontSize: titleSize(title), fontWeight: 700, lineHeight: 1.12, color: colours.title }, title),
    box({ ...clamped, fontSize: 34, lineHeight: 1.35, color: colours.text }, description),
  ]);
