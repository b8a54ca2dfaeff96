import { describe, expect, it } from 'vitest';
import { html, REDIRECT, xing } from '../variant-mails.ts';

const FOOTER = 'This message was sent to Arno Oberländer, editor at Musterblatt.';
const LINK = `<a href="${REDIRECT}">`;

const SAID = [
  'Ida Nobody has confirmed your contact request',
  'Ida Nobody has accepted your contact request',
  'Ida Nobody accepted your request',
  'Ida Nobody confirmed your contact request',
  'Ida Nobody has approved your contact request',
  'Your contact request was accepted by Ida Nobody',
  'Ida Nobody is now your contact',
  'Ida Nobody is now one of your contacts',
  'Ida Nobody is now connected with you',
  'You are now connected with Ida Nobody',
  'You and Ida Nobody are now in contact',
  'New contact: Ida Nobody',
  'Ida Nobody hat Ihre Kontaktanfrage angenommen',
  'Ida Nobody hat deine Anfrage akzeptiert',
  'Ida Nobody hat Ihre Einladung bestätigt',
  'Ihre Kontaktanfrage an Ida Nobody war erfolgreich',
  'Ida Nobody ist jetzt Ihr Kontakt',
  'Ida Nobody und du seid jetzt Kontakte',
  'Sie sind jetzt mit Ida Nobody vernetzt',
  'Neuer Kontakt: Ida Nobody',
];

const ADVICE = [
  'Not sure how to start? Try this: "Hi Ida, great to connect with you! What are you working on at the moment?"',
  'Break the ice: "Hi Ida, how did you find me?"',
  'Say hello to Ida!',
  'Your first message could be: "Nice to meet you, I liked your talk."',
  'Need inspiration? "Hello Ida, shall we meet for a coffee?"',
  'How about a short hello? Members who write first stay in touch.',
  'Conversation starter:\n"Hi Ida, I am glad that we are connected."',
  'An idea: "Thank you for the contact, I look forward to it."',
  'Keen to know more? Ask Ida what keeps her busy.',
  'Get to know each other: "Dear Ida, what brought you to Kassel?"',
  'Wie wäre es mit: „Hallo Ida, schön, dass wir uns hier treffen. Woran arbeiten Sie?“',
  'Brechen Sie das Eis: „Guten Tag, ich freue mich über den Kontakt.“',
  'So könnte Ihre erste Nachricht lauten:\n„Liebe Ida, ich würde gern mehr über Sie erfahren.“',
  'Der erste Satz ist der schwerste. Unser Vorschlag: „Hallo Ida, danke für den Kontakt.“',
  'Ihnen fehlen die Worte? „Hallo Ida, wie geht es Ihnen?“',
  'Nutzen Sie den Moment und lernen Sie Ida kennen.',
  'Jetzt seid ihr verbunden. Worüber wollt ihr reden?',
  'Eisbrecher gefällig?\n„Hallo Ida, ich bin neugierig: Was machst du genau?“',
];

const bodies = (said: string, advice: string) => [
  {
    text: `Hello Arno,\n\n${said}.\n\nIda Nobody\nTranslator at Crumb Ltd\n\n=> Send a message ${REDIRECT}\n\n${advice}\n\n${FOOTER}`,
  },
  {
    html: `<h1>You have a new contact, Arno</h1><p>${said}.</p><table><tr><td><strong>Ida Nobody</strong><br>Translator at Crumb Ltd</td></tr><tr><td>${LINK}Send a message</a></td></tr><tr><td>${html(advice)}</td></tr><tr><td>${FOOTER}</td></tr></table>`,
  },
  {
    html: `<p>Hallo Arno,</p><p>${said}.</p><p>${LINK}Ida Nobody</a><br>Translator at Crumb Ltd</p><p>${html(advice)}</p><p>${LINK}Send a message</a></p><p>${FOOTER}</p>`,
  },
];

describe('a confirmation in varied words', () => {
  it.each(SAID)('"%s"', (said) => {
    for (const body of bodies(said, ''))
      for (const subject of [said, 'News on XING'])
        expect([body, subject, xing(body, subject)]).toMatchObject([
          body,
          subject,
          {
            kind: 'request-accepted',
            requester: { name: 'Ida Nobody', company: 'Crumb Ltd' },
            message: null,
          },
        ]);
  });

  it.each(ADVICE)('brings no words of anybody: "%s"', (advice) => {
    for (const body of bodies('Ida Nobody is now connected with you', advice)) {
      const found = xing(body, 'Ida Nobody has confirmed your contact request');
      expect([body, found]).toMatchObject([
        body,
        { kind: 'request-accepted', requester: { name: 'Ida Nobody' }, message: null },
      ]);
    }
  });

  it.each([
    'Thank you for the invitation, I am in Kassel on 4 May. Coffee?',
    'Hallo Arno,\n\nich freue mich auf Celle.\n\nIda',
    'Mein Kollege sagte: „Den müssen Sie kennen.“ Ich rufe an.',
  ])('may bring what the new contact wrote: "%s"', (note) => {
    for (const body of bodies('Ida Nobody is now connected with you', note))
      expect(xing(body, 'Ida Nobody has confirmed your contact request').message).toBe(note);
  });

  it.each([
    'I have confirmed your request for the barn. When do you come?',
    'Herr Opitz hat Ihre Anfrage angenommen. Wann passt es Ihnen?',
    'You are now connected with my office, call any time. Deal?',
  ])('is none where somebody says so in a request: "%s"', (note) => {
    const text = `Hallo Arno,\n\nIda Nobody möchte sich mit dir vernetzen.\n\nIda Nobody\n\n${note}\n\n=> Annehmen ${REDIRECT}\n\n${FOOTER}`;
    expect(xing({ text })).toMatchObject({ kind: 'contact-request', message: note });
  });
});

describe('one word below a headline', () => {
  const placed = (facts: string) =>
    xing({
      html: `<p>Hallo Arno,</p><p>du hast eine neue Kontaktanfrage.</p><p><b>Ida Nobody</b><br>${facts}</p><p>${LINK}Annehmen</a></p><p>${FOOTER}</p>`,
    }).requester;

  it.each([
    'Osnabrück',
    'Innsbruck',
    'Saarbrücken',
    'Frankfurt',
    'Stuttgart',
    'Karlsruhe',
    'Potsdam',
    'Chemnitz',
    'Dortmund',
    'Lübeck',
    'Kaiserslautern',
    'Bielefeld',
    'Wuppertal',
    'Mannheim',
    'Luzern',
    'Salzburg',
  ])('is a town: "%s"', (town) => {
    expect(placed(`Translator (NL-DE-EN)<br>${town}`)).toMatchObject({ location: town, company: null });
  });

  it.each([
    'Muster GmbH',
    'Milchzahn & Co.',
    'Havelwerke',
    'Musterblatt',
    'Crumb Ltd',
    'Stadtwerke Celle',
    'Allianz',
  ])('is a company: "%s"', (company) => {
    expect(placed(`Translator<br>${company.replace('&', '&amp;')}`)).toMatchObject({
      company,
      location: null,
    });
  });
});
