import { describe, expect, it } from 'vitest';
import {
  ACCEPT,
  BARE,
  CARD,
  html,
  INMAIL,
  INVITATION,
  NOTE,
  OTHER,
  PROFILE,
  read,
  SHORT,
  THREAD,
} from '../variant-mails.ts';

const DOTS = '.'.repeat(37);
const FOOTER = 'Diese E-Mail ist für Arno Oberländer (Ofenbauer) bestimmt.';
const A = (url: string, words: string) => `<a href="${url}">${words}</a>`;
const HTML_CARD = `${A(PROFILE, 'Ida Nobody')}<br>Leiterin bei Muster GmbH<br>Region Kassel, Deutschland`;
const RULED = 'border-top:1px solid #ccc';

type Layout = (below: string, note?: string) => { subject: string; text?: string; html?: string };

/** Requests and reminders with something below their buttons. */
const BELOW: Readonly<Record<string, Layout>> = {
  'a request, behind dots': (below, note = '') => ({
    subject: 'Ida Nobody möchte sich mit Ihnen vernetzen',
    text: `${CARD}\n\n${note}\n\nAnnehmen: ${ACCEPT}\n\nProfil anzeigen: ${PROFILE}\n\n${DOTS}\n\n${below}\n\n${FOOTER}`,
  }),
  'a reminder, behind dots': (below, note = '') => ({
    subject: 'Sie haben die Einladung von Ida Nobody noch nicht beantwortet',
    text: `Sie haben die Einladung von Ida Nobody noch nicht beantwortet\n\n${CARD}\n\n${note}\n\nEinladung annehmen: ${ACCEPT}\n\nProfil von Ida anzeigen: ${PROFILE}\n\n${DOTS}\n\n${below}\n\n${FOOTER}`,
  }),
  'a reminder, in a paragraph': (below, note = '') => ({
    subject: 'Reminder: Ida Nobody invited you to connect',
    text: `Ida Nobody is still waiting for your response\n\n${CARD}\n\n${note}\n\nAccept: ${ACCEPT}\n\n${below}\n\nView profile: ${PROFILE}\n\n${FOOTER}`,
  }),
  'a reminder, in a cell': (below, note = '') => ({
    subject: 'Erinnerung: Einladung von Ida Nobody',
    html: `<table><tr><td>Ida Nobody wartet noch auf Ihre Antwort</td></tr><tr><td>${HTML_CARD}</td></tr><tr><td>${html(note)}</td></tr><tr><td>${A(ACCEPT, 'Annehmen')}</td></tr><tr><td>${html(below)}</td></tr><tr><td>${FOOTER}</td></tr></table>`,
  }),
  'a reminder, in a box with a link': (below, note = '') => ({
    subject: 'Erinnerung: Einladung von Ida Nobody',
    html: `<div><h2>Ida Nobody wartet noch auf Ihre Antwort</h2><p>${HTML_CARD}</p><p>${html(note)}</p><p>${A(ACCEPT, 'Annehmen')}</p><div style="${RULED}"><p>${html(below)}</p><p>${A(OTHER, 'Mehr erfahren')}</p></div><p>${FOOTER}</p></div>`,
  }),
};

/** A message with something below its button. */
const INMAILS: Readonly<Record<string, Layout>> = {
  'a message, as text': (below, note = '') => ({
    subject: 'Eine Frage',
    text: `Eine Frage\n\nIda Nobody\nLeiterin bei Muster GmbH\n\n${note}\n\nAntworten: ${THREAD}\n\n${DOTS}\n\n${below}\n\n${FOOTER}`,
  }),
  'a message, in cells': (below, note = '') => ({
    subject: 'Eine Frage',
    html: `<table><tr><td>${HTML_CARD}</td></tr><tr><td>${html(note)}</td></tr><tr><td>${A(THREAD, 'Nachricht anzeigen')}</td></tr><tr><td>${html(below)}</td></tr><tr><td>${FOOTER}</td></tr></table>`,
  }),
};

const ADVICE = [
  'Tipp: Kontakte, die Sie gut kennen, bringen Sie am weitesten. Alle offenen Einladungen stehen unter „Mein Netzwerk“.',
  'Gut zu wissen: Ida wird nicht benachrichtigt, wenn Sie die Einladung ignorieren.',
  'Wussten Sie schon? Ein Foto bringt Ihnen mehr Anfragen.',
  'Noch unsicher? Ein Blick auf das Profil hilft bei der Entscheidung.',
  'So geht’s weiter: Nach dem Annehmen sehen Sie die Beiträge Ihres neuen Kontakts.',
  'Vernetzen Sie sich nur mit Personen, die Sie kennen und denen Sie vertrauen.',
  'Unterwegs? Mit der App beantworten Sie Einladungen in Sekunden.',
  'Sie möchten weniger Einladungen? Unter „Einstellungen“ legen Sie fest, wer Ihnen schreiben darf.',
  'Alle Ihre Einladungen finden Sie gesammelt unter Mein Netzwerk.',
  'Tip: the people you know best make the strongest network. Find every pending invitation under My Network.',
  'Did you know? Members with 50 connections hear about jobs first.',
  'Not sure? Take a look at the profile before you decide.',
  'Good to know: nobody is told when you ignore an invitation.',
  'Only connect with people you know and trust.',
  'On the go? Answer invitations in seconds with the app.',
  'What happens next? Once you accept, you will see each other’s posts.',
  'Say hello after you accept, for example: "Hi Ida, I am glad we are in touch. How did you find me?"',
  'Your network is one of your most valuable assets.\nGrow it with care.',
  'Conseil : les relations que vous connaissez vraiment vous aident le plus.',
  'Astuce : une photo de profil attire davantage d’invitations.',
  'Le saviez-vous ? Les membres qui répondent vite reçoivent plus de messages.',
  'Retrouvez toutes vos invitations dans « Mon réseau ».',
  'Consejo: los contactos que conoces en persona son los que más ayudan.',
  '¿Sabías que los miembros con foto reciben más solicitudes?',
  'Conecta solo con personas que conozcas.',
  'Encuentra todas tus invitaciones en «Mi red».',
  'Suggerimento: collegati con chi conosci davvero.',
  'Lo sapevi? Chi ha una foto riceve più richieste.',
  'Trovi tutti gli inviti in sospeso in «La mia rete».',
  'Dica: conecte-se com quem você conhece de verdade.',
  'Você sabia? Perfis com foto recebem mais convites.',
  'Encontre todos os convites pendentes em “Minha rede”.',
  'Tip: maak alleen verbinding met mensen die je kent.',
  'Wist je dat leden met een foto meer uitnodigingen krijgen?',
  'Alle openstaande uitnodigingen vind je onder ‘Mijn netwerk’.',
];

describe.each(Object.entries(BELOW))('advice below the buttons of %s', (_, layout) => {
  it.each(ADVICE)('is no message: "%s"', (below) => {
    expect(read({ from: INVITATION, ...layout(below) }).message).toBeNull();
  });

  it.each(ADVICE)('hides no message above: "%s"', (below) => {
    for (const note of [BARE, NOTE, SHORT, 'Moderation am 4. Mai in Celle, 300 €. Zeit?'])
      expect(read({ from: INVITATION, ...layout(below, note) }).message).toBe(note);
  });
});

describe.each(Object.entries(INMAILS))('advice below the button of %s', (_, layout) => {
  it.each(ADVICE)('is no message: "%s"', (below) => {
    for (const note of [BARE, NOTE, SHORT, 'Moderation am 4. Mai in Celle, 300 €. Zeit?'])
      expect(read({ from: INMAIL, ...layout(below, note) }).message).toBe(note);
  });
});

/** What people write that sounds like advice, with a sign of the writer: "I", a greeting, a name, an offer. */
const PERSONS = [
  'Tipp von mir: der Ofensetzer in Celle, Frau Opitz.',
  'Tipp: Die Halle ist im Mai frei. Wir suchen noch jemanden.',
  'Hallo Arno, kleiner Tipp: schauen Sie unter „Öfen“ nach, da stehen die Pläne.',
  'Did you know? My uncle built your kiln.',
  'Kontakte, die Sie persönlich kennen, helfen am meisten. Und ich kenne Sie vom Chor!',
  'Noch unsicher? Fragen Sie Herrn Opitz, er kennt mich.',
  'Tipp: das Netzwerk der Ofenbauer trifft sich am 4. Mai in Celle.\nGruß, Ida',
  'Nur mit Leuten vernetzen, die man kennt? Dann lernen wir uns am 4. Mai in Celle kennen.',
  'Conseil d’amie : le poêlier de Celle est libre en mai. Je vous envoie son numéro ?',
  'Consejo: el ceramista de Celle tiene sitio en mayo. Te mando su número. Ida',
  'Dica: o forno de Celle está livre em maio. Mando o contato?\nAbraço, Ida',
  'Wist je dat de oven in Celle vrij is? Ik stuur je het nummer.',
];

describe('what somebody wrote that sounds like advice stays whole', () => {
  it.each(PERSONS)('above the buttons: "%s"', (note) => {
    for (const layout of Object.values(BELOW))
      for (const below of ['', 'Vernetzen Sie sich nur mit Personen, die Sie kennen.'])
        expect(read({ from: INVITATION, ...layout(below, note) }).message).toBe(note);
  });

  it.each(PERSONS)('in a message: "%s"', (note) => {
    for (const layout of Object.values(INMAILS))
      expect(read({ from: INMAIL, ...layout('', note) }).message).toBe(note);
  });

  it.each(PERSONS)('below the link of a reminder: "%s"', (note) => {
    const { 'a reminder, behind dots': dots, 'a reminder, in a cell': cell } = BELOW;
    for (const layout of [dots, cell])
      expect(read({ from: INVITATION, ...(layout?.(note) ?? { subject: '' }) }).message).toBe(note);
  });

  it.each([...PERSONS, ...ADVICE.slice(0, 12)])('announced below the link of a reminder: "%s"', (note) => {
    const text = `Reminder: Ida Nobody invited you to connect\n\nAccept: ${ACCEPT}\n\nMessage from Ida:\n\n${note}\n\n${DOTS}\n\n${FOOTER}`;
    expect(
      read({ from: INVITATION, subject: 'Reminder: Ida Nobody invited you to connect', text }).message,
    ).toBe(note);
  });
});

describe('what somebody wrote that sounds like an advertisement stays whole', () => {
  it.each([
    'Available on 4 May? The kiln in Celle needs a host.',
    'Auch auf der Messe in Celle?',
    'Did you know the kiln in Celle is free in May?',
    'Download the price list at ofen.example and tell Frau Opitz.',
    'Laden Sie Herrn Opitz dazu ein!',
    'Take a look at the kiln in Celle.',
    'Tips for the kiln: dry wood only.',
    'See who comes on 4 May: ofen.example',
    'Upgrade für den Ofen: 300 €. Zeit?',
    'Never miss a firing again: ofen.example',
    'Was ist mit dem Ofen in Celle?',
    'Try the new glaze, Frau Opitz has some left.',
  ])('"%s"', (note) => {
    for (const layout of Object.values(BELOW))
      expect(read({ from: INVITATION, ...layout('', note) }).message).toBe(note);
    for (const layout of Object.values(INMAILS))
      expect(read({ from: INMAIL, ...layout('', note) }).message).toBe(note);
  });
});
