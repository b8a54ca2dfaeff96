import type { OutlineLine } from '../../mail/outline.ts';
import { fold } from '../../text/fold.ts';
import { asksToClick, isAboutRequester, isAboutSender, isCapitalLabel, isSummary } from '../frame-edges.ts';
import { followsButton, saysToWhom, saysWhySent } from '../frame-lines.ts';
import { isFrameTalk } from '../frame-vocabulary.ts';
import { areNamesGreeted, GREETING } from '../greeting.ts';
import { addressesYou } from '../signature.ts';
import { FOOTER, fits, isButtonText, isPromotion, NOTICE, SHARED, TAG } from './frame-words.ts';
import { linkOf, readLink } from './links.ts';
import { othersStart } from './others.ts';
import { isDefaultSentence } from './sentences.ts';
import { namesThemselves, speaksInPerson } from './speaker.ts';

/**
 * What a line of a part is for. `free` is everything that no other role explains: names, headlines, places, messages.
 * `wall` is what no message reaches across: a button, a rule, the title of a section.
 */
export type Role =
  | 'blank'
  | 'wall'
  | 'notice'
  | 'greeting'
  | 'default'
  | 'shared'
  | 'promotion'
  | 'tag'
  | 'recipient'
  | 'free';

export interface BodyLine {
  readonly line: OutlineLine;
  readonly text: string;
  readonly folded: string;
  readonly role: Role;
}

/** The visible lines of one part between header and footer, suggestions of other people cut away, and the footer. */
export interface Body {
  readonly lines: readonly BodyLine[];
  readonly footer: readonly OutlineLine[];
}

const RULE = /^[-_=*.~·•–—#\s]{4,}$|^[}{|<>]$|^--$/;

/** Is the line only a greeting (`Hallo Herr Dr. Weber,`), or only the recipient's name and a comma (`Anna,`)? */
function isGreeting(text: string, folded: string, recipients: ReadonlySet<string>): boolean {
  if (folded.length > 80) return false;
  const opening = GREETING.exec(folded)?.[0];
  if (opening !== undefined) return areNamesGreeted(text.slice(opening.length));
  const name = /^(.{2,60}?)[,:!]$/.exec(folded)?.[1];
  return name !== undefined && isRecipient(name, recipients);
}

/** Does this name, full or first, belong to the recipient? */
export function isRecipient(folded: string, recipients: ReadonlySet<string>): boolean {
  for (const name of recipients) if (name === folded || name.startsWith(`${folded} `)) return true;
  return false;
}

const NEVER = /(?:^|[^a-z])(?:never|nie|niemals|jamais|nunca|mai|nooit)(?:[^a-z]|$)/;
const YOUR_PASSWORD =
  /(?:your|ihr\w{0,2}|dein\w{0,2}|votre|ton|tu|su|la|sua|uw|je) (?:linkedin-?)?(?:passwor[dt]|kennwort|mot de passe|contrasena|wachtwoord|senha)/;
/** Asking for it, or giving it away. */
const HANDS_OVER =
  /(?:^|[^a-z])(?:ask|frag|verlang|geb|gib|teil|verrat|share|tell|give|demand|communiq|donn|ped|pid|chied|comunic|vraag|vrag|deel|geef)/;

/** "LinkedIn will never ask for your password": how platforms warn, in whatever person they speak. Who lost a password does not. */
function warnsOfPasswords(folded: string): boolean {
  return folded.length <= 300 && YOUR_PASSWORD.test(folded) && NEVER.test(folded) && HANDS_OVER.test(folded);
}

/** A line about the invitation or message in the third person. */
export function isNotice(folded: string): boolean {
  if (warnsOfPasswords(folded)) return true;
  return folded.length <= 220 && fits(NOTICE, folded) && !speaksInPerson(folded);
}

/** Several buttons on one line, with nothing but marks between them. */
function isRowOfButtons(line: OutlineLine, folded: string, name: string): boolean {
  if (line.links.length < 2 || folded.length > 160) return false;
  // Beside a button to accept, whatever leads to a profile and names nobody is a button, too.
  const accepts = linkOf(line, 'accept') !== null && name !== '' && !folded.includes(name);
  let rest = folded;
  for (const link of line.links) {
    const words = fold(link.text);
    if (words !== '' && !isButtonText(words) && readLink(link).role === 'profile' && !accepts) return false;
    if (words !== '' && !isButtonText(words) && !readLink(link).tracked) return false;
    rest = rest.replace(words, '');
  }
  return /^[\s|·•/,-]{0,20}$/.test(rest);
}

/** A button: nothing but the platform's own link, or a known label with a link. */
function isButton(line: OutlineLine, folded: string, name: string, recipients: ReadonlySet<string>): boolean {
  if (line.links.length === 0 || (name !== '' && folded.startsWith(name))) return false;
  if (line.text === '') return line.raw !== '' && line.links.every((link) => readLink(link).tracked);
  // Whatever else the platform says beside it: "Accept You can undo this at any time."
  if (linkOf(line, 'accept') !== null && line.text.length <= 160) return true;
  if (isButtonText(folded) || isRowOfButtons(line, folded, name)) return true;
  if (folded !== name && isFrameTalk(folded, name, recipients)) return true;
  const [first] = line.links;
  const whole = line.links.some((link) => fold(link.text) === folded);
  if (first === undefined || !whole || line.text.length > 90) return false;
  return line.links.some((link) => {
    const { tracked, role } = readLink(link);
    return (
      tracked && (role !== 'profile' || /^(?:view|see|profil|zum|voir|ver|vedi|visualiz|bekijk)/.test(folded))
    );
  });
}

const ABOUT_REQUEST =
  /ein(?:ge)?lad|inmail|anfrag|request|solicit|demande|richiest|verzoek|nachricht|netzwerk|kontakt|vernetz|invit|message|network|connect|reseau|relation|mensaj|messagg|mensag|convite|uitnodig|bericht|netwerk|antwort|respon|repons|respuesta|rispost|reactie|\brete\b|\bred\b|\brede\b|contact|schr(?:ie|ei)b|schreef|schrev|\bwr[io]t|\becri|escri[bvt]|scri(?:tt|ve)|escrev|\bwor(?:te|ds)|zeilen|\blines\b|\b(?:adds|says|sagt|dit|dice|diz|zegt)\b/;

/** Does a folded line name what such mails are about: an invitation, a message, a network? */
export function namesTopic(folded: string): boolean {
  return ABOUT_REQUEST.test(folded);
}

/** The platform speaks about the requester by name: about the invitation or message, and nobody says "I". */
function speaksAbout(folded: string, name: string): boolean {
  if (name === '' || folded.length > 160 || namesThemselves(folded, name)) return false;
  const around = ` ${folded.replace(/'/g, ' ')}`;
  const words = name
    .split(' ')
    .filter((word) => word.length > 2 && !word.endsWith('.') && around.includes(` ${word}`));
  let rest = folded;
  for (const word of words) rest = rest.replace(word, '');
  return words.length > 0 && ABOUT_REQUEST.test(rest);
}

/** Names may follow the count ("including Ann Lee"), or it stands at the end: a sentence that goes on is somebody's. */
function isShared(text: string, folded: string): boolean {
  const found = SHARED.exec(folded);
  if (found === null || folded.length >= 120 || speaksInPerson(folded)) return false;
  const rest = folded.slice(found.index + found[0].length).replace(/^[a-z]{0,4}/, '');
  // Names and numbers follow a mark; what goes on in small letters is a sentence.
  if (/^\s?[,:(] ?[\p{Lu}\d]/u.test(text.slice(folded.length - rest.length))) return true;
  const named =
    /^\s?[,:(]? ?(?:including|such as|like|darunter|unter anderem|z\. ?b|dont|incl|entre|tra cui|come|como|waaronder|with you|mit (?:dir|ihnen))/;
  return rest.split(' ').length <= 3 || named.test(rest);
}

function roleOf(line: OutlineLine, folded: string, name: string, recipients: ReadonlySet<string>): Role {
  if (line.text === '' && line.raw === '') return 'blank';
  // The empty line of a quotation is no rule.
  if (line.raw !== '' && RULE.test(line.raw.trim())) return /^> *$/.test(line.raw) ? 'blank' : 'wall';
  if (isButton(line, folded, name, recipients)) return 'wall';
  if (/header-profile/.test(line.marks)) return 'recipient';
  if (line.links.some((link) => readLink(link).place === 'header')) return 'recipient';
  if (recipients.has(folded) && folded !== name) return 'recipient';
  if (isDefaultSentence(folded)) return 'default';
  if (isShared(line.text, folded)) return 'shared';
  if (TAG.test(folded)) return 'tag';
  if (isGreeting(line.text, folded, recipients)) return 'greeting';
  if (isNotice(folded)) return 'notice';
  if (folded !== name && !speaksInPerson(folded)) {
    if (line.links.length === 0 && speaksAbout(folded, name)) return 'notice';
    if (isSummary(line.text, folded) || isAboutSender(folded)) return 'notice';
    // Said to the recipient, it needs no full stop.
    const stop = addressesYou(folded) ? '.' : '';
    if (folded.length <= 400 && isAboutRequester(`${line.text}${stop}`, folded, name)) return 'notice';
  }
  if (folded !== name && isFrameTalk(folded, name, recipients)) return 'notice';
  if (isPromotion(folded) && !speaksInPerson(folded)) return 'promotion';
  return 'free';
}

function isButtonOrRule({ line }: { readonly line: OutlineLine }): boolean {
  return line.links.some((link) => readLink(link).tracked) || RULE.test(line.raw.trim());
}

/** Some layouts print a link to unsubscribe at the very top. */
const HEAD = 3;

/** Where the footer begins: a line that is certainly the platform's, or a likely one with another behind it. */
function footerStart(
  lines: readonly { readonly folded: string; readonly line: OutlineLine }[],
  recipients: ReadonlySet<string>,
): number {
  const isFoot = (one: { readonly folded: string }) =>
    fits(FOOTER, one.folded) || saysToWhom(one.folded, recipients);
  for (const [index, { folded, line }] of lines.entries()) {
    if (saysToWhom(folded, recipients)) return index;
    if (index > HEAD && folded !== '' && linkOf(line, 'unsubscribe')?.tracked === true) return index;
    // Behind a button with no new text begun it is the platform's reason; in a note it may be somebody's.
    if (
      saysWhySent(folded) &&
      followsButton(lines.slice(0, index), isButtonOrRule, (above) => GREETING.test(above.folded))
    )
      return index;
    if (!fits(FOOTER, folded)) continue;
    const behind = lines.slice(index + 1, index + 12).some(isFoot);
    const certain =
      /linkedin (?:corporation|ireland)|^(?:\(c\)|©).{0,20}linkedin|trademark|^you are receiving .{0,50}e-?mails\.$/.test(
        folded,
      );
    const about = !/because|weil|parce que|porque|perche|omdat/.test(folded) || folded.includes('linkedin');
    const last =
      lines.slice(index + 1).every((other) => other.folded === '' || isFoot(other)) &&
      lines
        .slice(Math.max(0, index - 6), index)
        .some((other) => other.line.links.length > 0 || asksToClick(other.folded));
    if (certain || (behind && about) || last) return index;
  }
  return lines.length;
}

/** A button whose address the text part prints once more under it, and labels in capitals above a card or buttons. */
function inContext(
  lines: readonly BodyLine[],
  name: string,
  recipients: ReadonlySet<string>,
): readonly BodyLine[] {
  let summed = -1;
  return lines.map((line, index) => {
    const [above, below] = [lines[index - 1], lines[index + 1]];
    if (isSummary(line.text, line.folded) && line.role === 'notice') summed = line.line.block;
    if (line.role !== 'free') return line;
    const again = above?.line.links.some(({ url }) => line.line.links.some((link) => link.url === url));
    if (line.text === '' && again === true && above?.role === 'wall') return { ...line, role: 'wall' };
    // What stands in one block with the title of a summary is the summary.
    if (line.line.block === summed && !speaksInPerson(line.folded)) return { ...line, role: 'notice' };
    const opens = above === undefined || above.role !== 'free' || above.line.block !== line.line.block;
    const heads = below !== undefined && (below.folded === name || below.role === 'wall');
    return opens && heads && isCapitalLabel(line.text, line.folded, [name, ...recipients])
      ? { ...line, role: 'notice' }
      : line;
  });
}

/** Above this line a repeated subject is a heading; further down somebody may have written it. */
const SUBJECT_WITHIN = 12;

/**
 * One part of a mail as a body with roles.
 * @param name the requester's name, folded; empty where unknown
 * @param subject the subject, folded: some layouts print it once or twice above the message
 */
export function bodyOf(
  part: readonly OutlineLine[],
  name: string,
  recipients: ReadonlySet<string>,
  subject: string,
): Body {
  const visible = part.filter((line) => !line.hidden).map((line) => ({ line, folded: fold(line.text) }));
  const foot = footerStart(visible, recipients);
  const inside = visible.slice(0, foot);
  const lines = inside.slice(0, othersStart(inside)).map(({ line, folded }, index) => ({
    line,
    text: line.text,
    folded,
    role:
      index < SUBJECT_WITHIN && folded !== '' && folded === subject
        ? 'notice'
        : roleOf(line, folded, name, recipients),
  }));
  return { lines: inContext(lines, name, recipients), footer: visible.slice(foot).map(({ line }) => line) };
}
