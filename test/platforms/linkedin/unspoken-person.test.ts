import { describe, expect, it } from 'vitest';
import { ACCEPT, CARD, html, INVITATION, OTHER, PROFILE, read } from '../variant-mails.ts';

/** How the frame speaks in one language around a request. */
interface Frame {
  readonly said: string;
  readonly label: string;
  readonly accept: string;
  readonly reminds: string;
  readonly footer: string;
}

const FRAMES: Readonly<Record<string, Frame>> = {
  de: {
    said: 'Ida Nobody hat Ihnen eine Einladung gesendet.',
    label: 'Nachricht von Ida:',
    accept: 'Annehmen',
    reminds: 'Erinnerung: Ida Nobody möchte sich mit Ihnen vernetzen',
    footer: 'Sie erhalten E-Mails zu Einladungen.',
  },
  en: {
    said: 'Ida Nobody sent you an invitation.',
    label: 'Message from Ida:',
    accept: 'Accept',
    reminds: 'Reminder: Ida Nobody invited you to connect',
    footer: 'You are receiving Invitation emails.',
  },
  fr: {
    said: 'Ida Nobody vous a envoyé une invitation.',
    label: 'Message d’Ida :',
    accept: 'Accepter',
    reminds: 'Rappel : Ida Nobody vous a invité à rejoindre son réseau',
    footer: 'Vous recevez des e-mails d’invitation.',
  },
  es: {
    said: 'Ida Nobody te ha enviado una invitación.',
    label: 'Mensaje de Ida:',
    accept: 'Aceptar',
    reminds: 'Recordatorio: Ida Nobody te ha invitado a conectar',
    footer: 'Recibes correos electrónicos de invitaciones.',
  },
  it: {
    said: 'Ida Nobody ti ha inviato un invito.',
    label: 'Messaggio di Ida:',
    accept: 'Accetta',
    reminds: 'Promemoria: Ida Nobody ti ha invitato su LinkedIn',
    footer: 'Ricevi email di promemoria per gli inviti.',
  },
  pt: {
    said: 'Ida Nobody enviou um convite a você.',
    label: 'Mensagem de Ida:',
    accept: 'Aceitar',
    reminds: 'Lembrete: Ida Nobody convidou você para se conectar',
    footer: 'Você recebe e-mails de convites.',
  },
  nl: {
    said: 'Ida Nobody heeft je een uitnodiging gestuurd.',
    label: 'Bericht van Ida:',
    accept: 'Accepteren',
    reminds: 'Herinnering: Ida Nobody heeft je uitgenodigd om te connecten',
    footer: 'Je ontvangt e-mails over uitnodigingen.',
  },
};

/** Notes that name the writer or speak of invitation, message and contact, most of them without "I". */
const NOTES: Readonly<Record<string, readonly string[]>> = {
  it: [
    'Caro Arno,\nsono Ida della fiera di Bolzano. Accetta pure l’invito, poi mando il listino.\nUn abbraccio',
    'Ho visto il tuo messaggio sul forno: si può fare a maggio. Ida',
    'Buongiorno, cerchiamo un fumista per il 4 maggio a Celle. Ha tempo?',
    'Ida della ceramica qui: richiesta di contatto come promesso!',
    'Piacere di averti conosciuto a Faenza. Restiamo in contatto per la stufa?',
    'Le scrivo per il preventivo: quanto costa al metro?',
    'Grazie del contatto! Quando passi in bottega? Ida',
    'Salve Arno, come d’accordo ecco la richiesta. I disegni arrivano lunedì.\nIda Nobody',
  ],
  es: [
    'Soy Ida, del puesto de azulejos de Gijón. Acepta la invitación y te mando la lista.',
    'Te escribo por el horno: ¿cuánto cuesta el metro?',
    'Buenas tardes, buscamos ceramista para el 4 de mayo. ¿Tiene tiempo?',
    'Vi tu mensaje sobre el torno. Hablamos el jueves. Ida',
    'Encantada de conocerte en Talavera. ¿Seguimos en contacto por lo del horno?',
    'Estimado Arno:\ntrabajo en la red de museos y necesito una estufa para mayo.\nSaludos',
    'Gracias por el contacto en la feria. ¿Cuándo pasas por el taller?',
  ],
  pt: [
    'Sou a Ida, da feira de Aveiro. Aceita o convite e mando a lista.',
    'Vi a sua mensagem sobre o forno. Podemos falar na quinta?',
    'Bom dia, procuramos ceramista para 4 de maio. Tem tempo?',
    'Prezado Arno,\nescrevo por causa do orçamento: quanto custa o metro?\nAbraço',
    'Foi bom conhecer você em Faro. Mantemos contato por causa do forno?',
    'Obrigada pelo contato na feira! Quando passa na oficina? Ida',
  ],
  fr: [
    'Bonjour Arno,\nravie de vous avoir croisé à Limoges. Acceptez l’invitation, le tarif suivra.\nBien à vous',
    'Ida, du stand de carrelage ! Suite à votre message : livraison possible en mai ?',
    'Cherche poêlier pour le 4 mai à Celle. Disponible ?',
    'Merci pour votre message. Passez à l’atelier jeudi !',
    'Comme convenu, voici ma demande. Les plans arrivent lundi. Ida',
  ],
  nl: [
    'Dag Arno, leuk je gesproken te hebben in Delft. Accepteer gerust de uitnodiging, dan volgt de prijslijst.\nGroet, Ida',
    'Zoek tegelzetter voor 4 mei in Celle. Tijd?',
    'Bedankt voor je bericht over de kachel! Donderdag bellen?',
    'Ida van de keramiekbeurs hier. Contactverzoek zoals beloofd!',
    'Goedemiddag, we zoeken een ovenbouwer. Kunt u een offerte sturen?',
  ],
  de: [
    'Hier Ida von der Messe. Kontaktanfrage wie versprochen! Preisliste folgt.',
    'Danke für Ihre Nachricht zum Ofen. Passt Donnerstag?',
    'Hallo Arno, bin die Ida aus dem Chor. Nimm die Einladung an, dann kommt die Nummer.\nLG',
    'Suche Ofenbauer für den 4. Mai in Celle. Zeit?',
    'Schön, Sie in Delft kennengelernt zu haben. Bleiben wir in Kontakt wegen des Ofens?',
  ],
  en: [
    'Saw your message about the kiln. Free on Thursday? Ida',
    'Ida from the tile fair here. Sending this invitation as promised!',
    'Great to meet you in Stoke. Accept the invite and the price list follows.\nCheers',
    'Looking for a kiln builder for 4 May in Celle. Available?',
    'Thanks for the connection at the fair! When are you passing the workshop?',
  ],
};

const DOTS = '.'.repeat(37);
const A = (url: string, words: string) => `<a href="${url}">${words}</a>`;
const HTML_CARD = `${A(PROFILE, 'Ida Nobody')}<br>Leiterin bei Muster GmbH<br>Region Kassel, Deutschland`;

type Layout = (frame: Frame, note: string) => { subject: string; text?: string; html?: string };
const LAYOUTS: Readonly<Record<string, Layout>> = {
  'text with a label': (f, note) => ({
    subject: f.said,
    text: `${f.said}\n\n${CARD}\n\n${f.label}\n\n${note}\n\n${f.accept}: ${ACCEPT}\n\n${f.footer}`,
  }),
  'text under the card': (f, note) => ({
    subject: f.said,
    text: `${CARD}\n\n${note}\n\n${f.accept}: ${ACCEPT}\n\n${f.footer}`,
  }),
  'text between sentence and card': (f, note) => ({
    subject: f.said,
    text: `${f.said}\n\n${note}\n\n${CARD}\n\n${f.accept}: ${ACCEPT}\n\n${f.footer}`,
  }),
  'a label below the link': (f, note) => ({
    subject: f.reminds,
    text: `${f.reminds}\n\n${f.said}\n\n${f.accept}: ${ACCEPT}\n\n${f.label}\n\n${note}\n\n${DOTS}\n\n${f.footer} ${OTHER}`,
  }),
  'a quotation behind a label below the link': (f, note) => ({
    subject: f.reminds,
    html: `<table><tr><td><h3>${f.reminds}</h3><p>${f.said}</p></td></tr><tr><td>${A(ACCEPT, f.accept)}</td></tr><tr><td><p>${f.label}</p><blockquote>${html(note)}</blockquote></td></tr><tr><td>${f.footer}</td></tr></table>`,
  }),
  'a label in a cell': (f, note) => ({
    subject: f.said,
    html: `<table><tr><td>${f.said}</td></tr><tr><td>${HTML_CARD}</td></tr><tr><td>${f.label}</td></tr><tr><td>${html(note)}</td></tr><tr><td>${A(ACCEPT, f.accept)}</td></tr><tr><td>${f.footer}</td></tr></table>`,
  }),
  'a cell of its own': (f, note) => ({
    subject: f.said,
    html: `<table><tr><td>${f.said}</td></tr><tr><td>${HTML_CARD}</td></tr><tr><td>${html(note)}</td></tr><tr><td>${A(ACCEPT, f.accept)}</td></tr><tr><td>${f.footer}</td></tr></table>`,
  }),
  'quotation marks': (f, note) => ({
    subject: f.said,
    text: `${f.said}\n\n${CARD}\n\n“${note}”\n\n${f.accept}: ${ACCEPT}\n\n${f.footer}`,
  }),
};

const CASES = Object.entries(NOTES).flatMap(([language, notes]) =>
  notes.map((note) => [language, note] as const),
);

describe.each(Object.entries(LAYOUTS))('a note whose writer need not say "I", in %s', (_, layout) => {
  it.each(CASES)('%s: %s', (language, note) => {
    for (const [spoken, frame] of Object.entries(FRAMES))
      if ([language, 'de', 'en'].includes(spoken))
        expect(read({ from: INVITATION, ...layout(frame, note) }).message).toBe(note);
  });
});
