import { header, type Mail } from '../../mail/mail.ts';
import type { OutlineLine } from '../../mail/outline.ts';
import type { Kind } from '../notification.ts';
import { readLink } from './links.ts';

/**
 * Beginnings of LinkedIn's template names and the kind that they stand for, as seen in headers and links since 2011.
 * The longest beginning that fits wins. `email_` in front and a number behind are cut before looking.
 * A name that is not here is counted as unknown and the kind is read from the rest of the mail.
 */
const TEMPLATES: Readonly<Record<string, Kind>> = {
  m2m_invite: 'contact-request',
  m2m_invite_reminder: 'contact-request-reminder',
  m2m_invite_single_reminder: 'contact-request-reminder',
  invite_member: 'contact-request',
  invite_guest: 'contact-request',
  invite: 'contact-request',
  invitation: 'contact-request',
  invite_reminder: 'contact-request-reminder',
  invitation_reminder: 'contact-request-reminder',
  pending_invit: 'contact-request-reminder',
  first_guest_reminder: 'contact-request-reminder',
  second_guest_reminder: 'contact-request-reminder',
  third_guest_reminder: 'contact-request-reminder',
  guest_reminder: 'contact-request-reminder',
  guest_invite_reminder: 'contact-request-reminder',
  accept_invite: 'request-accepted',
  accepted_invit: 'request-accepted',
  invite_accept: 'request-accepted',
  invitation_accepted: 'request-accepted',
  m2m_invite_accept: 'request-accepted',
  you_accepted: 'request-accepted',
  new_connection: 'request-accepted',
  member_message: 'message',
  member_to_member: 'message',
  message: 'message',
  type_messaging: 'message',
  messaging: 'message',
  hire_inmail: 'message',
  inmail: 'message',
  sales_inmail: 'message',
  premium_inmail: 'message',
  sponsored_inmail: 'message',
  sponsored_message: 'message',
  profile_view: 'profile-visit',
  wvmp: 'profile-visit',
  who_viewed: 'profile-visit',
  wvm: 'profile-visit',
  pymk: 'digest',
  people_you_may_know: 'digest',
  weekly_analytics: 'digest',
  network_digest: 'digest',
  notification_digest: 'digest',
  notifications_digest: 'digest',
  network_conversations: 'digest',
  search_appearance: 'digest',
  pulse: 'digest',
  feed: 'digest',
  content_digest: 'digest',
  follow: 'digest',
  post_: 'digest',
  network_updates: 'digest',
  nus_digest: 'digest',
  games: 'digest',
  news_letter: 'newsletter',
  newsletter: 'newsletter',
  series: 'newsletter',
  job: 'job',
  jobs: 'job',
  jymbii: 'job',
  application: 'job',
  saved_job: 'job',
  saved_search: 'job',
  talent: 'job',
  recruiter_job: 'job',
  group: 'group',
  groups: 'group',
  grp: 'group',
  event: 'event',
  live_event: 'event',
  birthday: 'birthday',
  security: 'security',
  password: 'security',
  two_step: 'security',
  two_factor: 'security',
  login: 'security',
  new_device: 'security',
  verify: 'security',
  pin: 'security',
  account: 'security',
  marketing: 'newsletter',
};

/** A template name without `email_` in front and the version behind it: comparable over the years. */
export function bareTemplate(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^(?:eml-)?(?:email_)?/, '')
    .replace(/_v?\d{1,4}$/, '');
}

/** The kind that a template name stands for; null where the table does not know it. */
export function kindOfTemplate(name: string): Kind | null {
  const bare = bareTemplate(name);
  let best = '';
  for (const prefix of Object.keys(TEMPLATES))
    if (prefix.length > best.length && bare.startsWith(prefix)) best = prefix;
  return best === '' ? null : (TEMPLATES[best] ?? null);
}

export interface NamedTemplate {
  /** Without its numeric suffix, as printed otherwise. */
  readonly name: string;
  readonly kind: Kind | null;
  readonly source: string;
}

/** The template that the header names, else the one that most links name; null where neither does. */
export function templateOf(mail: Mail, lines: readonly OutlineLine[]): NamedTemplate | null {
  const field =
    header(mail, 'x-linkedin-template') ?? (header(mail, 'feedback-id') ?? '').split(':')[0] ?? '';
  if (/^[a-z][a-z0-9_]{2,80}$/i.test(field.trim())) return named(field.trim(), 'header X-LinkedIn-Template');
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const link of line.links) {
      const { template } = readLink(link);
      if (template !== '') counts.set(template, (counts.get(template) ?? 0) + 1);
    }
  const most = [...counts].sort((a, b) => b[1] - a[1])[0];
  return most === undefined ? null : named(most[0], 'link');
}

function named(name: string, source: string): NamedTemplate {
  return { name: name.replace(/_\d{1,4}$/, ''), kind: kindOfTemplate(name), source };
}
