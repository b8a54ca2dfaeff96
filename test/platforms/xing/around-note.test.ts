import { describe, expect, it } from 'vitest';
import { BARE, html, REDIRECT, xing } from '../variant-mails.ts';

const FOOTER = 'Diese Nachricht wurde an Arno Oberländer, Redakteur bei Musterblatt, gesendet.';
const A = (words: string) => `<a href="${REDIRECT}">${words}</a>`;
const RULE = '-'.repeat(40);
const CARD = 'Ida Nobody\nLeiterin\nMuster GmbH';

describe('a sentence of the platform above the card', () => {
  it.each([
    'Arno, schau mal, wer sich vernetzen möchte:',
    'Look who would like to connect, Arno:',
    'Neues aus deinem Posteingang, Arno:',
    'Arno, une demande de contact pour toi :',
  ])('is nobody’s message: "%s"', (above) => {
    const text = `${above}\n\n${RULE}\n${CARD}\n${RULE}\n\nAnfrage beantworten\n=> ${REDIRECT}\n\n${RULE}\n${FOOTER}`;
    const page = `<p>${above}</p><p>${html(CARD)}</p><p>${A('Anfrage beantworten')}</p><p>${FOOTER}</p>`;
    for (const body of [{ text }, { html: page }]) {
      const read = xing(body, 'Neue Kontaktanfrage von Ida Nobody');
      expect(read.message).toBeNull();
      expect(read.requester).toMatchObject({ name: 'Ida Nobody', position: 'Leiterin' });
    }
  });
});

describe('a sentence that names the requester amid its words', () => {
  it.each([
    'vor 10 Tagen hat Ida Nobody Sie um Ihren Kontakt gebeten.',
    'Gestern hat Ida Nobody dich um deinen Kontakt gebeten.',
  ])('says who it is: "%s"', (said) => {
    const text = `Guten Morgen Arno Oberländer,\n\n${said}\n\n${'~'.repeat(40)}\n${BARE}\n${'~'.repeat(40)}\n\n=> Anfrage ansehen ${REDIRECT}\n\n${FOOTER}`;
    const read = xing({ text }, 'Eine Kontaktanfrage wartet noch auf Sie');
    expect(read.requester?.name).toBe('Ida Nobody');
    expect(read.message).toBe(BARE);
  });
});

describe('a signed letter above the card', () => {
  const letter = `Passt Ihnen der 4. Mai in Celle?\n\nIda Nobody\nAbteilung Ofenbau, Hochschule Celle\nTel. 05141 000 00 12`;
  it.each([
    'The lines above were written by Ida Nobody.',
    'Diesen Text hat Ida Nobody ihrer Anfrage beigefügt.',
    'Ces lignes ont été écrites par Ida Nobody.',
  ])('keeps its own block of name and firm, without what the platform says of it: "%s"', (said) => {
    const page = `<p>${html(letter).replace(/(?:<br>){2}/g, '</p><p>')}</p><p>${said}</p><table><tr><td>${html(CARD)}</td></tr></table><p>${A('Anfrage ansehen')}</p><p>${FOOTER}</p>`;
    const text = `${letter}\n\n${RULE}\n\n${said}\n\n${CARD}\n=> Anfrage ansehen ${REDIRECT}\n\n${RULE}\n\n${FOOTER}`;
    for (const body of [{ html: page }, { text }]) {
      const read = xing(body, 'Ida Nobody möchte Ihr Kontakt werden');
      expect(read.message).toBe(letter);
      expect(read.requester).toMatchObject({ position: 'Leiterin', company: 'Muster GmbH', location: null });
    }
  });
});

describe('words beside a button', () => {
  it.each([
    ['Accepter la demande', 'Aucun message n’accompagne cette demande.'],
    ['Accept', 'No message was added to this request.'],
  ])('are the platform’s: "%s %s"', (button, said) => {
    const page = `<p>XING</p><p>Bonjour Arno Oberländer,</p><p>Ida Nobody souhaite faire partie de vos contacts.</p><p>${A('Ida Nobody')}<br>Directrice</p><p>${A(button)} ${said}</p><p>Vous recevez cet e-mail car vous êtes membre de XING. XING AG, Hambourg</p>`;
    expect(xing({ html: page }, 'Nouvelle demande de contact : Ida Nobody').message).toBeNull();
  });

  it('are the platform’s in German, too', () => {
    const page = `<p>Ida Nobody möchte sich mit dir vernetzen.</p><p>${A('Ida Nobody')}<br>Leiterin</p><p>${A('Annehmen')} Dieser Anfrage ist keine Nachricht beigefügt.</p><p>${FOOTER}</p>`;
    expect(xing({ html: page }).message).toBeNull();
  });

  it('are somebody’s where they link their own page', () => {
    const note = 'Unser Prospekt liegt bereit. Haben Sie am 4. Mai Zeit?';
    const page = `<p>Ida Nobody möchte sich mit dir vernetzen.</p><p>${A('Ida Nobody')}<br>Leiterin</p><p>${note.replace('Prospekt', '<a href="https://example.org/ofen">Prospekt</a>')}</p><p>${A('Annehmen')}</p><p>${FOOTER}</p>`;
    expect(xing({ html: page }).message).toContain('liegt bereit. Haben Sie am 4. Mai Zeit?');
  });
});

describe('the edges of a note', () => {
  const request = (note: string) => ({
    text: `Hallo Arno,\n\nIda Nobody möchte sich mit dir vernetzen.\n\n${CARD}\n\n${note}\n\n=> Annehmen ${REDIRECT}\n\n${FOOTER}`,
  });

  it.each(['--', '__', '***'])('hold no short rule: "%s"', (rule) => {
    expect(xing(request(`${BARE}\n\n${rule}`)).message).toBe(BARE);
    expect(xing(request(`${BARE}\n${rule}\nIda`)).message).toBe(`${BARE}\n${rule}\nIda`);
  });

  it.each(['Idas Nachricht an dich', 'Ida’s note for you', 'Idas Zeilen'])(
    'hold no heading with her name: "%s"',
    (heading) => {
      expect(xing(request(`${heading}\n\n${BARE}`)).message).toBe(BARE);
    },
  );

  it('hold no quotation marks of the frame, whatever is quoted inside', () => {
    const note = 'Ist der Kurs „Ofenbau für Anfänger“ am 4. Mai schon voll?';
    expect(xing(request(`„${note}“`)).message).toBe(note);
    const two = '„Ofenbau“ oder lieber „Kacheln“';
    expect(xing(request(two)).message).toBe(two);
  });

  it('hold a signature of several lines, which is no card', () => {
    const letter = `${BARE}\n\nGruß von der Küste\nIda Nobody\nTeamleiterin Ofenbau\nMuster Nord eG`;
    const { message, requester } = xing(request(letter));
    expect(message).toBe(letter);
    expect(requester).toMatchObject({ position: 'Leiterin', company: 'Muster GmbH' });
  });
});

describe('a reminder without a note', () => {
  it.each([
    'Do you know Ida? Then confirm the contact request now.',
    'Kennen Sie Ida? Dann bestätigen Sie die Kontaktanfrage jetzt.',
    'Kennst du Ida? Dann nimm ihre Anfrage an.',
  ])('has none: "%s"', (said) => {
    const page = `<p>Your contact request from Ida Nobody is still open.</p><p>${A('Ida Nobody')}<br>Leiterin</p><p>${said}</p><p>${A('Confirm')}</p><p>${FOOTER}</p>`;
    expect(xing({ html: page }, 'Reminder: contact request from Ida Nobody').message).toBeNull();
  });
});

describe('frames in Romance languages', () => {
  const NOTE = 'Gentile dottor Oberländer,\nIl catalogo è già tradotto: a chi possiamo spedirlo?\nIda Nobody';

  it('have labels with a blank before the colon, and buttons that name the requester', () => {
    const page = `<p>Vous avez reçu un nouveau message</p><p>De : Ida Nobody<br>Directrice<br>Muster SARL</p><p>Objet : Dates</p><table><tr><td>${html(NOTE)}</td></tr></table><p>${A('Répondre à Ida Nobody')} | ${A('Voir le profil')}</p>`;
    const read = xing({ html: page }, 'Nouveau message de Ida Nobody');
    expect(read.requester).toMatchObject({
      name: 'Ida Nobody',
      headline: 'Directrice',
      company: 'Muster SARL',
    });
    expect(read.message).toBe(NOTE);
  });

  it.each(['Sobre', 'Über', 'À propos de', 'Informazioni su'])(
    'have a title over the card: "%s Ida Nobody"',
    (about) => {
      const text = `Hola Arno:\n\nIda Nobody quiere agregarte a sus contactos en XING.\n\nMensaje personal:\n${RULE}\n${NOTE}\n${RULE}\n\n${about} Ida Nobody\nProfesora\nInstituto Muster\n\nAceptar: ${REDIRECT}\n\nTu equipo de XING`;
      const read = xing({ text }, 'Ida Nobody quiere agregarte a sus contactos');
      expect(read.kind).toBe('contact-request');
      expect(read.requester).toMatchObject({
        name: 'Ida Nobody',
        position: 'Profesora',
        company: 'Instituto Muster',
      });
      expect(read.message).toBe(NOTE);
    },
  );

  it('wrap the sentence that names the requester, which the other part has whole', () => {
    const text = `Gentile Arno Oberländer,\n\nIda Nobody (Export Manager, Muster S.r.l.) desidera\naggiungerLa ai suoi contatti XING e Le scrive:\n\n${NOTE}\n\nPer vedere il profilo:\nhttps://www.xing.com/profile/Ida_Nobody\n\nIl team di XING`;
    const page = `<p>Gentile Arno Oberländer,</p><p>Ida Nobody desidera aggiungerLa ai suoi contatti XING e Le scrive:</p><table><tr><td>“</td><td>${html(NOTE)}</td></tr></table><p>Ida Nobody<br>Export Manager<br>Muster S.r.l.</p><p>${A('Accettare')}</p><p>Il team di XING</p>`;
    const read = xing({ text, html: page }, 'Ida Nobody desidera aggiungerLa ai suoi contatti');
    expect(read.requester).toMatchObject({ name: 'Ida Nobody', position: 'Export Manager' });
    expect(read.message).toBe(NOTE);
  });

  it('have firms and titles with "du" in them', () => {
    const text = `Bonjour Arno,\n\nBonne nouvelle ! Ida Nobody a accepté votre demande de contact.\n\nIda Nobody\nCheffe de projet, Éditions du Vallon\n\nÀ bientôt sur XING`;
    expect(xing({ text }, 'Ida Nobody a accepté votre demande de contact').requester).toMatchObject({
      headline: 'Cheffe de projet, Éditions du Vallon',
    });
  });
});

describe('a card of labels', () => {
  it('has the position as its headline, and the team’s greeting says du', () => {
    const text = `Hallo Arno,\n\nes gibt eine neue Kontaktanfrage auf XING.\n\nAbsender:   Ida Nobody\nPosition:   Leiterin\nFirma:      Muster GmbH\nOrt:        Celle\n\n=> Anfrage ansehen ${REDIRECT}\n\nDein XING Team`;
    const read = xing({ text }, 'Kontaktanfrage von Ida Nobody');
    expect(read.requester).toMatchObject({ headline: 'Leiterin', company: 'Muster GmbH', location: 'Celle' });
    expect(read.formality).toBe('du');
  });
});
