import { describe, expect, it } from 'vitest';
import { isDefaultSentence } from '../../../src/platforms/linkedin/sentences.ts';
import { fold } from '../../../src/text/fold.ts';

describe('sentences that nobody wrote', () => {
  it.each([
    'Ik wil je graag toevoegen aan mijn professionele netwerk op LinkedIn.',
    'Ich würde mich freuen, Sie zu meinen Kontakten auf LinkedIn zählen zu dürfen.',
    'Darf ich Sie zu meinem LinkedIn-Netzwerk hinzufügen?',
    'Ich lade Sie ein, Teil meines beruflichen Netzwerks auf LinkedIn zu werden.',
    'Ich würde dich gern in mein LinkedIn-Netzwerk aufnehmen.',
    'Gern würde ich mit dir auf LinkedIn in Verbindung bleiben.',
    'Es würde mich freuen, wenn wir uns auf LinkedIn vernetzen.',
    'Ich möchte gern mit Ihnen auf LinkedIn in Kontakt bleiben.',
    'I would love to have you in my LinkedIn network.',
    "I'd be happy to connect with you here on LinkedIn.",
    'Please accept my invitation to join my professional network on LinkedIn.',
    "I'd like to stay in touch with you on LinkedIn.",
    'May I add you to my professional network?',
    'It would be great to have you in my professional network on LinkedIn.',
    "I'm inviting you to become part of my network on LinkedIn.",
    "J'aimerais vous compter parmi mes relations sur LinkedIn.",
    'Je serais ravie de vous ajouter à mon réseau professionnel sur LinkedIn.',
    'Bonjour Capucine, je vous invite à rejoindre mon réseau professionnel sur LinkedIn.',
    'Me encantaría contar contigo entre mis contactos de LinkedIn.',
    'Hola, Beatriz: me gustaría que formaras parte de mi red profesional.',
    'Quisiera añadirle a mi red profesional de LinkedIn.',
    'Mi piacerebbe averti tra i miei collegamenti su LinkedIn.',
    'Sarei lieto di aggiungerti alla mia rete professionale.',
    'Gostaria de ter você entre as minhas conexões no LinkedIn.',
    'Ficaria feliz em adicionar você à minha rede profissional.',
    'Ik zou het leuk vinden om je aan mijn netwerk op LinkedIn toe te voegen.',
    'Graag neem ik u op in mijn zakelijke netwerk op LinkedIn.',
    "Let's stay connected here on LinkedIn!",
  ])('"%s"', (sentence) => {
    expect(isDefaultSentence(fold(sentence))).toBe(true);
  });

  it.each([
    'Ich würde Sie gern wegen des Dachstuhls auf LinkedIn anschreiben.',
    'Wir kennen uns aus Celle, darum füge ich Sie zu meinem LinkedIn-Netzwerk hinzu.',
    "I'd like to add you to my network because you wrote about hulls.",
    'I know you from LinkedIn.',
    'Ich freue mich, wenn Sie mich zu Ihren Kontakten hinzufügen.',
    'Ich suche über LinkedIn eine Bürokraft in Celle.',
    "I'd like to invite you to speak about LinkedIn at our fair.",
    'Ich möchte meine beruflichen Kontakte in Spanien erweitern, Sie leben ja dort.',
    'Ich berate Unternehmen bei ihrem LinkedIn-Auftritt.',
    'Je voudrais vous parler de mon réseau professionnel à Lyon.',
    'Können Sie mir bei meinem LinkedIn-Profil helfen?',
    'Can you help me with my LinkedIn profile?',
    'Ich habe Ihre Anfrage auf LinkedIn erhalten und möchte antworten.',
    'I got your message on LinkedIn. Yes please!',
  ])('one word of somebody’s own makes it theirs: "%s"', (sentence) => {
    expect(isDefaultSentence(fold(sentence))).toBe(false);
  });
});
