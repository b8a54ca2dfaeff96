import { fold } from '../../text/fold.ts';
import type { Kind } from '../notification.ts';

/** A frame sentence or subject that says what a mail is about, and often who is behind it. */
export interface Sentence {
  readonly kind: Kind;
  /** As printed; null where the sentence names nobody. */
  readonly name: string | null;
  /** What stands beside the name in the sentence ("Ida Nobody, Leiterin bei X, möchte …"); null where nothing does. */
  readonly fact: string | null;
}

/** `n` is the name. Patterns run on folded text, so `ö` is `o` and every span fits the original. */
interface Form {
  readonly kind: Kind;
  readonly pattern: RegExp;
}

const NAME = '(?<n>.{2,90}?)';
const YOU = '(?:dir|dich|ihnen|sie|euch)';
const YOUR = '(?:dein|deine|deinen|deiner|deinem|ihr|ihre|ihren|ihrer|ihrem)';
const REQUEST = '(?:kontakt-?\\s?anfrage|kontaktwunsch|vernetzungsanfrage|anfrage|einladung)';
const WISHES = '(?:mochte|moechte|will|wurde|wuerde|wunscht sich|hatte|fragt|bittet)';

function forms(kind: Kind, sources: readonly string[]): readonly Form[] {
  return sources.map((source) => ({ kind, pattern: new RegExp(source) }));
}

/**
 * Whole sentences, the surest sign. The real ones are unknown, so each stands for a family of wordings.
 * The order counts: what was confirmed reads nearly like what is asked.
 */
const FORMS: readonly Form[] = [
  ...forms('request-accepted', [
    `^${NAME} hat ${YOUR} ${REQUEST} .{0,30}?(?:bestatigt|angenommen|akzeptiert)`,
    `^${NAME} (?:ist|hat) (?:auf )?${YOUR} ${REQUEST} (?:eingegangen|zugestimmt|zugesagt)`,
    `^${NAME} hat ja gesagt`,
    `^(?:ab sofort|jetzt|nun) (?:seid|sind) (?:du|sie|ihr)?(?: und)? ?${NAME} (?:verbunden|vernetzt|in kontakt|kontakte)`,
    `^(?:.{0,40} )?(?:du hast|sie haben|you have|you've) .{0,20}(?:neuen kontakt|new contact): ${NAME}$`,
    `^${NAME} hat ${YOU} als (?:neuen )?kontakt (?:bestatigt|angenommen|akzeptiert)`,
    `^${NAME} (?:hat|wurde) .{0,20}(?:bestatigt|angenommen): ?${REQUEST}`,
    `^${NAME} (?:ist|gehort) (?:jetzt|nun|ab sofort) .{0,30}(?:verbunden|vernetzt|kontakt)`,
    `^(?:sie|du|ihr)? ?(?:sind|bist|seid) (?:jetzt|nun) mit ${NAME} (?:verbunden|vernetzt|in kontakt)`,
    `^${NAME} und (?:du|sie|ich) (?:seid|sind) (?:jetzt|nun) .{0,20}(?:verbunden|vernetzt|kontakte)`,
    `^(?:du|sie) und ${NAME} (?:seid|sind) (?:jetzt|nun) .{0,20}(?:verbunden|vernetzt|kontakte)`,
    `^(?:neuer kontakt|ihr neuer kontakt|dein neuer kontakt|kontakt bestatigt|kontaktanfrage bestatigt)(?: von|:) ${NAME}$`,
    `^${NAME} (?:has )?(?:accepted|confirmed|approved) (?:your|you) .{0,30}(?:request|invitation|contact)`,
    `^you(?: are|'re) now (?:connected|in contact|contacts) (?:with|to) ${NAME}$`,
    `^${NAME} said yes`,
    `^${NAME} is now (?:connected|in contact|a contact|one of your|your contact|part of your)`,
    `^(?:you and )?${NAME} (?:and you )?are now (?:connected|contacts|in contact)`,
  ]),
  ...forms('contact-request', [
    `^(?:(?:die|eine|ihre|deine|neue|offene) ){0,2}${REQUEST} von ${NAME} .{0,30}(?:wartet|offen|unbeantwortet|ausstehend|bestatigen|beantworten)`,
    `^${NAME} ${WISHES} .{0,80}(?:kontakt|vernetz|netzwerk|verbind|verknupf|kennenlernen)`,
    `^${NAME} (?:hat|schickt|sendet|sandte) ${YOU} .{0,40}(?:kontaktanfrage|kontaktwunsch|vernetzungsanfrage|kontakteinladung)`,
    `^${NAME} hat ${YOU} (?:als|zu) .{0,30}(?:kontakt|netzwerk) .{0,20}(?:hinzugefugt|eingeladen|angefragt)`,
    `^${NAME} wartet .{0,40}(?:antwort|bestatigung|ruckmeldung|reaktion|entscheidung|zusage|(?:dein|ihr) ja)`,
    `^(?:(?:.{0,60}(?: |: ))?(?:die|eine|neue|offene) )?anfrage von ${NAME}$`,
    `^${NAME} (?:mochte|hat|ladt) ${YOU} .{0,30}zu xing (?:einladen|eingeladen|ein)$`,
    `^${NAME} (?:invites|invited|has invited) you to (?:join )?xing$`,
    `^join ${NAME} on xing$`,
    `(?:kontakt-?\\s?anfrage|kontaktwunsch|vernetzungsanfrage|kontakteinladung) (?:von|durch) ${NAME}$`,
    `^${NAME} (?:would like|'d like|wants|wishes|asks|is asking|has asked|asked) .{0,80}(?:contact|connect|network)`,
    `^${NAME} (?:has )?(?:sent|sends) you .{0,20}(?:contact request|request to connect|invitation to connect|connection request)`,
    `^${NAME} (?:has )?(?:added|invited) you (?:as|to) .{0,30}(?:contact|connect|network)`,
    `^${NAME} (?:is )?(?:still )?(?:waiting|waits) for your .{0,20}(?:answer|reply|response|confirmation)`,
    `(?:contact request|request to connect|connection request|invitation to connect) (?:from|by) ${NAME}$`,
    `^${NAME} ladt ${YOU} .{0,60}(?:netzwerk|kontakt)`,
  ]),
  ...forms('message', [
    `^${NAME} (?:schreibt|schrieb|writes|wrote|says)(?: (?:dir|ihnen|you|am|on|dazu) .{0,50})?$`,
    `^${NAME} (?:hat|schickt|sendet) ${YOU} .{0,40}(?:nachricht|mitteilung|botschaft)(?:en)?(?: |$)`,
    `^${NAME} (?:hat|schreibt|schrieb) ${YOU}(?: .{0,40}(?:geschrieben|geantwortet))?$`,
    `^${NAME} hat .{0,30}(?:geantwortet|geschrieben|mitgeteilt|gemeldet)`,
    `^(?:du hast|sie haben) .{0,12}post von ${NAME}$`,
    `^${NAME} wartet im chat`,
    `(?:nachricht|mitteilung|antwort)(?:en)? (?:von|durch) ${NAME}$`,
    `^${NAME} (?:has )?(?:sent|sends|wrote|written|messaged|replied) (?:to )?you(?: .{0,30})?$`,
    `^${NAME} (?:has )?(?:replied|written) to your (?:message|request)`,
    `(?:message|reply)s? (?:from|by) ${NAME}$`,
  ]),
  ...forms('profile-visit', [
    `^${NAME} (?:hat|hat sich|war auf|besuchte|interessiert sich fur) .{0,30}profil(?: |$)`,
    `(?:besuch|besucher)(?: auf ${YOUR} profil)? (?:von|:) ${NAME}$`,
    `^${NAME} (?:has )?(?:visited|viewed|looked at|checked out) your .{0,12}profile`,
  ]),
];

/** Frame sentences that name nobody. */
const NAMELESS: readonly (readonly [Kind, RegExp])[] = [
  [
    'contact-request',
    /^(?:(?:du hast|sie haben|you have|you've) .{0,40})(?:kontakt-?anfrage|kontaktwunsch|contact request|request to connect)|^(?:du hast|sie haben|you have|you've) .{0,20}(?:anfrage|request)(?: (?:erhalten|bekommen))?$/,
  ],
  [
    'message',
    /^(?:(?:du hast|sie haben|you have|you've) .{0,40})(?:nachricht(?:en)?|messages?|post)(?: (?:auf|bei|on|in) xing)?(?: (?:erhalten|bekommen))?$/,
  ],
];

/** How a greeting begins; on folded text. */
export const GREETS =
  /^["']?(?:hallo|hi|hey|hoi|servus|moin|gruss? gott|gruezi|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|dear|hello|bonjour|hola|ciao|ola)(?:[ ,!.:]|$)/;
const NOT_A_NAME =
  /^(?:jemand|niemand|(?:ein(?:e|en|er)?|diese[rs]?) (?:neue[srn]? )?(?:mitglied|person|kontakt|nutzer|besucher|kontaktanfrage|nachricht)|someone|somebody|a member|ein(?:e|en|em|er)? .{0,80}|xing|das xing|ihr xing|dein xing|sie|du|you|die person|wer|who|\d+ .{0,40}|neue[rs]?|new|offene|open|(?:ihr|dein|your|mehr|more)(?:e|en|em)? .{0,30}|.{0,40}(?:anfrage|nachricht|request|message) (?:von|from) .{0,80})$/;
/** A person speaks: such a line is what they wrote, never the frame. */
const SPEAKS =
  /^(?:ich|wir|i|we|mein|meine|my|our|unser|unsere|es|it|er|he|she|man|das|dies|this|that|wenn|if|da|weil|und|and|aber|but)(?: |$)/;
const OWN_VOICE = /(?:^|[^a-z])(?:ich|mich|mir|meine?[nmrs]?|i'm|i've|i'd)(?:[^a-z]|$)/;
const ACADEMIC =
  /^(?:m\.? ?b\.? ?a|ph\.? ?d|dr|prof|m\.? ?a|b\.? ?a|m\.? ?sc|b\.? ?sc|ll\.? ?m|ll\.? ?b|m\.? ?eng|b\.? ?eng|cfa|cpa|frm|jr|sr|ii|iii|iv|dipl|mag|d\.?o)\b/;

/** Words that open or close a sentence around a name and do not belong to it. */
const LEADING =
  /^(?:(?:erinnerung|reminder|neu|new|xing|re|aw|info)\s{0,2}[:\-–|]\s{0,2}|\[xing\]\s{0,2}|>\s{0,2})/;
const TRAILING =
  /(?: (?:auf|bei|on|via|uber) xing| (?:wartet|waits|is|ist|are|sind|steht|noch|still) .{0,90}|\s{0,2}[:!.…*]{1,9}| (?:erhalten|bekommen|eingegangen|received)| [-–|] .{0,90}| \(xing\))$/;

/** Cuts what stands around a name: greeting, "Reminder:", the rest of a headline. Null where no name remains. */
export function nameIn(printed: string): string | null {
  let name = printed.trim();
  for (let turn = 0; turn < 4; turn += 1) {
    const folded = fold(name);
    const lead = LEADING.exec(folded)?.[0].length ?? 0;
    const tail = TRAILING.exec(folded)?.[0].length ?? 0;
    if (lead === 0 && tail === 0) break;
    name = name.slice(lead, name.length - tail).trim();
  }
  // "Ida Nobody still", "Ida Nobody läuft bald ab": small words behind a name belong to the sentence.
  const tail = /^(\p{Lu}[^,(]{0,60}? \p{Lu}[\p{L}’'.-]{1,40})(?: \p{Ll}{2,20}){1,4}$/u.exec(name)?.[1];
  name = tail ?? name;
  // "Ida Nobody (Leiterin, Muster GmbH)": what the bracket says is no part of the name.
  name = /^(.{2,80}?) \([^()]{2,110}\)$/.exec(name)?.[1] ?? name;
  const comma = name.indexOf(', ');
  if (comma > 0) {
    const [before, after] = [name.slice(0, comma), name.slice(comma + 2)];
    if (GREETS.test(fold(`${before} `)) || (/^\p{L}+$/u.test(before) && !ACADEMIC.test(fold(after))))
      name = after;
    else if (!ACADEMIC.test(fold(after))) name = before;
  }
  name = name
    .replace(/^["„“»'*]{1,9}|["”“«'*,;]{1,9}$/g, '')
    .replace(/\s{0,3}\([^()]{0,80}\)$/, '')
    .trim();
  return isNameLike(name) ? name : null;
}

/** True where somebody says "ich" or "mein": the platform never does. */
export function speaksForThemselves(folded: string): boolean {
  return OWN_VOICE.test(folded);
}

/** A degree behind a name (`MBA`, `Ph.D.`) belongs to it; folded. */
export function isAcademic(folded: string): boolean {
  return ACADEMIC.test(folded);
}

/** In small letters a verb: what holds it is a sentence. */
const VERB =
  /(?:^| )(?:hat|habe|haben|hast|ist|sind|wurde|wurden|wird|werden|schreibt|schrieb|möchte|kann|has|have|is|are|was|were|wants|wrote|will)(?: |$)/;

/** Could this be the name of a person or a company account? */
export function isNameLike(text: string): boolean {
  if (text.length < 2 || text.length > 90 || !/\p{L}/u.test(text)) return false;
  if (/[?!@:;<>=]|https?|\.{3}|…/.test(text)) return false;
  if (text.split(' ').length > 9) return false;
  if (VERB.test(text)) return false;
  return !NOT_A_NAME.test(fold(text));
}

/** The line without its greeting ("Hallo Frieda, ..."), as long as a sentence follows. */
function withoutGreeting(line: string): string {
  const greeting = /^.{3,60}?[,!] (?=\S.{10})/.exec(line);
  return greeting !== null && GREETS.test(fold(greeting[0])) ? line.slice(greeting[0].length) : line;
}

/** Cuts "Erinnerung:" and its like, which stand before whole sentences too. */
function withoutLead(line: string): string {
  return line.slice(LEADING.exec(fold(line))?.[0].length ?? 0);
}

/** "Ida Nobody, Leiterin bei X," and "Ida Nobody (Leiterin bei X)" say more than the name. */
function factBeside(printed: string, name: string): string | null {
  const rest = printed.slice(printed.indexOf(name) + name.length).trim();
  const bracketed = /^\(([^()]{3,110})\)/.exec(rest)?.[1];
  return bracketed ?? /^(?:, ?|\()(.{3,110}?)[,)]?$/.exec(rest)?.[1] ?? null;
}

/** The frame sentence that a line or subject is; null where it is none. Linear: every gap is bounded. */
export function sentenceIn(row: string): Sentence | null {
  if (row.length < 8 || row.length > 300) return null;
  const line = withoutLead(withoutGreeting(row.trim())).replace(/[\s:.!…]{1,10}$/, '');
  const folded = fold(line);
  // What is asked of many ("Who would like to connect?") is somebody's own question.
  if (speaksForThemselves(folded) || /^(?:wer|who) .{0,300}\?$/.test(fold(row.trim()))) return null;
  for (const { kind, pattern } of FORMS) {
    const found = pattern.exec(folded);
    const name = found?.groups?.n;
    if (found === null || name === undefined) continue;
    if (SPEAKS.test(name.replace(/^["'\s]{1,4}/, ''))) return null;
    const start = found[0].indexOf(name) + found.index;
    const printed = line.slice(start, start + name.length);
    // "Gute Neuigkeiten: Ida Nobody hat …": what opens the sentence is no part of the name either.
    const opening =
      start === 0 ? Math.max(...[': ', '? ', '! '].map((mark) => printed.lastIndexOf(mark))) + 1 : 0;
    if (SPEAKS.test(fold(printed.slice(opening).trim()))) continue;
    const readable = nameIn(printed.slice(opening));
    if (readable !== null) return { kind, name: readable, fact: factBeside(printed, readable) };
    if (NOT_A_NAME.test(name.trim())) return { kind, name: null, fact: null };
  }
  const nameless = NAMELESS.find(([, pattern]) => pattern.test(folded));
  return nameless === undefined ? null : { kind: nameless[0], name: null, fact: null };
}
