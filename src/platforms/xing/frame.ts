import { fold } from '../../text/fold.ts';
import { hasTopicWord, isFrameTalk } from '../frame-vocabulary.ts';
import { greetsClearly } from '../greeting.ts';
import { addressesYou } from '../signature.ts';
import { isSamePerson } from './names.ts';
import { DOES, sentenceIn, speaksForThemselves } from './sentences.ts';

/** Whom a frame speaks about and whom it speaks to, as the mail prints them. */
export interface People {
  /** The requester; null where unknown. */
  readonly name: string | null;
  readonly recipients: readonly string[];
}

/** Somebody who speaks for themselves or others; the platform does so only about its mails. */
export const SOMEBODY_SPEAKS =
  /(?:^|[^a-z])(?:wir|uns|unsere?[nmrs]?|we|us|our|we'(?:re|ve|d|ll)|my|me)(?:[^a-z]|$)/;
/** What the platform says about the mail itself: "Aus Datenschutzgründen zeigen wir den Inhalt nicht in dieser E-Mail." */
const ABOUT_THE_MAIL =
  /(?:zeig|enthalt|finde|lese|siehst|sehen|show|display|contain|include|see |read|hid|verberg|verbirg).{0,60}(?:in|diese[rnm]?|this|der|die|the) (?:e-?mail|mail|benachrichtigung|notification)|(?:inhalt|content|text).{0,30}(?:nachricht|message|mail).{0,40}(?:xing|online|website|app|nicht|not)|(?:nachricht|message).{0,40} (?:auf|on|in der) (?:xing|app).{0,20}(?:lesen|sehen|offnen|$)|(?:steht|liegt|wartet) .{0,30}(?:postfach|posteingang)|(?:datenschutz|privacy|vertraulich|sicherheitsgrund|security reasons).{0,60}(?:nachricht|message|mail|inhalt|content)/;
/** "Es wurde keine persönliche Nachricht hinterlassen.", "Zu dieser Anfrage gibt es keine Nachricht." */
const NO_NOTE =
  /(?:^|[^a-z])(?:keine?|no|sans|aucun|sin|ningun|senza|nessun|sem|nenhuma?|geen)(?: [a-z]{4,12})? (?:nachricht|notiz|message|note|mensaje|messaggio|mensagem|bericht)(?: .{0,40}(?:hinterlass|beige|hinzuge|bei$|left|added|attach|includ|accomp|laiss|ajout|joint|dej|adjunt|inclu|lasci|allega|deix|toegev|bijgev).{0,30})?$/;
/** What is said about somebody in the third person, behind their name. */
const PREDICATE = new RegExp(`^(?:,? [^.!?]{0,110}?)? ${DOES}(?: |$)`);
/** That somebody, whose name follows, wrote it. */
const WRITTEN_BY =
  /(?:written|sent|geschrieben|verfasst|stammen|stammt|ecrit[es]{0,2}|escrit[oa]s?|scritt[oaie]|geschreven) (?:by|von|par|por|da|door) $/;
const REQUEST_WAITS =
  /(?:anfrage|einladung|kontaktwunsch|nachricht|request|invitation|message).{0,60}(?:wartet|offen|liegt|unbeantwortet|ungelesen|ausstehend|nicht (?:reagiert|beantwortet|geantwortet)|wait|open|pending|unanswered|unread|lauft|verfallt|expire)|(?:wartet|offen|liegt|wait|pending|open).{0,40}(?:anfrage|einladung|kontaktwunsch|request|invitation)/;

const CALLS_ONLINE = /(?:^|[^a-z])(?:xing|app|website|online|browser|klick|click|hier|here)(?:[^a-z]|$)/;

/** The sentences of a line; "Dr. Lee" and "14. Mai" end none. */
function sentencesOf(line: string): readonly string[] {
  return line.split(/(?<=\p{L}{5}\.|[!?:…]) (?=["„“]?\p{Lu})/u);
}

/** "Ida Nobody hat Sie eingeladen": nobody speaks so of themselves. A name at the end is a signature. */
function speaksAbout(folded: string, name: string): boolean {
  const short = name.split(' ')[0] ?? '';
  for (const one of [name, short]) {
    const at = one.length < 3 ? -1 : folded.indexOf(one);
    if (at < 0 || /[a-z0-9]$/.test(folded.slice(0, at))) continue;
    const behind = folded.slice(at + one.length);
    const said = one === name ? folded : behind;
    const isToYou = /(?:^|[^a-z])xing(?:[^a-z]|$)/.test(said) || addressesYou(said) || hasTopicWord(said);
    if (PREDICATE.test(behind) && isToYou && (one === name || at === 0)) return true;
    // "The lines above were written by Ida Nobody."
    if (one === name && WRITTEN_BY.test(folded.slice(0, at)) && /^[.:]?$/.test(behind)) return true;
  }
  return false;
}

function isPlatforms(sentence: string, { name, recipients }: People): boolean {
  const folded = fold(sentence);
  const own = fold(name ?? '');
  if (isFrameTalk(folded, own, recipients.map(fold))) return true;
  if (ABOUT_THE_MAIL.test(folded)) return true;
  if (SOMEBODY_SPEAKS.test(folded)) return false;
  if (NO_NOTE.test(folded.replace(/[.!]$/, ''))) return true;
  const found = sentenceIn(sentence);
  if (found !== null) return found.name === null || name === null || isSamePerson(found.name, name);
  if (own.includes(' ') && speaksAbout(folded, own)) return true;
  return REQUEST_WAITS.test(folded) && /(?:^|[^a-z])(?:diese[rs]?|this|seit|since|for)(?: |$)/.test(folded);
}

const PLATFORM_WORD =
  /(?:^|[^a-z])(?:xing|kontaktanfragen?|post(?:fach|eingang)?|chats?|inbox|mitglied|member)(?:[^a-z]|$)/;

/**
 * Could the line open a mail of the platform's: about something of the platform's, nobody speaking for themselves or
 * asking? Somebody may write so, too: a caller looks at where it stands.
 */
export function isOpeningRemark(line: string): boolean {
  const folded = fold(line);
  return (
    line.length < 110 &&
    !line.endsWith('?') &&
    (PLATFORM_WORD.test(folded) || hasTopicWord(folded)) &&
    !SOMEBODY_SPEAKS.test(folded) &&
    !speaksForThemselves(folded)
  );
}

/** "Sie wissen nicht, woher Sie sich kennen?", "Fragen Sie einfach nach.": what the platform advises about somebody new. */
const ABOUT_KNOWING =
  /(?:^|[^a-z])(?:kenn(?:en|st|t)|know)(?: [a-z]{1,6}){0,2}[?.!]$|^(?:frag(?:en|e|t)?|ask) (?:sie |them )?(?:einfach|doch|kurz|ruhig|first|simply|just)(?: (?:nach|them))?[.!]/;

/** A few words around such a sentence: "Gute Nachrichten!", "Erinnerst du dich?", "Lies sie auf XING." */
function isAside(sentence: string): boolean {
  const folded = fold(sentence);
  const words = sentence.split(' ').length;
  if (words > 9 || SOMEBODY_SPEAKS.test(folded)) return false;
  return ABOUT_KNOWING.test(folded) || (words <= 6 && (/[!?:]$/.test(sentence) || CALLS_ONLINE.test(folded)));
}

/**
 * Is the line the platform's own talk? One of its sentences must be, by vocabulary or by what it says of whom;
 * the others may be asides. Somebody's "ich" makes it theirs.
 */
export function isPlatformTalk(line: string, people: People): boolean {
  const folded = fold(line);
  // "Puigdellívol i Serra" says nothing about itself.
  const said = people.name === null ? folded : folded.replace(fold(people.name), '');
  if (line.length > 300 || line.startsWith('>') || speaksForThemselves(said)) return false;
  const greeting = /^.{3,60}?[,!] (?=\S.{10})/.exec(line)?.[0] ?? '';
  const rest = greeting !== '' && greetsClearly(fold(greeting)) ? line.slice(greeting.length) : line;
  if (isPlatforms(rest, people)) return true;
  const sentences = sentencesOf(rest);
  // A word alone is about anything: "Vernetzen?", "Erinnerung: Elternabend".
  const platforms = sentences.map((sentence) => sentence.includes(' ') && isPlatforms(sentence, people));
  return (
    platforms.includes(true) && sentences.every((sentence, at) => platforms[at] === true || isAside(sentence))
  );
}
