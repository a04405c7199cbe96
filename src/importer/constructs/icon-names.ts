/** The prefixes of Material's icon sets. */
export const iconSets = /^(?:material|octicons|fontawesome-(?:brands|regular|solid)|simple)-/;

/**
 * Starlight icons by words in Material's icon names. The first match counts, so narrow patterns come before wide ones.
 */
const equivalents: readonly (readonly [RegExp, string])[] = [
  [/check-circle|checkbox-marked-circle|circle-check/, 'approve-check-circle'],
  [/check/, 'approve-check'],
  [/close|x-circle|xmark|times|^x$|cancel|minus-circle/, 'close'],
  [/alert-circle|alert-octagon|stop|exclamation-circle|circle-exclamation/, 'error'],
  [/alert|warning|exclamation/, 'warning'],
  [/information|^info|info-circle|circle-info/, 'information'],
  [/help|question/, 'question-circle'],
  [/arrow-right|chevron-right|arrow-forward/, 'right-arrow'],
  [/arrow-left|chevron-left|arrow-back/, 'left-arrow'],
  [/arrow-up|chevron-up/, 'up-arrow'],
  [/arrow-down|chevron-down/, 'down-arrow'],
  [/open-in-new|link-external|external-link|up-right-from-square/, 'external'],
  [/link/, 'link'],
  [/cloud-download|cloud-arrow-down/, 'cloud-download'],
  [/download/, 'download'],
  [/email|mail|envelope|at$/, 'email'],
  [/phone|call/, 'phone'],
  [/clock|timer|time|stopwatch|watch/, 'clock'],
  [/calendar/, 'notes'],
  [/rocket/, 'rocket'],
  [/star/, 'star'],
  [/heart/, 'heart'],
  [/cog|gear|tools?$|wrench|settings/, 'setting'],
  [/lock|shield|security|key/, 'padlock'],
  [/laptop/, 'laptop'],
  [/monitor|desktop|display/, 'desktop'],
  [/server|nas|lan|network/, 'server'],
  [/database/, 'database'],
  [/cellphone|mobile|smartphone/, 'mobile-android'],
  [/pencil|edit|pen/, 'pencil'],
  [/file-plus|note-plus/, 'add-document'],
  [/file|document|paper/, 'document'],
  [/book|library/, 'open-book'],
  [/magnify|search|loupe/, 'magnifier'],
  [/chart|graph|analytics|poll/, 'analytics'],
  [/puzzle|extension/, 'puzzle'],
  [/list|format-list/, 'list-format'],
  [/comment|message|chat|forum/, 'comment'],
  [/translate|language|earth|globe|web/, 'translate'],
  [/weather-sunny|sun/, 'sun'],
  [/weather-night|moon/, 'moon'],
  [/source-branch|git-branch|code-branch/, 'code-branch'],
  [/menu|bars/, 'bars'],
  [/rss/, 'rss'],
  [/windows|microsoft-windows/, 'seti:windows'],
  [/apple/, 'apple'],
  [/linux|tux/, 'linux'],
  [/github/, 'github'],
  [/gitlab/, 'gitlab'],
  [/discord/, 'discord'],
  [/mastodon/, 'mastodon'],
  [/linkedin/, 'linkedin'],
  [/youtube/, 'youtube'],
  [/facebook/, 'facebook'],
  [/instagram/, 'instagram'],
  [/slack/, 'slack'],
  [/telegram/, 'telegram'],
  [/node-?js|nodejs/, 'node'],
  [/npm/, 'npm'],
  [/firefox/, 'firefox'],
  [/chrome/, 'chrome'],
  [/microsoft-edge|edge/, 'edge'],
];

/** A name without its set and size, such as `check` for `octicons-check-16`. */
export const plainName = (name: string): string => name.replace(iconSets, '').replace(/-(?:12|16|24)$/, '');

/** The equivalent Starlight icon, or `undefined`. */
export const starlightIcon = (name: string): string | undefined => {
  const plain = plainName(name);
  return equivalents.find(([words]) => words.test(plain))?.[1];
};

const meanings: Readonly<Record<string, { readonly en: string; readonly [language: string]: string }>> = {
  'approve-check': { nl: 'ja', en: 'yes', de: 'ja', fr: 'oui' },
  'approve-check-circle': { nl: 'ja', en: 'yes', de: 'ja', fr: 'oui' },
  close: { nl: 'nee', en: 'no', de: 'nein', fr: 'non' },
  warning: { nl: 'waarschuwing', en: 'warning', de: 'Warnung', fr: 'avertissement' },
  error: { nl: 'fout', en: 'error', de: 'Fehler', fr: 'erreur' },
};

/** The text alternative for an icon that says more than the words beside it. */
export const meaningOf = (icon: string, language: string): string | undefined => {
  const words = Object.hasOwn(meanings, icon) ? meanings[icon] : undefined;
  return words?.[language.slice(0, 2)] ?? words?.en;
};
