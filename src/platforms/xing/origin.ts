import { addressOf, isWithin } from '../../mail/address.ts';
import { header, type Mail } from '../../mail/mail.ts';
import type { Outline } from '../../mail/outline.ts';
import { fold } from '../../text/fold.ts';
import type { Kind } from '../notification.ts';
import { isXingRobot, kindOfSender, XING_DOMAINS } from './senders.ts';

export interface Origin {
  /** The address of the sender. */
  readonly address: string;
  /** The display name where it is a person's, "via XING" cut; null where it is XING's own. */
  readonly name: string | null;
  readonly kind: Kind | null;
  /** From XING's own address, or only playing it. */
  readonly own: boolean;
}

/** Subjects of mails that a person passes on. */
const PASSED_ON = /^(?:wg|fwd?|aw|re|antw?|tr|rv|i|fs)\s{0,2}(?:\[\d+\])?\s{0,2}:/;
/** The platform's own name as a sender, alone or with what it sends. */
const PLATFORM_NAME =
  /^(?:das |the )?xing(?:[ .-](?:team|ag|se|gmbh|news|jobs?|stellenmarkt|events?|network|netzwerk|premium|projobs|nachrichten|kontakte|service|support|mail|com|.{0,20}benachrichtigung(?:en)?))?$/;
const VIA = /\s{0,3}(?:\(?(?:via|uber|ueber|auf|on|bei|at|von) xing\)?|\(xing\)|[|–-] xing)$/;

function nameOf(display: string): string | null {
  const folded = fold(display).trim();
  if (display === '' || PLATFORM_NAME.test(folded) || folded.includes('@')) return null;
  const via = VIA.exec(folded);
  return via === null ? display : display.slice(0, via.index).trim() || null;
}

/** Do the links of the mail, or its words, play the platform? */
function playsXing(outline: Outline, display: string, domain: string): boolean {
  const posesByName = PLATFORM_NAME.test(fold(display).trim()) || VIA.test(fold(display));
  const posesByDomain = /(?:^|[.-])xing(?:[.-]|$)|xlng|x1ng|xiing/.test(domain);
  if (!posesByName && !posesByDomain) return false;
  const lines = [...outline.text, ...outline.html];
  const linked = lines.some((line) =>
    line.links.some((link) => /^https?:\/\/[^/]{0,80}xing/i.test(link.url)),
  );
  return linked || posesByName || lines.some((line) => /\bxing\b/i.test(line.text.slice(0, 400)));
}

/** Whether the mail is XING's or plays it; null where it is neither, such as letters of XING's staff. */
export function originOf(mail: Mail, outline: Outline): Origin | null {
  const from = addressOf(header(mail, 'from'));
  if (from === null) return null;
  const base = { address: from.address, name: nameOf(from.name) };
  if (isWithin(from.domain, XING_DOMAINS))
    return isXingRobot(from.address) ? { ...base, kind: kindOfSender(from.address), own: true } : null;
  if (PASSED_ON.test(fold(header(mail, 'subject') ?? '').trim())) return null;
  if (!playsXing(outline, from.name, from.domain)) return null;
  return { ...base, kind: null, own: false };
}

/** The recipient's names as the mail prints them: To, and the footer that is meant to prove the sender. */
export function recipientNames(mail: Mail, outline: Outline): readonly string[] {
  const names = new Set<string>();
  for (const field of ['to', 'delivered-to']) {
    const name = addressOf(header(mail, field))?.name ?? '';
    if (name !== '') names.add(name);
  }
  for (const line of [...outline.text, ...outline.html]) {
    const found =
      /(?:sent to|intended for|gesendet an|gerichtet an|adressiert an| an) (.{2,80}?)(?:,| \(|\.$| gesendet| gerichtet| verschickt| at | bei |$)/.exec(
        line.text.slice(0, 300),
      );
    if (found?.[1] !== undefined && /^(?:this|diese)/i.test(line.text)) names.add(found[1]);
  }
  return [...names];
}
