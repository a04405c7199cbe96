import type { ComponentChildren } from 'preact';

/** A text of which no line ends within the hours from one time to another. @example wholeTimes('maandag 08:00–17:00') */
export const wholeTimes = (text: string): ComponentChildren =>
  text
    .split(/(\d\d:\d\d–\d\d:\d\d)/)
    .map((part, index) => (index % 2 === 0 ? part : <span class="dw-nowrap">{part}</span>));
