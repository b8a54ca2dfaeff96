import { describe, expect, it } from 'vitest';
import { ACCEPT, CARD, html, NOTE, PROFILE, read, THREAD } from '../variant-mails.ts';

const OTHER = 'https://www.linkedin.com/comm/x-example/?midToken=EXAMPLE';
const ENGLISH =
  'We met at the tile fair in Stoke. Could you send me the price list for 40 m² of slate blue by Friday?';
const SHORT = 'Hej Arno! Kannst du am Donnerstag eine Stunde über Kachelöfen reden? Honorar 300 €. Ida';
const INVITATION = 'Ida Nobody <invitations@linkedin.com>';
const INMAIL = 'Ida Nobody <inmail-hit-reply@linkedin.com>';

interface Example {
  readonly what: string;
  readonly from?: string;
  readonly subject: string;
  readonly text?: string;
  readonly html?: string;
  /** What is to be read as the message. */
  readonly want: string | null;
  readonly kind?: string;
  readonly head?: string | null;
}

const EXAMPLES: readonly Example[] = [
  {
    what: 'fresh face',
    subject: 'Ein neues Gesicht für Ihr Netzwerk',
    text: `Ein neues Gesicht für Ihr Netzwerk\n\n${CARD}\n12 gemeinsame Kontakte\n\nDas steht in der Anfrage:\n${NOTE}\n\nJa, gern: ${ACCEPT}\nLieber nicht: ${OTHER}\n\nSo sehen Sie in Zukunft weniger Mails: ${OTHER}\n`,
    want: NOTE,
  },
  {
    what: 'en intro',
    subject: 'Ida would like to link up',
    text: `Hello Arno,\n\nIda Nobody would like to link up with you. This is what Ida had to say:\n\n"${ENGLISH}"\n\n${CARD}\n\nSay yes: ${ACCEPT}\nTake a look at Ida's profile: ${PROFILE}\n\nYou can switch these emails off at any time: ${OTHER}`,
    want: ENGLISH,
  },
  {
    what: 'div',
    subject: 'Neue Anfrage',
    html: `<div><div>LinkedIn</div><div>Hallo Arno, Ida möchte dich kennenlernen.</div><div><a href="${PROFILE}"><img alt="Bild von Ida Nobody"></a></div><div><a href="${PROFILE}">Ida Nobody</a></div><div>Leiterin bei Muster GmbH</div><div>Kassel</div><div>Idas Worte:</div><div>${html(SHORT)}</div><div><a href="${ACCEPT}">Klar, vernetzen</a></div><div><a href="${OTHER}">Nein danke</a></div><div>Warum erhältst du das? Weil Ida dir geschrieben hat.</div></div>`,
    want: SHORT,
  },
  {
    what: 'default de2',
    subject: 'Kontaktanfrage',
    text: `Hallo Arno,\n\ndarf ich dich zu meinen LinkedIn Kontakten hinzufügen?\n\n${CARD}\n\nAnnehmen: ${ACCEPT}`,
    want: null,
  },
  {
    what: 'default en multi',
    subject: 'Invitation',
    text: `Hi Arno,\n\nI'm using LinkedIn to keep in touch with my professional contacts. I'd like to add you to my network.\n\n${CARD}\n\nAccept: ${ACCEPT}`,
    want: null,
  },
  {
    what: 'default fr',
    subject: 'Invitation',
    text: `Bonjour Arno,\n\nJe vous propose de rejoindre mon réseau professionnel sur LinkedIn.\n\n${CARD}\n\nAccepter : ${ACCEPT}`,
    want: null,
  },
  {
    what: 'default es',
    subject: 'Invitación',
    text: `Hola Arno:\n\n¿Te gustaría formar parte de mi red de contactos en LinkedIn?\n\n${CARD}\n\nAceptar: ${ACCEPT}`,
    want: null,
  },
  {
    what: 'default it',
    subject: 'Invito',
    text: `Gentile Arno,\n\nti invito a far parte della mia rete su LinkedIn.\n\n${CARD}\n\nAccetta: ${ACCEPT}`,
    want: null,
  },
  {
    what: 'default pt',
    subject: 'Convite',
    text: `Olá, Arno.\n\nEu gostaria de incluir você na minha rede de contatos profissionais do LinkedIn.\n\n${CARD}\n\nAceitar: ${ACCEPT}`,
    want: null,
  },
  {
    what: 'default nl',
    subject: 'Uitnodiging',
    text: `Dag Arno,\n\nIk nodig je uit om deel uit te maken van mijn netwerk op LinkedIn.\n\n${CARD}\n\nAccepteren: ${ACCEPT}`,
    want: null,
  },
  {
    what: 'reminder1',
    from: 'LinkedIn <messages-noreply@linkedin.com>',
    subject: 'Kurz erinnert: Ida Nobody',
    text: `Kurz erinnert\n\nVor drei Wochen hat Ida Nobody Sie eingeladen. Noch ist nichts entschieden.\n\n${CARD}\n\nDamals schrieb Ida:\n\n    ${NOTE.replace(/\n/g, '\n    ')}\n\nAnnehmen: ${ACCEPT}\nAblehnen: ${OTHER}\n\nWenn Sie nichts tun, läuft die Einladung am 3. April ab.`,
    want: NOTE,
    kind: 'contact-request-reminder',
  },
  {
    what: 'reminder2',
    from: 'LinkedIn <invitations@linkedin.com>',
    subject: 'Ida Nobody still hopes for a yes',
    html: `<table><tr><td>Hi Arno, one more time:</td></tr><tr><td>Ida Nobody's request from 12 May has had no answer.</td></tr><tr><td><a href="${PROFILE}">Ida Nobody</a><br>Leiterin bei Muster GmbH</td></tr><tr><td><em>${ENGLISH}</em></td></tr><tr><td><a href="${ACCEPT}">Accept</a> <a href="${OTHER}">Ignore</a></td></tr></table>`,
    want: ENGLISH,
    kind: 'contact-request-reminder',
  },
  {
    what: 'inmail caps',
    from: INMAIL,
    subject: 'Kachelofen in Celle',
    text: `INMAIL\n\nVON: Ida Nobody (Leiterin bei Muster GmbH)\nBETREFF: Kachelofen in Celle\n\nTEXT\n----\n${SHORT}\n----\n\nANTWORTEN\n${THREAD}\n\nNICHT INTERESSIERT\n${OTHER}`,
    want: SHORT,
    kind: 'message',
  },
  {
    what: 'inmail html',
    from: INMAIL,
    subject: 'Moderation',
    html: `<p>Ida Nobody hat Ihnen eine InMail gesendet.</p><h3>Moderation</h3><p><a href="${PROFILE}">Ida Nobody</a> • 3.+<br>Leiterin bei Muster GmbH<br>Kassel, Hessen, Deutschland</p><p>${html(NOTE)}</p><p><a href="${THREAD}">Ja, interessiert mich</a> <a href="${THREAD}">Vielleicht später</a> <a href="${THREAD}">Nein danke</a></p><p>Ida sieht, dass Sie geantwortet haben. InMail-Nachrichten laufen nach 30 Tagen ab.</p><p>Schützen Sie sich vor Betrug: Geben Sie keine Bankdaten weiter.</p>`,
    want: NOTE,
    kind: 'message',
  },
  {
    what: 'guest',
    subject: 'Ida Nobody lädt Sie zu LinkedIn ein',
    text: `Guten Tag,\n\nIda Nobody (Leiterin bei Muster GmbH) nutzt LinkedIn, um mit Geschäftspartnern in Kontakt zu bleiben, und lädt Sie dazu ein. LinkedIn ist kostenlos.\n\nPersönliche Nachricht von Ida:\n\n  ${SHORT}\n\nEinladung annehmen\nhttps://www.linkedin.com/comm/start/accept-invitation?guest=E&midToken=EXAMPLE\n\nSie möchten keine Einladungen? ${OTHER}`,
    want: SHORT,
  },
  {
    what: 'guest en',
    subject: 'Ida Nobody invited you to LinkedIn',
    text: `Hello,\n\nIda Nobody (Director at Muster Ltd) uses LinkedIn to stay in touch and would like you to join. Joining is free and takes two minutes.\n\nA few words from Ida:\n\n"${ENGLISH}"\n\nAccept Ida's invitation\nhttps://www.linkedin.com/comm/start/accept-invitation?guest=E&midToken=EXAMPLE\n\nDon't know Ida? You can ignore this email.`,
    want: ENGLISH,
    head: 'Director at Muster Ltd',
  },
  {
    what: 'premium ad between',
    subject: 'Ida möchte sich vernetzen',
    html: `<table><tr><td><a href="${PROFILE}">Ida Nobody</a></td></tr><tr><td>Leiterin bei Muster GmbH</td></tr><tr><td>3 gemeinsame Kontakte: Uwe Holm, Rita Fink und 1 weiterer</td></tr><tr><td>${html(SHORT)}</td></tr><tr><td><a href="${ACCEPT}">Annehmen</a></td></tr><tr><td>Mit Premium sehen Sie, wer Ihr Profil besucht hat. 30 Tage kostenlos testen.</td></tr><tr><td><a href="${OTHER}">Jetzt testen</a></td></tr></table>`,
    want: SHORT,
  },
  {
    what: 'safety tip',
    subject: 'Ida möchte sich vernetzen',
    html: `<table><tr><td><a href="${PROFILE}">Ida Nobody</a></td></tr><tr><td>Leiterin bei Muster GmbH</td></tr><tr><td>Ist seit 2014 Mitglied · Profil bestätigt</td></tr><tr><td>${html(SHORT)}</td></tr><tr><td><a href="${ACCEPT}">Annehmen</a></td></tr><tr><td>Sie kennen Ida nicht? Dann können Sie die Anfrage ignorieren.</td></tr></table>`,
    want: SHORT,
  },
  {
    what: 'safety silent',
    subject: 'Ida möchte sich vernetzen',
    html: `<table><tr><td><a href="${PROFILE}">Ida Nobody</a></td></tr><tr><td>Leiterin bei Muster GmbH</td></tr><tr><td>Profil bestätigt</td></tr><tr><td>Arbeitet wie Sie im Bereich Keramik</td></tr><tr><td><a href="${ACCEPT}">Annehmen</a></td></tr><tr><td>Sie kennen Ida nicht? Dann können Sie die Anfrage ignorieren.</td></tr></table>`,
    want: null,
  },
  {
    what: 'no note line',
    subject: 'Ida möchte sich vernetzen',
    text: `Arno,\n\nneu in Ihren Anfragen:\n\n${CARD}\n\n(Ida hat keine Nachricht hinterlassen.)\n\nAnnehmen: ${ACCEPT}`,
    want: null,
  },
  {
    what: 'no note en',
    subject: 'Ida wants to connect',
    text: `New in your invitations\n\n${CARD}\n\nNo message was included.\n\nAccept: ${ACCEPT}`,
    want: null,
  },
  {
    what: 'no note de2',
    subject: 'Anfrage von Ida Nobody',
    text: `Neu in Ihren Anfragen\n\n${CARD}\n\nOhne persönliche Nachricht.\n\nAnnehmen: ${ACCEPT}`,
    want: null,
  },
  {
    what: 'stamp',
    subject: 'Anfrage von Ida Nobody',
    text: `Ida Nobody möchte sich mit Ihnen vernetzen\nGesendet am 4. Mai 2024\n\n${CARD}\n\n${NOTE}\n\nAnnehmen: ${ACCEPT}`,
    want: NOTE,
  },
  {
    what: 'translated',
    subject: 'Anfrage von Ida Nobody',
    text: `Ida Nobody möchte sich mit Ihnen vernetzen\n\n${CARD}\n\nNachricht (Englisch):\n${ENGLISH}\n\nÜbersetzung anzeigen: ${OTHER}\n\nAnnehmen: ${ACCEPT}`,
    want: ENGLISH,
  },
  {
    what: 'boxed',
    subject: 'Anfrage',
    text: `+----------------------------------+\n| Neue Anfrage                     |\n+----------------------------------+\n\n${CARD}\n\n~~~~~~~~~~~~~~~~~~~~~~\n${NOTE}\n~~~~~~~~~~~~~~~~~~~~~~\n\n[ Annehmen ] ${ACCEPT}\n[ Ablehnen ] ${OTHER}`,
    want: NOTE,
  },
  {
    what: 'numbered actions',
    subject: 'Anfrage',
    text: `Hallo Arno,\n\nIda Nobody möchte mit Ihnen in Kontakt treten.\n\n${CARD}\n\n${NOTE}\n\nSo können Sie reagieren:\n1. Annehmen: ${ACCEPT}\n2. Ablehnen: ${OTHER}\n3. Profil ansehen: ${PROFILE}`,
    want: NOTE,
  },
  {
    what: 'label name',
    subject: 'Connection request',
    text: `Connection request\n==================\n\nName:      Ida Nobody\nHeadline:  Head of Tiles at Muster Ltd\nLocation:  Leeds, United Kingdom\nMutual:    3 connections in common\nMessage:   ${ENGLISH}\n\nAccept: ${ACCEPT}`,
    want: ENGLISH,
    head: 'Head of Tiles at Muster Ltd',
  },
  {
    what: 'label name de',
    subject: 'Kontaktanfrage',
    text: `Kontaktanfrage\n\nName: Ida Nobody\nPosition: Leiterin bei Muster GmbH\nOrt: Kassel, Deutschland\nNachricht:\n${NOTE}\n\nAnnehmen: ${ACCEPT}`,
    want: NOTE,
    head: 'Leiterin bei Muster GmbH',
  },
  {
    what: 'msg',
    from: 'Ida Nobody via LinkedIn <hit-reply@linkedin.com>',
    subject: 'Ida hat geantwortet',
    html: `<table><tr><td>Ida hat auf Ihre Nachricht geantwortet</td></tr><tr><td><a href="${PROFILE}">Ida Nobody</a><br>Leiterin bei Muster GmbH</td></tr><tr><td>${html(SHORT)}</td></tr><tr><td><a href="${THREAD}">Zur Unterhaltung</a></td></tr><tr><td>Antworten Sie direkt auf diese E-Mail, um Ida zu schreiben.</td></tr></table>`,
    want: SHORT,
    kind: 'message',
  },
  {
    what: 'msg history',
    head: null,
    from: 'Ida Nobody via LinkedIn <hit-reply@linkedin.com>',
    subject: 'Ida replied',
    text: `Ida Nobody replied to your message\n\n${ENGLISH}\n\nView conversation: ${THREAD}\n\nReply directly to this email to write to Ida.`,
    want: ENGLISH,
    kind: 'message',
  },
  {
    what: 'accepted',
    from: INVITATION,
    subject: 'Ida Nobody ist dabei',
    text: `Gute Nachrichten, Arno: Ida Nobody gehört jetzt zu Ihren Kontakten.\n\n${CARD}\n\nNachricht schreiben: https://www.linkedin.com/comm/messaging/compose/?midToken=EXAMPLE`,
    want: null,
    kind: 'request-accepted',
  },
  {
    what: 'accepted en',
    from: INVITATION,
    subject: 'Ida said yes',
    text: `Ida said yes to your invitation\n\n${CARD}\n\nSay hello: https://www.linkedin.com/comm/messaging/compose/?midToken=EXAMPLE`,
    want: null,
    kind: 'request-accepted',
  },
  {
    what: 'greeting own dup',
    subject: 'Arno, Ida Nobody hat Ihnen geschrieben',
    text: `Guten Tag Arno Oberländer,\n\nSie haben Post: Ida Nobody hat Ihnen zu ihrer Kontaktanfrage geschrieben.\n\n${NOTE}\n\n--\n${CARD}\n\nAnnehmen: ${ACCEPT}`,
    want: NOTE,
  },
];

describe('layouts and wordings that were made up after the reader', () => {
  it.each(EXAMPLES)(
    '$what',
    ({ want, kind = 'contact-request', head = 'Leiterin bei Muster GmbH', ...mail }) => {
      const found = read({ from: INVITATION, ...mail });
      expect(found.message).toBe(want);
      expect(found.kind).toBe(kind);
      expect(found.requester).toMatchObject({ name: 'Ida Nobody', headline: head });
    },
  );
});
