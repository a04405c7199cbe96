import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { contentFolder, loadTheme } from '../../catalogue/index.ts';
import { siteIcon } from '../../site/icons.ts';
import { previewSize } from '../../site/page-head/companions.ts';

/** What a preview picture says about its page. */
export interface Card {
  readonly title: string;
  readonly description: string;
}

/** What all preview pictures of a site share: the fonts, and everything around the words, as SVG. */
export interface Frame {
  readonly fonts: Font[];
  readonly svg: string;
}

type Style = Readonly<Record<string, string | number>>;

/** An element as satori takes it. */
interface Box {
  readonly type: string;
  readonly key: null;
  readonly props: Readonly<Record<string, unknown>>;
}

const theme = loadTheme(contentFolder);
const { light, dark } = theme;

/** A preview is dark whatever the theme of the page. */
const colours = {
  ground: light.accentHigh,
  band: dark.accent,
  title: light.accentText,
  text: light.accentLow,
} as const;

const { width, height } = previewSize;
/** The distance from the left and right edges, in pixels. */
const margin = 72;
const bandHeight = 20;
const [iconSize, iconTop, gap] = [72, 64, 24];
/** Room for three lines of title and three of description. */
const words = { width: width - 2 * margin, height: 440 } as const;

const fontFamily = 'Inter, Inter Extended';
const clamped: Style = { lineClamp: 3, display: 'block' };

const require = createRequire(import.meta.url);

const readFont = (name: string, subset: string, weight: 400 | 700): Font => ({
  name,
  weight,
  style: 'normal',
  data: readFileSync(require.resolve(`@fontsource/inter/files/inter-${subset}-${weight}-normal.woff`)),
});

/** The second font of each weight has the letters that the first one lacks. */
const readFonts = (): Font[] =>
  ([400, 700] as const).flatMap((weight) => [
    readFont('Inter', 'latin', weight),
    readFont('Inter Extended', 'latin-ext', weight),
  ]);

const box = (style: Style, children: readonly Box[] | string): Box => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, children },
});

const nameBox = (name: string): Box =>
  box({ height: '100%', alignItems: 'center', fontFamily, fontSize: 38, fontWeight: 700, color: colours.text }, name);

const titleSize = (title: string): number => (title.length > 44 ? 64 : 80);

/** The title of a page and its description, at the foot of their box. */
const wordsBox = ({ title, description }: Card): Box =>
  box({ height: '100%', flexDirection: 'column', justifyContent: 'flex-end', gap: 28, fontFamily }, [
    box({ ...clamped, fontSize: titleSize(title), fontWeight: 700, lineHeight: 1.12, color: colours.title }, title),
    box({ ...clamped, fontSize: 34, lineHeight: 1.35, color: colours.text }, description),
  ]);

/** Places an SVG inside a larger one, by its top left corner. */
const placeAt = (svg: string, x: number, y: number): string => svg.replace('<svg', `<svg x="${x}" y="${y}"`);

const icon = (): string => {
  const data = Buffer.from(siteIcon(theme)).toString('base64');
  return `<image x="${margin}" y="${iconTop}" width="${iconSize}" height="${iconSize}" href="data:image/svg+xml;base64,${data}"/>`;
};

/** Draws the background, the icon and the name of the provider. */
export const drawFrame = async (provider: string): Promise<Frame> => {
  const fonts = readFonts();
  const left = margin + iconSize + gap;
  const name = await satori(nameBox(provider), { width: width - left - margin, height: iconSize, fonts });
  const ground = `<rect width="${width}" height="${height}" fill="${colours.ground}"/>`;
  const band = `<rect y="${height - bandHeight}" width="${width}" height="${bandHeight}" fill="${colours.band}"/>`;
  return { fonts, svg: ground + band + icon() + placeAt(name, left, iconTop) };
};

/** The picture as SVG; its letters are shapes, so that it looks the same on every machine. */
const compose = async (card: Card, { fonts, svg }: Frame): Promise<string> => {
  const drawn = await satori(wordsBox(card), { ...words, fonts });
  const top = height - bandHeight - margin - words.height;
  const size = `width="${width}" height="${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${svg}${placeAt(drawn, margin, top)}</svg>`;
};

/** Draws a preview picture as a PNG. Packing it tighter would take a tenth of its size and a quarter more time; a palette, half and thrice. */
export const drawPreview = async (card: Card, frame: Frame): Promise<Buffer> =>
  sharp(Buffer.from(await compose(card, frame)))
    .removeAlpha()
    .png({ compressionLevel: 3 })
    .toBuffer();
