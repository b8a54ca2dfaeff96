import type { Kind } from '../notification.ts';

/** Where XING writes from: this domain and its subdomains (`mail.xing.com`, `bot.xing.com`). */
export const XING_DOMAINS: readonly string[] = ['xing.com'];

/**
 * Local parts that write notifications at the bare domain. Staff write from `first.last@xing.com`:
 * their letters must never be taken for a notification. Seen 2018-2026: mailrobot, jobs, news; claimed: info@bot, noreply.
 */
const ROBOTS =
  /^(?:mailrobot|robot|mailer|bot|no-?reply|do-?not-?reply|info|jobs?|news|newsletter|events?|groups?|gruppen|contacts?|kontakte|messages?|nachrichten|notifications?|service|support|security|invitations?|premium|projobs|xing)(?:[-_+.].{0,40})?$/;

/** True for an address that XING's machines write from. */
export function isXingRobot(address: string): boolean {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  if (domain.endsWith('.xing.com')) return true;
  return domain === 'xing.com' && ROBOTS.test(address.slice(0, at));
}

/** Addresses that carry one kind only. `mailrobot@` carries nearly all, so it says nothing. */
const KIND_BY_LOCAL_PART: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:jobs?|projobs)(?:[-_+.]|$)/, 'job'],
  [/^(?:news|newsletter)(?:[-_+.]|$)/, 'newsletter'],
  [/^events?(?:[-_+.]|$)/, 'event'],
  [/^(?:groups?|gruppen)(?:[-_+.]|$)/, 'group'],
  [/^security(?:[-_+.]|$)/, 'security'],
];

/** The kind that a sender's address alone suggests; null where it carries many. */
export function kindOfSender(address: string): Kind | null {
  const local = address.slice(0, address.lastIndexOf('@'));
  return KIND_BY_LOCAL_PART.find(([pattern]) => pattern.test(local))?.[1] ?? null;
}
