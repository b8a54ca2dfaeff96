import { describe, expect, it } from 'vitest';
import { ACCEPT, BARE, CARD, invitation, PROFILE, read, THREAD } from '../variant-mails.ts';

const SENDER = 'Ida Nobody <invitations@linkedin.com>';
const RULE = '-'.repeat(60);
const page = (html: string, year = 2022) =>
  read({ from: SENDER, subject: 'Ida Nobody möchte sich mit Ihnen vernetzen', html, year });

describe('the frame quotes the whole note', () => {
  const quoting = (lead: string, note: string) =>
    read({
      from: SENDER,
      subject: "Ida Nobody's invitation is awaiting your response",
      text: `Follow this link to accept Ida Nobody's invitation.\n\n${ACCEPT}\n\nSigning up is free and takes less than a minute.\n\n${lead}\n\n${note.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>')}\n\nYou can remove yourself from Ida Nobody's network at any time.\n\n--\n\n(c) 2013 LinkedIn Corporation. All rights reserved.`,
      year: 2013,
    });
  const HEAD =
    'To: [arno.oberlaender@example.org]\nFrom: Ida Nobody [ida@example.com]\nSubject: Invitation to connect';
  const LEADS = [
    'On October 7, Ida Nobody wrote:',
    'Am 7. Oktober schrieb Ida Nobody:',
    'Le 7 octobre, Ida Nobody a écrit :',
    'El 7 de octubre, Ida Nobody escribió:',
    'Il 7 ottobre Ida Nobody ha scritto:',
    'Em 7 de outubro, Ida Nobody escreveu:',
    'Op 7 oktober schreef Ida Nobody:',
  ];

  it.each(LEADS)('with paragraphs: "%s"', (lead) => {
    const note = 'Hello Arno,\n\nthe kiln in Celle is free in May. Do you still need it?\n\nIda';
    expect(quoting(lead, `${HEAD}\n\n${note}`).message).toBe(note);
    expect(quoting(lead, note).message).toBe(note);
  });

  it.each(LEADS)('in one line: "%s"', (lead) => {
    expect(quoting(lead, BARE).message).toBe(BARE);
  });

  it.each(LEADS)('which is the template’s own: "%s"', (lead) => {
    const note = `${HEAD}\n\nI'd like to add you to my professional network on LinkedIn.\n\n- Ida Nobody`;
    expect(quoting(lead, note).message).toBeNull();
  });

  it('a quotation within a note stays there', () => {
    const note =
      'Guten Tag,\n\nFrau Weber schrieb:\n\n> Im Mai ist alles frei.\n> Bitte fragen.\n\nStimmt das noch?';
    const text = `Ida Nobody möchte sich mit Ihnen vernetzen.\n\n${CARD}\n\n${note}\n\nAnnehmen: ${ACCEPT}`;
    expect(invitation(text).message).toBe(note);
  });
});

describe('a greeting above nothing but a quotation', () => {
  const note = 'Guten Tag Herr Oberländer,\n\n> wie Sie schrieben\n> im Mai';
  it('is somebody’s in a message', () => {
    const text = `Kurze Frage\n\nIda Nobody\nReply\n${THREAD}\n\n${note}\n`;
    const from = 'Ida Nobody <inmail-hit-reply@linkedin.com>';
    expect(read({ from, subject: 'Kurze Frage', text }).message).toBe(note);
  });
  it('is somebody’s behind the card', () => {
    const text = `Ida Nobody möchte sich mit Ihnen vernetzen\n\n${CARD}\n\n${note}\n\nAnnehmen: ${ACCEPT}`;
    expect(invitation(text).message).toBe(note);
  });
});

describe('two buttons beside each other', () => {
  it.each([
    ['Aceptar', 'Ver perfil'],
    ['Accepter', 'Voir le profil'],
    ['Annehmen', 'Wer ist das?'],
    ['Accept', 'Her page'],
    ['Accetta', 'Apri la pagina'],
    ['Aceitar', 'Ver perfil completo'],
    ['Accepteren', 'Naar de pagina'],
  ])('"%s %s"', (accept, profile) => {
    const card = `<p><a href="${PROFILE}">Ida Nobody</a></p><p>Leiterin bei Muster GmbH</p>`;
    const [first, second] = [`<a href="${ACCEPT}">${accept}</a>`, `<a href="${PROFILE}">${profile}</a>`];
    expect(page(`${card}<p>${first} ${second}</p>`).message).toBeNull();
    expect(page(`${card}<p>${second} ${first}</p>`).message).toBeNull();
    expect(page(`${card}<p>${BARE}</p><p>${second} | ${first}</p>`).message).toBe(BARE);
  });
});

describe('a short footer above the one that names the recipient', () => {
  it.each([
    ['You receive invitation emails.', 'This email was intended for Arno Oberländer (editor).'],
    ['Sie erhalten E-Mails über Einladungen.', 'Diese E-Mail ist für Arno Oberländer bestimmt.'],
    ['Vous recevez des e-mails d’invitation.', 'Cet e-mail est destiné à Arno Oberländer (rédacteur).'],
    ['Recibes emails de invitación.', 'Este email está dirigido a Arno Oberländer.'],
    ['Ricevi email di invito.', 'Questa email è destinata ad Arno Oberländer.'],
    ['Você recebe e-mails de convites.', 'Este e-mail foi enviado para Arno Oberländer.'],
    ['Je ontvangt e-mails met uitnodigingen.', 'Deze e-mail is bestemd voor Arno Oberländer.'],
  ])('"%s"', (why, whom) => {
    const card = `<p><a href="${PROFILE}">Ida Nobody</a></p><p>Leiterin bei Muster GmbH</p>`;
    const buttons = `<p><a href="${ACCEPT}">Annehmen</a></p>`;
    expect(page(`${card}${buttons}<p>${why}</p><p>${whom}</p>`).message).toBeNull();
    expect(page(`${card}<p>${BARE}</p>${buttons}<p>${why}<br>${whom}</p>`).message).toBe(BARE);
  });
});

describe('a default sentence behind a greeting with a title', () => {
  it.each([
    'Guten Tag Dr. Arno Oberländer, ich möchte Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.',
    'Sehr geehrter Herr Prof. Dr. Oberländer, ich möchte Sie zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.',
    'Hallo Dr.-Ing. Oberländer, ich würde Sie gern zu meinem Netzwerk auf LinkedIn hinzufügen.',
    'Dear Mr. Oberländer, I’d like to add you to my professional network on LinkedIn.',
    'Hi Arno B., I’d like to join your LinkedIn network.',
    'Bonjour M. Oberländer, je souhaiterais rejoindre votre réseau sur LinkedIn.',
    'Hola Sr. Oberländer: Me gustaría añadirte a mi red profesional en LinkedIn.',
    'Gentile Dott. Oberländer, vorrei aggiungerla alla mia rete professionale su LinkedIn.',
    'Olá Dr. Oberländer, gostaria de adicioná-lo à minha rede profissional no LinkedIn.',
    'Beste Drs. Oberländer, ik wil u graag toevoegen aan mijn professionele netwerk op LinkedIn.',
  ])('%s', (sentence) => {
    const card = `<p><a href="${PROFILE}">Ida Nobody</a></p><p>Leiterin bei Muster GmbH</p>`;
    expect(page(`<p>${sentence}</p>${card}<p><a href="${ACCEPT}">Annehmen</a></p>`, 2017).message).toBeNull();
  });

  it.each([
    'Hello Arno. Pleasure in Leeds, I’d like to add you to my network on LinkedIn.',
    'Guten Tag Herr Dr. Oberländer. Ihr Brot in Celle, ich möchte Sie zu meinem Netzwerk auf LinkedIn hinzufügen.',
  ])('what stands between them is somebody’s: "%s"', (note) => {
    const text = `Ida Nobody möchte sich mit Ihnen vernetzen.\n\n${CARD}\n\n${note}\n\nAnnehmen: ${ACCEPT}`;
    expect(invitation(text).message).toBe(note);
  });
});

describe('the end of a letter in a text part without a card', () => {
  it.each([
    'Mit besten Grüßen\nIda Nobody\nLeiterin, Muster KG\nTel. 05141 / 000 17-0',
    'Mit freundlichen Grüßen\n\nIda Nobody\nLeiterin, Muster KG\nMobil: 0151 000000',
    'Best regards\nIda Nobody\nHead of Kilns, Sample Ltd\nPhone +44 0000 000',
    'Best regards,\n\nIda Nobody\nHead of Kilns\nida@example.com',
    'Cordialement\n\nIda Nobody\nDirectrice, Exemple SA\nTél. 01 00 00 00 00',
    'Un saludo\n\nIda Nobody\nDirectora, Ejemplo SL\nMóvil 600 000 000',
    'Cordiali saluti\n\nIda Nobody\nResponsabile, Esempio Srl\nCell. 300 0000000',
    'Abraços\n\nIda Nobody\nDiretora, Exemplo Ltda\nwww.example.com',
    'Met vriendelijke groet\n\nIda Nobody\nDirecteur, Voorbeeld BV\n+31 0 000 00 00',
  ])('%s', (end) => {
    const note = `Guten Tag Herr Oberländer,\n\nhaben Sie im Mai Zeit für uns in Celle?\n\n${end}`;
    const text = `Ida Nobody möchte Sie auf LinkedIn als Kontakt hinzufügen:\n\n${RULE}\n\n${note}\n\n${RULE}\n\nEinladung von Ida Nobody annehmen\n${ACCEPT}\n`;
    const found = invitation(text);
    expect(found.message).toBe(note);
    expect(found.requester?.headline).toBeNull();
  });
});

describe('a signature behind a dash', () => {
  const around = (note: string) =>
    `Ida Nobody möchte sich mit Ihnen vernetzen\n\nNachricht von Ida:\n${note}\n\n${CARD}\n\nAnnehmen: ${ACCEPT}`;
  it.each([
    '– Ida Nobody, Mobil 0151 00000 42',
    '- Ida, erreichbar bis Freitag',
    '— Ida Nobody, Celle',
    '- Ida Nobody, who owes you a coffee',
    '– Ida, à Celle jusqu’à mardi',
    '- Ida Nobody, 600 000 000',
  ])('with more than the name is somebody’s own: "%s"', (signature) => {
    const note = `${BARE}\n${signature}`;
    expect(invitation(around(note)).message).toBe(note);
  });

  it.each(['- Ida', '– Ida Nobody', '- Ida Nobody, Leiterin bei Muster GmbH'])(
    'with the name or the card’s headline is the platform’s: "%s"',
    (signature) => {
      expect(invitation(around(`${BARE}\n${signature}`)).message).toBe(BARE);
    },
  );
});

describe('a greeting in the first line of a note', () => {
  it.each([
    ['Ida Nobody heeft je uitgenodigd voor LinkedIn', 'Beste Arno, we spraken elkaar in Celle over leem.'],
    ['Ida Nobody invited you to LinkedIn', 'Hi Arno, we met in Celle, you had the clay samples.'],
    ['Ida Nobody hat Sie zu LinkedIn eingeladen', 'Hallo Arno, wir sprachen in Celle über Lehm.'],
    ['Ida Nobody vous invite sur LinkedIn', 'Bonjour Arno, nous avons parlé d’argile à Celle.'],
    ['Ida Nobody te ha invitado a LinkedIn', 'Hola Arno, hablamos en Celle sobre el barro.'],
    ['Ida Nobody ti ha invitato su LinkedIn', 'Ciao Arno, abbiamo parlato di argilla a Celle.'],
    ['Ida Nobody convidou você para o LinkedIn', 'Olá Arno, falamos em Celle sobre argila.'],
  ])('is theirs where the frame has said who it is: "%s"', (sentence, first) => {
    const note = `${first}\n\nBel: 06 00 00 00 19.`;
    const text = `${sentence}\n\n${note}\n\nAccept: ${ACCEPT}\n\n.....................................\n`;
    const from = SENDER;
    expect(read({ from, subject: sentence, text, year: 2018 }).message).toBe(note);
    const html = `<h1>${sentence}</h1><p>${note.replace('\n\n', '<br><br>')}</p><a href="${ACCEPT}">Accept</a>`;
    expect(read({ from, subject: sentence, html, year: 2018 }).message).toBe(note);
  });

  it('is the template’s where nothing stands above', () => {
    const text = `Hi Arno, we met in Celle, you had the clay samples.\n\n- Ida Nobody\n\nConfirm that you know Ida: ${ACCEPT}\n`;
    const found = read({ from: SENDER, subject: 'Ida Nobody invited you', text, year: 2018 });
    expect(found.message).toBe('we met in Celle, you had the clay samples.');
  });
});

describe('a greeting above a note in a layout that greets', () => {
  const reminder = (greeting: string) =>
    read({
      from: SENDER,
      subject: 'Erinnerung: Einladung von Ida Nobody',
      text: `Erinnerung: Die Einladung von Ida Nobody wartet auf Ihre Antwort.\n\n*******\n\nVon: Ida Nobody (Leiterin, Muster GmbH)\n\n${greeting}\n\n${BARE}\n\n*******\n\nEinladung annehmen\nhttp://www.linkedin.com/e/EXAMPLE/EML_comm_afe/?hs=false\n`,
      year: 2013,
    }).message;

  it.each([
    'Guten Tag Herr Oberländer,',
    'Hallo Herr Oberländer,',
    'Hallo Herr Dr. Oberländer,',
    'Hello Mr. Oberländer,',
    'Dear Mr Oberländer,',
    'Dear Dr. Oberländer,',
    'Bonjour Monsieur Oberländer,',
    'Hola señor Oberländer:',
    'Beste meneer Oberländer,',
  ])('is the writer’s where it is formal: "%s"', (greeting) => {
    expect(reminder(greeting)).toBe(`${greeting}\n\n${BARE}`);
  });

  it.each(['Hallo Arno,', 'Hi Arno,', 'Guten Tag Arno Oberländer,'])(
    'is the template’s: "%s"',
    (greeting) => {
      expect(reminder(greeting)).toBe(BARE);
    },
  );
});

it('keeps the numbers that tell people of one name apart in old addresses, and nothing else', () => {
  const found = read({
    from: SENDER,
    subject: 'Ida Nobody möchte sich mit Ihnen vernetzen',
    html: `<p><a href="http://de.linkedin.com/pub/ida-nobody/12/345/67b?trk=EXAMPLE">Ida Nobody</a><br>Leiterin</p><p><a href="${PROFILE.replace('/in/invented-person-1', '/mynetwork/invite-accept/invitationId/1/')}">Annehmen</a></p>`,
  });
  expect(found.requester?.profileUrl).toBe('https://de.linkedin.com/pub/ida-nobody/12/345/67b');
});

describe('what LinkedIn warns of below the buttons', () => {
  const WARNINGS = [
    'LinkedIn will never ask for your password by email.',
    'You can ignore this invitation. We won’t tell her. LinkedIn will never ask for your password by email.',
    'Wir fragen Sie nie nach Ihrem Passwort.',
    'Tipp: Nehmen Sie nur Einladungen von Menschen an, die Sie kennen. Geben Sie nie Ihr Kennwort weiter.',
    'Conseil : n’acceptez que les invitations de personnes connues. Ne communiquez jamais votre mot de passe.',
    'LinkedIn nunca te pedirá tu contraseña.',
    'LinkedIn non ti chiederà mai la password.',
    'O LinkedIn nunca pede a sua senha.',
    'LinkedIn vraagt nooit om uw wachtwoord.',
  ];
  it.each(WARNINGS)('is nobody’s message: "%s"', (warning) => {
    const below = `<p>${warning}</p><p>This email was intended for Arno Oberländer.</p>`;
    const card = `<p><a href="${PROFILE}">Ida Nobody</a><br>Leiterin bei Muster GmbH</p><p><a href="${ACCEPT}">Accept</a></p>`;
    expect(page(`${card}<p>Don’t know Ida?</p>${below}`).message).toBeNull();
    expect(page(`${card}<p>${BARE}</p>${below}`).message).toBe(BARE);
  });

  it.each([
    'Guten Tag, unser Archiv ist gesperrt und ich habe das Passwort nie bekommen. Können Sie helfen?',
    'Daniel braucht ein neues Passwort für den Server. Können Sie das einrichten?',
    'Ich habe nie ein Passwort bekommen. Können Sie helfen?',
    'We never got the password for the archive. Can you help?',
    'Unsere Linie steht still, das Passwort der Anlage kennt niemand mehr. Geben Sie mir einen Termin?',
    'Nous n’avons jamais reçu le mot de passe du serveur. Pouvez-vous nous aider ?',
    'Können Sie antworten?',
    '¿Puede responder?',
    'Kunt u reageren?',
    'Può rispondere?',
  ])('may be what somebody writes about: "%s"', (note) => {
    const card = `<p><a href="${PROFILE}">Ida Nobody</a><br>Leiterin bei Muster GmbH<br>Region Kassel, Deutschland</p>`;
    expect(page(`${card}<p>${note}</p><p><a href="${ACCEPT}">Accept</a></p>`).message).toBe(note);
  });
});
