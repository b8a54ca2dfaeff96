import { describe, expect, it } from 'vitest';
import { BARE, html, NOTE, REDIRECT, xing } from '../variant-mails.ts';

const FOOTER = 'Diese Nachricht wurde an Arno Oberländer, Redakteur bei Musterblatt, gesendet.';
const TOP = 'Hallo Arno,\n\nIda Nobody möchte Sie als Kontakt hinzufügen.';
const CARD = 'Ida Nobody\nLeiterin\nMuster GmbH\nKassel';
const BUTTONS = `=> Annehmen ${REDIRECT}\n=> Ablehnen ${REDIRECT}`;
const LINK = `<a href="${REDIRECT}">`;

/** What a profile says of its owner, in every place where a request may print it. */
const LAYOUTS: readonly ((fields: string, note: string) => { text?: string; html?: string })[] = [
  (fields, note) => ({
    text: `${TOP}\n\n${CARD}\nhttps://www.xing.com/profile/Ida_Nobody\n\n${fields}\n\n${note}\n\n${BUTTONS}\n\n${FOOTER}`,
  }),
  (fields, note) => ({ text: `${TOP}\n\n${CARD}\n${fields}\n\n${note}\n\n${BUTTONS}\n\n${FOOTER}` }),
  (fields, note) => ({
    html: `<table><tr><td>${html(TOP)}</td></tr><tr><td>${html(CARD)}<br>${html(fields)}</td></tr><tr><td>${html(note)}</td></tr><tr><td>${LINK}Annehmen</a></td></tr><tr><td>${FOOTER}</td></tr></table>`,
  }),
  (fields, note) => ({
    html: `<p>${html(TOP)}</p><p>${LINK}Ida Nobody</a><br>Leiterin<br>Muster GmbH<br>Kassel</p><p>${html(fields)}</p><p>${html(note)}</p><p>${LINK}Annehmen</a></p><p>${FOOTER}</p>`,
  }),
  (fields, note) => ({
    html: `<p>${html(TOP)}</p><p>${html(CARD)}</p><p>${html(note)}</p><p>${LINK}Annehmen</a></p><p>${html(fields)}</p><p>${FOOTER}</p>`,
  }),
];

const FIELDS = [
  'Ich suche: Kunden im Bergbau, Partner in Polen\nIch biete: zwölf Jahre Logistik, Englisch',
  'Suche: Aufträge, Austausch\nBiete: Gutachten, Seminare',
  'Sucht: Räume in Celle\nBietet: Möbel, Montage\nInteressen: Segeln, Imkerei',
  'Interessen: Segeln, Imkerei\nOrganisationen: Imkerverein Celle',
  'Branche: Maschinenbau\nKarrierestufe: mit Berufserfahrung',
  'Mitglied seit: 2009\nSprachen: Deutsch, Polnisch',
  'Fähigkeiten und Kenntnisse: Statik, CAD\nAusbildung: TU Celle',
  'Ich suche\nKunden im Bergbau\nIch biete\nzwölf Jahre Logistik',
  'Ich suche:\nKunden im Bergbau, Partner in Polen\nIch biete:\nzwölf Jahre Logistik',
  'Wants: Smokehouse partners, cold storage\nHaves: Arctic char, twelve years in logistics',
  'Haves: Grants, concept papers\nWants: Festivals\nInterests: Baking',
  'Interests: Sailing, bees\nIndustry: Mining',
  'Looking for: New projects in Leeds\nOffers: Structural reports',
  "I'm looking for: New projects\nI offer: Structural reports",
  'Languages: English, Polish\nMember since: 2009',
  'Skills: CAD, statics\nEducation: Celle College',
  'Recherche : Partenaires à Lyon\nPropose : Expertises',
  'Busco: Socios en Trujillo\nOfrezco: Quesos',
  'Cerco: Partner a Torino\nOffro: Perizie',
  'Procuro: Parceiros no Porto\nOfereço: Vinhos',
  'Ik zoek: Partners in Utrecht\nIk bied: Rapporten',
];

describe('the fields of a profile', () => {
  it.each(FIELDS)('are no message: "%s"', (fields) => {
    for (const layout of LAYOUTS) {
      const mail = layout(fields, '');
      expect([mail, xing(mail).message]).toEqual([mail, null]);
    }
  });

  it.each(FIELDS)('stand beside a message that greets: "%s"', (fields) => {
    for (const layout of LAYOUTS) {
      const mail = layout(fields, NOTE);
      expect([mail, xing(mail).message]).toEqual([mail, NOTE]);
    }
  });

  it.each(FIELDS)('leave the facts of the card alone: "%s"', (fields) => {
    for (const layout of LAYOUTS)
      expect(xing(layout(fields, '')).requester).toMatchObject({
        name: 'Ida Nobody',
        position: 'Leiterin',
        company: 'Muster GmbH',
        location: 'Kassel',
      });
  });

  it.each(FIELDS)('hide no message that greets nobody: "%s"', (fields) => {
    for (const layout of LAYOUTS) expect(xing(layout(fields, BARE)).message).toContain(BARE);
  });
});

describe('what somebody wrote as a list', () => {
  it.each([
    'Ich suche eine Beraterin für den 4. Mai. Haben Sie Zeit?',
    'Guten Tag Herr Oberländer,\n\nich suche: eine Moderation in Celle\nich biete: 500 Euro und Kuchen\n\nViele Grüße\nIda Nobody',
    'Guten Tag,\n\nIch suche: eine Moderation\nIch biete: 500 Euro',
    'Suche: Moderation für den 4. Mai in Celle. Biete: 500 Euro.',
    'Ich suche: eine Moderation in Celle, 4. Mai.\nIch biete: 500 Euro. Passt das?',
    'Wants: a talk on bridges. Haves: 500 euro and cake. Deal?',
    "I'm looking for: a speaker on 4 May\nI offer: 500 euro\n\nAny interest?",
    'Kurz zu mir:\nBranche: Bergbau\nSprachen: Deutsch, Polnisch\n\nHaben Sie Arbeit für mich?',
    'Ich biete: Halle 3 ab Mai',
    'Ich suche: eine Moderation am 4. Mai',
    'Interessen: Segeln und Steg. Lust auf eine Runde?',
    'Was ich biete: Halle 3\nWas ich suche: eine Moderation',
    'Ich biete eine Halle\nIch suche eine Moderation',
    'Gesucht: Moderation\nOrt: Celle\nTermin: 4. Mai\n\nHaben Sie Zeit?',
    'Wir bieten: Halle 3\nWir suchen: eine Moderation',
    'Ihr Interesse: Brücken. Mein Interesse: Stege. Kaffee?',
    'Looking for: your talk on bridges, 4 May, Leeds',
    'Sprachen: Ich kann Polnisch.\nAusbildung: Ich bin Imkerin.',
    'Busco: una charla sobre puentes. ¿Tiene tiempo?',
  ])('stays whole: "%s"', (note) => {
    const [paragraph, , cell, block] = LAYOUTS;
    for (const layout of [paragraph, cell, block])
      expect([layout?.('', note), xing(layout?.('', note) ?? {}).message?.replace(/\n+/g, '\n')]).toEqual([
        layout?.('', note),
        note.replace(/\n+/g, '\n'),
      ]);
  });

  it.each(FIELDS)('stays whole where it is announced: "%s"', (fields) => {
    const tildes = '~'.repeat(40);
    for (const note of [`Nachricht von Ida Nobody:\n${fields}`, `${tildes}\n${fields}\n${tildes}`])
      expect(xing({ text: `${TOP}\n\n${CARD}\n\n${note}\n\n${BUTTONS}\n\n${FOOTER}` }).message).toBe(fields);
  });
});

describe('shared contacts', () => {
  it.each([
    ['You share 1 contact: Fintan Opitz', 1],
    ['You share 12 contacts', 12],
    ['You and Ida Nobody share 3 contacts', 3],
    ['You have 2 contacts in common', 2],
    ['You both know one contact: Bo Lee', 1],
    ['Sie teilen 4 Kontakte', 4],
    ['Sie haben 5 gemeinsame Kontakte', 5],
    ['Ihr habt 2 Kontakte gemeinsam', 2],
    ['Gemeinsame Kontakte (7)', 7],
    ['3 gemeinsame Kontakte, darunter Eva Opitz', 3],
    ['3 contacts en commun', 3],
    ['2 contactos en común', 2],
    ['4 contatti in comune', 4],
    ['1 contato em comum', 1],
    ['6 gemeenschappelijke contacten', 6],
  ])('"%s"', (line, count) => {
    for (const layout of LAYOUTS.slice(0, 4))
      expect(xing(layout(line, NOTE))).toMatchObject({
        message: NOTE,
        requester: { name: 'Ida Nobody', sharedContacts: count },
      });
    const below = xing({ text: `${TOP}\n\n${CARD}\n\n${BUTTONS}\n\n${line}\n\n${FOOTER}` });
    expect(below).toMatchObject({ message: null, requester: { sharedContacts: count } });
  });

  it.each([
    'Wir haben einen gemeinsamen Kontakt: Frau Opitz.',
    'Wir haben 3 gemeinsame Kontakte, darunter Frau Opitz.',
    'We share one contact, and she praised your talk.',
    'I saw that we have 4 contacts in common.',
  ])('may be what somebody speaks of: "%s"', (line) => {
    const note = `${line}\nHaben Sie Zeit?`;
    for (const layout of LAYOUTS.slice(0, 4)) expect(xing(layout('', note)).message).toBe(note);
  });
});
