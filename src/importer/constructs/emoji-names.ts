import { gemoji, nameToEmoji } from 'gemoji';

/** Names that Material takes besides those of GitHub and of Unicode. */
const otherNames: Readonly<Record<string, string>> = {
  airplane_arriving: '🛬',
  airplane_small: '🛩️',
  atom: '⚛️',
  bellhop: '🛎️',
  calendar_spiral: '🗓️',
  call_me: '🤙',
  card_box: '🗃️',
  champagne_glass: '🥂',
  clock: '🕰️',
  cloud_lightning: '🌩️',
  cloud_rain: '🌧️',
  cloud_snow: '🌨️',
  clown: '🤡',
  compression: '🗜️',
  construction_site: '🏗️',
  cowboy: '🤠',
  cross: '✝️',
  desktop: '🖥️',
  dividers: '🗂️',
  eject: '⏏️',
  fingers_crossed: '🤞',
  first_place: '🥇',
  frame_photo: '🖼️',
  frowning2: '☹️',
  goal: '🥅',
  hammer_pick: '⚒️',
  head_bandage: '🤕',
  hugging: '🤗',
  hugging_face: '🤗',
  island: '🏝️',
  key2: '🗝️',
  left_facing_fist: '🤛',
  lion_face: '🦁',
  map: '🗺️',
  medal: '🏅',
  microphone2: '🎙️',
  milk: '🥛',
  money_mouth: '🤑',
  motorboat: '🛥️',
  mouse_three_button: '🖱️',
  nerd: '🤓',
  newspaper2: '🗞️',
  notepad_spiral: '🗒️',
  oil: '🛢️',
  park: '🏞️',
  party_face: '🥳',
  peace: '☮️',
  pen_ballpoint: '🖊️',
  pen_fountain: '🖋️',
  play_pause: '⏯️',
  poo: '💩',
  projector: '📽️',
  race_car: '🏎️',
  red_car: '🚗',
  right_facing_fist: '🤜',
  satellite_orbital: '🛰️',
  scales: '⚖️',
  second_place: '🥈',
  slight_frown: '🙁',
  slight_smile: '🙂',
  spy: '🕵️',
  thermometer_face: '🤒',
  third_place: '🥉',
  timer: '⏲️',
  upside_down: '🙃',
  vulcan: '🖖',
  zipper_mouth: '🤐',
};

/** What Unicode calls each, such as `person_raising_hand`. */
const described: ReadonlyMap<string, string> = new Map(
  gemoji
    .map(({ description, emoji }) => [description.toLowerCase().replace(/[^a-z\d]+/g, '_'), emoji] as const)
    .reverse(),
);

const plainEmoji = (name: string): string | undefined => {
  if (Object.hasOwn(nameToEmoji, name)) return nameToEmoji[name];
  return Object.hasOwn(otherNames, name) ? otherNames[name] : described.get(name);
};

const firstLetter = 0x1f1e6 - 'a'.charCodeAt(0);

/** A flag is written as the two letters of its country. */
const flag = (country: string): string =>
  [...country].map((letter) => String.fromCodePoint(firstLetter + letter.charCodeAt(0))).join('');

const lightestSkin = 0x1f3fb;

/** The colour of a skin stands behind the first sign, in the place of the mark that asks for a picture. */
const withSkin = (emoji: string, tone: number): string => {
  const [first = '', ...rest] = [...emoji];
  const others = rest[0] === '\ufe0f' ? rest.slice(1) : rest;
  return first + String.fromCodePoint(lightestSkin + tone - 1) + others.join('');
};

/**
 * The emoji with a name as Material takes them: those of GitHub and of Unicode, flags, and hands with a colour.
 *
 * @example emojiOf('rocket') === '🚀' && emojiOf('flag_nl') === '🇳🇱' && emojiOf('wave_tone3') === '👋🏽'
 */
export const emojiOf = (name: string): string | undefined => {
  const country = /^flag_([a-z]{2})$/.exec(name)?.[1];
  if (country !== undefined) return flag(country);
  const [, base, tone = ''] = /^(.*)_tone([1-5])$/.exec(name) ?? [];
  if (base === undefined) return plainEmoji(name);
  const emoji = plainEmoji(base);
  return emoji === undefined ? undefined : withSkin(emoji, Number(tone));
};
