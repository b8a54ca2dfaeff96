import { fold } from '../../text/fold.ts';
import { isFrameTalk, wordsOf } from '../frame-vocabulary.ts';
import { beginsWithGreeting, TEMPLATE_GREETING } from '../greeting.ts';
import { unquoted } from '../quotation.ts';
import { isHardWrapped } from '../wrapped.ts';
import { isReached, isSomebodys } from './advice.ts';
import type { Body, BodyLine } from './body.ts';
import { isNotice, isRecipient } from './body.ts';
import { type Group, type MessageFrame, OF_NOTE, SAID, withoutEdges } from './edges.ts';
import { linkOf } from './links.ts';
import { isEmpty, textOf } from './note-text.ts';
import { isDefaultSentence } from './sentences.ts';
import { speaksInPerson } from './speaker.ts';
import { soundsWritten } from './written.ts';

/** The body in groups: walls and card lines part them, blank lines do not. */
function groupsOf(body: Body, taken: ReadonlySet<number>, frame: MessageFrame): Group[] {
  const groups: Group[] = [];
  let current: BodyLine[] = [];
  let early = true;
  let afterButton = false;
  let behindCard = false;
  let written = false;
  let first = true;
  let quoting = false;
  const end = (opened = false) => {
    if (current.some((line) => !isEmpty(line)))
      groups.push({ lines: current, early, afterButton, behindCard, opened, first, quoted: quoting });
    first &&= !written;
    current = [];
    written = false;
  };
  for (const [index, line] of body.lines.entries()) {
    const fact = line.folded.replace(/^[*•·-] /, '');
    const elsewhere = taken.size === 0 && !written && !isEmpty(line) && frame.cardTexts.has(fact);
    // The address of the profile, under the last line of the card.
    const isAddress = line.text === '' && line.line.links.length > 0 && taken.has(index - 1);
    const isCard = taken.has(index) || elsewhere || isAddress;
    const isBreak = line.role === 'recipient' || line.role === 'shared';
    if (!isEmpty(line) && line.line.quoted !== quoting && (quoting || quotesRequester(current, frame))) {
      end();
      quoting = !quoting;
    }
    if (line.role === 'wall' && !(written && isOwnRule(body, index, taken))) {
      end(linkOf(line.line, 'thread') !== null);
      // A request's note stands above its buttons; above a message there may be a button to answer it.
      if (line.line.links.length > 0) {
        afterButton = true;
        if (frame.kind !== 'message') early = false;
      }
    } else if (isCard || (isBreak && !written)) {
      end();
      behindCard ||= isCard;
    } else {
      if (line.role === 'free') written = true;
      current.push(line);
    }
  }
  end();
  return groups;
}

/** "On 7 May, Ann Lee wrote:", "Message from Ann:" above a quotation, and nothing written yet: the frame quotes the whole note. */
function quotesRequester(above: readonly BodyLine[], { name }: MessageFrame): boolean {
  const last = above.filter((line) => !isEmpty(line)).pop();
  if (last?.role !== 'notice' || !/:$/.test(last.text) || name === '') return false;
  if (last.folded.includes(name)) return true;
  const first = name.split(' ')[0] ?? '';
  return (
    (OF_NOTE.test(last.folded) || wordsOf(last.folded).includes(first)) &&
    !above.some(({ role }) => role === 'free')
  );
}

/** A rule that a person drew inside the text: more of the text follows, and no button before it. */
function isOwnRule(body: Body, index: number, taken: ReadonlySet<number>): boolean {
  const line = body.lines[index];
  if (line === undefined || line.line.links.length > 0 || line.line.raw.trim().length >= 20) return false;
  const at = body.lines.findIndex((other, below) => below > index && !isEmpty(other));
  const next = taken.has(at) ? undefined : body.lines[at];
  return next !== undefined && (next.role === 'free' || next.role === 'greeting');
}

/** The beginning of a message in a mail that announces it: under the card, over the button, and nobody's name. */
function isTeaser(lines: readonly BodyLine[], group: Group): boolean {
  if (!group.behindCard || !group.opened) return false;
  const text = lines.map((line) => line.text).join(' ');
  const wordy = text.split(' ').length >= 3 && lines.some((line) => soundsWritten(line, 'weak'));
  return (
    (wordy || /(?:…|\.\.\.)$/.test(text)) && lines.every((line) => linkOf(line.line, 'profile') === null)
  );
}

/** Evidence that a group is what somebody wrote. */
function score(lines: readonly BodyLine[], group: Group, frame: MessageFrame, announced: boolean): number {
  let points = announced ? 3 : group.early ? 2 : -1;
  if (lines.some((line) => soundsWritten(line, 'weak'))) points += 2;
  const last = lines[lines.length - 1];
  if (last !== undefined && frame.name !== '' && frame.name.startsWith(last.folded.replace(/^[-–—]\s?/, '')))
    points += 1;
  const text = lines.map((line) => line.folded).join(' ');
  if (isNotice(text)) points -= 4;
  const first = frame.name.split(' ')[0] ?? '';
  const spoken = ({ folded }: BodyLine) =>
    ` ${folded}`.includes(` ${first} `) && folded.split(' ').length > 4 && !speaksInPerson(folded);
  if (!group.early && first.length > 1 && lines.some(spoken)) points -= 4;
  if (/reminder/.test(frame.kind) && !group.early) points += 1;
  if (!group.early && isReached(lines, text)) points += 2;
  return points;
}

/** The older layouts put their greeting into the same line: `Hi Anna, I saw your talk`. */
function withoutGreeting(text: string, group: Group, frame: MessageFrame): string {
  if (!frame.greets || group.behindCard || frame.kind === 'message') return text;
  const folded = fold(text.slice(0, 100));
  const opening = TEMPLATE_GREETING.exec(folded)?.[0] ?? '';
  const greeted = opening === '' ? undefined : /^([^,.!?\n]{1,60}), /.exec(folded.slice(opening.length));
  return greeted?.[1] !== undefined && isRecipient(greeted[1], frame.recipients)
    ? text.slice(opening.length + greeted[0].length)
    : text;
}

/** Has the frame said above who writes? Then it does not speak in their name, and the greeting below is theirs. */
function isNamedAbove(body: Body, first: BodyLine | undefined, { name }: MessageFrame): boolean {
  const above = body.lines.slice(0, first === undefined ? 0 : body.lines.indexOf(first));
  return name !== '' && above.some(({ folded }) => folded.includes(name));
}

/** A label on the line of what it labels: "Message: We met at …". */
function withoutLabel(text: string, { name, recipients }: MessageFrame): string {
  const end = text.slice(0, 60).indexOf(':') + 1;
  const label = fold(text.slice(0, end));
  return end > 1 &&
    text[end] === ' ' &&
    !label.includes('\n') &&
    SAID.test(label) &&
    !beginsWithGreeting(label) &&
    isFrameTalk(label, name, recipients)
    ? text.slice(end).trimStart()
    : text;
}

/**
 * What the requester wrote, from one part; null where there is nothing.
 * Read by elimination: everything that the frame, the card, the buttons and the footer explain is taken away first.
 */
export function messageIn(body: Body, taken: ReadonlySet<number>, frame: MessageFrame): string | null {
  let best: { readonly text: string; readonly points: number } | null = null;
  for (const group of groupsOf(body, taken, frame)) {
    // Below the button that accepts nobody writes a request; in reminders a note was seen there.
    const { lines, announced } = withoutEdges(group, frame);
    if (!announced && group.afterButton) {
      const strictly = frame.kind === 'contact-request';
      // A message may stand below the button that answers it.
      if (
        (frame.kind !== 'message' || best !== null) &&
        !isSomebodys(strictly ? group.lines : lines, frame.name, strictly)
      )
        continue;
    }
    const isWritten = ({ role }: BodyLine) =>
      role === 'free' ||
      (announced && (role === 'notice' || role === 'promotion')) ||
      (role === 'greeting' && group.behindCard);
    if (!lines.some(isWritten)) continue;
    if (frame.announces && !isTeaser(lines, group)) continue;
    if (
      isDefaultSentence(
        fold(
          lines
            .map((line) => line.text)
            .join(' ')
            .slice(0, 400),
        ),
      )
    )
      continue;
    const points = score(lines, group, frame, announced);
    const greeted = group.lines.some((line) => line.role === 'greeting' && !lines.includes(line));
    const own = greeted || isNamedAbove(body, lines[0], frame);
    const said = textOf(lines, group.quoted);
    const text = own ? said : withoutGreeting(said, group, frame);
    if (points < 1 || text === '') continue;
    if (best === null || points > best.points || (points === best.points && text.length > best.text.length))
      best = { text, points };
  }
  return best === null ? null : unquoted(withoutLabel(best.text, frame));
}

const squeezed = (text: string): string => fold(text).replace(/[^a-z0-9]+/g, '');

/** The fuller of both parts' messages: the text part keeps paragraphs best, unless the other goes on where it stops. */
export function richerMessage(text: string | null, html: string | null): string | null {
  if (text === null || html === null) return text ?? html;
  const [plain, rich] = [squeezed(text), squeezed(html)];
  if (plain === rich) return isHardWrapped(text, html) ? html : text;
  // What only one part says above the same words is that part's frame: `Hi Anna,`.
  const [greeting = '', ...rest] = text.split('\n');
  if (rich !== '' && beginsWithGreeting(fold(greeting)) && squeezed(rest.join('\n')) === rich)
    return rest.join('\n').trim();
  const cut = /(?:…|\.\.\.)$/.test(text) && rich.startsWith(plain) && rich.length > plain.length;
  return cut || plain.length * 2 < rich.length ? html : text;
}
