import { describe, expect, it } from 'vitest';
import { html, REDIRECT, xing } from '../variant-mails.ts';

const FOOTER = 'Diese Nachricht wurde an Arno Oberländer, Redakteur bei Musterblatt, gesendet.';
const RULE = '-'.repeat(40);
const LINK = `<a href="${REDIRECT}">`;

/** A message in layouts that differ in part, rules and where the card stands. */
const MESSAGES: readonly ((note: string) => { text?: string; html?: string })[] = [
  (note) => ({
    text: `Hallo Arno,\n\nIda Nobody hat dir eine Nachricht gesendet:\n\n${note}\n\n=> Antworten ${REDIRECT}\n\n${FOOTER}`,
  }),
  (note) => ({
    text: `Hallo Arno,\n\nDu hast eine neue Nachricht von Ida Nobody.\n\n${RULE}\n\nIda Nobody\nLeiterin bei Muster GmbH\n\n${RULE}\n\n${note}\n\n${RULE}\n\n=> Antworten ${REDIRECT}\n\n${FOOTER}`,
  }),
  (note) => ({
    html: `<table><tr><td>Hallo Arno,</td></tr><tr><td>Ida Nobody hat dir eine Nachricht gesendet:</td></tr><tr><td>${html(note)}</td></tr><tr><td>${LINK}Antworten</a></td></tr><tr><td>${FOOTER}</td></tr></table>`,
  }),
  (note) => ({
    html: `<p>Hallo Arno,</p><p>Du hast eine neue Nachricht von Ida Nobody.</p><p>${LINK}Ida Nobody</a><br>Leiterin bei Muster GmbH</p><div>${html(note)}</div><p>${LINK}Antworten</a></p><p>${FOOTER}</p>`,
  }),
];

const CLOSINGS = [
  'Mit freundlichen Grüßen',
  'Viele Grüße aus Celle',
  'Kind regards,',
  'Bien à vous,',
  'Cordialement',
  'Bien cordialement,',
  'Un saludo,',
  'Saludos cordiales',
  'Atentamente,',
  'Cordiali saluti',
  'Un abbraccio,',
  'Distinti saluti,',
  'Atenciosamente,',
  'Um abraço',
  'Met vriendelijke groet,',
  'Hartelijke groeten',
];
const LETTER = 'Bonjour,\n\nder Ofen in Celle ist im Mai frei. Brauchen Sie ihn noch?';

describe('a signature with the writer’s name, firm and telephone', () => {
  it.each(CLOSINGS)('stays with the message: "%s"', (closing) => {
    for (const lines of [
      'Ida Nobody',
      'Ida Nobody\nMuster GmbH',
      'Ida Nobody\nLeiterin\nMuster GmbH\nT 0221 000 31-15',
    ]) {
      const note = `${LETTER}\n\n${closing}\n${lines}`;
      for (const message of MESSAGES) expect(xing(message(note)).message).toBe(note);
    }
  });

  it.each(['_'.repeat(25), '='.repeat(20), '*'.repeat(16), '~'.repeat(9)])(
    'goes on behind a rule of its own: "%s"',
    (rule) => {
      const note = `${LETTER}\n\nMit freundlichen Grüßen\nIda Nobody\nLeiterin\n${rule}\nMuster GmbH\nAm Hang 5, 29221 Celle`;
      for (const message of MESSAGES) expect(xing(message(note)).message).toBe(note);
    },
  );

  it('ends at the rule that the mail uses throughout', () => {
    const note = `${LETTER}\n\nMit freundlichen Grüßen\nIda Nobody`;
    const text = `Du hast eine neue Nachricht von Ida Nobody.\n${RULE}\n${note}\n${RULE}\nAntworte am besten gleich.\n=> Antworten ${REDIRECT}\n\n${FOOTER}`;
    expect(xing({ text }).message).toBe(note);
  });
});

describe('a line that says when somebody wrote', () => {
  it.each([
    'Ida Nobody wrote on 3 Dec 2020, 21:14',
    'Ida Nobody wrote on 3 Dec 2020, 21:14:',
    'Ida Nobody schrieb am 3. Dezember 2020, 21:14 Uhr',
    'Ida Nobody schrieb am 03.12.2020 um 21:14:',
    'Ida Nobody schrieb am 03.12.2020',
  ])('is none of their words: "%s"', (line) => {
    const text = `Neue Nachricht\n\n${line}\n\n${LETTER}\n\n=> Antworten ${REDIRECT}\n\n${FOOTER}`;
    expect(xing({ text }).message).toBe(LETTER);
  });

  it('may be somebody’s own', () => {
    const note = `${LETTER}\n\nMeine Kollegin schrieb am 3. Mai 2024\nan Ihr Büro.`;
    for (const message of MESSAGES) expect(xing(message(note)).message).toBe(note);
  });
});

describe('how to decline somebody unknown, below the buttons', () => {
  it.each([
    '¿No conoce a esta persona? Puede rechazar la solicitud. Ida Nobody no recibirá ninguna notificación.',
    'Vous ne connaissez pas cette personne ? Vous pouvez refuser la demande.',
    'Non conosce questa persona? Può rifiutare la richiesta.',
    'Kent u deze persoon niet? U kunt het verzoek weigeren.',
    'Não conhece esta pessoa? Pode recusar o pedido.',
    'Sie kennen diese Person nicht? Dann lehnen Sie die Anfrage einfach ab.',
    'Du kennst Ida nicht? Dann kannst du die Anfrage ablehnen.',
    'You do not know this person? You can decline the request.',
  ])('is no message: "%s"', (below) => {
    const text = `Ida Nobody möchte sich mit dir vernetzen.\n\nIda Nobody\nLeiterin bei Muster GmbH\n\n=> Annehmen ${REDIRECT}\n\n${below}\n\n${FOOTER}`;
    expect(xing({ text }).message).toBeNull();
  });
});
