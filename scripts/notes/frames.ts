import type { Notification } from '../../src/platforms/notification.ts';
import { recognise } from '../../src/platforms/registry.ts';

/** What stands inside a frame; empty where nothing does. */
export interface Inside {
  /** Where the requester's words stand. */
  readonly note: string;
  /** Below the buttons, where nobody but the platform writes. */
  readonly below: string;
}

const ACCEPT = 'https://www.linkedin.com/comm/mynetwork/invite-accept/invitationId/1/?midToken=EXAMPLE';
const PROFILE = 'https://www.linkedin.com/comm/in/invented-person-1?midToken=EXAMPLE';
const THREAD = 'https://www.linkedin.com/comm/messaging/thread/2-RVhBTVBMRQ==/?midToken=EXAMPLE';
const MORE = 'https://www.linkedin.com/comm/x-example/?midToken=EXAMPLE';
const REDIRECT = 'https://www.xing.com/m/EXAMPLEEXAMPLEEXAMPLE1';

const CARD = 'Ida Nobody\nLeiterin bei Muster GmbH\nRegion Kassel, Deutschland';
const DOTS = '.'.repeat(37);
const RULE = '-'.repeat(40);
const MEANT = 'Diese E-Mail ist für Arno Oberländer (Ofenbauer) bestimmt.';
const SENT_TO = 'Diese Nachricht wurde an Arno Oberländer, Ofenbauer bei Musterblatt, gesendet.';
const WANTS = 'Hallo Arno,\n\nIda Nobody möchte sich mit dir vernetzen.';

const link = (url: string, words: string) => `<a href="${url}">${words}</a>`;
const LINKED_CARD = `${link(PROFILE, 'Ida Nobody')}<br>Leiterin bei Muster GmbH<br>Region Kassel, Deutschland`;
const inHtml = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>');
const cells = (...rows: readonly string[]) =>
  `<table>${rows.map((row) => `<tr><td>${row}</td></tr>`).join('')}</table>`;

type Parts = { readonly text: string } | { readonly html: string };

function mail(from: string, subject: string, parts: Parts): Notification {
  const fields = { From: from, To: 'Arno Oberländer <arno.oberlaender@example.org>', Subject: subject };
  return recognise({
    headers: Object.entries(fields).map(([name, value]) => ({ name, value })),
    text: 'text' in parts ? parts.text : null,
    html: 'html' in parts ? parts.html : null,
    date: Date.UTC(2024, 5, 1),
    messageId: null,
    gmail: null,
  });
}

const invitation = (subject: string, parts: Parts) =>
  mail('Ida Nobody <invitations@linkedin.com>', subject, parts);
const inmail = (parts: Parts) => mail('Ida Nobody <inmail-hit-reply@linkedin.com>', 'Eine Frage', parts);
const xing = (subject: string, parts: Parts) => mail('XING <mailrobot@mail.xing.com>', subject, parts);

const XING_REQUEST = 'Kontaktanfrage von Ida Nobody';
const XING_MESSAGE = 'Neue Nachricht von Ida Nobody';

/** Ordinary layouts of both platforms, each with a place for a note and one below the buttons. */
export const FRAMES: Readonly<Record<string, (inside: Inside) => Notification>> = {
  'LinkedIn, request as text': ({ note, below }) =>
    invitation('Ida Nobody möchte sich mit Ihnen vernetzen', {
      text: `${CARD}\n\n${note}\n\nAnnehmen: ${ACCEPT}\n\nProfil anzeigen: ${PROFILE}\n\n${DOTS}\n\n${below}\n\n${MEANT}`,
    }),
  'LinkedIn, request in cells': ({ note, below }) =>
    invitation('Einladung von Ida Nobody', {
      html: cells(
        'Ida Nobody möchte sich mit Ihnen vernetzen',
        LINKED_CARD,
        inHtml(note),
        link(ACCEPT, 'Annehmen'),
        inHtml(below),
        MEANT,
      ),
    }),
  'LinkedIn, reminder as text': ({ note, below }) =>
    invitation('Reminder: Ida Nobody invited you to connect', {
      text: `Ida Nobody is still waiting for your response\n\n${CARD}\n\n${note}\n\nAccept: ${ACCEPT}\n\n${below}\n\nView profile: ${PROFILE}\n\n${MEANT}`,
    }),
  'LinkedIn, reminder with a box': ({ note, below }) =>
    invitation('Erinnerung: Einladung von Ida Nobody', {
      html: `<div><h2>Ida Nobody wartet noch auf Ihre Antwort</h2><p>${LINKED_CARD}</p><p>${inHtml(note)}</p><p>${link(ACCEPT, 'Annehmen')}</p><div style="border-top:1px solid #ccc"><p>${inHtml(below)}</p><p>${link(MORE, 'Mehr erfahren')}</p></div><p>${MEANT}</p></div>`,
    }),
  'LinkedIn, message as text': ({ note, below }) =>
    inmail({
      text: `Eine Frage\n\nIda Nobody\nLeiterin bei Muster GmbH\n\n${note}\n\nAntworten: ${THREAD}\n\n${DOTS}\n\n${below}\n\n${MEANT}`,
    }),
  'LinkedIn, message in cells': ({ note, below }) =>
    inmail({
      html: cells(LINKED_CARD, inHtml(note), link(THREAD, 'Nachricht anzeigen'), inHtml(below), MEANT),
    }),
  'XING, request as text': ({ note, below }) =>
    xing(XING_REQUEST, {
      text: `${WANTS}\n\nIda Nobody\nLeiterin bei Muster GmbH\n\n${note}\n\n=> Annehmen ${REDIRECT}\n\n=> Ablehnen ${REDIRECT}\n\n${RULE}\n${below}\n\n${RULE}\n${SENT_TO}`,
    }),
  'XING, request in cells': ({ note, below }) =>
    xing(XING_REQUEST, {
      html: cells(
        inHtml(WANTS),
        `${link(REDIRECT, 'Ida Nobody')}<br>Leiterin bei Muster GmbH`,
        inHtml(note),
        link(REDIRECT, 'Annehmen'),
        inHtml(below),
        SENT_TO,
      ),
    }),
  'XING, request in paragraphs': ({ note, below }) =>
    xing(XING_REQUEST, {
      html: `<p>Hallo Arno,</p><p>Ida Nobody möchte sich mit dir vernetzen.</p><p><b>Ida Nobody</b><br>Leiterin bei Muster GmbH</p><p>${inHtml(note)}</p><p>${link(REDIRECT, 'Jetzt vernetzen')}</p><p>${inHtml(below)}</p><p>${SENT_TO}</p>`,
    }),
  'XING, message as text': ({ note, below }) =>
    xing(XING_MESSAGE, {
      text: `Hallo Arno,\n\nIda Nobody hat dir eine Nachricht geschrieben.\n\nIda Nobody\nLeiterin bei Muster GmbH\n\n${note}\n\n=> Antworten ${REDIRECT}\n\n${RULE}\n${below}\n\n${RULE}\n${SENT_TO}`,
    }),
  'XING, message in cells': ({ note, below }) =>
    xing(XING_MESSAGE, {
      html: cells(
        'Hallo Arno,<br>Ida Nobody hat dir eine Nachricht geschrieben.',
        `${link(REDIRECT, 'Ida Nobody')}<br>Leiterin bei Muster GmbH`,
        inHtml(note),
        link(REDIRECT, 'Antworten'),
        inHtml(below),
        SENT_TO,
      ),
    }),
};
