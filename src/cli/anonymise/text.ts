import { cleanAddress, cleanUrl, isSecret } from './links.ts';
import type { Pseudonyms } from './pseudonyms.ts';

/** What is known to be personal in a mail. */
export interface Personal {
  /** Names of people as printed; their parts are replaced wherever they stand. */
  readonly names: readonly string[];
  /** Headlines, companies, places: replaced where they stand as a whole. */
  readonly phrases: readonly string[];
}

export type Cleaner = (text: string) => string;

/** Titles and particles say nothing about who it is, and a parser may need them. */
const NO_NAME =
  /^(?:dr|prof|mag|dipl|ing|med|phil|jur|mba|phd|herr|frau|mr|mrs|ms|sir|dame|von|van|vom|zu|zum|der|den|de|del|della|di|da|do|dos|la|le|el|ter|ten|te|bin|al|via|linkedin|xing|auf|on|at|bei|und|and|the|of|in|für|for|mit|with|i|ii|iii|jr|sr|greater|area|metropolitan|metropolregion|großraum|raum|region|city)$/i;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The words of a text that could name somebody. */
function tellingWords(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{M}][\p{L}\p{M}\p{N}]*/gu) ?? []).filter(
    (word) => word.length > 1 && !NO_NAME.test(word),
  );
}

const plain = (word: string) =>
  word
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

/** A pattern for any of the texts, the longest first, as whole words; white space may be wrapped. */
function anyOf(texts: Iterable<string>): RegExp | null {
  const sources = [...new Set(texts)]
    .filter((text) => text.trim().length > 1)
    .sort((a, b) => b.length - a.length)
    .map((text) => text.trim().split(/\s+/).map(escaped).join('\\s{1,4}'));
  return sources.length === 0
    ? null
    : new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
}

/** Replaces everything personal in a text: links, addresses, names, headlines, phone numbers, ids. */
export function cleanerFor(personal: Personal, names: Pseudonyms): Cleaner {
  const parts = personal.names.flatMap(tellingWords);
  const forms = new Map<string, string>();
  for (const word of parts) {
    const stand = names.word(word);
    for (const form of [word, word.normalize('NFC'), word.normalize('NFD'), plain(word)]) {
      forms.set(form, stand);
      forms.set(form.toUpperCase(), stand.toUpperCase());
      if (form.length > 3) forms.set(form.toLowerCase(), stand.toLowerCase());
      if (form.length > 3 && !form.endsWith('s')) forms.set(`${form}s`, `${stand}s`);
    }
  }
  const phrases = anyOf(personal.phrases);
  const people = anyOf(forms.keys());
  const words: Cleaner = (text) => {
    let clean = text;
    if (phrases !== null)
      clean = clean.replace(phrases, (phrase) =>
        phrase.replace(/[\p{L}\p{M}\p{N}]{2,}/gu, (word) => (NO_NAME.test(word) ? word : names.word(word))),
      );
    if (people !== null) clean = clean.replace(people, (word) => forms.get(word) ?? names.word(word));
    return clean
      .replace(/(?:\+|\b0)[1-9][\d ()/-]{6,20}\d/g, (number) => number.replace(/\d/g, '0'))
      .replace(/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, '192.0.2.1')
      .replace(/[\w-]{6,400}/g, (word) => (isSecret(word) ? names.token(word) : word));
  };
  return (text) =>
    text
      .split(/(https?:\/\/[^\s<>"'\]]{1,4000}|[\w.+=-]{1,200}@[\w-]{1,100}(?:\.[\w-]{1,60}){1,6})/)
      .map((part, index) => {
        if (index % 2 === 0) return words(part);
        return /^https?:/.test(part) ? cleanUrl(part, names) : cleanAddress(part, names);
      })
      .join('');
}

/** Words that begin with a capital in the frames of both platforms. */
const FRAME = new Set(
  `linkedin xing premium corporation company ireland unlimited help center centre learn why see all view profile accept
  invitation ignore message reply connect follow unsubscribe jobs job new your you this the hi hello dear hallo guten tag
  get app read more download android ios privacy policy user agreement terms ltd gmbh se new work hamburg dammtorstraße
  sunnyvale mountain view dublin wilton plaza stierlin court west maude avenue california usa profil ansehen einladung
  nachricht annehmen ablehnen antworten kontakt kontakte kontaktanfrage anfrage jetzt bestätigen abmelden hilfe
  datenschutz impressum diese dieser sie du ihr dein ihre deine zum zur der die das team january february march april
  may june july august september october november december januar februar märz mai juni juli oktober dezember`.split(
    /\s+/,
  ),
);

const CAPITALISED =
  /\p{Lu}[\p{L}\p{M}'’.-]{1,40}(?: (?:von|van|der|den|de|da|di|la|le|el|zu|bin|ter)){0,2}(?: \p{Lu}[\p{L}\p{M}'’.-]{0,40}){1,4}/gu;

/** Runs of capitalised words: people and companies that nothing else tells us about, and now and then a headline. */
export function likelyNames(lines: readonly string[], names: Pseudonyms): readonly string[] {
  const found = new Set<string>();
  for (const line of lines)
    for (const [run] of line.matchAll(CAPITALISED))
      if (tellingWords(run).some((word) => !FRAME.has(word.toLowerCase()) && !names.isPseudonym(word)))
        found.add(run);
  return [...found];
}
