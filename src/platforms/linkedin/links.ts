import { isWithin } from '../../mail/address.ts';
import type { OutlineLine, OutlineLink } from '../../mail/outline.ts';
import { parameter, percentDecoded, unwrapped, webAddress } from '../urls.ts';

/** What a link of a notification is for, read from its path; the words on it change with every language and layout. */
export type LinkRole = 'accept' | 'profile' | 'thread' | 'compose' | 'unsubscribe' | 'help' | 'job' | 'other';

export interface ReadLink {
  readonly role: LinkRole;
  /** True for LinkedIn's own tracked links; a link that a person wrote into a message carries no tracking. */
  readonly tracked: boolean;
  /** Where in the mail it stands, as its tracking says: `header`, `hero`, `pymk`, `footer`; empty where it says nothing. */
  readonly place: 'header' | 'hero' | 'pymk' | 'footer' | '';
  /** The template that the tracking names; empty where it names none. */
  readonly template: string;
  /** The address without `/comm`, query and tokens; null where nothing safe to show is left. */
  readonly clean: string | null;
}

export const LINKEDIN = ['linkedin.com', 'linkedin.cn'];

const ROLES: readonly (readonly [RegExp, LinkRole])[] = [
  [
    /invite-accept|accept-invit|accept_invit|invitation-?accept|eml_comm_afe|\/people\/invite\b|\/start\/accept/i,
    'accept',
  ],
  [/\/messaging\/(?:thread|conversation)|\/inbox\/|\/mailbox|mail\/message|\/messaging\/?$/i, 'thread'],
  [/\/messaging\/compose/i, 'compose'],
  [/psettings|unsub|\/email-?preferences/i, 'unsubscribe'],
  [/\/help\/|customerservice/i, 'help'],
  [/\/jobs?\//i, 'job'],
  [/^(?:\/comm)?\/(?:in|pub|mwlite\/in)\/[^/]{1,200}|^(?:\/comm)?\/profile\/view/i, 'profile'],
];

const PLACES: readonly (readonly [RegExp, ReadLink['place']])[] = [
  [/-header-/, 'header'],
  [/pymk|suggest|recommend|-ppl_|people_you/, 'pymk'],
  [/-hero-|prof(?:~|%7e)(?:name|photo|cta)|member_message|profile_name/, 'hero'],
  [/footer|unsubscribe|securityhelp/, 'footer'],
];

function templateIn(query: string): string {
  const trk = parameter(query, 'trk') ?? parameter(query, 'trkEmail') ?? '';
  const fromTrk = /^eml-([a-z][a-z0-9_]{2,80})/i.exec(trk)?.[1];
  if (fromTrk !== undefined) return fromTrk.toLowerCase();
  const lipi = parameter(query, 'lipi') ?? '';
  const fromLipi = /urn:li:page:email_([a-z][a-z0-9_]{2,80})/i.exec(percentDecoded(lipi))?.[1];
  if (fromLipi !== undefined) return fromLipi.toLowerCase();
  const ek = parameter(query, 'ek') ?? '';
  return /^[a-z][a-z0-9_]{2,80}$/i.test(ek) ? ek.toLowerCase() : '';
}

/** A profile or thread address that is safe to show: no query, no `/comm`; null where it has no id. */
function cleanUrl(host: string, path: string, query: string, role: LinkRole): string | null {
  const plain = path.replace(/^\/comm(?=\/)/, '');
  if (role === 'profile') {
    if (/^\/profile\/view/.test(plain)) {
      // Some mails join what follows with a second question mark.
      const id = /^[\w-]{1,120}(?=\?|$)/.exec(parameter(query, 'id') ?? '')?.[0];
      return id === undefined ? null : `https://${host}/profile/view?id=${id}`;
    }
    // Of the addresses until 2014 the numbers tell people of one name apart: /pub/ida-nobody/12/345/678.
    const slug = /^\/(?:mwlite\/)?(in\/[^/\s]{1,200}|pub\/[^/\s]{1,200}(?:\/[0-9a-z]{1,3}){0,3})/i.exec(
      plain,
    );
    return slug === null ? null : `https://${host}/${slug[1]}`;
  }
  if (role === 'thread') {
    const id = /\/messaging\/thread\/([\w=%-]{4,200})/.exec(plain)?.[1];
    return id === undefined ? null : `https://${host}/messaging/thread/${id}/`;
  }
  return null;
}

/** Pages that people link to in what they write; every other path of LinkedIn's is a redirect out of one of its mails. */
const PUBLIC =
  /^\/(?:in|pub|profile|company|school|showcase|feed|posts?|pulse|newsletters?|jobs?|groups?|events?|learning|services?|products?|search|advice|video|mynetwork|messaging|help|legal|about|premium|sales|recruiter|talent|business|blog)(?:\/|$)|^\/?$/i;

/** What was read of a link before: kind, name, card and message all ask for the same ones. */
const KNOWN = new WeakMap<OutlineLink, ReadLink>();

/** Reads a link's role, place and template; of links to other hosts only that they are foreign (`other`, nothing to show). */
export function readLink(link: OutlineLink): ReadLink {
  const known = KNOWN.get(link);
  if (known !== undefined) return known;
  const read = linkRead(link);
  KNOWN.set(link, read);
  return read;
}

function linkRead(link: OutlineLink): ReadLink {
  const address = webAddress(unwrapped(link.url));
  const foreign: ReadLink = { role: 'other', tracked: false, place: '', template: '', clean: null };
  if (address === null || !isWithin(address.host, LINKEDIN)) return foreign;
  const { host, path, query } = address;
  const old = /^\/e\/[^/]{1,60}\/([A-Za-z_]{2,40})/.exec(path) !== null;
  const tracked =
    old ||
    !PUBLIC.test(path) ||
    /^\/(?:comm|e)\//.test(path) ||
    /(?:^|&)(?:amp;)?(?:lipi|midToken|otpToken|trkEmail|ek)=|trk=eml/.test(query);
  const action = `${path} ${parameter(query, 'a') ?? ''} ${parameter(query, 't') === 'lun' ? 'unsub' : ''}`;
  const role = ROLES.find(([pattern]) => pattern.test(action))?.[1] ?? 'other';
  const trk = `${parameter(query, 'trk') ?? ''} ${parameter(query, 'trkEmail') ?? ''}`.toLowerCase();
  const template = templateIn(query);
  const rest = trk.replace(template, '');
  const place = PLACES.find(([pattern]) => pattern.test(rest))?.[1] ?? '';
  return { role, tracked, place, template, clean: cleanUrl(host, path, query, role) };
}

/** The first link of a line with that role; null where none has it. */
export function linkOf(line: OutlineLine, role: LinkRole): ReadLink | null {
  for (const link of line.links) {
    const read = readLink(link);
    if (read.role === role) return read;
  }
  return null;
}
