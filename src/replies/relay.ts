import type { Platform } from '../platforms/notification.ts';

/**
 * The domain through which a platform passes mail on to a requester. LinkedIn's is seen on InMails (2022, 2026);
 * XING has none as far as anybody knows.
 */
const RELAY: Readonly<Record<Platform, string | null>> = { linkedin: 'reply.linkedin.com', xing: null };

/**
 * The address of a `Reply-To` if mail to it reaches the requester: at exactly the platform's relay domain, never a
 * robot's. null otherwise: a Reply-To is not signed, anybody can put their own address there.
 */
export function relayAddress(platform: Platform | null, replyTo: string | null): string | null {
  const domain = platform === null ? null : RELAY[platform];
  if (domain === null || replyTo === null || replyTo.length > 300) return null;
  const inBrackets = /<([^<>]{1,200})>\s{0,5}$/.exec(replyTo)?.[1];
  const address = (inBrackets ?? replyTo).trim().toLowerCase();
  const at = address.indexOf('@');
  if (address.slice(at + 1) !== domain) return null;
  const local = address.slice(0, at);
  return /^[a-z0-9][a-z0-9-]{7,63}$/.test(local) && !/reply|robot|daemon|bounce|mailer/.test(local)
    ? address
    : null;
}
