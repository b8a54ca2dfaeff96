import { addressOf, isWithin } from '../../mail/address.ts';
import { authenticityOf } from '../../mail/authenticity.ts';
import { header, type Mail } from '../../mail/mail.ts';
import type { Outline } from '../../mail/outline.ts';
import { fold } from '../../text/fold.ts';
import { formalityOf } from '../../text/formality.ts';
import { languageOf } from '../../text/language.ts';
import type { Formality, Localised } from '../../text/localised.ts';
import { type Evidence, type Kind, type Notification, PERSONAL, type Requester } from '../notification.ts';
import { belongingOf } from './belongs.ts';
import { type Body, bodyOf } from './body.ts';
import { cardOf, mergedCard, threadUrl } from './card.ts';
import { positionAndCompany } from './card-facts.ts';
import { frameLanguage } from './frame-language.ts';
import { kindOf } from './kind.ts';
import { LINKEDIN } from './links.ts';
import { messageIn, richerMessage } from './message.ts';
import { nameOf, recipientNames } from './names.ts';
import { templateOf } from './templates.ts';

/** Kinds whose mails can hold what somebody wrote. */
const WRITTEN: ReadonlySet<Kind> = new Set(['contact-request', 'contact-request-reminder', 'message']);

/** Where open requests are listed: the answer to an invitation without a profile link. */
const REQUESTS_URL = 'https://www.linkedin.com/mynetwork/invitation-manager/';

const ANNOUNCED_SINCE = Date.UTC(2021, 6, 1);

/** The layouts that print a greeting of their own above the note were seen until 2019; their text parts end in a dotted line. */
const GREETED_UNTIL = Date.UTC(2021, 0, 1);

const NOT_UNDERSTOOD: Localised = {
  de: 'Eine Mail von LinkedIn, deren Art nicht erkannt wurde. Bitte selbst ansehen.',
  en: 'A mail from LinkedIn of a kind that was not recognised. Please have a look yourself.',
};

const NOBODY_NAMED: Localised = {
  de: 'Eine Mail von LinkedIn, die nicht erkennen lässt, von wem sie handelt. Bitte selbst ansehen.',
  en: 'A mail from LinkedIn that does not show whom it is about. Please have a look yourself.',
};

/** Mails that announce a message: those seen since 2022 do not hold it. Older ones may have held it. */
function isNotice(mail: Mail, template: string): boolean {
  if (mail.date !== null && mail.date < ANNOUNCED_SINCE) return false;
  return (
    /messaging_digest|member_message_v\d/.test(template) ||
    (addressOf(header(mail, 'from'))?.address ?? '').startsWith('messaging-digest-noreply@')
  );
}

/** The relay that reaches the requester; only LinkedIn's own host counts, the header is not signed. */
function relayOf(mail: Mail): string | null {
  const reply = addressOf(header(mail, 'reply-to'));
  return reply !== null && isWithin(reply.domain, ['reply.linkedin.com']) ? reply.address : null;
}

/** The words of the frame in three rings, for its language: sentences and buttons, the footer, everything else. */
function frameWords(bodies: readonly Body[], subject: string): readonly string[] {
  const body = bodies.flatMap(({ lines }) => lines);
  const sure = body.filter(({ role }) => role !== 'free' && role !== 'recipient').map(({ text }) => text);
  const footer = bodies.flatMap((one) =>
    one.footer.map((line) => line.text.slice(0, 600).replace(/\([^)]{0,400}\)/, '')),
  );
  return [`${subject}\n${sure.join('\n')}`, footer.join('\n'), body.map(({ text }) => text).join('\n')];
}

/** Reads one mail as LinkedIn's; null where it is none of theirs and none that poses as theirs. */
export function readLinkedin(mail: Mail, outline: Outline): Notification | null {
  const belonging = belongingOf(mail, outline);
  if (belonging === 'foreign') return null;
  const subject = (header(mail, 'subject') ?? '').slice(0, 1000);
  const template = templateOf(mail, [...outline.html, ...outline.text]);
  const { kind, evidence: kindEvidence } = kindOf(mail, outline, template);
  const authenticity = authenticityOf(mail, LINKEDIN);
  const genuine = authenticity.verdict !== 'fail';
  const recipients = recipientNames(mail, outline);
  const found = PERSONAL.has(kind) ? nameOf(mail, outline, recipients) : null;
  const name = fold(found?.name ?? '');
  const text = bodyOf(outline.text, name, recipients, fold(subject.trim()));
  const html = bodyOf(outline.html, name, recipients, fold(subject.trim()));
  const isMessage = kind === 'message';
  const textCard = cardOf(text, name, recipients, isMessage, false);
  const htmlCard = cardOf(html, name, recipients, isMessage, true);
  const card = mergedCard(htmlCard, textCard);

  const cardTexts = new Set(
    [name, fold(card.headline ?? ''), fold(card.location ?? '')].filter((one) => one !== ''),
  );
  const dotted = outline.text.some((line) => /^\.{20,}$/.test(line.raw.trim()));
  const greets = dotted || (mail.date !== null && mail.date < GREETED_UNTIL);
  const announces = kind === 'message' && isNotice(mail, template?.name ?? '');
  const words = frameWords([text, html], kind === 'message' && !isNotice(mail, '') ? '' : subject);
  const spoken = frameLanguage(words, PERSONAL.has(kind));
  const frame = {
    kind,
    name,
    subject: fold(subject.trim()),
    recipients,
    cardTexts,
    greets,
    announces,
    language: spoken,
  };
  const mayHoldText = found !== null && WRITTEN.has(kind);
  const message = mayHoldText
    ? richerMessage(messageIn(text, textCard.taken, frame), messageIn(html, htmlCard.taken, frame))
    : null;

  const language = (message === null ? null : languageOf(message)) ?? spoken;
  const requester: Requester | null =
    found === null
      ? null
      : {
          name: found.name,
          headline: card.headline,
          position: positionAndCompany(card.headline)?.position ?? null,
          company: positionAndCompany(card.headline)?.company ?? null,
          location: card.location,
          sharedContacts: card.sharedContacts,
          profileUrl: card.profileUrl,
        };
  const evidence: Evidence[] = [
    {
      about: 'platform',
      source: 'sender',
      detail: belonging === 'own' ? 'linkedin.com' : 'foreign address, LinkedIn shown',
    },
    kindEvidence,
    { about: 'authentic', source: 'header Authentication-Results', detail: authenticity.verdict },
  ];
  if (found !== null) evidence.push({ about: 'requester', source: found.source, detail: 'name' });
  if (message !== null)
    evidence.push({ about: 'message', source: 'structure', detail: `${message.length} characters` });
  return {
    platform: 'linkedin',
    kind,
    authenticity,
    requester,
    message,
    language,
    formality: language === 'de' ? frameFormality(message, words) : null,
    replyTo: genuine && isMessage ? relayOf(mail) : null,
    template: template === null ? null : { name: template.name, known: template.kind !== null },
    answerUrl:
      !genuine || requester === null ? null : answerUrl(kind, threadUrl([html, text]), requester.profileUrl),
    notUnderstood:
      kind === 'other'
        ? NOT_UNDERSTOOD
        : kind !== 'profile-visit' && PERSONAL.has(kind) && found === null
          ? NOBODY_NAMED
          : null,
    evidence,
  };
}

/** Of the message; where there is none or it addresses nobody, of the frame. */
function frameFormality(message: string | null, words: readonly string[]): Formality | null {
  if (message !== null) return formalityOf(message);
  const [sentences = '', footer = '', rest = ''] = words;
  return formalityOf(`${sentences}\n${footer}`) ?? formalityOf(rest);
}

function answerUrl(kind: Kind, thread: string | null, profile: string | null): string | null {
  if (kind === 'message') return thread ?? profile;
  if (kind === 'contact-request' || kind === 'contact-request-reminder') return profile ?? REQUESTS_URL;
  return profile;
}
