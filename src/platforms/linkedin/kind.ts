import { addressOf } from '../../mail/address.ts';
import { header, type Mail } from '../../mail/mail.ts';
import type { Outline } from '../../mail/outline.ts';
import { fold } from '../../text/fold.ts';
import type { Evidence, Kind } from '../notification.ts';
import { SAID_YES, SENDERS, SUBJECTS, WEAK_SENDERS } from './kind-words.ts';
import { readLink } from './links.ts';
import { remindsOfRequest } from './reminds.ts';
import { speaksInPerson } from './speaker.ts';
import type { NamedTemplate } from './templates.ts';

export interface ReadKind {
  readonly kind: Kind;
  readonly evidence: Evidence;
}

function read(kind: Kind, source: string, detail: string): ReadKind {
  return { kind, evidence: { about: 'kind', source, detail } };
}

function kindOfWords(folded: string): Kind | null {
  if (SAID_YES.test(folded)) return 'request-accepted';
  return SUBJECTS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** What the body offers: an invitation to accept, a thread to open. */
function kindOfStructure(outline: Outline): Kind | null {
  let accepts = false;
  let thread = false;
  for (const line of [...outline.html, ...outline.text])
    for (const link of line.links) {
      const { role, place } = readLink(link);
      if (place === 'pymk') continue;
      if (role === 'accept') accepts = true;
      if (role === 'thread' && line.text !== '') thread = true;
    }
  return accepts ? 'contact-request' : thread ? 'message' : null;
}

/** The words of the first lines, where the frame says what the mail is about. */
function opening(outline: Outline): string[] {
  const lines = [...outline.html.slice(0, 25), ...outline.text.slice(0, 15)];
  // What somebody says of themselves is their note, whatever it reminds of.
  return lines
    .map((line) => fold(line.text.slice(0, 300)))
    .filter((text) => text !== '' && !speaksInPerson(text));
}

/**
 * Does the frame remind of a request that waits?
 * @param first where the template says that it is the first mail: "is waiting for your answer" is said there, too
 */
function reminds(outline: Outline, first: boolean): boolean {
  const reminded = SUBJECTS[1]?.[1];
  return opening(outline).some(
    (line) => (!line.endsWith('?') && remindsOfRequest(line)) || (!first && reminded?.test(line) === true),
  );
}

const REQUESTS: ReadonlySet<Kind> = new Set([
  'contact-request',
  'contact-request-reminder',
  'request-accepted',
]);

/**
 * The kind by the strongest evidence: the template's name, the sender's address, the links that the mail offers,
 * the words of the subject, the words of the first lines. Several kinds share an address: there the words decide.
 */
export function kindOf(mail: Mail, outline: Outline, template: NamedTemplate | null): ReadKind {
  const subject = fold((header(mail, 'subject') ?? '').slice(0, 500));
  const said = kindOfWords(subject);
  if (template?.kind != null) {
    // One address and, in time, one template family carries requests and acceptances: nothing to accept means accepted.
    if (
      template.kind === 'contact-request' &&
      said === 'request-accepted' &&
      kindOfStructure(outline) !== 'contact-request'
    )
      return read('request-accepted', 'wording', 'subject');
    const isReminder =
      template.kind === 'contact-request' &&
      (said === 'contact-request-reminder' ||
        remindsOfRequest(subject) ||
        reminds(outline, /single/.test(template.name)));
    return read(isReminder ? 'contact-request-reminder' : template.kind, template.source, template.name);
  }
  const local = (addressOf(header(mail, 'from'))?.address ?? '').split('@')[0] ?? '';
  const sender = SENDERS[local];
  if (sender !== undefined) return read(sender, 'sender', local);
  const offered = kindOfStructure(outline);
  if (said === 'contact-request' && offered !== 'message' && remindsOfRequest(subject))
    return read('contact-request-reminder', 'wording', 'subject');
  if (said !== null && (REQUESTS.has(said) || offered === null)) return read(said, 'wording', 'subject');
  if (offered !== null) {
    return read(
      offered === 'contact-request' && (remindsOfRequest(subject) || reminds(outline, false))
        ? 'contact-request-reminder'
        : offered,
      'link',
      'action',
    );
  }
  const weak = WEAK_SENDERS[local];
  for (const line of opening(outline)) {
    const kind = line.length < 200 ? kindOfWords(line) : null;
    if (kind !== null && (weak === undefined || weak === 'digest' || REQUESTS.has(kind)))
      return read(kind, 'wording', 'body');
  }
  return weak === undefined ? read('other', 'none', 'nothing known') : read(weak, 'sender', local);
}
