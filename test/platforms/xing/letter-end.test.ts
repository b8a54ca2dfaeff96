import { describe, expect, it } from 'vitest';
import { html, REDIRECT, xing } from '../variant-mails.ts';

const FOOTER = 'Diese Nachricht wurde an Arno Oberländer, Redakteur bei Musterblatt, gesendet.';
const A = (words: string) => `<a href="${REDIRECT}">${words}</a>`;
const SIGNED =
  'Für den 4. Mai fehlt noch eine Moderation in Celle. Haben Sie Zeit?\n\nViele Grüße\nIda Nobody';

type Request = (note: string, after: string) => { text?: string; html?: string };

const REQUESTS: readonly Request[] = [
  (note, after) => ({
    html: `<table><tr><td>Hallo Arno,<br>Ida Nobody möchte sich mit dir vernetzen.</td></tr><tr><td>${A('Ida Nobody')}<br>Leiterin bei Muster GmbH</td></tr><tr><td>${html(note)}</td></tr><tr><td>${html(after)}</td></tr><tr><td>${A('Annehmen')}</td></tr><tr><td>${FOOTER}</td></tr></table>`,
  }),
  (note, after) => ({
    text: `Hallo Arno,\n\nIda Nobody möchte sich mit dir vernetzen.\n\nIda Nobody\nLeiterin bei Muster GmbH\n\n${note}\n\n${after}\n\n=> Annehmen ${REDIRECT}\n\n${FOOTER}`,
  }),
];

const readAll = (note: string, after: string) =>
  REQUESTS.map((request) => xing(request(note, after)).message);

describe('below a signature', () => {
  it.each([
    'Deine Antwort sieht nur Ida.',
    'Ob Sie die Zeilen gelesen haben, erfährt Ida nicht.',
    'Wenn Sie nichts tun, bleibt die Anfrage offen.',
    'Kommt dir das verdächtig vor? Dann melde es uns.',
    'So antworten Sie:',
    'Your reply goes to Ida only.',
    'Nobody learns whether you have read the message.',
    'Dit bericht hoort bij een contactverzoek van:',
  ])('the platform goes on, and that is nobody’s message: "%s"', (after) => {
    expect(readAll(SIGNED, after)).toEqual([SIGNED, SIGNED]);
  });

  it.each([
    'PS: Sie können auch Ihre Nachbarin mitbringen.',
    'P.S. Deine Nachricht vom Mai liegt noch hier.',
    'Übrigens: Die Halle ist frei.',
    'Ich rufe Sie am Dienstag an.',
    'Passt Ihnen der Dienstag?',
    'Muster GmbH · Hofweg 0 · 29221 Celle',
    '05141 000 00 12',
    'Gesendet von unterwegs',
  ])('somebody goes on themselves: "%s"', (after) => {
    const whole = `${SIGNED}\n\n${after}`;
    const [, text] = readAll(SIGNED, after);
    expect(text).toBe(whole);
    expect(readAll(whole, '')).toEqual([whole, whole]);
  });

  it('a second text of the same hand goes on', () => {
    const whole = `${SIGNED}\n\nDanke für Ihre Antwort.\n\nIch brauche die Moderation nun doch am 5. Mai.`;
    expect(readAll(whole, '')).toEqual([whole, whole]);
    const signed = `${SIGNED}\n\nIhre Nachricht ist da. Passt Freitag?\n\nIda`;
    expect(readAll(signed, '')).toEqual([signed, signed]);
  });

  it.each(['Ida', 'Ida N.', 'Ida Nobody, 2. Vorsitzende', '– Ida Nobody (Celle)'])(
    'a signature is "%s", too',
    (name) => {
      const note = SIGNED.replace('Ida Nobody', name);
      expect(readAll(note, 'Deine Antwort sieht nur Ida.')).toEqual([note, note]);
    },
  );

  it('a name amid the text is no signature', () => {
    const note = 'Wegen der Moderation:\n\nIda\n\nSie können Ihre Antwort an die Halle schicken.';
    for (const found of readAll(note, '')) expect(found).toContain('an die Halle schicken');
  });
});

describe('above a note', () => {
  it.each(['She added:', 'Sie schreibt dazu:', 'Er hat ergänzt:', 'Her words:', 'Ze schreef erbij:'])(
    'the platform says who speaks: "%s"',
    (above) => {
      expect(readAll(`${above}\n\n${SIGNED}`, '')).toEqual([SIGNED, SIGNED]);
    },
  );

  it.each(['Sie bekommen:', 'Sie suchen einen Ofen:', 'They asked me this:'])(
    'somebody begins a list: "%s"',
    (above) => {
      const note = `${above}\n\n- eine Halle\n- einen Ofen`;
      expect(readAll(note, '')).toEqual([note, note]);
    },
  );

  it('the platform greets in full, the writer again', () => {
    const note = 'Beste Arno,\nheb je op 4 mei tijd voor Celle?\nGroeten, Ida';
    const body = `Beste Arno Oberländer,\n\nIda Nobody wil u graag als contact toevoegen.\n\nBericht van Ida Nobody:\n${note}`;
    expect(xing({ text: `${body}\n\nBevestigen:\n${REDIRECT}\n\nUw XING-team` }).message).toBe(note);
    const cells = `<table><tr><td>Beste Arno Oberländer,</td></tr><tr><td>${html(note)}</td></tr><tr><td>${A('Ida Nobody')}<br>Uitgever, Muster BV</td></tr><tr><td>${A('Contactverzoek bevestigen')}</td></tr></table>`;
    expect(xing({ html: cells }, 'Contactverzoek van Ida Nobody').message).toBe(note);
  });
});

describe('a letter in a message', () => {
  it('ends with its own block of name and firm, which is no card', () => {
    const letter = `${SIGNED.replace('Ida Nobody', 'Ida')}\n\nIda Nobody\nLeiterin\nMuster GmbH\nHofweg 0, 29221 Celle`;
    const rule = '-'.repeat(40);
    const { message, requester } = xing(
      {
        text: `Hallo Arno,\n\n${rule}\nIda Nobody hat dir geschrieben:\n${rule}\n\n${letter}\n\n${rule}\nAntworten\n=> ${REDIRECT}\n\n${rule}\n\n${FOOTER}`,
      },
      'Neue Nachricht von Ida Nobody',
    );
    expect(message).toBe(letter);
    expect(requester).toMatchObject({ name: 'Ida Nobody', headline: null, location: null });
  });
});

describe('how the platform speaks of somebody', () => {
  it.each(['Frau', 'Madame', 'Señora'])('is no part of the name: %s', (honorific) => {
    const { requester } = xing(
      { text: `Guten Tag,\n\n${honorific} Ida Nobody möchte Sie als Kontakt hinzufügen.\n\n${FOOTER}` },
      'Neue Kontaktanfrage',
    );
    expect(requester?.name).toBe('Ida Nobody');
  });

  it('is nobody’s note where it says when they asked', () => {
    for (const said of [
      'Vor 10 Tagen hat sie dir eine Kontaktanfrage geschickt.',
      'She sent you the request 10 days ago.',
    ])
      expect(readAll(said, '')).toEqual([null, null]);
  });
});

describe('frames in other words', () => {
  const BODY = '<p>Ida Nobody</p>';
  it.each([
    ['Ida Nobody möchte in dein Netzwerk', 'contact-request'],
    ['Ida Nobody will in Ihr Netzwerk', 'contact-request'],
    ['Ida Nobody ha confirmado su solicitud de contacto', 'request-accepted'],
    ['Ida Nobody a confirmé votre demande de contact', 'request-accepted'],
  ])('"%s" is a %s and names her', (subject, kind) => {
    const read = xing({ html: BODY }, subject);
    expect(read.kind).toBe(kind);
    expect(read.requester?.name).toBe('Ida Nobody');
  });

  it.each([
    'Uma mensagem de Ida Nobody à sua caixa de correio',
    'Neue Nachricht von Ida Nobody in Ihrem Postfach',
    'Nachricht von Ida Nobody in deinem XING-Postfach',
  ])('a name ends where the sentence goes on: "%s"', (sentence) => {
    const { requester } = xing({ text: `Guten Tag,\n\n${sentence}\n\n${FOOTER}` }, 'Neue Nachricht');
    expect(requester?.name).toBe('Ida Nobody');
  });

  it('reads who somebody is below the sentence that names them', () => {
    const { requester } = xing(
      {
        text: `Ida Nobody will dein Kontakt werden\n\nLeiterin bei Muster GmbH\n\n${'~'.repeat(40)}\nServus Arno\n${'~'.repeat(40)}\n\n${FOOTER}`,
      },
      'Ida Nobody will dein Kontakt werden',
    );
    expect(requester).toMatchObject({ position: 'Leiterin', company: 'Muster GmbH' });
  });

  it.each(['A presto, il team di XING', 'Até breve, a equipa XING', 'Groeten, uw XING-team'])(
    'ends with the team’s greeting: "%s"',
    (team) => {
      const page = `<p>Ida Nobody vuole aggiungerLa ai suoi contatti su XING.</p><p>${html(SIGNED)}</p><p>${A('Confermare')} | ${A('Vedere il profilo')}</p><p>${team}</p>`;
      expect(xing({ html: page }, 'Nuova richiesta di contatto da Ida Nobody').message).toBe(SIGNED);
    },
  );

  it.each([
    ['Aanvraag bekijken', 'TIP: met een foto krijgt u vaker antwoord.', 'Foto uploaden'],
    ['Voir la demande', 'Une photo aide à obtenir une réponse.', 'Ajouter une photo'],
    ['Ver la solicitud', 'Con una foto le responden antes.', 'Subir una foto'],
  ])('advises below its button "%s"', (button, advice, link) => {
    const text = `Ida Nobody wil u graag als contact toevoegen.\n\nIda Nobody\nUitgever\n\n=> ${button}\n${REDIRECT}\n\n${advice}\n=> ${link}\n${REDIRECT}\n\nUw XING-team`;
    expect(xing({ text }, 'Contactaanvraag van Ida Nobody').message).toBeNull();
  });
});

describe('a profile that somebody links in their letter', () => {
  it('is not taken for the frame’s, however the parts break its line', () => {
    const own = 'https://www.xing.com/profile/Ida_Nobody';
    const text = `Hallo Arno,\n\nIda Nobody hat dir eine Nachricht geschrieben.\n\n${'~'.repeat(40)}\nHallo Arno,\n\nhier ist mein Profil mit einer Aufnahme:\n${own}\n\nIda\n${'~'.repeat(40)}\n\n=> Antworten ${REDIRECT}\n\n${FOOTER}`;
    const page = `<p>Ida Nobody hat dir eine Nachricht geschrieben.</p><table><tr><td>Hallo Arno,<br><br>hier ist mein Profil mit einer Aufnahme: <a href="${own}">${own}</a><br><br>Ida</td></tr></table><p>${A('Antworten')}</p><p>${FOOTER}</p>`;
    const read = xing({ text, html: page }, 'Neue Nachricht von Ida Nobody');
    expect(read.message).toContain(own);
    expect(read.requester?.profileUrl).toBeNull();
  });
});
