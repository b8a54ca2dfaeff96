import { describe, expect, it } from 'vitest';
import { ACCEPT, BARE, html, NOTE, PROFILE, read } from '../variant-mails.ts';

/** What frames draw or print right at a note: the card below it, rules, a quotation mark as an ornament. */

const FROM = 'Ida Nobody <invitations@linkedin.com>';
const FOOTER = 'Diese E-Mail war an Arno Oberländer (Ofenbauer) gerichtet.';
const BUTTONS = `Annehmen: ${ACCEPT}\n\nProfil anzeigen: ${PROFILE}`;
const A = (url: string, words: string) => `<a href="${url}">${words}</a>`;
const request = (text: string, year = 2018) =>
  read({ from: FROM, subject: 'Ida Nobody möchte sich mit Ihnen vernetzen', text, year });

describe('the card below the note, under a title with the name', () => {
  const below = (title: string, note: string) =>
    request(
      `Ida Nobody möchte sich mit Ihnen vernetzen\n\nPersönliche Nachricht von Ida:\n\n${note}\n\n${title}\nLeiterin | Muster GmbH\n3 gemeinsame Kontakte\n\n${BUTTONS}\n\n${FOOTER}`,
    );

  it.each([
    'Über Ida Nobody',
    'About Ida Nobody',
    'À propos de Ida Nobody',
    'Sobre Ida Nobody',
    'Acerca de Ida Nobody',
    'Informazioni su Ida Nobody',
    'Over Ida Nobody',
    'Über Ida Nobody:',
  ])('"%s"', (title) => {
    for (const note of [NOTE, BARE, `${BARE}\n\nIda`]) {
      const found = below(title.replace(/:$/, ''), note);
      expect(found.message).toBe(note);
      expect(found.requester).toMatchObject({ headline: 'Leiterin | Muster GmbH', sharedContacts: 3 });
    }
  });

  it('somebody else’s name is the note’s', () => {
    const note = `${BARE}\n\nÜber Bo Lindt\nhaben wir uns kennengelernt.`;
    expect(request(`Ida Nobody\nLeiterin\n\n${note}\n\n${BUTTONS}\n\n${FOOTER}`).message).toBe(note);
  });
});

describe('a short rule between note and card', () => {
  it.each(['---', '--', '___', '***', '- - -'.replace(/ /g, ''), '••', '~~~'])('"%s"', (rule) => {
    const found = request(
      `Arno, bitte nehmen Sie mich in Ihr LinkedIn Netzwerk auf\n\n${NOTE}\n\n${rule}\nIda Nobody\nLeiterin bei Muster GmbH\nRegion Kassel, Deutschland\n\n${BUTTONS}`,
    );
    expect(found.message).toBe(NOTE);
    expect(found.requester).toMatchObject({ headline: 'Leiterin bei Muster GmbH' });
  });

  it('one that somebody draws inside the note stays', () => {
    const note = 'Der Ofen ist frei.\n---\nZweitens: Haben Sie am 4. Mai Zeit?';
    expect(
      request(`Ida Nobody\nLeiterin bei Muster GmbH\n\n${note}\n\n${BUTTONS}\n\n${FOOTER}`).message,
    ).toBe(note);
  });
});

describe('a quotation mark as an ornament', () => {
  const cells = (...rows: readonly string[]) =>
    read({
      from: FROM,
      subject: 'Einladung von Ida Nobody',
      html: `<table><tr><td>${A(PROFILE, 'Ida Nobody')}<br>Leiterin bei Muster GmbH</td></tr>${rows.map((row) => `<tr>${row}</tr>`).join('')}<tr><td>${A(ACCEPT, 'Annehmen')}</td></tr></table>`,
      year: 2022,
    }).message;
  const cell = (text: string) => `<td>${html(text)}</td>`;

  it.each(['“', '„', '"', '«', '»'])('%s above or beside the note', (mark) => {
    for (const note of [NOTE, BARE]) {
      expect(cells(`${cell(mark)}${cell(note)}`)).toBe(note);
      expect(cells(cell(mark), cell(note))).toBe(note);
    }
  });

  it.each([
    ['“', '”'],
    ['„', '“'],
    ['«', '»'],
    ['"', '"'],
  ])('%s above and %s below', (opening, closing) => {
    expect(cells(cell(opening), cell(BARE), cell(closing))).toBe(BARE);
  });

  it('half of a pair whose other half is glued to the words', () => {
    expect(cells(cell('“'), cell(`${BARE}”`))).toBe(BARE);
    expect(cells(cell(`„${BARE}`), cell('“'))).toBe(BARE);
  });

  it('a quotation inside the note stays', () => {
    const note = 'Frau Opitz sagte: „Der Ofen ist frei.“\nStimmt das noch?';
    expect(cells(cell(note))).toBe(note);
    expect(cells(`${cell('“')}${cell(note)}`)).toBe(note);
  });
});

describe('the page of 2012, with a card right below the sentence that asks', () => {
  const page = (card: string, note: string) =>
    read({
      from: 'Ida Nobody via LinkedIn <member@linkedin.com>',
      subject: 'Invitation to connect on LinkedIn',
      html: `<table><tr><td><b>Ida Nobody</b> has requested to add you as a connection on LinkedIn:<br><br>${card}</td></tr><tr><td>Arno,<br><br>${html(note)}<br><br>- Ida</td></tr><tr><td>${A('http://www.linkedin.com/e/EXAMPLE/EML_comm_afe/', 'Accept')}</td></tr></table>`,
      year: 2012,
    });

  it('is read with headline and place', () => {
    for (const note of [NOTE, BARE]) {
      const found = page('<b>Ida Nobody</b><br>Kiln Builder at Sample Ltd<br>Leeds, United Kingdom', note);
      expect(found.message).toBe(note);
      expect(found.requester).toMatchObject({
        headline: 'Kiln Builder at Sample Ltd',
        position: 'Kiln Builder',
        company: 'Sample Ltd',
        location: 'Leeds, United Kingdom',
      });
    }
  });

  it('a signature is no card', () => {
    const found = page('', `${BARE}\n\nBest regards\nIda Nobody\n+44 1632 960 118`);
    expect(found.requester?.headline).toBeNull();
    expect(found.message).toContain('+44 1632 960 118');
  });
});
