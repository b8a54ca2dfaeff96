import type * as z from 'zod/mini';
import type { Localised } from '../text/localised.ts';

/** What the rows are called on the settings card and in the documentation of the settings file. */
const ROW_NAMES: Readonly<Record<string, Localised>> = {
  uiLanguage: { de: 'Sprache', en: 'Language' },
  'judgement.strategy': { de: 'Strategie', en: 'Strategy' },
  'judgement.rows': { de: 'Geänderte Zeilen der Strategie', en: 'Changed rows of the strategy' },
  'judgement.exceptions.names': { de: 'Ausnahmen: Namen', en: 'Exceptions: names' },
  'judgement.exceptions.companies': { de: 'Ausnahmen: Firmen', en: 'Exceptions: companies' },
  'judgement.exceptions.words': { de: 'Ausnahmen: Wörter', en: 'Exceptions: words' },
  'judgement.openToOffers': { de: 'Offen für Angebote', en: 'Open to offers' },
  'judgement.topics': { de: 'Eigene Themen', en: 'Own topics' },
  'judgement.silentAfterDays': { de: 'Tage bis „keine Antwort“', en: 'Days until “no answer”' },
  'replies.name': { de: 'Name', en: 'Name' },
  'replies.signature': { de: 'Zeilen unter dem Namen', en: 'Lines under the name' },
  'replies.offer': { de: 'Was Sie anbieten', en: 'What you offer' },
  'replies.nextEvent': { de: 'Nächstes Treffen', en: 'Next meeting' },
  'replies.explanationUrl': { de: 'Seite mit Ihrer Erklärung', en: 'Page with your explanation' },
  'replies.explanationText': { de: 'Ihre Erklärung', en: 'Your explanation' },
  'replies.language': { de: 'Sprache der Entwürfe', en: 'Language of drafts' },
  'replies.formality': { de: 'Anrede', en: 'Form of address' },
  'replies.tone': { de: 'Ton', en: 'Tone' },
  'replies.ownTemplates': { de: 'Eigene Vorlagen', en: 'Own templates' },
  'labels.parent': { de: 'Name des Labels', en: 'Name of the label' },
  'labels.off': { de: 'Abgewählte Labels', en: 'Labels switched off' },
  automaticDrafts: { de: 'Automatische Entwürfe', en: 'Automatic drafts' },
  searchMailbox: { de: 'Suche im Postfach', en: 'Search of the mailbox' },
};

/** The name of the row that a path belongs to, with the rest of the path behind it; the path itself where none is known. */
export function rowNamed(path: readonly PropertyKey[]): Localised {
  for (let length = path.length; length > 0; length -= 1) {
    const name = ROW_NAMES[path.slice(0, length).join('.')];
    if (name === undefined) continue;
    const rest = path
      .slice(length)
      .map((key) => (typeof key === 'number' ? String(key + 1) : String(key)))
      .join('.');
    return rest === '' ? name : { de: `${name.de} (${rest})`, en: `${name.en} (${rest})` };
  }
  const dotted = path.join('.');
  return { de: dotted, en: dotted };
}

const TYPES: Readonly<Record<string, Localised>> = {
  string: { de: 'ein Text', en: 'a text' },
  number: { de: 'eine Zahl', en: 'a number' },
  int: { de: 'eine ganze Zahl', en: 'a whole number' },
  boolean: { de: 'ja oder nein (true oder false)', en: 'yes or no (true or false)' },
  array: { de: 'eine Liste', en: 'a list' },
  object: { de: 'eine Gruppe von Zeilen', en: 'a group of rows' },
  record: { de: 'eine Gruppe von Zeilen', en: 'a group of rows' },
};

/** What is wrong with a row and what it may hold. Never repeats the value: it may be somebody's name. */
export function sentenceFor(issue: z.core.$ZodIssue, row: Localised): Localised {
  const may = expectation(issue);
  return { de: `„${row.de}“: ${may.de}`, en: `“${row.en}”: ${may.en}` };
}

function expectation(issue: z.core.$ZodIssue): Localised {
  switch (issue.code) {
    case 'invalid_value': {
      const values = issue.values.join(', ');
      return { de: `Möglich sind ${values}.`, en: `Possible values are ${values}.` };
    }
    case 'invalid_type': {
      const type = TYPES[issue.expected];
      return type === undefined
        ? UNREADABLE
        : { de: `Erwartet wird ${type.de}.`, en: `Expected is ${type.en}.` };
    }
    case 'too_big':
      return issue.origin === 'string'
        ? {
            de: `Höchstens ${String(issue.maximum)} Zeichen.`,
            en: `At most ${String(issue.maximum)} characters.`,
          }
        : { de: `Höchstens ${String(issue.maximum)}.`, en: `At most ${String(issue.maximum)}.` };
    case 'too_small':
      return issue.origin === 'string'
        ? { de: 'Darf nicht leer sein.', en: 'Must not be empty.' }
        : { de: `Mindestens ${String(issue.minimum)}.`, en: `At least ${String(issue.minimum)}.` };
    case 'invalid_format':
      return issue.path[issue.path.length - 1] === 'explanationUrl'
        ? { de: 'Erwartet wird eine Adresse mit https://.', en: 'Expected is an address with https://.' }
        : { de: 'Ohne Schrägstrich und ohne „^“.', en: 'Without slashes and without “^”.' };
    case 'unrecognized_keys':
    case 'invalid_key':
      return { de: 'Diese Zeile gibt es nicht.', en: 'There is no such row.' };
    default:
      return UNREADABLE;
  }
}

const UNREADABLE: Localised = { de: 'Das ist nicht lesbar.', en: 'This cannot be read.' };
