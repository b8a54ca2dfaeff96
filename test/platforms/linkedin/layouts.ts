import type { Mail } from '../../../src/mail/mail.ts';
import {
  accept,
  broken,
  button,
  type Case,
  cardRows,
  escaped,
  first,
  M2M,
  type Parts,
  page,
  profile,
  row,
  SLUG,
  suggestions,
  table,
  textFooter,
  thread,
  tracked,
} from './page-parts.ts';

/** How a layout may print a note: the next one is unknown, so all of these must read the same. */
export const NOTE_STYLES: Readonly<Record<string, (note: string) => string>> = {
  'labelled in English': (note) => row('Personal message:') + row(`<p>${broken(note)}</p>`),
  'labelled in German': (note) => row(`<b>Nachricht:</b><br>${broken(note)}`),
  breaks: (note) => row(`<p style="margin:0">${broken(note)}</p>`),
  paragraphs: (note) =>
    row(
      note
        .split('\n\n')
        .map((part) => `<p>${broken(part)}</p>`)
        .join(''),
    ),
  quoted: (note) => row(`<blockquote style="margin:0">“${broken(note)}”</blockquote>`),
  cell: (note) => row(table(row(broken(note), 'class="message-contents" style="padding:8px"'))),
  spans: (note) => row(`<div><span>${broken(note)}</span></div>`),
  preformatted: (note) => row(`<div style="white-space: pre-wrap">${escaped(note)}</div>`),
};

function text2016(c: Case): string {
  return [
    `${c.words.greeting} ${first(c.recipient)},`,
    '',
    c.note ?? c.words.fallback,
    '',
    c.name,
    c.headline,
    c.words.shared(c.shared),
    '',
    `${c.words.profile}: ${profile()}`,
    '',
    `${c.words.accept}: ${accept()}`,
    '',
    '.....................................',
    textFooter(c),
  ].join('\n');
}

function html2016(c: Case): string {
  const greeting = `${c.words.greeting} ${first(c.recipient)}, `;
  const sentence = c.note === null ? c.words.fallback : c.note;
  return page(
    c,
    M2M,
    `${greeting}${sentence}`.slice(0, 90),
    table(
      row(`<p style="margin:0">${escaped(greeting)}${broken(sentence)}</p>`) +
        row(
          `<a href="${profile()}">${escaped(c.name)}</a><p style="margin:0">${escaped(c.headline)}</p><p style="margin:0">${escaped(c.location)}</p>`,
        ) +
        row(button(accept(), c.words.accept) + button(profile(M2M, 'hero-3-prof~cta'), c.words.profile)),
    ),
  );
}

function text2011(c: Case): string {
  return [
    'LinkedIn',
    '------------',
    '',
    `${c.name} requested to add you as a connection on LinkedIn:`,
    '------------------------------------------',
    '',
    `${first(c.recipient)},`,
    '',
    c.note ?? "I'd like to add you to my professional network on LinkedIn.",
    '',
    `- ${first(c.name)}`,
    '',
    `Accept invitation from ${c.name}`,
    'http://www.linkedin.com/e/abc-def-1/qTMm/blk/I1_1/EML_comm_afe/',
    '',
    `View invitation from ${c.name}`,
    'http://www.linkedin.com/e/abc-def-1/qTMm/blk/I1_2/svi/',
    '',
    '------------------------------------------',
    '',
    `Why might connecting with ${c.name} be a good idea?`,
    `${c.name}'s connections could be useful to you:`,
    '-- ',
    '(c) 2012, LinkedIn Corporation',
  ].join('\n');
}

function html2024(c: Case, style: (note: string) => string, over: boolean): string {
  const note = c.note === null ? '' : style(c.note);
  const buttons =
    row(button(accept(), c.words.accept)) + row(button(profile(M2M, 'hero-0-prof~cta'), c.words.profile));
  const body = table((over ? note : '') + cardRows(c, M2M) + (over ? '' : note) + buttons);
  return page(c, M2M, c.words.invites(first(c.name)), `${body}${suggestions(c, M2M)}`);
}

function text2024(c: Case): string {
  return [
    c.words.invites(c.name),
    '',
    c.name,
    c.headline,
    c.location,
    c.words.shared(c.shared),
    ...(c.note === null ? [] : ['', c.note]),
    '',
    `${c.words.accept}: ${accept()}`,
    `${c.words.profile}: ${profile()}`,
    textFooter(c),
  ].join('\n');
}

const INMAIL = 'email_hire_inmail_initial_single_01';

function inmailText2022(c: Case): string {
  return `${escaped(c.note ?? '')
    .replace(/&quot;/g, '"')
    .replace(/\n/g, '<br>\n')}

Go here to reply:


Go here if not interested:


${textFooter(c)}`;
}

function inmailText2025(c: Case): string {
  return [
    c.subject,
    '',
    c.subject,
    '',
    `     ${c.name}`,
    '     Reply',
    `     ${thread(INMAIL)}`,
    '',
    c.note ?? '',
    '',
    textFooter(c),
  ].join('\n');
}

function inmailHtml(c: Case, style: (note: string) => string): string {
  const body = table(
    row(`<h1 style="margin:0">${escaped(c.subject)}</h1>`) +
      row(`<a href="${profile(INMAIL)}">${escaped(c.name)}</a>`) +
      row(`<p style="margin:0">${escaped(c.headline)}</p>`) +
      row(`<p style="margin:0">${escaped(c.location)}</p>`) +
      style(c.note ?? '') +
      row(button(thread(INMAIL), c.words.view)),
  );
  return page(c, INMAIL, c.subject, body);
}

/** Requests: what can be printed where. Each gives the parts of one mail. */
export const REQUEST_LAYOUTS: Readonly<Record<string, (c: Case, style: (note: string) => string) => Parts>> =
  {
    'text of 2011': (c) => ({ text: text2011(c), html: null }),
    'both parts of 2016': (c) => ({ text: text2016(c), html: html2016(c) }),
    'text of 2016': (c) => ({ text: text2016(c), html: null }),
    'html of 2016': (c) => ({ text: null, html: html2016(c) }),
    'html of 2024, note under the card': (c, style) => ({ text: null, html: html2024(c, style, false) }),
    'html of 2024, note over the card': (c, style) => ({ text: null, html: html2024(c, style, true) }),
    'text of 2024': (c) => ({ text: text2024(c), html: null }),
    'both parts of 2024': (c, style) => ({ text: text2024(c), html: html2024(c, style, false) }),
  };

export const INMAIL_LAYOUTS: Readonly<Record<string, (c: Case, style: (note: string) => string) => Parts>> = {
  'text of 2022': (c) => ({ text: inmailText2022(c), html: null }),
  'text of 2025': (c) => ({ text: inmailText2025(c), html: null }),
  'html of 2025': (c, style) => ({ text: null, html: inmailHtml(c, style) }),
  'both parts of 2022': (c, style) => ({ text: inmailText2022(c), html: inmailHtml(c, style) }),
  'both parts of 2025': (c, style) => ({ text: inmailText2025(c), html: inmailHtml(c, style) }),
};

function reminderText(c: Case): string {
  return [
    c.words.reminds(c.name),
    '',
    c.name,
    c.headline,
    '',
    ...(c.note === null ? [] : [c.note, '']),
    `${c.words.accept}: ${accept(REMINDER)}`,
    '',
    `${c.words.profile}: ${profile(REMINDER)}`,
    textFooter(c),
  ].join('\n');
}

const REMINDER = 'email_m2m_invite_reminder_02';

/** Reminders from LinkedIn itself: only the sentences and the card name the requester. */
export const REMINDER_LAYOUTS: Readonly<Record<string, (c: Case, style: (note: string) => string) => Parts>> =
  {
    text: (c) => ({ text: reminderText(c), html: null }),
    html: (c, style) => ({
      text: null,
      html: page(
        c,
        REMINDER,
        c.words.reminds(c.name),
        table(
          row(`<h2 style="margin:0">${escaped(c.words.reminds(c.name))}</h2>`) +
            cardRows(c, REMINDER) +
            (c.note === null ? '' : style(c.note)) +
            row(button(accept(REMINDER), c.words.accept)),
        ) + suggestions(c, REMINDER),
      ),
    }),
  };

/** Acceptances and announcements of messages: nobody's words, and LinkedIn's own suggestion for an answer. */
export const WORDLESS_LAYOUTS: Readonly<Record<'accepted' | 'announced', (c: Case) => Parts>> = {
  accepted: (c) => ({
    text: null,
    html: page(
      c,
      'email_accept_invite_04',
      c.words.accepted(c.name),
      table(
        row(`<p>${escaped(c.words.accepted(c.name))}.</p>`) +
          cardRows(c, 'email_accept_invite_04') +
          row(button(tracked('messaging/compose/', 'hero-0-message', 'email_accept_invite_04'), 'Message')) +
          row(
            `<p>Reach out to ${escaped(first(c.name))}</p><p>${escaped(first(c.name))}, thanks for connecting! Hope you’re doing well.</p>`,
          ),
      ),
    ),
  }),
  announced: (c) => ({
    text: [
      c.words.newMessage,
      '',
      '.....................................',
      '',
      `${c.name} (${c.headline})`,
      `(${`https://de.linkedin.com/in/${SLUG}`})`,
      '',
      `${c.words.view}: ${thread('email_member_message_v2')}`,
      '  ',
      '.....................................',
      '}',
      textFooter(c),
    ].join('\n'),
    html: null,
  }),
};

/** A mail of these parts, with the header fields that a kind has. */
export function composed(parts: Parts, fields: Readonly<Record<string, string>>, year: number): Mail {
  return {
    headers: Object.entries(fields).map(([name, value]) => ({ name, value })),
    text: parts.text,
    html: parts.html,
    date: Date.UTC(year, 4, 2),
    messageId: '<1.2.3.JavaMail.app@invented.prod.linkedin.com>',
    gmail: null,
  };
}
