import { describe, expect, it } from 'vitest';
import {
  ACCEPT,
  BARE,
  CARD,
  html,
  invitation,
  NOTE,
  PROFILE,
  REDIRECT,
  read,
  THREAD,
  xing,
} from './variant-mails.ts';

describe('labels before the facts of a card', () => {
  it.each([
    ['Ort', 'Graz und Umgebung, Österreich'],
    ['Standort', 'Raum Kassel'],
    ['Wohnort', 'Celle, Niedersachsen, Deutschland'],
    ['Region', 'Kassel, Deutschland'],
    ['Location', 'Leeds, United Kingdom'],
    ['Based in', 'Cork, Ireland'],
    ['Lieu', 'Lyon, France'],
    ['Ubicación', 'Sevilla, España'],
    ['Località', 'Torino, Italia'],
    ['Localidade', 'Porto, Portugal'],
    ['Plaats', 'Utrecht, Nederland'],
  ])('"%s: %s"', (label, place) => {
    const text = `Ida Nobody möchte sich mit Ihnen vernetzen.\n\nVon: Ida Nobody\nKuratorin, Stiftung Muster\n${label}: ${place}\n\n${NOTE}\n\nAnnehmen: ${ACCEPT}`;
    const found = invitation(text);
    expect(found.requester).toMatchObject({ headline: 'Kuratorin, Stiftung Muster', location: place });
    expect(found.message).toBe(NOTE);
  });
});

describe('a name and a time above a bubble', () => {
  const STAMPS = [
    '8:45 PM',
    '20:45 Uhr',
    '· 14. Mai 2024, 20:45',
    '(gestern um 08:12)',
    'vor 3 Stunden',
    '3 days ago',
    '• hier à 14h30',
    'ayer, 20:45',
    '14 maggio 2024 alle 20:45',
    'ontem às 20:45',
    'gisteren om 20:45',
    'Dienstag, 20.45 Uhr',
  ];
  it.each(STAMPS)('LinkedIn: "Ida Nobody %s"', (stamp) => {
    const page = `<table><tr><td><a href="${PROFILE}"><b>Ida Nobody</b></a> <span>${stamp}</span><div>${BARE}</div></td></tr><tr><td><a href="${THREAD}">Antworten</a></td></tr></table>`;
    const found = read({
      from: 'Ida Nobody <hit-reply@linkedin.com>',
      subject: 'Neue Nachricht von Ida Nobody',
      html: page,
    });
    expect(found.message).toBe(BARE);
    expect(found.requester).toMatchObject({ name: 'Ida Nobody', headline: null });
  });

  it.each(STAMPS)('LinkedIn, on a line of its own or behind the first name: "%s"', (stamp) => {
    for (const head of [`Ida Nobody\n${stamp}`, `Ida ${stamp}`, `${stamp} Ida Nobody:`]) {
      const found = read({
        from: 'Ida Nobody <hit-reply@linkedin.com>',
        subject: 'Neue Nachricht von Ida Nobody',
        text: `${head}\n${BARE}\n\nAntworten: ${THREAD}`,
      });
      expect(found.message).toBe(BARE);
    }
  });

  it.each(STAMPS)('XING: "Ida Nobody %s"', (stamp) => {
    const page = `<table><tr><td>Du hast eine neue Nachricht</td></tr><tr><td><b>Ida Nobody</b> <span>${stamp}</span><div>${BARE}</div></td></tr><tr><td><a href="${REDIRECT}">Antworten</a></td></tr></table>`;
    expect(xing({ html: page }, 'Neue Nachricht von Ida Nobody').message).toBe(BARE);
  });

  it('a text may begin with a time', () => {
    const note = '20:45 Uhr am Bahnhof, passt das? Ich bringe die Pläne mit.';
    const found = read({
      from: 'Ida Nobody <hit-reply@linkedin.com>',
      subject: 'Neue Nachricht von Ida Nobody',
      text: `Ida Nobody 8:45 PM\n${note}\n\nAntworten: ${THREAD}`,
    });
    expect(found.message).toBe(note);
  });
});

describe('kinds by what the frame says', () => {
  it.each([
    'Kontaktanfrage: Ida Nobody hat dir geschrieben',
    'Neue Kontaktanfrage – Ida Nobody schreibt dir',
    'Ida Nobody möchte dich kennenlernen und hat dir eine Nachricht geschickt',
    'Ida Nobody hat Ihnen eine Nachricht zu ihrer Kontaktanfrage geschrieben',
    'Contact request: Ida Nobody wrote to you',
    'Kontaktwunsch mit Nachricht von Ida Nobody',
  ])('XING: "%s" is a request', (subject) => {
    const text = `Ida Nobody möchte dich kennenlernen.\n\n${CARD}\n\n${BARE}\n\nAnnehmen\n=> ${REDIRECT}`;
    expect(xing({ text }, subject)).toMatchObject({
      kind: 'contact-request',
      message: BARE,
      requester: { name: 'Ida Nobody' },
    });
  });

  it.each([
    ['auf XING wartet eine Kontaktanfrage auf Sie.', 'contact-request'],
    ['Eine neue Kontaktanfrage wartet auf dich.', 'contact-request'],
    ['A contact request is waiting for you.', 'contact-request'],
    ['Die Kontaktanfrage von Ida Nobody wartet noch immer auf Sie.', 'contact-request-reminder'],
    ['Seit 14 Tagen wartet eine Kontaktanfrage auf Sie.', 'contact-request-reminder'],
    ['Die Kontaktanfrage von Ida Nobody ist noch unbeantwortet.', 'contact-request-reminder'],
  ])('XING: "%s" is a %s', (sentence, kind) => {
    const text = `Guten Tag Herr Oberländer,\n\n${sentence}\n\n${CARD}\n\n${NOTE}\n\nAnnehmen\n=> ${REDIRECT}`;
    expect(xing({ text }, 'Ida Nobody bittet um Kontaktbestätigung').kind).toBe(kind);
  });

  it.each([
    'Ich wollte an meine Kontaktanfrage vom März erinnern, die noch offen ist.',
    'Mein Angebot wartet noch auf Ihre Antwort.',
    'Sie haben auf meine letzte Anfrage noch nicht geantwortet, darum hier noch einmal.',
    'I am still waiting for your response about the barn.',
  ])('a note that speaks like a reminder makes none: "%s"', (note) => {
    const text = `${note}\n\nIda Nobody\nLeiterin bei Muster GmbH\n\nAnnehmen: ${ACCEPT}`;
    expect(invitation(text)).toMatchObject({ kind: 'contact-request', message: note });
    const page = `<table><tr><td>Ida Nobody möchte dich kennenlernen</td></tr><tr><td>${note}</td></tr><tr><td><b>Ida Nobody</b><br>Leiterin bei Muster GmbH</td></tr><tr><td><a href="${REDIRECT}">Annehmen</a></td></tr></table>`;
    expect(xing({ html: page })).toMatchObject({ kind: 'contact-request', message: note });
  });

  it.each([
    '3 Personen haben sich Ihr Profil angesehen',
    'Ihr LinkedIn-Profil wurde diese Woche 4-mal aufgerufen',
    'Wer hat sich dein Profil angeschaut?',
    'You have 5 profile views this week',
    '3 personas han visto tu perfil',
    '2 personnes ont consulté votre profil',
    '4 persone hanno visitato il tuo profilo',
    '3 pessoas visualizaram seu perfil',
    '5 mensen hebben uw profiel bekeken',
    'Tienes 4 visitas a tu perfil',
  ])('LinkedIn: "%s" is a profile visit', (subject) => {
    const text = `${subject}\n\nAlle ansehen: https://www.linkedin.com/comm/feed/?midToken=EXAMPLE`;
    expect(read({ from: 'LinkedIn <notifications-noreply@linkedin.com>', subject, text }).kind).toBe(
      'profile-visit',
    );
  });
});

describe('the card of a message without a profile link', () => {
  it.each([
    `<table><tr><td><h2>Sie haben eine neue InMail</h2><b>Ida Nobody</b><br>Personalberaterin bei Muster &amp; Partner</td></tr><tr><td><div>${html(NOTE)}</div></td></tr></table>`,
    `<h2>Neue Nachricht</h2><p>Ida Nobody</p><p>Personalberaterin bei Muster &amp; Partner</p><div>${html(NOTE)}</div>`,
    `<table><tr><td>You have a new message</td></tr><tr><td>Ida Nobody</td></tr><tr><td>Personalberaterin bei Muster &amp; Partner</td></tr><tr><td>${html(NOTE)}</td></tr></table>`,
    `<table><tr><td><b>Ida Nobody</b><br>Personalberaterin bei Muster &amp; Partner</td></tr><tr><td>${html(BARE)}</td></tr></table>`,
  ])('%s', (page) => {
    const found = read({
      from: 'Ida Nobody <inmail-hit-reply@linkedin.com>',
      subject: 'Vertrauliches Angebot',
      html: `${page}<a href="${THREAD}">Antworten</a>`,
    });
    expect(found.requester).toMatchObject({
      headline: 'Personalberaterin bei Muster & Partner',
      company: 'Muster & Partner',
    });
    expect([NOTE, BARE]).toContain(found.message);
  });
});

describe('profile links of XING', () => {
  it.each([
    ['Hartmut von der Aue', 'Hartmut_vonderAue'],
    ['Dr. Maria del Mar Ruiz', 'MariadelMar_Ruiz3'],
    ['Jörg Müller-Groß', 'Joerg_MuellerGross'],
    ['Anna-Lena van de Velde', 'AnnaLena_vandeVelde'],
    ['Łukasz zu Waldstätten', 'Lukasz_zuWaldstaetten2'],
  ])('%s: %s', (name, slug) => {
    const text = `${name} möchte Sie als Kontakt hinzufügen.\n\n${name}\nOrgelbauer\nhttps://www.xing.com/profile/${slug}?sc=example\n\nAnnehmen\n=> ${REDIRECT}`;
    expect(xing({ text }, `Kontaktanfrage von ${name}`).requester?.profileUrl).toBe(
      `https://www.xing.com/profile/${slug}`,
    );
  });

  it('never somebody else’s', () => {
    const text = `Ida Nobody möchte Sie als Kontakt hinzufügen.\n\nIda Nobody\nOrgelbauerin\n\nAnnehmen\n=> ${REDIRECT}\n\nIhr Profil: https://www.xing.com/profile/Arno_Oberlaender`;
    expect(xing({ text }).requester?.profileUrl).toBeNull();
  });
});
