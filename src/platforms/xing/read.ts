import { addressOf, isWithin } from '../../mail/address.ts';
import { authenticityOf } from '../../mail/authenticity.ts';
import { header, type Mail } from '../../mail/mail.ts';
import type { Outline } from '../../mail/outline.ts';
import { fold } from '../../text/fold.ts';
import { formalityOf } from '../../text/formality.ts';
import { type Language, languageOf } from '../../text/language.ts';
import type { Formality, Localised } from '../../text/localised.ts';
import {
  type Evidence,
  type Kind,
  NOT_OURS,
  type Notification,
  PERSONAL,
  type Requester,
} from '../notification.ts';
import { isHardWrapped } from '../wrapped.ts';
import { withoutOthers } from './beside.ts';
import { type Card, cardOf, sharedContactsOf } from './card.ts';
import { positionAtCompany } from './facts.ts';
import type { People } from './frame.ts';
import { type KindReading, kindOf } from './kind.ts';
import { answerUrlOf, profileUrlOf } from './links.ts';
import { messageIn } from './message.ts';
import { isSamePerson, tokensOf } from './names.ts';
import { originOf, recipientNames } from './origin.ts';
import { type Row, rowsOf } from './rows.ts';
import { isXingRobot, XING_DOMAINS } from './senders.ts';

/** Kinds that can hold what that person wrote. */
const WITH_MESSAGE: ReadonlySet<Kind> = new Set([
  'contact-request',
  'contact-request-reminder',
  'message',
  'request-accepted',
]);

const KIND_UNKNOWN: Localised = {
  de: 'Eine Mitteilung von XING, deren Art nicht erkannt wurde.',
  en: 'A notification from XING whose kind was not recognised.',
};
const NAME_UNKNOWN: Localised = {
  de: 'Eine Mitteilung von XING, in der nicht zu erkennen ist, von wem die Rede ist.',
  en: 'A notification from XING that does not say recognisably whom it is about.',
};

interface Part {
  readonly rows: readonly Row[];
  readonly spaced: boolean;
}

/** The fullest of the cards: the two parts of a mail may print different halves. */
function mergedCard(cards: readonly Card[]): Card | null {
  const [best, ...others] = [...cards].sort(
    (a, b) => b.rows.size - a.rows.size || b.name.length - a.name.length,
  );
  if (best === undefined) return null;
  const fullest = others.reduce(
    (name, card) => (card.name.length > name.length ? card.name : name),
    best.name,
  );
  return {
    ...best,
    name: fullest,
    position: best.position ?? others[0]?.position ?? null,
    company: best.company ?? others[0]?.company ?? null,
    location: best.location ?? others[0]?.location ?? null,
  };
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The richer of two readings; of equal ones the one whose line breaks the writer set. */
function richerMessage(text: string | null, html: string | null, name: string): string | null {
  if (text === null || html === null) return text ?? html;
  // What one part goes on with is the card that the other knows by its link.
  const [plain, rich] = [words(text), words(html)];
  if (plain.startsWith(rich) && plain.slice(rich.length).trimStart().startsWith(words(name))) return html;
  // And what it says above the same words is its frame: a sentence that was wrapped.
  if (plain !== rich && plain.endsWith(rich)) return html;
  if (words(text) === words(html)) return isHardWrapped(text, html) ? html : text;
  return words(html).length > words(text).length * 1.1 ? html : text;
}

/** The relay that would reach the requester: never a robot, never an address outside XING. None is known so far. */
function replyToOf(mail: Mail): string | null {
  const reply = addressOf(header(mail, 'reply-to'));
  if (reply === null || !isWithin(reply.domain, XING_DOMAINS)) return null;
  const local = reply.address.slice(0, reply.address.lastIndexOf('@'));
  const relays =
    /(?:^|\.)(?:reply|antwort|relay|messages?)\./.test(`${reply.domain}.`) || /[a-z0-9]{16}/.test(local);
  return relays && !isXingRobot(`${local}@xing.com`) ? reply.address : null;
}

/** How the platform speaks: the first line that addresses anybody decides, further down others are quoted. */
function frameFormality(shown: readonly Outline['text'][], subject: string): Formality | null {
  for (const line of frameText(shown, subject).split('\n')) {
    const formality = CALLS_DU.test(fold(line)) ? 'du' : formalityOf(line.replace(THEM, ''));
    if (formality !== null) return formality;
  }
  return null;
}

/** In small letters the platform speaks of others: "Schick ihnen einen Gruß." */
const THEM = /(?<!\p{L})(?:sie|ihnen|ihre?[nmrs]?)(?!\p{L})/gu;
/** "Schick ihnen einen Gruß": to whom one says Sie one says "Schicken Sie". */
const CALLS_DU =
  /(?:^|[.!?:,] )(?:schick|sende?|gib|nimm|lies|sieh|hol|klicke?|tippe?|probiere?|entdecke|lerne?|finde|antworte|bestatige|zeige?|nutze?|gratuliere?) (?!sie(?: |$))/;

function frameText(shown: readonly Outline['text'][], subject: string): string {
  return [subject, ...shown.flat().map(({ text }) => text)].join('\n').slice(0, 4000);
}

/** Reads a notification of XING or a mail that plays one; null where the mail is neither. */
export function readXing(mail: Mail, outline: Outline): Notification | null {
  const origin = originOf(mail, outline);
  if (origin === null) return null;
  const subject = header(mail, 'subject') ?? '';
  const recipients = recipientNames(mail, outline);
  const meant = [...recipients, addressOf(header(mail, 'to'))?.address ?? ''].map(fold);
  const parts: readonly Part[] = [
    { rows: withoutOthers(rowsOf(outline.text, meant), subject), spaced: false },
    { rows: withoutOthers(rowsOf(outline.html, meant), subject), spaced: true },
  ];
  const reading = kindOf(
    subject,
    parts.map((part) => part.rows),
    origin.kind,
  );
  const evidence: Evidence[] = [
    { about: 'platform', source: 'sender', detail: origin.own ? 'address of XING' : 'plays XING' },
    ...reading.evidence,
  ];
  const person = PERSONAL.has(reading.kind)
    ? personIn(parts, { ...reading, name: reading.name ?? origin.name }, recipients, subject)
    : null;
  const people: People = { name: person?.requester.name ?? null, recipients };
  const message =
    person !== null && WITH_MESSAGE.has(reading.kind)
      ? richerMessage(
          messageIn(parts[0]?.rows ?? [], people, person.rows[0] ?? new Set(), reading.kind),
          messageIn(parts[1]?.rows ?? [], people, person.rows[1] ?? new Set(), reading.kind),
          person.requester.name,
        )
      : null;
  const shown = [outline.text, outline.html].map((lines) => lines.filter(({ hidden }) => !hidden));
  const requester =
    person === null
      ? null
      : {
          ...person.requester,
          profileUrl: profileUrlOf(shown, person.requester.name, recipients, message),
        };
  const language = (message === null ? null : languageOf(message)) ?? frameLanguage(shown, subject);
  const formality = message === null ? frameFormality(shown, subject) : formalityOf(message);
  const unknown =
    reading.kind === 'other' ? KIND_UNKNOWN : waits(reading.kind) && person === null ? NAME_UNKNOWN : null;
  return {
    ...NOT_OURS,
    platform: 'xing',
    kind: reading.kind,
    authenticity: authenticityOf(mail, XING_DOMAINS),
    requester,
    message,
    language,
    formality: language === 'de' ? formality : null,
    replyTo: person === null || !origin.own ? null : replyToOf(mail),
    answerUrl: requester === null || !origin.own ? null : answerUrlOf(reading.kind, requester.profileUrl),
    notUnderstood: unknown,
    evidence: [
      ...evidence,
      ...(person === null
        ? []
        : [{ about: 'requester' as const, source: person.source, detail: 'a name was read' }]),
      ...(message === null
        ? []
        : [{ about: 'message' as const, source: 'structure', detail: 'text beside the frame' }]),
    ],
  };
}

/** Kinds in which somebody waits, so that a missing name matters. */
function waits(kind: Kind): boolean {
  return kind === 'contact-request' || kind === 'contact-request-reminder' || kind === 'message';
}

/** A frame may be so short that only its footer tells the language. */
function frameLanguage(parts: readonly Outline['text'][], subject: string): Language | null {
  return languageOf([subject, ...parts.flat().map(({ text }) => text)].join('\n'));
}

interface PersonReading {
  readonly requester: Requester;
  readonly rows: readonly ReadonlySet<number>[];
  readonly source: string;
}

function personIn(
  parts: readonly Part[],
  reading: Pick<KindReading, 'kind' | 'name' | 'fact'>,
  recipients: readonly string[],
  subject: string,
): PersonReading | null {
  const { name: hint, fact } = reading;
  const isRecipient = (name: string) => recipients.some((recipient) => isSamePerson(recipient, name));
  const sure = hint === null || isRecipient(hint) ? null : hint;
  const clues = new Set(tokensOf(subject));
  const inMessage = reading.kind === 'message';
  const cardBy = (known: string | null) => (part: Part) =>
    cardOf(part.rows, { name: known, recipients, clues, spaced: part.spaced, inMessage }, isRecipient);
  const first = parts.map(cardBy(sure));
  const named = sure ?? mergedCard(first.filter((one) => one !== null))?.name ?? null;
  // Whom one part names for certain the other may only print.
  const cards = sure === named ? first : parts.map(cardBy(named));
  const card = mergedCard(cards.filter((one) => one !== null));
  const name = card?.name ?? sure;
  if (name === null) return null;
  const headline = card?.facts[0] ?? fact ?? card?.position ?? null;
  const split = headline === null ? null : positionAtCompany(headline);
  return {
    requester: {
      name,
      headline,
      position: card?.position ?? split?.position ?? null,
      company: card?.company ?? split?.company ?? null,
      location: card?.location ?? null,
      sharedContacts:
        parts.map((part) => sharedContactsOf(part.rows)).find((count) => count !== null) ?? null,
      profileUrl: null,
    },
    rows: cards.map((one) => one?.rows ?? new Set<number>()),
    source: card === null ? 'wording' : 'structure',
  };
}
