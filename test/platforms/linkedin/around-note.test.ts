import { describe, expect, it } from 'vitest';
import { ACCEPT, BARE, CARD, html, INMAIL, INVITATION, PROFILE, read, THREAD } from '../variant-mails.ts';

const A = (url: string, words: string) => `<a href="${url}">${words}</a>`;
const HTML_CARD = `${A(PROFILE, 'Ida Nobody')}<br>Leiterin bei Muster GmbH<br>Region Kassel, Deutschland`;
const FOOTER = 'Diese E-Mail ist für Arno Oberländer (Ofenbauer) bestimmt.';
const cells = (...rows: readonly string[]) =>
  `<table>${rows.map((row) => `<tr><td>${row}</td></tr>`).join('')}</table>`;
const SUBJECT = 'Einladung von Ida Nobody';
const invitation = (parts: { text?: string; html?: string }, subject = SUBJECT) =>
  read({ from: INVITATION, subject, ...parts });

describe('a line above the card that calls the recipient', () => {
  it.each([
    'Arno, someone is still waiting to hear from you.',
    'Arno, jemand wartet auf Ihre Antwort.',
    'Someone new in your inbox, Arno',
    'Jemand möchte Sie kennenlernen, Arno.',
  ])('is nobody’s note: "%s"', (line) => {
    const text = `${line}\n\n${CARD}\n\nAccept: ${ACCEPT}\n\nProfile: ${PROFILE}\n\n${FOOTER}`;
    const page = cells(line, HTML_CARD, A(ACCEPT, 'Accept'), FOOTER);
    for (const parts of [{ text }, { html: page }]) expect(invitation(parts).message).toBeNull();
  });

  it.each([
    'Arno, jemand hat mir Ihren Ofen gezeigt. Bauen Sie noch?',
    'Arno, someone at the fair showed me your stoves. Is the blue one for sale?',
  ])('is a note where somebody says more: "%s"', (line) => {
    const page = cells(line, HTML_CARD, A(ACCEPT, 'Accept'), FOOTER);
    expect(invitation({ html: page }).message).toBe(line);
  });
});

describe('words beside the button that accepts', () => {
  it.each([
    ['Let’s connect', 'You can undo this at any time.'],
    ['Accetta', 'Accetta solo chi conosci già.'],
    ['Annehmen', 'Das lässt sich jederzeit ändern.'],
  ])('are the platform’s: "%s %s"', (button, said) => {
    const page = (note: string) => cells(HTML_CARD, html(note), `${A(ACCEPT, button)} ${said}`, FOOTER);
    expect(invitation({ html: page('') }).message).toBeNull();
    expect(invitation({ html: page(BARE) }).message).toBe(BARE);
  });
});

describe('a card', () => {
  it('stands below the sentence that names the requester', () => {
    const text = `Hola, Arno:\n\nIda Nobody quiere conectar contigo.\nLeiterin bei Muster GmbH\nRegion Kassel, Deutschland\n\nConectar: ${ACCEPT}\n\nNota que acompaña a la invitación\n${'-'.repeat(33)}\n\n${BARE}\n\n${'-'.repeat(33)}\n\n${FOOTER}`;
    const found = invitation({ text }, 'Arno, tienes una invitación de Ida Nobody');
    expect(found.requester).toMatchObject({
      headline: 'Leiterin bei Muster GmbH',
      location: 'Region Kassel, Deutschland',
    });
    expect(found.message).toBe(BARE);
  });

  it('may have the place beside the shared contacts', () => {
    const text = `Ida Nobody\nLeiterin bei Muster GmbH\nCelle · 6 gemeinsame Kontakte\n\nIda schreibt dir:\n\n${BARE}\n\nVernetzen: ${ACCEPT}\n\n${FOOTER}`;
    expect(invitation({ text }).requester).toMatchObject({ location: 'Celle', sharedContacts: 6 });
  });

  it('may be a list', () => {
    const text = `Hallo Arno,\n\nIda Nobody möchte Sie zum Netzwerk hinzufügen.\n\n* Ida Nobody\n* Leiterin bei Muster GmbH\n* 3 gemeinsame Kontakte\n\nAnnehmen:\n${ACCEPT}\n\n${FOOTER}`;
    const page = cells(
      'Hallo Arno,',
      'Ida Nobody möchte Sie zum Netzwerk hinzufügen.',
      `${HTML_CARD}<br>3 gemeinsame Kontakte`,
      A(ACCEPT, 'Annehmen'),
      FOOTER,
    );
    const found = invitation(
      { text, html: page },
      'Arno, bitte fügen Sie mich Ihrem LinkedIn Netzwerk hinzu',
    );
    expect(found.message).toBeNull();
    expect(found.requester).toMatchObject({ headline: 'Leiterin bei Muster GmbH', sharedContacts: 3 });
  });

  it('is none where a telephone number ends the block: somebody signed', () => {
    const letter = `${BARE}\n\nIda Nobody\nLeiterin, Muster GmbH\n05141 000 00 12`;
    const page = cells(
      'Ida Nobody wants to add you to her contacts on LinkedIn:',
      html(letter),
      A(ACCEPT, 'Accept'),
      FOOTER,
    );
    const found = read({
      from: 'Ida Nobody via LinkedIn <member@linkedin.com>',
      subject: 'Join my network on LinkedIn',
      html: page,
      year: 2012,
    });
    expect(found.message).toBe(letter);
    expect(found.requester).toMatchObject({ headline: null, location: null });
  });

  it('stands in brackets above the label of the note', () => {
    const text = `Ida vous invite à rejoindre son réseau\n\nIda Nobody (Relieuse | Papiers anciens)\n\nSon message :\n\n${BARE}\n\nAccepter : ${ACCEPT}\n\n${FOOTER}`;
    const page = cells(HTML_CARD, html(BARE), A(ACCEPT, 'Accepter'), FOOTER);
    expect(invitation({ text, html: page }).message).toBe(BARE);
  });
});

describe('small sentences around a message', () => {
  it.each([
    'Du siehst die letzte Nachricht dieser Unterhaltung.',
    'This is the latest message of the conversation.',
    'Última mensagem da conversa',
  ])('are no part of it: "%s"', (after) => {
    const page = cells(HTML_CARD, html(BARE), after, A(THREAD, 'Zur Unterhaltung'), FOOTER);
    expect(read({ from: INMAIL, subject: 'Eine Frage', html: page }).message).toBe(BARE);
  });

  it.each([
    'Why am I getting this?\nWe send one reminder when an invitation has not been answered.',
    'Warum erhalte ich diese E-Mail?\nWir erinnern ein einziges Mal.',
  ])('ask why this mail came: "%s"', (why) => {
    const text = `Ida Nobody is still waiting\n\n${CARD}\n\nAccept: ${ACCEPT}\n\n${why}\n\n${FOOTER}`;
    expect(invitation({ text }, 'Reminder: Ida Nobody invited you to connect').message).toBeNull();
  });
});

describe('the address of an old profile', () => {
  it('is shown without what is joined to its id', () => {
    const page = cells(
      `${A('https://www.linkedin.com/comm/profile/view?id=AAEXAMPLE12?midToken=EXAMPLE&trk=eml-hero-0-prof%7Ename', 'Ida Nobody')}<br>Leiterin`,
      A(ACCEPT, 'Annehmen'),
      FOOTER,
    );
    expect(invitation({ html: page }).requester?.profileUrl).toBe(
      'https://www.linkedin.com/profile/view?id=AAEXAMPLE12',
    );
  });
});
