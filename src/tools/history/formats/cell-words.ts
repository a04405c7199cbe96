/** Words for work at the customer. */
export const onSiteWords =
  /\b(?:on[ -]?site|visits?|site visit|at (?:the )?(?:client|customer)|bezoek|op locatie|ter plaatse|bij (?:de )?klant|klantbezoek|sur (?:place|site)|deplacement|chez le client|vor ort|beim kunden|kundenbesuch)\b|^klant$/;

/** Words for work from afar: they tell a column of places, too. */
export const remoteWords =
  /\b(?:remote(?:ly)?|op afstand|afstand|telefonisch|a distance|distance|fern(?:wartung)?|remote support)\b/;

/** What the cells of a column of yes and no say of work that nobody is billed for. */
export const notBillableWords =
  /^(?:no|n|false|0|non|nein|nee|onwaar|faux|falsch|(?:not |non[- ]?|un)billable|niet (?:factureerbaar|declarabel)|non facturable|nicht abrechenbar)$/i;
