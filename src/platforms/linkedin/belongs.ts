import { addressOf, isWithin } from '../../mail/address.ts';
import { header, type Mail } from '../../mail/mail.ts';
import type { Outline } from '../../mail/outline.ts';
import { fold } from '../../text/fold.ts';
import { FOOTER, fits } from './frame-words.ts';
import { SENDERS, SUBJECTS, WEAK_SENDERS } from './kind-words.ts';
import { LINKEDIN, readLink } from './links.ts';

/** Whose mail it is: LinkedIn's by its sender, posing as LinkedIn's, or none of LinkedIn's. */
export type Belonging = 'own' | 'posing' | 'foreign';

/** Letters that look-alike domains put for others: `linkedln`, `1inkedin`. */
function isLookAlike(domain: string): boolean {
  return /(?:l|1|i){1,3}[i1l]?n{1,2}[kc]{1,2}e{1,2}d{1,2}[-.]?[i1l]{1,3}n/.test(domain);
}

/** The platform's own name as a sender, alone or with what it sends. */
const PLATFORM_NAME =
  /^l[i1l]n{1,2}ked ?[i1l]n(?: (?:security|messages?|messaging|notifications?|jobs?|job alerts|support|help|team|updates?|invitations?|sicherheit|nachrichten|corporation))?$/;

/** Subject of an answer or a forward, in the abbreviations of common mail programs. */
const ANSWERED = /^(?:re|aw|fwd?|wg|tr|rv|enc|res|antw|doorst|sv|vs|i|r)\s?(?:\[\d\])?:/i;

const FORWARDED =
  /^-{2,} ?(?:forwarded message|original message|ursprungliche nachricht|weitergeleitete nachricht|message transfere|mensaje reenviado|messaggio inoltrato|mensagem encaminhada|doorgestuurd bericht)|^(?:begin forwarded message|anfang der weitergeleiteten)|^(?:von|from|de|da|van): .{1,200}$/;

/** A person's own words around it: an answer, a forward, a quotation. */
function isPersonal(mail: Mail, outline: Outline): boolean {
  if (header(mail, 'in-reply-to') !== null || header(mail, 'references') !== null) return true;
  if (ANSWERED.test((header(mail, 'subject') ?? '').slice(0, 1000).trim())) return true;
  const lines = [...outline.text.slice(0, 60), ...outline.html.slice(0, 60)];
  return lines.some((line) => FORWARDED.test(fold(line.text)));
}

/** How many of LinkedIn's own marks the body bears: its footer, its tracked links. */
function marks(outline: Outline): number {
  let footer = 0;
  let links = 0;
  for (const line of [...outline.text, ...outline.html]) {
    const folded = fold(line.text.slice(0, 300));
    if (fits(FOOTER, folded)) footer += 1;
    if (line.links.some((link) => readLink(link).template !== '')) links += 1;
  }
  return Math.min(footer, 3) + Math.min(links, 3);
}

/** A notification of LinkedIn's, not a letter from somebody who works there. */
function isNotification(mail: Mail, local: string, outline: Outline): boolean {
  if (local in SENDERS || local in WEAK_SENDERS) return true;
  if (
    /no-?reply|notif|digest|messag|invit|member|jobs?|alert|welcome|secur|support|update|news|info|reply/.test(
      local,
    )
  )
    return true;
  if (mail.headers.some((field) => /^x-linkedin-/i.test(field.name))) return true;
  return header(mail, 'list-unsubscribe') !== null || marks(outline) > 0;
}

/**
 * Whose mail it is. A mail from a foreign address that bears LinkedIn's headers, name or looks poses as LinkedIn's;
 * what a person answers, forwards or quotes does not.
 */
export function belongingOf(mail: Mail, outline: Outline): Belonging {
  const from = addressOf(header(mail, 'from'));
  if (from !== null && isWithin(from.domain, LINKEDIN))
    return isNotification(mail, from.address.slice(0, from.address.lastIndexOf('@')), outline)
      ? 'own'
      : 'foreign';
  if (isPersonal(mail, outline)) return 'foreign';
  if (mail.headers.some((field) => /^x-l[i1]n{1,2}k{1,2}ed-?in/i.test(field.name))) return 'posing';
  const name = fold(from?.name ?? '');
  const subject = fold((header(mail, 'subject') ?? '').slice(0, 1000));
  const named =
    /\b(?:l[i1l]n{1,2}k{1,2}e{1,2}d{1,2} ?[i1l]{1,2}n)/.test(name) || isLookAlike(from?.domain ?? '');
  const requested =
    /linked ?in/.test(subject) && SUBJECTS.slice(0, 3).some(([, pattern]) => pattern.test(subject));
  const found = marks(outline);
  const local = (from?.address ?? '').split('@')[0] ?? '';
  if (
    isLookAlike(from?.domain ?? '') &&
    (PLATFORM_NAME.test(name) || local in SENDERS || local in WEAK_SENDERS)
  )
    return 'posing';
  return (named && found >= 1) || (requested && found >= 2) ? 'posing' : 'foreign';
}
