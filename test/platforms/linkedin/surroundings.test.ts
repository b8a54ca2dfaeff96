import { describe, expect, it } from 'vitest';
import { ACCEPT, BARE, CARD, html, invitation, NOTE, PROFILE, read, THREAD } from '../variant-mails.ts';

const OTHER = 'https://www.linkedin.com/comm/mynetwork/example/?midToken=EXAMPLE&trk=eml-mail-x';
const page = (body: string) =>
  read({ from: 'Ida Nobody <invitations@linkedin.com>', subject: 'Neue Anfrage', html: body });
const cardPage = `<p><a href="${PROFILE}">Ida Nobody</a><br>Leiterin bei Muster GmbH<br>Region Kassel, Deutschland</p>`;
const buttons = `<p><a href="${ACCEPT}">Annehmen</a></p>`;
const inmail = (text: string) =>
  read({ from: 'Ida Nobody <inmail-hit-reply@linkedin.com>', subject: 'Moderation in Celle', text });

describe('cards on one line', () => {
  it.each([
    'Ida Nobody | Leiterin bei Muster GmbH | Kassel, Hessen, Deutschland',
    'Ida Nobody · Leiterin bei Muster GmbH · Kassel, Hessen, Deutschland',
    'Ida Nobody • 2nd • Leiterin bei Muster GmbH • Kassel, Hessen, Deutschland',
    'Ida Nobody – Leiterin bei Muster GmbH – Kassel, Hessen, Deutschland',
    'Ida Nobody - Leiterin bei Muster GmbH - Kassel, Hessen, Deutschland',
  ])('%s', (card) => {
    const text = `Arno, Sie haben eine Einladung\n\n${card}\n\n${NOTE.replace(/^/gm, '> ')}\n\nAnnehmen: ${ACCEPT}`;
    const found = invitation(text, 'Arno, Sie haben eine Einladung');
    expect(found.message).toBe(NOTE);
    expect(found.requester).toMatchObject({
      headline: 'Leiterin bei Muster GmbH',
      location: 'Kassel, Hessen, Deutschland',
    });
  });

  it.each([
    '· 3rd',
    '• 2nd',
    '(3rd)',
    '· 3rd+ degree connection',
    '· 2. Grades',
    '· Kontakt 3. Grades',
    '· 3e',
    '(She/Her)',
    '· InMail',
  ])('the degree beside the name of an InMail: "%s"', (degree) => {
    const body = `<section><strong><a href="${PROFILE}">Ida Nobody</a></strong> ${degree}<div>Leiterin bei Muster GmbH</div><div>Kassel, Hessen, Deutschland</div></section><section>${html(NOTE)}</section><nav><a href="${THREAD}">Antworten</a></nav>`;
    const found = read({
      from: 'Ida Nobody <inmail-hit-reply@linkedin.com>',
      subject: 'Moderation',
      html: body,
    });
    expect(found.message).toBe(NOTE);
    expect(found.requester).toMatchObject({ headline: 'Leiterin bei Muster GmbH' });
  });
});

describe('what stands below a message', () => {
  it.each([
    'Zum Antworten hier klicken:\n\n\nHier klicken, wenn Sie nicht interessiert sind:',
    'Klicken Sie hier, um zu antworten\n\nNicht interessiert? Hier klicken:',
    'Click here to reply:\n\nNot interested? Click here:',
    'To answer, go here:\n\nTo decline politely, go here:',
    'Pour répondre, cliquez ici :\n\nPas intéressé ? Cliquez ici :',
    'Haz clic aquí para responder:\n\nSi no te interesa, haz clic aquí:',
    'Per rispondere clicca qui:\n\nNon ti interessa? Clicca qui:',
    'Clique aqui para responder:\n\nSe não tiver interesse, clique aqui:',
    'Klik hier om te antwoorden:\n\nGeen interesse? Klik hier:',
    `Antworten:\n${THREAD}\n\nKein Interesse:\n${OTHER}`,
  ])('"%s"', (tail) => {
    expect(inmail(`${NOTE}\n\n${tail}\n\n\nSie erhalten InMail-Benachrichtigungen per E-Mail.`).message).toBe(
      NOTE,
    );
  });

  it('a footer of any wording, where the link to unsubscribe stands in it', () => {
    const stop = 'https://www.linkedin.com/e/v2?e=example&t=lun&midToken=EXAMPLE&m=unsub&loid=EXAMPLE';
    const text = `${CARD}\n\nAnnehmen: ${ACCEPT}\n\nWir machen unseren Mitgliedern Vorschläge für Kontakte. Genug davon? ${stop}\n\nIrgendein Hausname 3, Dublin`;
    const found = invitation(text, 'Neue Einladung');
    expect(found.message).toBeNull();
    expect(JSON.stringify(found)).not.toContain('midToken');
  });
});

describe('templates that greet in their own language', () => {
  it.each([
    ['Hola, Arno:', 'Quiero conectar'],
    ['Hola, Arno:', 'Arno, añádeme a tu red de LinkedIn'],
    ['Hoi Arno,', 'Ik wil graag contact met je leggen'],
    ['Olá, Arno!', 'Quero me conectar'],
    ['Bonjour Arno,', 'Arno, merci de m’ajouter à votre réseau LinkedIn'],
    ['Ciao Arno,', 'Voglio collegarmi'],
  ])('"%s" above a note in another', (greeting, subject) => {
    const text = `${greeting}\n\n${BARE}\n\n${CARD}\n\nAnnehmen: ${ACCEPT}`;
    expect(read({ from: 'Ida Nobody <invitations@linkedin.com>', subject, text, year: 2018 }).message).toBe(
      BARE,
    );
  });
});

describe('a sentence about the requester needs no full stop where it addresses the recipient', () => {
  it.each([
    'Ida Nobody möchte Sie gern kennenlernen',
    'Ida Nobody would be glad to hear from you',
    'Ida Nobody voudrait faire votre connaissance',
    'Ida heeft je uitgenodigd',
  ])('"%s"', (sentence) => {
    const text = `Neue Einladung\n\n${CARD}\n\n${sentence}\n\nAnnehmen: ${ACCEPT}`;
    expect(invitation(text, 'Neue Einladung').message).toBeNull();
  });

  it('and is somebody’s where it does not', () => {
    const text = `Neue Einladung\n\n${CARD}\n\nIda Nobody baut Öfen in Celle\n\nAnnehmen: ${ACCEPT}`;
    expect(invitation(text, 'Neue Einladung').message).toBe('Ida Nobody baut Öfen in Celle');
  });
});

describe('a greeting without a name', () => {
  const guest = (greeting: string, note: string) =>
    read({
      from: 'Ida Nobody <invitations@linkedin.com>',
      subject: 'Ich möchte Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen',
      text: `${greeting}\n\n${note}\n\n- Ida\n\nBestätigen Sie, dass Sie Ida kennen: ${ACCEPT}\n\nSie erhalten diese E-Mail, weil Ida Nobody Sie eingeladen hat.`,
      year: 2016,
    }).message;
  const english = 'We met at the tile fair in Stoke. Could you send me the price list by Friday?';

  it('is the template’s above a note in another language', () => {
    expect(guest('Hallo,', english)).toBe(english);
  });

  it.each(['Hallo,', 'Guten Tag,', 'Moin,'])('is somebody’s above a note in the same: "%s"', (greeting) => {
    expect(guest(greeting, BARE)).toBe(`${greeting}\n\n${BARE}`);
  });

  it.each(['Hello,', 'Hi,', 'Moin,'])(
    'is somebody’s where the frame would not greet so: "%s"',
    (greeting) => {
      expect(guest(greeting, english)).toBe(`${greeting}\n\n${english}`);
    },
  );
});

describe('headings at the top of a part', () => {
  it.each([
    'Arno, Sie haben eine Einladung',
    'Joost, er staat een uitnodiging voor je klaar',
    'Neuigkeiten aus Ihrem Netzwerk',
    'Jemand möchte Sie kennenlernen',
    'Someone new would like to connect',
    'Eine Anfrage wartet',
    'Good news for you',
    'in',
    'Linked in',
  ])('"%s"', (heading) => {
    const text = `${heading}\n\n${NOTE}\n\n${CARD}\n\nAnnehmen: ${ACCEPT}`;
    expect(invitation(text, 'Neue Anfrage').message).toBe(NOTE);
    const body = `<div><h2>${heading}</h2><div>${html(BARE)}</div>${cardPage}${buttons}</div>`;
    expect(page(body).message).toBe(BARE);
  });
});

describe('kinds', () => {
  it.each([
    'Still deciding? Ida would love to hear from you',
    'Ida hat noch nichts von Ihnen gehört',
    'Ihre Antwort an Ida steht noch aus',
    'Die Einladung von Ida ist noch offen',
    'Die Einladung von Ida ist weiterhin unbeantwortet',
    'Ida is still hoping to connect',
    'You haven’t answered Ida’s invitation yet',
    'Ida’s invitation expires soon',
    'Vor 9 Tagen hat Ida Nobody Ihnen eine Einladung geschickt',
    'Ida attend toujours une réponse',
    'L’invitation d’Ida est toujours en attente',
    'Ida sigue esperando tu respuesta',
    'La invitación de Ida sigue pendiente',
    'Ida aspetta ancora una risposta',
    'Ida ainda espera a sua resposta',
    'Ida wacht nog steeds op antwoord',
    'De uitnodiging van Ida staat nog open',
  ])('a reminder: "%s"', (sentence) => {
    const text = `${sentence}\n\n${CARD}\n\nAnnehmen: ${ACCEPT}`;
    expect(invitation(text, sentence).kind).toBe('contact-request-reminder');
    expect(invitation(text, 'Hallo von LinkedIn').kind).toBe('contact-request-reminder');
  });

  it.each([
    'Gern würde ich Sie auf LinkedIn zu meinen Kontakten zählen.',
    'Ich freue mich, wenn Sie Teil meines Netzwerks auf LinkedIn werden.',
    'Haben Sie noch offene Anfragen für Orgeln?',
    'Your pending order of tiles is ready, please collect it.',
  ])('no reminder: "%s"', (sentence) => {
    const text = `Hallo Arno,\n\n${sentence}\n\n${CARD}\n\nAnnehmen: ${ACCEPT}`;
    expect(invitation(text, 'Kontaktanfrage von Ida Nobody').kind).toBe('contact-request');
  });
});
