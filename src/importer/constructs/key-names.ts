/** Keys labelled with their own name, from the key map of PyMdown Extensions 11. */
const namedKeys = `
  space page-up page-down home end backspace tab break caps-lock clear eject enter help print-screen scroll-lock num-clear num-lock num-enter
  alt left-alt left-command left-meta left-option left-shift left-super meta option right-alt right-command right-meta right-option
  right-shift right-super shift super browser-back browser-favorites browser-forward browser-home browser-refresh browser-search
  browser-stop copy mail media print reset select sleep volume-down volume-up zoom power fingerprint left-button middle-button
  right-button`;

/** Keys with another label. Material draws a symbol before the names of the arrows, Cmd and Win. */
const labelledKeys: Readonly<Record<string, string>> = {
  'alt-graph': 'AltGr',
  'arrow-down': '↓ Down',
  'arrow-left': '← Left',
  'arrow-right': '→ Right',
  'arrow-up': '↑ Up',
  backslash: '\\',
  backtab: 'Back Tab',
  bar: '|',
  'brace-left': '{',
  'brace-right': '}',
  'bracket-left': '[',
  'bracket-right': ']',
  colon: ':',
  comma: ',',
  command: '⌘ Cmd',
  'context-menu': 'Menu',
  control: 'Ctrl',
  delete: 'Del',
  'double-quote': '"',
  equal: '=',
  escape: 'Esc',
  exclam: '!',
  function: 'Fn',
  grave: '`',
  greater: '>',
  insert: 'Ins',
  'left-control': 'Left Ctrl',
  'left-windows': 'Left Win',
  less: '<',
  'media-next-track': 'Next Track',
  'media-pause': 'Pause',
  'media-play': 'Play',
  'media-play-pause': 'Play/Pause',
  'media-prev-track': 'Previous Track',
  'media-stop': 'Stop',
  minus: '-',
  'num-asterisk': 'Num *',
  'num-delete': 'Num Del',
  'num-equal': 'Num =',
  'num-minus': 'Num -',
  'num-plus': 'Num +',
  'num-separator': 'Num .',
  'num-slash': 'Num /',
  period: '.',
  plus: '+',
  question: '?',
  'right-control': 'Right Ctrl',
  'right-windows': 'Right Win',
  semicolon: ';',
  'single-quote': "'",
  slash: '/',
  tilde: '~',
  underscore: '_',
  'volume-mute': 'Mute',
  windows: '⊞ Win',
  'x-button1': 'X Button 1',
  'x-button2': 'X Button 2',
};

/** Aliases, each with the name of its key. */
const aliases = `
  add=num-plus altgr=alt-graph apps=context-menu menu=context-menu back=backspace bksp=backspace bktab=backtab cancel=break
  capital=caps-lock cplk=caps-lock close-brace=brace-right close-bracket=bracket-right clr=clear cmd=command ctrl=control
  dblquote=double-quote decimal=num-separator separator=num-separator del=delete divide=num-slash down=arrow-down esc=escape return=enter
  exclamation=exclam favorites=browser-favorites fn=function forward=browser-forward grave-accent=grave greater-than=greater gt=greater
  hyphen=minus ins=insert lalt=left-alt launch-mail=mail launch-media=media lbutton=left-button lcmd=left-command lcommand=left-command
  left-cmd=left-command lcontrol=left-control lctrl=left-control left-ctrl=left-control left=arrow-left lopt=left-option
  loption=left-option left-opt=left-option left-win=left-windows lwin=left-windows lwindows=left-windows less-than=less lt=less
  lmeta=left-meta lshift=left-shift lsuper=left-super mbutton=middle-button multiply=num-asterisk mute=volume-mute vol-mute=volume-mute
  next=page-down page-dn=page-down pg-dn=page-down next-track=media-next-track num-del=num-delete numlk=num-lock open-brace=brace-left
  open-bracket=bracket-left opt=option pg-up=page-up prior=page-up pause=media-pause pipe=bar play=media-play play-pause=media-play-pause
  prev-track=media-prev-track prtsc=print-screen question-mark=question ralt=right-alt rbutton=right-button rcontrol=right-control
  rctrl=right-control right-ctrl=right-control rcmd=right-command rcommand=right-command right-cmd=right-command refresh=browser-refresh
  right=arrow-right rmeta=right-meta right-opt=right-option ropt=right-option roption=right-option right-win=right-windows
  rwin=right-windows rwindows=right-windows rshift=right-shift rsuper=right-super scroll=scroll-lock search=browser-search spc=space
  stop=media-stop subtract=num-minus tabulator=tab up=arrow-up vol-down=volume-down vol-up=volume-up win=windows xbutton1=x-button1
  xbutton2=x-button2`;

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const capitals = (name: string): string =>
  name.replaceAll('-', ' ').replace(/(^| )[a-z]/g, (letter) => letter.toUpperCase());

const labels: ReadonlyMap<string, string> = new Map([
  ...words(namedKeys).map((name) => [name, capitals(name)] as const),
  ...Object.entries(labelledKeys),
]);

const aliasOf: ReadonlyMap<string, string> = new Map(
  words(aliases).map((pair): readonly [string, string] => {
    const [short = '', long = ''] = pair.split('=');
    return [short, long];
  }),
);

/**
 * The label of a key, or `undefined` when there is no such key.
 *
 * @example keyLabel('ctrl') === 'Ctrl'
 */
export const keyLabel = (name: string): string | undefined => {
  if (/^(?:[a-z0-9]|f(?:[1-9]|1\d|2[0-4]))$/.test(name)) return name.toUpperCase();
  const [, digit] = /^num(\d)$/.exec(name) ?? [];
  return digit === undefined ? labels.get(aliasOf.get(name) ?? name) : `Num ${digit}`;
};
