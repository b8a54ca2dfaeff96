import { describe, expect, it } from 'vitest';
import { ACCEPT, BARE, CARD, invitation, NOTE, REDIRECT, xing } from './variant-mails.ts';

describe('sentences that introduce a note', () => {
  const SENTENCES = [
    'Sie hat ihrer Einladung eine Nachricht beigefügt:',
    'Ida Nobody hat der Einladung einige Worte mitgegeben:',
    'Das hat Ida Ihnen dazu geschrieben:',
    'Zur Einladung gehört die folgende persönliche Mitteilung:',
    'Ihre Begleitnachricht lautet:',
    'Das möchte Ida Ihnen sagen:',
    'She attached a note to her invitation:',
    'Ida included the following message with the request:',
    'Here is what Ida would like you to know:',
    'Elle a joint un message à son invitation :',
    'Ida ha dejado una nota con su invitación:',
    'Ida ha allegato un messaggio all’invito:',
    'Ida anexou uma mensagem ao convite:',
    'Ida heeft een bericht bijgevoegd:',
  ];
  it.each(SENTENCES)('LinkedIn: "%s" is the frame’s', (sentence) => {
    const text = `Guten Tag Arno,\n\nIda Nobody möchte sich mit Ihnen vernetzen.\n\n${CARD}\n\n${sentence}\n\n${NOTE}\n\nAnnehmen: ${ACCEPT}`;
    expect(invitation(text).message).toBe(NOTE);
  });

  it.each(SENTENCES)('XING: "%s" is the frame’s', (sentence) => {
    const text = `Hallo Herr Oberländer,\n\nIda Nobody möchte Sie als Kontakt hinzufügen.\n\n${CARD}\n\n${sentence}\n\n${NOTE}\n\nJetzt antworten\n=> ${REDIRECT}`;
    expect(xing({ text }).message).toBe(NOTE);
  });

  it.each([
    'Sie hat ihrer Einladung eine Nachricht beigefügt:',
    'Ida hat der Einladung diese Nachricht beigelegt:',
    'She attached a note to her invitation:',
    'Elle a joint un message à son invitation :',
    'Ida ha dejado un mensaje:',
    'Ida ha allegato un messaggio:',
    'Ida deixou uma mensagem:',
    'Ida heeft een bericht meegestuurd:',
  ])('is it above a note without a greeting, too: "%s"', (sentence) => {
    const text = `Ida Nobody möchte sich mit Ihnen vernetzen.\n\n${CARD}\n\n${sentence}\n\n${BARE}\n\nAnnehmen: ${ACCEPT}`;
    expect(invitation(text).message).toBe(BARE);
  });

  it.each([
    'Guten Tag Herr Oberländer, ich habe Ihnen eine Nachricht geschickt. Haben Sie sie gelesen?',
    'Meiner Einladung habe ich eine Nachricht beigefügt: Bitte lesen Sie sie bis Freitag.',
    'Mein Kollege hat seiner Anfrage eine Nachricht beigefügt, ich leider nicht.',
    'Hello Arno, I attached a message to my last invitation. Did you get it?',
    'Drei Fragen hätte ich:\n\n„Was kostet das?“ fragt mein Chef, den Rest frage ich selbst.',
  ])('a person’s own words stay whole: "%s"', (note) => {
    const text = `Ida Nobody möchte sich mit Ihnen vernetzen.\n\n${CARD}\n\n${note}\n\nAnnehmen: ${ACCEPT}`;
    expect(invitation(text).message).toBe(note);
    const other = `Ida Nobody möchte Sie als Kontakt hinzufügen.\n\n${CARD}\n\n${note}\n\nJetzt antworten\n=> ${REDIRECT}`;
    expect(xing({ text: other }).message).toBe(note);
  });
});

describe('footers that say to whom and why', () => {
  const FOOTERS = [
    'Arno Oberländer, Redakteur bei Musterblatt, hat diese E-Mail erhalten, weil Benachrichtigungen zu Anfragen eingeschaltet sind.',
    'Diese Mail ging an arno.oberlaender@example.org, weil Sie Mitteilungen zu Kontakten abonniert haben.',
    'Weil du Benachrichtigungen zu Kontaktanfragen aktiviert hast, bekommst du diese E-Mail.',
    'Warum bekomme ich diese E-Mail? Du hast Hinweise zu Anfragen eingeschaltet.',
    'Wir haben diese Nachricht an Arno Oberländer (Redakteur) verschickt.',
    'Empfänger dieser Nachricht: Arno Oberländer, Redakteur. Sie wurde automatisch gesendet.',
    'Arno Oberländer receives this email because notifications about requests are switched on.',
    'Because you subscribed to notifications about invitations, you get this message.',
    'We sent this email to arno.oberlaender@example.org.',
    'Arno Oberländer reçoit cet e-mail parce que les notifications sont activées.',
    'Arno Oberländer ha recibido este correo porque tiene activadas las notificaciones.',
    'Questa e-mail è stata inviata ad Arno Oberländer perché le notifiche sono attive.',
    'Este e-mail foi enviado para Arno Oberländer porque as notificações estão ativadas.',
    'Arno Oberländer ontvangt deze e-mail omdat meldingen zijn ingeschakeld.',
  ];
  it.each(FOOTERS)('XING, beside the photograph: "%s"', (footer) => {
    const page = `<table><tr><td>Ida Nobody möchte dich kennenlernen</td></tr><tr><td><img alt="Ida Nobody"></td><td><table><tr><td>${BARE}</td></tr><tr><td><b>Ida Nobody</b><br>Leiterin, Muster GmbH</td></tr></table></td></tr><tr><td><a href="${REDIRECT}">Annehmen</a></td></tr><tr><td>${footer} <a href="${REDIRECT}2">Ausschalten</a></td></tr></table>`;
    expect(xing({ html: page }, 'Kontaktanfrage: Ida Nobody hat dir geschrieben')).toMatchObject({
      kind: 'contact-request',
      message: BARE,
    });
  });

  it.each(FOOTERS)('LinkedIn: "%s"', (footer) => {
    const text = `Ida Nobody möchte sich mit Ihnen vernetzen.\n\n${CARD}\n\n${BARE}\n\nAnnehmen: ${ACCEPT}\n\n${footer}`;
    expect(invitation(text).message).toBe(BARE);
    const silent = `Ida Nobody möchte sich mit Ihnen vernetzen.\n\n${CARD}\n\nAnnehmen: ${ACCEPT}\n\n${footer}`;
    expect(invitation(silent).message).toBeNull();
  });

  it('a note may speak of mails and why they came', () => {
    const note =
      'Hallo Herr Oberländer,\nSie haben gestern eine E-Mail von uns bekommen, weil Sie Mitglied im Verein sind. Passt Dienstag?';
    const text = `Ida Nobody möchte sich mit Ihnen vernetzen.\n\n${CARD}\n\n${note}\n\nAnnehmen: ${ACCEPT}`;
    expect(invitation(text).message).toBe(note);
  });
});

describe('bars before the lines of a text part', () => {
  it.each(['| ', '│ ', '¦ ', '┃ ', '> ', '  | '])('"%s"', (bar) => {
    const quoted = NOTE.split('\n')
      .map((line) => `${bar}${line}`)
      .join('\n');
    const text = `Ida Nobody möchte Sie als Kontakt hinzufügen.\n\n${CARD}\n\nIda Nobody hat Ihnen dazu geschrieben:\n\n${quoted}\n\nJetzt antworten\n=> ${REDIRECT}`;
    expect(xing({ text }).message).toBe(NOTE);
    const other = `Ida Nobody möchte sich mit Ihnen vernetzen.\n\n${CARD}\n\n${quoted}\n\nAnnehmen: ${ACCEPT}`;
    expect(invitation(other).message).toBe(NOTE);
  });

  it('tables and lists keep their marks', () => {
    const note = 'Guten Tag,\n\nhier die Preise:\n\n| Tag | Euro |\n| Mo | 400 |\n\n- ohne Reise\n- mit Plan';
    const text = `Ida Nobody möchte sich mit Ihnen vernetzen.\n\n${CARD}\n\n${note}\n\nAnnehmen: ${ACCEPT}`;
    expect(invitation(text).message).toBe(note);
  });
});
