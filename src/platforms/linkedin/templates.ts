import { header, type Mail } from '../../mail/mail.ts';
import type { OutlineLine } from '../../mail/outline.ts';
import type { Kind } from '../notification.ts';
import { readLink } from './links.ts';

/**
 * Beginnings of LinkedIn's template names and the kind that they stand for, as seen in headers and links since 2011.
 * The longest beginning that fits wins. `email_` in front and a number behind are cut before looking.
 * A name that is not here is counted as unknown and the kind is read from the rest of the mail.
 */
const TEMPLATES: readonly (readonly [Kind, readonly string[]])[] = [
  ['contact-request', 'm2m_invite invite invitation'.split(' ')],
  [
    'contact-request-reminder',
    'pending_invit first_guest_reminder second_guest_reminder third_guest_reminder guest_reminder guest_invite_reminder'.split(
      ' ',
    ),
  ],
  [
    'request-accepted',
    'accept_invite accepted_invit invite_accept invitation_accepted m2m_invite_accept you_accepted new_connection'.split(
      ' ',
    ),
  ],
  [
    'message',
    'member_message member_to_member message type_messaging messaging hire_inmail inmail sales_inmail premium_inmail sponsored_inmail sponsored_message'.split(
      ' ',
    ),
  ],
  ['profile-visit', 'profile_view wvmp who_viewed wvm'.split(' ')],
  [
    'digest',
    'pymk people_you_may_know weekly_analytics network_digest notification_digest notifications_digest network_conversations search_appearance pulse feed content_digest follow post_ network_updates nus_digest games'.split(
      ' ',
    ),
  ],
  ['newsletter', 'news_letter newsletter series marketing'.split(' ')],
  ['job', 'job jymbii application saved_job saved_search talent recruiter_job'.split(' ')],
  ['group', 'group grp'.split(' ')],
  ['event', 'event live_event'.split(' ')],
  ['birthday', 'birthday'.split(' ')],
  ['security', 'security password two_step two_factor login new_device verify pin account'.split(' ')],
];

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
  // How often a mail comes stands before what it is about: `weekly_profile_views`.
  const kind = byBeginning(bare) ?? byBeginning(bare.replace(/^(?:daily|weekly|monthly)_/, ''));
  return kind === 'contact-request' && REMINDS.test(bare) ? 'contact-request-reminder' : kind;
}

/** What makes a reminder of a request's template. */
const REMINDS = /remind|nudge|pending|expir|unanswered|follow_?up|again/;

function byBeginning(bare: string): Kind | null {
  let longest = 0;
  let best: Kind | null = null;
  for (const [kind, beginnings] of TEMPLATES)
    for (const beginning of beginnings)
      if (beginning.length > longest && bare.startsWith(beginning))
        [longest, best] = [beginning.length, kind];
  return best;
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
