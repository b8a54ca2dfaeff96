import { describe, expect, it } from 'vitest';
import { ACCEPT, CARD, html, INMAIL, INVITATION, PROFILE, read, THREAD } from '../variant-mails.ts';

const A = (url: string, words: string) => `<a href="${url}">${words}</a>`;
const HTML_CARD = `${A(PROFILE, 'Ida Nobody')}<br>Leiterin bei Muster GmbH<br>Region Kassel, Deutschland`;
const FOOTER = 'Diese E-Mail ist für Arno Oberländer (Ofenbauer) bestimmt.';
const SIGNED =
  'Für den 4. Mai fehlt noch eine Moderation in Celle. Haben Sie Zeit?\n\nViele Grüße\nIda Nobody';
const cells = (...rows: readonly string[]) =>
  `<table>${rows.map((row) => `<tr><td>${row}</td></tr>`).join('')}</table>`;

/** Layouts with something straight below the note, before any button. */
const LAYOUTS: readonly ((note: string, after: string) => string | null)[] = [
  (note, after) =>
    read({
      from: INVITATION,
      subject: 'Einladung von Ida Nobody',
      html: cells(
        'Ida möchte mit Ihnen in Kontakt sein',
        html(note),
        html(after),
        HTML_CARD,
        A(ACCEPT, 'Annehmen'),
        FOOTER,
      ),
    }).message,
  (note, after) =>
    read({
      from: INVITATION,
      subject: 'Ida Nobody möchte sich mit Ihnen vernetzen',
      text: `${CARD}\n\n${note}\n\n${after}\n\nAnnehmen: ${ACCEPT}\n\nProfil anzeigen: ${PROFILE}\n\n${FOOTER}`,
    }).message,
  (note, after) =>
    read({
      from: INMAIL,
      subject: 'Eine Frage',
      html: cells(HTML_CARD, html(note), html(after), A(THREAD, 'Nachricht anzeigen'), FOOTER),
    }).message,
];

const readAll = (note: string, after: string) => LAYOUTS.map((layout) => layout(note, after));

describe('below a signed note', () => {
  it.each([
    'Wer bald antwortet, hält das Gespräch warm. Ihre Antwort sieht nur Ida.',
    'People who reply within a few days keep the conversation going.',
    'Conseil : un court message fait toujours plaisir.',
    'Un mensaje breve siempre se agradece.',
    'Una risposta breve basta per restare in contatto con lei.',
    'Alleen Ida ziet je antwoord.',
    'Ob Sie ihre Nachricht gelesen haben, wird nicht angezeigt.',
  ])('the platform’s hint is no part of it: "%s"', (after) => {
    expect(readAll(SIGNED, after)).toEqual([SIGNED, SIGNED, SIGNED]);
  });

  it.each([
    'PS: Sie können auch Ihre Nachbarin mitbringen.',
    'Übrigens: Die Halle ist frei.',
    'Ich rufe Sie am Dienstag an.',
    'Passt Ihnen der Dienstag?',
    'Muster GmbH · Hofweg 0 · 29221 Celle',
    '05141 000 00 12',
  ])('what the writer adds belongs to it: "%s"', (after) => {
    const whole = `${SIGNED}\n\n${after}`;
    expect(readAll(whole, '')).toEqual([whole, whole, whole]);
  });
});
