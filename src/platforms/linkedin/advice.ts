import { fold } from '../../text/fold.ts';
import { languageOf } from '../../text/language.ts';
import { isStamp } from '../frame-lines.ts';
import { beginsWithGreeting } from '../greeting.ts';
import type { BodyLine } from './body.ts';
import { CONTACT } from './card-facts.ts';
import { readLink } from './links.ts';
import { bareSentence, isNetworkTalk } from './sentences.ts';
import { closesText, namesThemselves, speaksAlone, speaksInPerson } from './speaker.ts';

/**
 * Below its buttons LinkedIn speaks: advice, figures, other mails' matters. Reminders print notes there, too, so a sign of
 * a person outweighs the place: whoever says "I" of something else than the network, greets, signs or can be reached.
 * "We" is the platform's as well as a firm's: what it speaks about decides.
 */

/** The titles of LinkedIn's own pages say "my": as names within a sentence or in quotation marks they are nobody's words. */
const PAGES =
  /(?<=\p{L},? |["„“«»‘‚'] ?)(?:Mein Netzwerk|My Network|Mon réseau|Mi red|La mia rete|Minha rede|Mijn netwerk)/gu;
/** An example of what to write. */
const EXAMPLE = /(?<=[:,] )[„“"«][^„“"«»”]{1,400}[“”"»]/g;

const TIP =
  /^(?:[a-z]{2,8} )?(?:tipp?s?|hinweis|gut zu wissen|wussten sie|good to know|did you know|conseil|consejo|dica)(?:[^a-z]|$)|:$/;

/** What a platform writes mails about, by stems that its languages share: requests, messages, people and their profiles … */
const NETWORK =
  /mail|correo|courriel|inbox|posteingang|postfach|notif|nachricht|mitteilung|messag|mensa|profi[el]|perfil|linkedin|xing|[ck]onta[ck]t|contat|conn?e[ckxt]|colleg[ahm]|netz|netw|reseau|verb[iu]nd|relation|ein(?:ge)?lad|anfrag|request|invit|convi[dt]|uit(?:ge)?nod|verzoek|richiest|annehm|angenom|ablehn|bestatig|ignor|mitglied|miembr|answer|ri?spo(?:n|s)[dt]|besucher|besucht|view(?:s|ed)|visuali[sz]|kenntnis|empfehlung|skill|endors|recom|person(?:[^a-z]|en|[ane]s)|people|hinzufug|voegd|teilnehm|attend|parti?ci?p|tous les deux|ambos|voces dois/;
/** … accounts and subscriptions, what else it writes about, the mail itself … */
const SERVICE =
  /konto|account|compte |passw|kennwort|contrasen|senha|wachtwoord|einstell|setting|instelling|gegevens|privac|nutzungs|bedingung|condi[cz]|terms|agreement|rechten? voo?r|derechos|direitos|diritti|abbestell|abonn|su[bs]s?cri|premium|gratis|trial|free month/;
const NEWS =
  /search|suchauftr|sucherg|in \d{1,4} such|pesquis|ricerc|busqued|bewerb|recruit|recherches|empl[eo]|vaca[nt]|vagas|grou?p(?:s|es|en)|gru(?:pos|ppi|ppen)|groepen|group "|veranstalt|newsl|neuigkeit|novedad|novidad|moderat|impression|congratula(?:te |z)|felicit(?:e|a )|update|a[ck]?tuali[sz]|vorschl|cli[ck]|klick|browser|verif|adress?b|import|spam|phish|betrug|automat|dispositiv|gerat|device|appar[ae]|umfrage|sign-in/;
/** … and by whole words or several; people who name them without saying "I" are few. */
const WORDS =
  /(?:^|[^a-z])(?:re(?:d|te|de)[^a-z]|bericht|member|daten|jobs[^a-z]|event|folge|follow (?:this|these|comp)|(?:ein|ge)?log(?:g| ?in)|ap(?:p[^a-z]|p?li[ck])|posts?[^a-z]|(?:may|might|vielleicht|misschien|quiza|talvez|peut-etre|forse|puede que) .{0,15}(?:ken|know|cono|conh)|connaissez peut|(?:kenn(?:en|st)|know)(?: sie)? (?:sich|diese|auch|wen|these|this)|(?:sie haben|ihr habt|you|ihr wart) b(?:eide|oth))/;

function isMatter(said: string): boolean {
  return NETWORK.test(said) || SERVICE.test(said) || NEWS.test(said) || WORDS.test(`${said} `);
}

/** "has endorsed you for a skill", behind a picture: who begins with a small letter has a subject. */
const PREDICATE = /^(?:hat|has|ha|heeft|mentioned|wrote) /;
/** A question of its own at the end of a text that names a platform's matter. */
const LAST_QUESTION = /[.!;–-] [^.!?]{8,200}\?$/;

/** Advice comes in shorter lines. */
const LETTER = 200;

/** Half a sentence that only its speaker begins: "Habe gesehen, …", "Saw your talk". */
const HALF =
  /(?:^|[.!?:;,…] )(?:habe?|bin|wollte|hatte|suche|freue?|hoffe|sorry|heard|saw|loved|looking for|would love|anbei|entschuldig\w{0,4}|verzeihung|apologies|desole|scusi|disculpe)(?:[^a-z]|$)/;
/** A telephone number. */
const REACHED = /(?:^|[^\d])(?:\+\d{2}|0\d{2,4}[ /-])[\d ]{3}/;
/** A day of a month, not a span of time. */
const DATED = /\d{1,2}\.? (?!tag|day|dia|dag|gio|jou|min|stu|ho|uur|wo|we|sem)[a-z]{3,9}/g;
/** What "we" of the platform does not say: whom it seeks, what it pays, on which day, what you and we have in common. */
const OURS =
  /(?:^|[^a-z])(?:suchen|brauchen|looking|hir(?:e|ing)|need|offer|wir (?:beide|uns|sollten|waren|haben \w{0,10} ?gemeinsam)|we(?:'re)? (?:both|should|were|met|have \d{1,3})|lass\w{0,2} (?:sie )?uns|[a-z]{2,7}(?:tag|day)|mittwoch)(?:[^a-z]|$)|\d ?(?:t?€|eur|usd|dollar|%|uhr)|[$€£] ?\d/;

function ownWords(lines: readonly BodyLine[]): string {
  const text = lines.map((line) => line.text).join(' ');
  const said = fold(text.replace(PAGES, '').replace(EXAMPLE, ''));
  // Dutch "je" is "you".
  return languageOf(text) === 'nl' && !/[çèàêôûœ]|[ldjn]['’]/i.test(text)
    ? said.replace(/(?<![a-z])je(?![a-z])/g, '')
    : said;
}

/** Do they print where the platform is not: an address, a telephone number, a page of their own? */
export function isReached(lines: readonly BodyLine[], said: string): boolean {
  return (
    CONTACT.test(said) ||
    REACHED.test(said) ||
    lines.some(({ line }) => line.raw.includes('://') && !line.links.some((link) => readLink(link).tracked))
  );
}

/** Do several people speak who are not the platform, though they name its matters? */
function isFirms(said: string, bare: string): boolean {
  if (!speaksInPerson(said)) return false;
  const sentences = bare.split(/[.!?:] /);
  const about = sentences.filter((one) => isMatter(one));
  return about.length * 2 < sentences.length || OURS.test(said) || (said.match(DATED) ?? []).some(isStamp);
}

/** The platform greets in half a line: "Hallo Jörn, es gibt Neuigkeiten." */
function greetsAtLength(said: string): boolean {
  return (
    beginsWithGreeting(said) &&
    (said.length > 90 || /^(?:sehr|dear|liebe|verehrt|chere?s? |estimad)/.test(said))
  );
}

/** Does it end in a question about something else? */
function asksElse(bare: string): boolean {
  const asked = LAST_QUESTION.exec(bare)?.[0];
  return asked !== undefined && !isMatter(asked);
}

/**
 * Did somebody write these lines below a button?
 * @param name the requester's name, folded
 * @param strictly below the buttons of a request, where no note was ever seen: only with a sign of a person
 */
export function isSomebodys(lines: readonly BodyLine[], name: string, strictly: boolean): boolean {
  const said = ownWords(lines)
    .replace(/^[^a-z]{1,4}/, '')
    .trim();
  if (lines.some(({ role, line }) => role === 'greeting' || line.quoted)) return true;
  if (namesThemselves(said, name) || isReached(lines, said)) return true;
  const bare = bareSentence(said);
  const named = isMatter(bare) || PREDICATE.test(lines[0]?.text ?? '');
  if (named && isNetworkTalk(bare)) return false;
  if (speaksAlone(said) || HALF.test(said)) return true;
  if (greetsAtLength(said) || lines.some(({ text }) => text.length > LETTER)) return true;
  if (named) return isFirms(said, bare) || asksElse(bare);
  if (speaksInPerson(said) || asksElse(bare)) return true;
  return !TIP.test(said) && (!strictly || beginsWithGreeting(said) || closesText(said));
}
