/**
 * How much a data file may hold. Pages print all of it in tables, and tools compute with all of it at each keystroke. Far more than
 * any provider publishes is a mistake, and would make a page that no browser can show.
 */
export const most = {
  tiers: 12,
  roles: 30,
  rateBands: 8,
  billingRules: 30,
  closedDays: 10,
  channels: 20,
  countries: 60,
  /** On one day. */
  windows: 12,
  questions: 200,
  points: 30,
  terms: 500,
  fees: 40,
  /** Kinds of prepaid bundles of one tier. */
  bundles: 20,
  travelParts: 10,
  zones: 30,
  /** Of one kind, such as users. */
  units: 100_000,
  /** Kilometres or miles of one visit. */
  distance: 10_000,
  travelMinutes: 1_440,
  /** Of one amount: 100,000.00 euros. */
  minorUnits: 10_000_000,
  aspects: 50,
  areas: 100,
  steps: 30,
  openPoints: 100,
  presets: 50,
  exampleLines: 20,
  /** What the rules accept of a line and of a request. */
  jobMinutes: 60_000,
  times: 1_000,
  months: 120,
  redirects: 20_000,
  menuGroups: 20,
  menuPages: 200,
  holidays: 5_000,
  /** Characters of a name, which stands in the head of a column. */
  nameLength: 60,
  /** Characters of any other text. */
  textLength: 2_000,
  /** Minutes of the increment or the minimum of a job: a day. */
  billingMinutes: 1_440,
  /** Hours of a promise: a year. */
  promisedHours: 8_760,
  /** Of a promise: eight weeks. */
  businessDays: 40,
  priorities: 10,
  targets: 20,
} as const;
