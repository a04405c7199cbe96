import { areSafeAddresses, isSafeAddress } from './address.ts';

const listOf = (names: string): ReadonlySet<string> => new Set(names.split(' ').filter((name) => name !== ''));

const globalAttributes = listOf('id class title lang dir role style hidden translate');

const boxAttributes = 'align valign width height bgcolor';
const drawingAttributes =
  'fill stroke stroke-width stroke-linecap stroke-linejoin fill-rule clip-rule opacity transform';

const table = (entries: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(entries).map(([name, attributes]) => [name, listOf(attributes)]));

/** Shapes of SVG, which only draw. */
const drawings = table({
  svg: `${drawingAttributes} viewBox width height preserveAspectRatio`,
  g: drawingAttributes,
  path: `${drawingAttributes} d`,
  circle: `${drawingAttributes} cx cy r`,
  ellipse: `${drawingAttributes} cx cy rx ry`,
  rect: `${drawingAttributes} x y width height rx ry`,
  line: `${drawingAttributes} x1 y1 x2 y2`,
  polyline: `${drawingAttributes} points`,
  polygon: `${drawingAttributes} points`,
});

/** Elements of HTML that only mark up text. */
const textElements =
  'abbr address article aside b bdi bdo big blockquote center cite code dd dfn dl dt em figcaption figure footer header hgroup i kbd ' +
  'label mark nav picture pre q rp rt ruby s samp section small span strike strong sub summary sup tt u var wbr';

/** Elements that a page may hold, with the attributes that each may have besides the global ones. */
const elements: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[...listOf(textElements)].map((name) => [name, listOf('')] as const),
  ...[...listOf('caption div h1 h2 h3 h4 h5 h6 p tbody tfoot thead tr')].map(
    (name) => [name, listOf(boxAttributes)] as const,
  ),
  ...drawings,
  ...table({
    a: 'href target rel download hreflang',
    audio: 'src controls loop muted preload',
    br: 'clear',
    col: `${boxAttributes} span`,
    colgroup: `${boxAttributes} span`,
    data: 'value',
    del: 'datetime',
    details: 'open',
    font: 'color size face',
    hr: 'align width size',
    iframe: 'src width height allowfullscreen frameborder loading referrerpolicy sandbox',
    img: 'src srcset sizes alt width height align border loading decoding',
    input: 'type checked disabled',
    ins: 'datetime',
    li: 'value type',
    meter: 'value min max low high optimum',
    ol: 'start type reversed',
    progress: 'value max',
    source: 'src srcset sizes media type width height',
    table: `${boxAttributes} border cellpadding cellspacing summary`,
    td: `${boxAttributes} colspan rowspan headers scope nowrap`,
    th: `${boxAttributes} colspan rowspan headers scope nowrap abbr`,
    time: 'datetime',
    track: 'src kind srclang label',
    ul: 'type',
    video: 'src poster controls loop muted playsinline preload width height',
  }),
]);

/** The Starlight components that the importer writes. A button is a link, and may have the same attributes. */
const components = table({
  Badge: 'text',
  Card: 'title icon',
  CardGrid: '',
  Icon: 'name',
  LinkButton: 'href variant target rel download hreflang',
  TabItem: 'label icon',
  Tabs: 'syncKey',
});

export const isComponent = (name: string): boolean => components.has(name);

export const isDrawing = (name: string): boolean => drawings.has(name);

export const isElement = (name: string): boolean => elements.has(name);

/** CSS functions that fetch nothing. */
const functions = listOf('calc clamp hsl hsla max min minmax repeat rgb rgba rotate scale translate var');

/** Refuses escapes, comments and brackets, which could hide a function or end the attribute. */
const isSafeStyle = (style: string): boolean =>
  !/[\\<>{}@]|\/\*/.test(style) &&
  style
    .split('(')
    .slice(0, -1)
    .every((before) =>
      functions.has(
        before
          .trimEnd()
          .split(/[^\w-]/)
          .at(-1)
          ?.toLowerCase() ?? '',
      ),
    );

const valueChecks: Readonly<Record<string, (value: string, tag: string) => boolean>> = {
  href: isSafeAddress,
  poster: isSafeAddress,
  src: (value, tag) => (tag === 'iframe' ? /^https:\/\//i.test(value) : isSafeAddress(value)),
  srcset: areSafeAddresses,
  style: isSafeStyle,
  fill: isSafeStyle,
  stroke: isSafeStyle,
  // The component prints it as HTML.
  title: (value, tag) => tag !== 'Card' || !/</.test(value),
};

const isListed = (tag: string, name: string): boolean => {
  if ((elements.get(tag) ?? components.get(tag))?.has(name)) return true;
  return (elements.has(tag) || tag === 'LinkButton') && (globalAttributes.has(name) || /^aria-[a-z]+$/.test(name));
};

/**
 * Whether a page may hold an attribute on an element or component: both are listed, and its address or style neither
 * runs nor fetches anything. That excludes event handlers, `set:html` and other Astro directives.
 *
 * @example isAllowed('a', 'href', '/tarieven/') && !isAllowed('a', 'onclick', 'x()') && !isAllowed('div', 'set:html', 'x')
 */
export const isAllowedAttribute = (tag: string, name: string, value: string): boolean =>
  isListed(tag, name) && (Object.hasOwn(valueChecks, name) ? valueChecks[name]?.(value, tag) === true : true);
