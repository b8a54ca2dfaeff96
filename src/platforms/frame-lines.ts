/**
 * Lines that every platform prints around what people wrote, known by their make-up rather than by their wording:
 * a name beside a time above a bubble, a footer that says to whom and why a mail was sent. All on folded text.
 */

/** A time or a date in figures: `8:45`, `20.45`, `14h30`, `8:45pm`, `12.03.2024`, `2024-03-12`. */
const FIGURES =
  /^\d{1,2}(?:[:.h]\d{2}){1,2}(?:[ap]\.?m\.?|h|uhr)?$|^\d{1,2}[ap]m$|^\d{1,4}[./-]\d{1,2}[./-]\d{0,4}$/;
const NUMBER = /^\d{1,4}(?:\.|st|nd|rd|th|er|º|h|m|d|w|min|std|sem)?$/;
/** Words that make a stamp of a mere number ("14. Mai", "vor 3 Stunden", "3 days ago"). */
const TODAY =
  /^(?:heute|gestern|today|yesterday|hier|aujourd'hui|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren)[.:,]?$/;
const DAY =
  /^(?:mar(?:z|zo|co|ch|s|di|tedi|tes)?\.?|(?:jan|feb|fev|gen|ene|maa|apr|abr|avr|mai|may|mei|mag|jun|jui|giu|jul|lug|aug|aou|ago|sep|set|okt|oct|ott|out|nov|dez|dec|dic|mon|die|mit|don|fre|sam|son|tue|wed|thu|fri|sat|sun|lun|mer|ven|vie|dom|din)[a-z]{0,7}\.?|geleden|min[a-z]{0,5}|stund[a-z]{1,2}|tag[en]{0,2}|weeks?|wochen?|weken|hours?|days?|heures?|jours?|sem[a-z]{3,5}|horas?|dias?|or[ae]|giorn[oi]|uur|dag(?:en)?)$/;
/** Not "ok" nor "ça": who says them answers ("Ok, Montag 10 Uhr."). */
const BETWEEN =
  /^(?:[ahmps]|a[lmtu]|pm|d[aeiu]|do|e[lm]|i[lnm]|l[ae]|o[mnp]|[ao]s|um|y|e|et|[ap]\.|[ap]\.m\.|uhr|las|alle|vor|hace|del|the|gesendet|geschrieben|sent|received)$/;

/** Is the line nothing but a time or a date: "8:45 PM", "14. Mai 2024 um 20:45 Uhr", "vor 3 Stunden"? */
export function isStamp(folded: string): boolean {
  if (folded.length > 60) return false;
  let sure = false;
  let numbers = 0;
  let days = 0;
  let today = false;
  for (const word of folded.split(/[\s,;·•|()[\]–—]+/)) {
    if (word === '' || word === '-' || word === ':') continue;
    if (FIGURES.test(word.replace(/:$/, ''))) sure = true;
    else if (TODAY.test(word)) today = true;
    else if (NUMBER.test(word)) numbers += 1;
    else if (DAY.test(word.replace(/[:,]$/, ''))) days += 1;
    else if (!BETWEEN.test(word.replace(/:$/, ''))) return false;
  }
  return sure || today || (numbers > 0 && days > 0);
}

/**
 * A name, in full or the first alone, beside a time: what chats print above a bubble.
 * @param name folded; empty where unknown
 */
export function isNameWithStamp(folded: string, name: string): boolean {
  if (name === '' || folded.length > name.length + 60) return false;
  const line = folded.replace(/ ?:$/, '');
  for (const one of [name, name.split(' ')[0] ?? '']) {
    if (one.length < 2) continue;
    const behind = line.slice(one.length);
    if (line.startsWith(one) && /^[^a-z0-9]/.test(behind) && isStamp(rest(behind))) return true;
    if (line.endsWith(one) && isStamp(rest(line.slice(0, -one.length)))) return true;
  }
  return false;
}

/** What stands beside the name, with the marks between them cut; a word glued to the name is no stamp. */
function rest(beside: string): string {
  return beside.replace(/^[\s,:;·•|([-]{1,4}|[\s,:;·•|)\]-]{1,4}$/g, '');
}

/** What was sent. */
const MAIL =
  /(?:^|[^a-z])(?:e?mail|nachricht|mitteilung|benachrichtigung|hinweis|messag|notif|notice|courriel|correo|mensa|bericht|melding)/;
/** That it was sent or received. */
const GOES =
  /erh[ai]e?lt|bekomm|bekam|empf|sende|sandt|schick|versand|zugestell|gedacht|bestimmt|bestemd|gerichtet|g(?:ing|eht) an|receiv|getting|(?:you|we) g[eo]t|(?:^|[^a-z])sen[dt](?: |$)|sending|deliver|intend|address|meant for|recoi|receve|recu|envo[iy]|destin|adresse|recib|envia|dirig|ricev|invia|receb|ontvang|verzond|stuur|bedoeld/;
const WHY = /(?:^|[^a-z])(?:weil|da|denn|because|since|as|car|porque|perche|omdat|want)(?:[^a-z]|$)|parce/;
/** What only a platform has: settings, subscriptions, an account. */
const SETTINGS =
  /benachrichtigung|notif|einstellung|eingesch|a[ck]tiv|abonn|konto|mitglied|registr|setting|subscri|account|member|[ni]scri|linkedin|xing/;

/** One person who speaks; "we sent this mail to" is the platform. */
export const ONE_SPEAKS =
  /(?:^|[^a-z])(?:ich|mich|mir|meine?[nmrs]?|i|i'm|i've|i'd|me|my|j'|moi|mon|yo|mio|mia|eu|meu|minha|ik|mij|mijn)(?:[^a-z]|$)/;
/** "Why did I get this mail?" is the footer's own question. */
const ASKS_WHY = /^(?:warum|why) .{0,30} (?:diese|this) .{0,30}\?/;

/**
 * A footer that says to whom the mail went, by their full name or address: nobody writes that into a note.
 * @param recipients folded names and addresses
 */
export function saysToWhom(folded: string, recipients: Iterable<string>): boolean {
  if (folded.length > 600 || !MAIL.test(folded) || ONE_SPEAKS.test(folded)) return false;
  const goes = GOES.test(folded);
  for (const recipient of recipients) {
    const at = /[ @]/.test(recipient) ? folded.indexOf(recipient) : -1;
    if (
      at >= 0 &&
      (goes || /(?:^| )(?:fur|an|for|to|pour|para|per|voor)(?: (?:frau|herrn))? $/.test(folded.slice(0, at)))
    )
      return true;
  }
  return false;
}

/** "Gesendet an", "An:", "Intended for": with the recipient's full name right behind it. */
const SENT_TO =
  /^(?:gesendet|verschickt|versandt|versendet|geschickt|zugestellt|adressiert|gerichtet|bestimmt|nur|sent|delivered|addressed|intended|meant|only|(?:der |die |the )?(?:empfanger(?:in)?|recipient)|an|fur|to|for)(?: (?:an|fur|to|for|ist|is))?:? /;

/**
 * The shortest form of that footer ("Sent to Ann Lee, baker at Crumb"). Somebody may write so, too ("For Ann, with love"):
 * a caller looks at what stands around it.
 * @param recipients folded names and addresses
 */
export function isSentTo(folded: string, recipients: Iterable<string>): boolean {
  const found = folded.length > 400 ? null : SENT_TO.exec(folded);
  if (found === null) return false;
  const named = folded.slice(found[0].length);
  for (const recipient of recipients)
    if (
      /[ @]/.test(recipient) &&
      named.startsWith(recipient) &&
      /^(?:$|[^a-z0-9])/.test(named.slice(recipient.length))
    )
      return true;
  return false;
}

/** A footer that says why the mail was sent. Somebody might say so, too: a caller looks at what stands around it. */
export function saysWhySent(folded: string): boolean {
  if (folded.length > 400) return false;
  if (ASKS_WHY.test(folded) && MAIL.test(folded)) return true;
  return (
    MAIL.test(folded) &&
    GOES.test(folded) &&
    WHY.test(folded) &&
    SETTINGS.test(folded) &&
    !ONE_SPEAKS.test(folded)
  );
}

/** How far above a footer its button may stand, in lines. */
const BUTTON_REACH = 8;

/**
 * Is a button or a rule the last thing above a line, with no greeting of a text in between? Then what follows is the frame's.
 * @param above the lines before it, in order
 */
export function followsButton<Line>(
  above: readonly Line[],
  isButton: (line: Line) => boolean,
  greets: (line: Line) => boolean,
): boolean {
  const near = above.slice(-BUTTON_REACH).reverse();
  const button = near.findIndex(isButton);
  return button >= 0 && !near.slice(0, button).some(greets);
}

/** Does the line, as it is printed, open a quotation? An introduction ("She added a note:") stands above one. */
export function opensQuotation(text: string): boolean {
  return /^["„“«»‚‘']/.test(text);
}
