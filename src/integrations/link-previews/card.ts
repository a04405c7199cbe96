import { previewSize } from '../../components/page-head/companions.ts';

/** What a preview picture shows. */
export interface Card {
  readonly title: string;
  readonly description: string;
  readonly provider: string;
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

const picture = (src: string, size: number): Box => ({
  type: 'img',
  key: null,
  props: { src, width: size, height: size, style: { borderRadius: size / 5 } },
});

/** The colours of src/styles/tokens.css. */
const colours = { ground: '#073b45', band: '#0e7c8d', title: '#ffffff', text: '#d4eef2' } as const;

const titleSize = (title: string): number => (title.length > 44 ? 64 : 80);

const brand = (name: string, icon: string): Box =>
  box({ alignItems: 'center', gap: 24, fontSize: 38, fontWeight: 700, color: colours.text }, [
    picture(icon, 72),
    box({}, name),
  ]);

const words = ({ title, description }: Card): Box =>
  box({ flexDirection: 'column', gap: 28 }, [
    box(
      {
        fontSize: titleSize(title),
        fontWeight: 700,
        lineHeight: 1.12,
        color: colours.title,
        lineClamp: 3,
        display: 'block',
      },
      title,
    ),
    box({ fontSize: 34, lineHeight: 1.35, color: colours.text, lineClamp: 3, display: 'block' }, description),
  ]);

/** Lays out a preview picture: who speaks, the title of the page, and its description. */
export const layOut = (card: Card, icon: string): Box =>
  box(
    {
      ...previewSize,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '64px 72px 72px',
      background: colours.ground,
      borderBottom: `20px solid ${colours.band}`,
      fontFamily: 'Inter, Inter Extended',
    },
    [brand(card.provider, icon), words(card)],
  );
