import { fold } from '../../text/fold.ts';
import { greetsClearly } from '../greeting.ts';
import { type Kind, PERSONAL } from '../notification.ts';
import { FAMILIES } from './families.ts';
import { isNameLine, withDegrees } from './names.ts';

/** A frame sentence or subject that says what a mail is about, and often who is behind it. */
export interface Sentence {
  readonly kind: Kind;
  /** As printed; null where the sentence names nobody. */
  readonly name: string | null;
  /** What stands beside the name in the sentence ("Ida Nobody, Leiterin bei X, möchte …"); null where nothing does. */
  readonly fact: string | null;
}

const NAME = '(?<n>.{2,90}?)';
/** What a sentence of the frame's says somebody does. */
export const DOES =
  "(?:hat|hatte|ist|gehort|mochte|moechte|will|wurde|wuerde|wunscht|fragt|bittet|wartet|ladt|schickt|sendet|sandte|schreibt|schrieb|besuchte|war|interessiert|freut|kennt|sucht|has|is|was|would|'d like|wants|wishes|asks|asked|sent|sends|wrote|writes|says|said|messaged|replied|accepted|confirmed|approved|added|invited|invites|visited|viewed|looked|checked|waits|got|started|still|did|does|looks|vous|te|ti|a|ha|souhaite|voudrait|aimerait|quiere|desea|vuole|desidera|vorrebbe|gostaria|quer|enviou|aceitou|confirmou|visitou|wil|heeft)";
const SENT =
  '(?:anfrage|wunsch|einladung|request|connect|invitation|nachricht(?:en)?|mitteilung|post|antwort|messages?|mail|reply|besuch(?:er)?)';
const TOGETHER = '.{0,20}(?:verbunden|vernetzt|in kontakt|kontakte|connected|contacts)';

/**
 * How a sentence of the frame names somebody (`n`), on folded text. What it says of them tells the kind: the families.
 * The real sentences are unknown, so this is their grammar.
 */
const FORMS: readonly RegExp[] = [
  `${SENT}(?: auf (?:dein|ihr)(?:em)? profil)? (?:von|durch|from|by):? ${NAME}(?: (?:wartet|ist|steht|liegt|lauft|noch|auf xing|on xing|yet|ubersehen|bestatigen|beantworten|waits|is|has) ?.{0,60}|: .{1,90})?$`,
  `(?:messag(?:e|gio)|mensa(?:je|gem)|bericht|conta(?:ct|cto|tto|to)|verzoek) (?:de|da|van) ${NAME}$`,
  `^(?:.{0,60} )?(?:anfrage|nachricht|kontakt|contact|besuch|besucher|message|request|ungelesen|bestatigt|unread)(?: bestatigt)?: (?!.{2,60} ${DOES} )${NAME}$`,
  `^(?:sie|du|ihr)? ?(?:sind|bist|seid|ab sofort|jetzt|nun) ?(?:jetzt|nun|sind|seid|bist)? (?:sie |du )?(?:mit|und) ${NAME} ${TOGETHER}`,
  `^(?:.{0,12} )?(?:du|sie|you) (?:und|and) ${NAME} (?:seid|sind|are) ${TOGETHER}`,
  `(?:^|[ ,])(?:hat|haben|mochte|wurde) ${NAME} (?:sie|ihnen|dich|dir) .{6,80}$`,
  `^you(?: are|'re) now (?:connected|in contact|contacts) (?:with|to) ${NAME}$`,
  `^${NAME} (?:und|and) (?:du|sie|ich|you) (?:seid|sind|are) ${TOGETHER}`,
  `^join ${NAME} on xing$`,
  `^${NAME} ${DOES}(?: |$)`,
].map((source) => new RegExp(source));

/** "Sie haben eine neue Nachricht": a sentence of the frame that names nobody. */
const NAMELESS =
  /^(?:du hast|sie haben|you have|you've) .{0,40}(?:anfrage|kontaktwunsch|request|connect|nachricht(?:en)?|messages?|post)(?: (?:auf|bei|on|in) xing)?(?: (?:erhalten|bekommen|received|for you))?$/;

const NOT_A_NAME =
  /^(?:(?:ein(?:e|en|em|er)?|diese[rsnm]?|im|auf|seit|bei|on|heute|hier|there|das|es|was|jemand|niemand|some(?:one|body)|a member|neue[rns]?|new|offene|open|\d+|(?:ihr|dein|your|mehr|more)(?:e|en|em)?)(?: .{0,80})?|(?:(?:das|ihr|dein) )?xing|sie|du|you|die person|wer|who|.{0,40}(?:anfrage|nachricht|request|message) (?:von|from) .{0,80})$/;
/** A person speaks: such a line is what they wrote, never the frame. */
const SPEAKS =
  /^(?:ich|wir|i|we|mein|meine|my|our|unser|unsere|es|it|er|he|she|man|herrn|das|dies|this|that|there|wenn|if|da|weil|und|and|aber|but)(?: |$)/;
const OWN_VOICE = /(?:^|[^a-z])(?:ich|mich|mir|meine?[nmrs]?|i(?= [a-z])|i'm|i've|i'd)(?:[^a-z]|$)/;
/** Words that open or close a sentence around a name and do not belong to it. */
const LEADING =
  /^(?:(?:erinnerung|reminder|neu|new|xing|re|aw|info)\s{0,2}[:\-–|]\s{0,2}|\[xing\]\s{0,2}|>\s{0,2})/;
const TRAILING =
  /(?: (?:auf|bei|on|via|uber) xing| (?:wartet|waits|is|ist|are|sind|steht|noch|still) .{0,90}|(?<! (?:jun|sen|jr|sr)|\. ?[a-z]{1,2})\s{0,2}[:!.…*]{1,9}| (?:erhalten|bekommen|eingegangen|received)| [-–|] .{0,90}| \(xing\))$/;

/** "… in Ihrem Postfach", "… à sua caixa de correio": where it lies. */
const INTO_YOUR =
  / \p{Ll}{1,5} (?:deine?[mnr]?|ihre?[mnr]?|Ihre?[mnr]?|Deine?[mnr]?|your|votre|vos|tu[ao]?|su[ao]?|[st]eu|uw|je) .{1,60}$/u;

/** How the platform speaks of somebody formally: no part of a full name. */
const HONORIFIC =
  /^(?:Herrn?|Frau|Mme|Madame|Monsieur|Señora?|Signora?|Sra?|Mevrouw|Meneer)\.? (?=.{2,60} )/u;

/** Cuts what stands around a name: greeting, "Reminder:", the rest of a headline. Null where no name remains. */
export function nameIn(printed: string): string | null {
  let name = printed.trim();
  // "Message from Ida Nobody. Log in to read it.": the name ends with its sentence.
  const sentence = /^(.{2,80}?)[.!?] /.exec(name)?.[1] ?? '';
  if (isNameLine(sentence)) name = sentence;
  for (let turn = 0; turn < 4; turn += 1) {
    const folded = fold(name);
    const lead = LEADING.exec(folded)?.[0].length ?? 0;
    const tail = TRAILING.exec(folded)?.[0].length ?? 0;
    if (lead === 0 && tail === 0) break;
    name = name.slice(lead, name.length - tail).trim();
  }
  // "Ida Nobody still", "Ida Nobody läuft bald ab": small words behind a name belong to the sentence.
  const tail =
    /^(\p{Lu}[^,(]{0,60}? \p{Lu}[\p{L}’'.-]{1,40})(?: (?!(?:jun|sen|jr|sr)(?:ior)?\b)\p{Ll}{2,20}){1,4}$/u.exec(
      name,
    )?.[1];
  name = (tail ?? name).replace(INTO_YOUR, '');
  // "Ida Nobody (Leiterin, Muster GmbH)": what the bracket says is no part of the name.
  name = /^(.{2,80}?) \([^()]{2,110}\)$/.exec(name)?.[1] ?? name;
  const comma = name.indexOf(', ');
  if (comma > 0) {
    const [before, after] = [name.slice(0, comma), name.slice(comma + 2)];
    if (greetsClearly(fold(`${before} `)) || (/^\p{L}+$/u.test(before) && withDegrees(name) === before))
      name = after;
    else name = withDegrees(name);
  }
  name = name
    .replace(/^["„“»'*]{1,9}|["”“«'*,;]{1,9}$/g, '')
    .replace(/\s{0,3}\([^()]{0,80}\)$/, '')
    .replace(HONORIFIC, '')
    .trim();
  return isNameLike(name) ? name : null;
}

/** True where somebody says "ich" or "mein": the platform never does. */
export function speaksForThemselves(folded: string): boolean {
  return OWN_VOICE.test(folded);
}

/** In small letters a verb: what holds it is a sentence. */
const VERB =
  /(?:^| )(?:hat|habe|haben|hast|ist|sind|wurde|wurden|wird|werden|schreibt|schrieb|möchte|kann|has|have|is|are|was|were|wants|wrote|will)(?: |$)/;

/** Could this be the name of a person or a company account? */
export function isNameLike(text: string): boolean {
  if (text.length < 2 || text.length > 90 || !/\p{L}/u.test(text)) return false;
  if (/[?!@:;<>=]|https?|\.{3}|…|\p{L}\p{Ll}{4}\. \p{Lu}\p{Ll}/u.test(text)) return false;
  if (text.split(' ').length > 9) return false;
  if (VERB.test(text)) return false;
  return !NOT_A_NAME.test(fold(text));
}

/** The line without its greeting ("Hallo Frieda, ..."), as long as a sentence follows. */
function withoutGreeting(line: string): string {
  const greeting = /^.{3,60}?[,!] (?=\S.{10})/.exec(line);
  return greeting !== null && greetsClearly(fold(greeting[0])) ? line.slice(greeting[0].length) : line;
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

/** "Ida hat einen neuen Kontakt" is news about others. */
const TO_YOU =
  /(?:^|[^a-z])(?:d(?:u|ir|ich|ein[enmrs]{0,2})|sie|ihnen|ihr[enmrs]{0,2}|you|your|ja|yes|vo(?:us|tre)|t(?:on|ua?)|sua?|suo|seu|uw?|jouw)(?:[^a-z]|$)/;

/** The kind that the surest family of words says; null where that is none behind which a person stands. */
function kindSaid(folded: string): Kind | null {
  const kind = FAMILIES.find(({ pattern }) => pattern.test(folded))?.kind ?? null;
  return kind !== null && PERSONAL.has(kind) ? kind : null;
}

/** The frame sentence that a line or subject is; null where it is none. Linear: every gap is bounded. */
export function sentenceIn(row: string): Sentence | null {
  if (row.length < 8 || row.length > 300) return null;
  const line = withoutLead(withoutGreeting(row.trim())).replace(
    /(?<! (?:jun|sen|jr|sr)|\. ?[a-z]{1,2})[\s:.!…]{1,10}$/i,
    '',
  );
  const folded = fold(line);
  // What is asked of many ("Who would like to connect?") is somebody's own question.
  if (speaksForThemselves(folded) || /^(?:wer|who) .{0,300}\?(?: |$)/.test(fold(row.trim()))) return null;
  for (const pattern of FORMS) {
    const found = pattern.exec(folded);
    const name = found?.groups?.n;
    if (found === null || name === undefined) continue;
    const start = found[0].indexOf(name) + found.index;
    // What the sentence says beside the name: "Nachrichtenwerk" and "Kontaktinsky" are names.
    const kind = kindSaid(`${folded.slice(0, start)}${folded.slice(start + name.length)}`);
    if (kind === null || (kind === 'request-accepted' && !TO_YOU.test(folded))) continue;
    if (SPEAKS.test(name.replace(/^["'\s]{1,4}/, ''))) return null;
    const printed = line.slice(start, start + name.length);
    // "Gute Neuigkeiten: Ida Nobody hat …": what opens the sentence is no part of the name either.
    const opening =
      start === 0 ? Math.max(...[': ', '? ', '! '].map((mark) => printed.lastIndexOf(mark))) + 1 : 0;
    if (SPEAKS.test(fold(printed.slice(opening).trim()))) continue;
    const readable = nameIn(printed.slice(opening));
    if (readable !== null && (SPEAKS.test(fold(readable)) || !/[\p{Lu}\p{Lo}]/u.test(readable))) continue;
    if (readable !== null) return { kind, name: readable, fact: factBeside(printed, readable) };
    // What holds a sentence of its own is somebody's letter: "Ihre Anfrage: 200 Stück sind da."
    const isLetter = /[.!?,] /.test(name) || VERB.test(name);
    if (NOT_A_NAME.test(name.trim()) && !isLetter) return { kind, name: null, fact: null };
  }
  const kind = NAMELESS.test(folded) ? kindSaid(folded) : null;
  return kind === null ? null : { kind, name: null, fact: null };
}
