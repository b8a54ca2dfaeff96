import { addressOf } from '../../mail/address.ts';
import { header, type Mail } from '../../mail/mail.ts';
import type { Outline, OutlineLine } from '../../mail/outline.ts';
import { fold } from '../../text/fold.ts';
import { callsToAct, isBareName, isFrameTalk, nameAmidFrame } from '../frame-vocabulary.ts';
import { GREETING } from '../greeting.ts';
import { isNotice, isRecipient } from './body.ts';
import { FOOTER, fits, isButtonText, isSuggestionTitle } from './frame-words.ts';
import { linkOf, readLink } from './links.ts';
import { cleanName, NO_NAME, nameIn } from './naming.ts';
import { isDefaultSentence } from './sentences.ts';

/** `Anna W.` and `Anna` are the same person as `Anna Weber`: the words of the short name begin those of the long one. */
function abbreviates(short: string, long: string): boolean {
  const words = fold(long)
    .split(' ')
    .filter((word) => !/^(?:dr|prof|dipl|mag|ing)\b/.test(word));
  const parts = fold(short).replace(/\./g, '').split(' ');
  if (long.length <= short.length || words[0]?.startsWith(parts[0] ?? ' ') !== true) return false;
  let from = 0;
  for (const part of parts) {
    const at = words.findIndex((word, index) => index >= from && word.startsWith(part));
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

/** A last name of one letter, as LinkedIn prints it for members who hide theirs. */
function isAbbreviated(name: string): boolean {
  return /[\s]\p{L}\.?$/u.test(name);
}

/** A line that prints an abbreviated name in full: a card without link, a signature. */
function spelledOut(short: string, lines: readonly OutlineLine[]): string {
  const full = lines.find(
    ({ text, hidden }) =>
      !hidden &&
      text.length <= 60 &&
      /^[\p{L}\p{M}'’. -]+$/u.test(text) &&
      text.split(' ').length <= short.split(' ').length + 1 &&
      abbreviates(short, text),
  );
  return full?.text ?? '';
}

/** A line of nothing but the whole name of somebody whom a sentence calls by the first name. */
function bareName(short: string, lines: readonly OutlineLine[]): string | undefined {
  if (short === '') return undefined;
  return lines.find(({ text }) => text.length <= 70 && isBareName(text) && abbreviates(short, text))?.text;
}

/** The name in the first line that is the frame's vocabulary but for it. */
function nameSaid(sentences: readonly string[], recipients: ReadonlySet<string>): string {
  for (const sentence of sentences) {
    const name = cleanName(nameAmidFrame(withoutAddress(sentence, recipients), recipients));
    if (name !== '' && !recipients.has(fold(name)) && !isRecipient(fold(name), recipients)) return name;
  }
  return '';
}

/** Whom a greeting greets, folded. Names have capitals: behind "Guten Tag, " a sentence may begin. */
function greetedIn(text: string): string | undefined {
  const folded = fold(text);
  const opening = GREETING.exec(folded)?.[0];
  const found = opening === undefined ? null : /^,? ([^,!.:]{2,60})[,:]/.exec(folded.slice(opening.length));
  if (opening === undefined || found?.[1] === undefined) return undefined;
  const start = opening.length + found[0].length - found[1].length - 1;
  return /^\p{Lu}/u.test(text.slice(start)) ? found[1] : undefined;
}

/** Whom the mail was sent to, as far as it says so: full and first names, folded. The requester is never one of them. */
export function recipientNames(mail: Mail, outline: Outline): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (name: string) => {
    const folded = fold(name).trim();
    if (folded.length > 1) names.add(folded);
  };
  add(addressOf(header(mail, 'to'))?.name ?? '');
  for (const line of [...outline.html, ...outline.text]) {
    if (/header-profile/.test(line.marks)) for (const link of line.links) add(link.text);
    for (const link of line.links) if (readLink(link).place === 'header') add(link.text);
    const folded = fold(line.text.slice(0, 200));
    const meant =
      /(?:intended|meant|sent|destine|enviado|destinado|destinata|bestimmt|gesendet|gedacht|bedoeld|bestemd|richtet sich) ?(?:for|to|a|al|para|an|fur|voor)?:? (.{2,80}?)(?: \(| learn why|[.]?$)/.exec(
        folded,
      );
    if (
      meant?.[1] !== undefined &&
      meant.index < 32 &&
      /^(?:this|diese|cet|ce|este|questa|deze) /.test(folded)
    )
      add(meant[1]);
    const german =
      /^diese (?:e-?mail|nachricht) (?:ist|war|wurde)(?: fur| an)? (.{2,80}?)(?: \(.{0,300}\))? (?:bestimmt|gesendet|gedacht|gerichtet)/.exec(
        folded,
      );
    if (german?.[1] !== undefined) add(german[1]);
  }
  for (const line of [...outline.html.slice(0, 30), ...outline.text.slice(0, 12)]) {
    const greeted = greetedIn(line.text.slice(0, 200));
    if (greeted !== undefined) names.add(greeted);
  }
  for (const name of ['linkedin', 'help', 'hilfe', 'there']) names.delete(name);
  return names;
}

/** The words of the first profile link that is neither the recipient's nor a suggestion's. */
function linkedName(lines: readonly OutlineLine[], recipients: ReadonlySet<string>): string {
  for (const line of lines) {
    if (line.hidden) continue;
    if (isSuggestionTitle(fold(line.text))) return '';
    for (const link of line.links) {
      const { role, place } = readLink(link);
      if (role !== 'profile' || place === 'header' || place === 'pymk' || place === 'footer') continue;
      const name = cleanName(link.text.slice(0, 400).replace(/ \(.{0,300}\)$/, ''));
      const folded = fold(name);
      if (
        name === '' ||
        name.length > 90 ||
        isButtonText(folded) ||
        callsToAct(folded) ||
        recipients.has(folded) ||
        line.text === ''
      )
        continue;
      if (/header-profile/.test(line.marks) || nameIn(link.text) !== '') continue;
      return name;
    }
  }
  return '';
}

/** A long note may stand between the card and its buttons. */
const CARD_REACH = 40;

/**
 * For mails whose links lead elsewhere (spoofs, gateways): the first linked line that is no button and has details under it.
 */
function cardName(lines: readonly OutlineLine[], recipients: ReadonlySet<string>): string {
  const visible = lines.filter((line) => !line.hidden && line.text !== '');
  for (const [index, line] of visible.entries()) {
    const folded = fold(line.text);
    if (isSuggestionTitle(folded) || fits(FOOTER, folded)) return '';
    const linked = line.links.some((link) => fold(link.text) === folded);
    if (!linked || line.text.length > 60 || recipients.has(folded) || isButtonText(folded)) continue;
    const name = cleanName(line.text);
    const offered = visible
      .slice(index + 1, index + CARD_REACH)
      .some((below) => below.links.length > 0 && isButtonText(fold(below.text)));
    if (name !== '' && offered && !NO_NAME.test(fold(name)) && !/[.!?]$/.test(name)) return name;
  }
  return '';
}

/**
 * For mails without a name in sender, links and sentences: the first line of the block right above the first button
 * to accept or to see a profile.
 */
function blockName(lines: readonly OutlineLine[], recipients: ReadonlySet<string>): string {
  const button = lines.findIndex(
    (line) => linkOf(line, 'accept') !== null || linkOf(line, 'profile') !== null,
  );
  const above = lines.slice(0, Math.max(0, button));
  while (above.length > 0 && above[above.length - 1]?.raw === '') above.pop();
  let start = above.length;
  while (start > 0 && above[start - 1]?.raw !== '') start -= 1;
  const text = above[start]?.text ?? '';
  const name = cleanName(text);
  const folded = fold(name);
  if (name === '' || name.length > 60 || name.split(' ').length > 7 || /[.!?,:]$/.test(name)) return '';
  const isFrame =
    recipients.has(folded) ||
    callsToAct(folded) ||
    isFrameTalk(folded, '', recipients) ||
    NO_NAME.test(folded) ||
    isButtonText(folded) ||
    isDefaultSentence(folded) ||
    isNotice(folded);
  return isFrame ? '' : name;
}

/** A name on a line of its own that a subject or sentence of the mail holds as well: nobody's closing words do. */
function recurringName(
  lines: readonly OutlineLine[],
  sentences: readonly string[],
  recipients: ReadonlySet<string>,
): string {
  const names = lines.slice(0, 60).filter(({ text }) => text.length <= 60 && isBareName(text));
  return (
    names.find(
      ({ text }) =>
        !recipients.has(fold(text)) &&
        !isButtonText(fold(text)) &&
        sentences.some((sentence) => sentence.length > text.length && sentence.includes(text)),
    )?.text ?? ''
  );
}

/** The sentence without the recipient's name in front: `Frieda, …`. */
function withoutAddress(sentence: string, recipients: ReadonlySet<string>): string {
  const comma = sentence.indexOf(', ');
  const addressed = fold(sentence.slice(0, comma)).replace(GREETING, '').trim();
  return comma > 0 && comma < 60 && isRecipient(addressed, recipients) ? sentence.slice(comma + 2) : sentence;
}

/** Somebody's name with where it was read. */
export interface FoundName {
  readonly name: string;
  readonly source: string;
}

/**
 * The requester's name in full, as printed: the display name of the sender, completed from the profile link where it is
 * abbreviated; else the profile link; else the sentence that names somebody. null where the mail names nobody.
 */
export function nameOf(mail: Mail, outline: Outline, recipients: ReadonlySet<string>): FoundName | null {
  const printed = cleanName(addressOf(header(mail, 'from'))?.name ?? '');
  const linked = linkedName(outline.html, recipients) || linkedName(outline.text, recipients);
  if (printed !== '') {
    if (linked !== '' && abbreviates(printed, linked) && !/^[,|]/.test(linked.slice(printed.length)))
      return { name: linked, source: 'profile link' };
    const full = isAbbreviated(printed) ? spelledOut(printed, [...outline.html, ...outline.text]) : '';
    return full === '' ? { name: printed, source: 'sender' } : { name: full, source: 'structure' };
  }
  const visible = [...outline.text, ...outline.html].filter((line) => !line.hidden);
  const sentences = [
    (header(mail, 'subject') ?? '').slice(0, 1000),
    ...visible.slice(0, 120).map((line) => line.text),
  ];
  const named = sentences
    .map((sentence) => nameIn(withoutAddress(sentence, recipients)))
    .filter((name) => name !== '' && !recipients.has(fold(name)));
  const [first = ''] = named;
  if (linked !== '') return { name: linked, source: 'profile link' };
  const shown = first === '' ? cardName(outline.html, recipients) : '';
  if (shown !== '') return { name: shown, source: 'structure' };
  const said = first !== '' ? first : nameSaid(sentences, recipients);
  const full = named.find((name) => abbreviates(said, name)) ?? bareName(said, visible) ?? said;
  if (full !== '') return { name: full, source: 'wording' };
  const again = recurringName(visible, sentences, recipients);
  if (again !== '') return { name: again, source: 'structure' };
  const above = blockName(outline.text, recipients);
  return above === '' ? null : { name: above, source: 'structure' };
}
