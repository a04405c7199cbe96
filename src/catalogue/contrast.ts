/** Red, green and blue, each from 0 to 255. */
type Channels = readonly [red: number, green: number, blue: number];

const channelsOf = (colour: string): Channels => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return [red, green, blue];
};

const hexOf = (channels: readonly number[]): string =>
  `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

const linear = (channel: number): number => {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

const luminance = (colour: string): number => {
  const [red, green, blue] = channelsOf(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
};

/**
 * How well a colour can be told from another, from 1 (the same) to 21 (black on white). Source: WCAG 2.2, "contrast ratio".
 *
 * @param one as `#rrggbb`, like `other`
 * @example contrast('#000000', '#ffffff') // 21
 */
export const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/**
 * A colour with a share of another in it.
 *
 * @param share from 0, the colour itself, to 1, the other
 * @example mixed('#000000', '#ffffff', 0.5) // '#808080'
 */
export const mixed = (colour: string, other: string, share: number): string => {
  const towards = channelsOf(other);
  return hexOf(channelsOf(colour).map((channel, at) => channel + ((towards[at] ?? 0) - channel) * share));
};

/**
 * A grey with the hue of a colour, as light and as saturated as it was.
 *
 * @example tinted('#12171b', '#ff0000') // '#1b1212'
 */
export const tinted = (grey: string, colour: string): string => {
  const [own, hue] = [channelsOf(grey), channelsOf(colour)];
  const [low, high] = [Math.min(...own), Math.max(...own)];
  const [from, to] = [Math.min(...hue), Math.max(...hue)];
  return hexOf(hue.map((channel) => low + (high - low) * (to === from ? 0.5 : (channel - from) / (to - from))));
};

/**
 * The nearest darker or lighter shade of a colour that passes a test, in steps of a 256th of the way to black or white; undefined
 * where none does.
 *
 * @example nearestShade('#8a8a8a', (shade) => contrast(shade, '#ffffff') >= 4.5) // '#767676'
 */
export const nearestShade = (colour: string, passes: (shade: string) => boolean): string | undefined => {
  for (let step = 0; step <= 256; step += 1) {
    const found = ['#000000', '#ffffff'].map((end) => mixed(colour, end, step / 256)).find(passes);
    if (found !== undefined) return found;
  }
  return undefined;
};
