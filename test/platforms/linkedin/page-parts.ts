import type { FrameWords } from './frames.ts';

/** What a composed mail is made of; every person and every address in it is invented. */
export interface Case {
  readonly name: string;
  readonly headline: string;
  readonly location: string;
  readonly shared: number;
  readonly note: string | null;
  readonly recipient: string;
  readonly recipientHeadline: string;
  readonly subject: string;
  readonly words: FrameWords;
}

export interface Parts {
  readonly text: string | null;
  readonly html: string | null;
}

export const first = (name: string): string =>
  name.split(' ').find((word) => !/\.$|^(?:Prof|Dr)$/.test(word)) ?? name;

export const escaped = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');

export const SLUG = 'invented-person-0a1b2c';
export const tracked = (path: string, place: string, template: string): string =>
  `https://www.linkedin.com/comm/${path}?midToken=EXAMPLE&trk=eml-${template}-${place}&eid=EXAMPLE`;

export const M2M = 'email_m2m_invite_single_01';
export const accept = (template = M2M): string =>
  tracked('mynetwork/invite-accept/invitationId/1/', 'hero-0-accept', template);
export const profile = (template = M2M, place = 'hero-0-prof~name'): string =>
  tracked(`in/${SLUG}/`, place, template);
export const thread = (template: string): string =>
  tracked('messaging/thread/2-RVhBTVBMRQ==/', 'message-0-view', template);

export function textFooter({ words, recipient, recipientHeadline }: Case): string {
  return [
    '',
    '----------------------------------------',
    '',
    words.intended(recipient, recipientHeadline),
    words.receiving,
    `${words.unsubscribe}: https://www.linkedin.com/e/v2?e=EXAMPLE&t=lun&m=unsub`,
    `${words.help}: https://www.linkedin.com/e/v2?e=EXAMPLE&a=customerServiceUrl`,
    '',
    '© 2025 LinkedIn Corporation, 1zwnj000 West Maude Avenue, Sunnyvale, CA 94085.',
    'LinkedIn and the LinkedIn logo are registered trademarks of LinkedIn.',
  ].join('\n');
}

export const row = (cells: string, attributes = ''): string => `<tr><td ${attributes}>${cells}</td></tr>`;
export const table = (rows: string): string =>
  `<table role="presentation" width="100%" cellpadding="0"><tbody>${rows}</tbody></table>`;
export const button = (url: string, label: string): string =>
  table(
    row(`<a href="${url}" style="display:block">${table(row(`<a href="${url}">${escaped(label)}</a>`))}</a>`),
  );

export function page(c: Case, template: string, preheader: string, body: string): string {
  const { words } = c;
  return `<html><head><title></title><style>.x{color:red}</style></head><body>
<div style="visibility:hidden;height:0;max-height:0;overflow:hidden;opacity:0;mso-hide:all" data-email-preheader="true">${escaped(preheader)}</div>
<div style="visibility:hidden;height:0;max-height:0;overflow:hidden;opacity:0">${'\u034f \u200c\u00a0'.repeat(40)}</div>
${table(
  row(
    `${table(`<tr><td><a href="${tracked('feed/', 'header-0-home', template)}"><img alt="LinkedIn" src="x"></a></td><td data-test-header-profile="true"><a href="${tracked('in/the-recipient/', 'header-0-profile', template)}"><img alt="${escaped(c.recipient)}" src="y"></a></td></tr>`)}
${body}`,
  ),
)}
${table(
  row(
    `<p style="margin:0">${escaped(words.intended(c.recipient, c.recipientHeadline))} <a href="https://www.linkedin.com/help/linkedin/answer/4788">?</a></p>
<p style="margin:0">${escaped(words.receiving)}</p><a href="https://www.linkedin.com/comm/psettings/email-unsubscribe?trk=eml-${template}-unsubscribe-0-footer">${escaped(words.unsubscribe)}</a> · <a href="https://www.linkedin.com/help/linkedin/answer/67?trk=eml-${template}-help-0-footer">${escaped(words.help)}</a>
<p>© 2025 LinkedIn Corporation, 1&zwnj;000 West Maude Avenue, Sunnyvale, CA 94085.</p>`,
  ),
)}<img src="https://www.linkedin.com/emimp/x.gif" style="width:1px;height:1px"></body></html>`;
}

export const photo = (url: string): string => `<a href="${url}"><img src="p.jpg" alt="" width="64"></a>`;

export function cardRows(c: Case, template: string): string {
  return [
    row(photo(profile(template, 'hero-0-prof~photo'))),
    row(`<a href="${profile(template)}">${escaped(c.name)}</a>`),
    row(`<p style="margin:0">${escaped(c.headline)}</p>`),
    row(`<p style="margin:0">${escaped(c.location)}</p>`),
    row(`<p style="margin:0">${escaped(c.words.shared(c.shared))}</p>`),
  ].join('');
}

export function suggestions(c: Case, template: string): string {
  const others = ['Perpetua Windmüller', 'Ansgar Oyelaran'].map((name) =>
    table(
      row(`<a href="${tracked('in/somebody-else/', 'pymk-0-name', template)}">${name}</a>`) +
        row('Controller at Otherwhere') +
        row(button(tracked('in/somebody-else/', 'pymk-0-view', template), c.words.profile)),
    ),
  );
  return `<h2>${escaped(c.words.others)}</h2>${others.join('')}`;
}

export const broken = (text: string): string => escaped(text).replace(/\n/g, '<br>');
