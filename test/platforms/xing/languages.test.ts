import { describe, expect, it } from 'vitest';
import { html, REDIRECT, xing } from '../variant-mails.ts';

/** A frame in one of the five languages in which the platform once wrote beside German and English. */
interface Frame {
  readonly kind: string;
  readonly language: string;
  readonly greeting: string;
  readonly sentence: string;
  readonly button: string;
  readonly end: string;
  readonly note: string;
}

const NAME = 'Ida Nobody Ruiz';
const NOTES: Readonly<Record<string, string>> = {
  fr: 'Bonjour Monsieur Oberländer,\n\nnous cherchons une animation pour le 4 mai à Lyon. Êtes-vous libre ?\n\nIda Nobody Ruiz',
  es: 'Hola, Arno. Buscamos una moderación para el 4 de mayo en Sevilla. ¿Tiene tiempo?',
  it: 'Buongiorno Arno,\n\ncerchiamo una moderazione per il 4 maggio a Torino. Avrebbe tempo?',
  pt: 'Procuramos uma moderação para o dia 4 de maio no Porto. Tem tempo?\n\nIda Nobody Ruiz',
  nl: 'Wij zoeken voor 4 mei een moderator in Utrecht. Heeft u tijd?',
};
const ENDS: Readonly<Record<string, string>> = {
  fr: "Cordialement,\nL'équipe XING\n\nCe message a été envoyé à Arno Oberländer, rédacteur.",
  es: 'Un saludo,\nEl equipo de XING\n\nEste mensaje se ha enviado a Arno Oberländer, redactor.',
  it: 'Cordiali saluti,\nIl team di XING\n\nQuesto messaggio è stato inviato a Arno Oberländer, redattore.',
  pt: 'Atenciosamente,\nA equipe do XING\n\nEsta mensagem foi enviada para Arno Oberländer, redator.',
  nl: 'Met vriendelijke groet,\nHet XING-team\n\nDit bericht is verzonden aan Arno Oberländer, redacteur.',
};
const GREETINGS: Readonly<Record<string, string>> = {
  fr: 'Bonjour Arno Oberländer,',
  es: 'Hola, Arno Oberländer:',
  it: 'Ciao Arno,',
  pt: 'Olá Arno,',
  nl: 'Hallo Arno,',
};

const SENTENCES: readonly (readonly [kind: string, language: string, sentence: string, button: string])[] = [
  ['contact-request', 'fr', `${NAME} souhaite vous ajouter à ses contacts`, 'Accepter'],
  ['contact-request', 'fr', `Nouvelle demande de contact de ${NAME}`, 'Confirmer ou refuser'],
  ['contact-request', 'es', `${NAME} quiere añadirte como contacto`, 'Confirmar o rechazar'],
  ['contact-request', 'es', `Nueva solicitud de contacto de ${NAME}`, 'Aceptar'],
  ['contact-request', 'it', `${NAME} vuole aggiungerti ai suoi contatti`, 'Accetta'],
  ['contact-request', 'it', `Nuova richiesta di contatto da ${NAME}`, 'Conferma o rifiuta'],
  ['contact-request', 'pt', `${NAME} gostaria de adicionar você como contato`, 'Aceitar'],
  ['contact-request', 'pt', `Novo pedido de contato de ${NAME}`, 'Confirmar ou recusar'],
  ['contact-request', 'nl', `${NAME} wil u graag als contact toevoegen`, 'Accepteren'],
  ['contact-request', 'nl', `Nieuw contactverzoek van ${NAME}`, 'Bevestigen'],
  ['request-accepted', 'fr', `${NAME} a accepté votre demande de contact`, 'Voir le profil'],
  ['request-accepted', 'es', `${NAME} ha aceptado tu solicitud de contacto`, 'Ver el perfil'],
  ['request-accepted', 'it', `${NAME} ha confermato la tua richiesta di contatto`, 'Vedi il profilo'],
  ['request-accepted', 'pt', `${NAME} aceitou o seu pedido de contato`, 'Ver o perfil'],
  ['request-accepted', 'nl', `${NAME} heeft uw contactverzoek geaccepteerd`, 'Bekijk profiel'],
  ['message', 'fr', `${NAME} vous a envoyé un message`, 'Répondre'],
  ['message', 'fr', `Nouveau message de ${NAME}`, 'Répondre'],
  ['message', 'es', `${NAME} te ha enviado un mensaje`, 'Responder'],
  ['message', 'es', `Nuevo mensaje de ${NAME}`, 'Responder'],
  ['message', 'it', `${NAME} ti ha inviato un messaggio`, 'Rispondi'],
  ['message', 'it', `Nuovo messaggio da ${NAME}`, 'Rispondi'],
  ['message', 'pt', `${NAME} enviou uma mensagem para você`, 'Responder'],
  ['message', 'pt', `Nova mensagem de ${NAME}`, 'Responder'],
  ['message', 'nl', `${NAME} heeft u een bericht gestuurd`, 'Antwoorden'],
  ['message', 'nl', `Nieuw bericht van ${NAME}`, 'Antwoorden'],
  ['profile-visit', 'fr', `${NAME} a visité votre profil`, 'Voir le profil'],
  ['profile-visit', 'es', `${NAME} ha visitado tu perfil`, 'Ver el perfil'],
  ['profile-visit', 'it', `${NAME} ha visitato il tuo profilo`, 'Vedi il profilo'],
  ['profile-visit', 'pt', `${NAME} visitou o seu perfil`, 'Ver o perfil'],
  ['profile-visit', 'nl', `${NAME} heeft uw profiel bezocht`, 'Bekijk profiel'],
  ['contact-request-reminder', 'fr', `Rappel : demande de contact de ${NAME}`, 'Accepter'],
  ['contact-request-reminder', 'es', `Recordatorio: solicitud de contacto de ${NAME}`, 'Aceptar'],
  ['contact-request-reminder', 'it', `Promemoria: richiesta di contatto da ${NAME}`, 'Accetta'],
  ['contact-request-reminder', 'pt', `Lembrete: pedido de contato de ${NAME}`, 'Aceitar'],
  ['contact-request-reminder', 'nl', `Herinnering: contactverzoek van ${NAME}`, 'Accepteren'],
];
const FRAMES: readonly Frame[] = SENTENCES.map(([kind, language, sentence, button]) => ({
  kind,
  language,
  sentence,
  button,
  greeting: GREETINGS[language] ?? '',
  end: ENDS[language] ?? '',
  note: NOTES[language] ?? '',
}));
const NAMED = FRAMES.map((frame) => [`${frame.kind}: ${frame.sentence}`, frame] as const);
const PROFILE = 'https://www.xing.com/profile/Ida_NobodyRuiz';
const tildes = '~'.repeat(40);

const letter = ({ greeting, sentence, button, end }: Frame, note: string) => [
  {
    text: `${greeting}\n\n${sentence}.\n\n${NAME}\n${PROFILE}\n\n${note === '' ? '' : `${tildes}\n${note}\n${tildes}\n\n`}${button}:\n${REDIRECT}\n\n${end}`,
  },
  {
    text: `${greeting}\n\n${sentence}.\n\n${note}\n\n${button}:\n${REDIRECT}\n\n${NAME}\n${PROFILE}\n\n${end}`,
  },
  {
    html: `<p>${greeting}</p><p><a href="${PROFILE}">${NAME}</a></p><p>${sentence}.</p><p>${html(note)}</p><p><a href="${REDIRECT}">${button}</a></p><p>${html(end)}</p>`,
  },
];

describe('frames in further languages', () => {
  it.each(NAMED)('%s', (_, frame) => {
    for (const body of letter(frame, ''))
      expect([body, xing(body, frame.sentence)]).toMatchObject([
        body,
        {
          kind: frame.kind,
          requester: { name: NAME, profileUrl: PROFILE },
          message: null,
          language: frame.language,
        },
      ]);
  });

  it.each(NAMED.filter(([, { kind }]) => kind !== 'profile-visit' && kind !== 'request-accepted'))(
    '%s, with a text',
    (_, frame) => {
      for (const body of letter(frame, frame.note))
        expect([body, xing(body, frame.sentence)]).toMatchObject([
          body,
          { kind: frame.kind, requester: { name: NAME }, message: frame.note, language: frame.language },
        ]);
    },
  );

  it.each([
    `${NAME} quiere añadirte como contacto en XING y te ha escrito lo siguiente:`,
    `${NAME} souhaite vous ajouter à ses contacts et vous écrit :`,
    `${NAME} vuole aggiungerti ai suoi contatti e ti scrive:`,
    `${NAME} quer adicionar você como contato e escreveu:`,
    `${NAME} wil u als contact toevoegen en schrijft:`,
  ])('quote what somebody wrote: "%s"', (sentence) => {
    const note = 'Buscamos una moderación para el 4 de mayo. ¿Tiene tiempo?';
    for (const [open, close] of ['«»', '“”', '""'])
      expect(
        xing({ text: `Hola, Arno:\n\n${sentence}\n\n${open}${note}${close}\n\nOK:\n${REDIRECT}` }, 'XING'),
      ).toMatchObject({ kind: 'contact-request', requester: { name: NAME }, message: note });
  });
});
