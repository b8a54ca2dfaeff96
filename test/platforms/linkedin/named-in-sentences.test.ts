import { describe, expect, it } from 'vitest';
import { ACCEPT, read } from '../variant-mails.ts';

describe('a name that only a sentence of the frame says', () => {
  it.each([
    'Ida Nobody vous a envoyé une invitation',
    'Ida Nobody souhaite rejoindre votre réseau',
    'Ida Nobody souhaiterait se connecter avec vous',
    'Ida Nobody vous a invité à rejoindre son réseau',
    'Ida Nobody attend toujours votre réponse',
    'Ida Nobody te ha enviado una invitación',
    'Ida Nobody te ha invitado a conectar',
    'Ida Nobody quiere conectar contigo',
    'Ida Nobody está esperando tu respuesta',
    'Ida Nobody ti ha inviato un invito',
    'Ida Nobody ti ha invitato a collegarti',
    'Ida Nobody vuole collegarsi con te',
    'Ida Nobody sta aspettando la tua risposta',
    'Ida Nobody enviou um convite a você',
    'Ida Nobody convidou você para se conectar',
    'Ida Nobody quer se conectar com você',
    'Ida Nobody está aguardando sua resposta',
    'Ida Nobody heeft je een uitnodiging gestuurd',
    'Ida Nobody heeft je uitgenodigd om te connecten',
    'Ida Nobody wil graag met je connecten',
    'Ida Nobody wacht op je antwoord',
    'Reminder: Ida Nobody invited you to connect',
    'Erinnerung: Ida Nobody hat Ihnen eine Einladung gesendet',
    'Rappel : Ida Nobody vous a envoyé une invitation',
    'Accept invitation from Ida Nobody',
  ])('"%s"', (sentence) => {
    const text = `${sentence}\n\n${ACCEPT}`;
    const from = 'LinkedIn <messages-noreply@linkedin.com>';
    expect(read({ from, subject: sentence, text }).requester?.name).toBe('Ida Nobody');
    expect(read({ from, subject: 'LinkedIn', text }).requester?.name).toBe('Ida Nobody');
  });
});
