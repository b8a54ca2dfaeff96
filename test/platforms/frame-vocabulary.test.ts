import { describe, expect, it } from 'vitest';
import { callsToAct, isBareName, isFrameTalk, nameAmidFrame } from '../../src/platforms/frame-vocabulary.ts';
import { fold } from '../../src/text/fold.ts';

describe('the vocabulary of the frame', () => {
  it.each([
    'A short note from Ann',
    'Their message to you:',
    'You have 2 new invitations',
    'Ann hat eine persönliche Nachricht hinzugefügt:',
    'Kennen Sie Ann?',
    'Ann vous a envoyé une invitation',
    'Ann wil je graag toevoegen aan haar netwerk',
  ])('explains "%s"', (line) => {
    expect(isFrameTalk(fold(line), 'ann lee', ['bo'])).toBe(true);
  });

  it.each([
    'I would like to connect with you',
    'Ich möchte mich mit Ihnen vernetzen',
    'Thanks for the invitation',
    'Please send me your message about the barn',
    'Network engineer',
    'Notaia',
    'Responsable de red comercial',
    'Networker',
    'Solicitor',
    'Bob hat eine Nachricht hinzugefügt',
    'Danke',
    'Hi Bo, > as you wrote',
  ])('leaves "%s" to whoever wrote it', (line) => {
    expect(isFrameTalk(fold(line), 'ann lee', ['bo'])).toBe(false);
  });

  it.each([
    ['Bo wil je graag toevoegen aan zijn netwerk', 'Bo'],
    ['You have an invitation from Dr. Ann van der Lee', 'Dr. Ann van der Lee'],
    ['Anneliese möchte Teil Ihres Netzwerks werden', 'Anneliese'],
    ['Message from Ines F.', 'Ines F.'],
  ])('finds the name in "%s"', (line, name) => {
    expect(nameAmidFrame(line, [])).toBe(name);
  });

  it.each(['Hai un nuovo invito', 'I want to connect', 'Neue Anfrage von Ihrem Netzwerk', 'Ann bakes bread'])(
    'finds none in "%s"',
    (line) => {
      expect(nameAmidFrame(line, [])).toBe('');
    },
  );

  it('knows the words of buttons from names', () => {
    expect(callsToAct(fold('See Ann’s profile'))).toBe(true);
    expect(callsToAct(fold('Ann antworten'))).toBe(true);
    expect(callsToAct(fold('Ann Lee'))).toBe(false);
    expect(isBareName('Dr. Ulf von der Tann')).toBe(true);
    expect(isBareName('Head of many things')).toBe(false);
  });
});
