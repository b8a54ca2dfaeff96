import { patternSource } from '../../src/rules/pattern.ts';
import { TEXT_RULES } from '../../src/rules/text-rules.ts';

const SIZE = 100_000;

/** Requests as people write them, short and long. */
export const ORDINARY: readonly string[] = [
  'Guten Tag Frau Beispiel, ich bin auf Ihr Profil gestoßen und würde mich freuen, Sie in mein Netzwerk aufzunehmen.',
  'Hallo Herr Muster, wir suchen für unser Museum eine Agentur, die bis Mai zwölf Hörstationen baut. Ihr Beitrag über das Hafenmuseum hat uns gefallen. Hätten Sie im Februar Zeit für ein Gespräch, und was würde so etwas kosten?',
  'Hi Kim, great meeting you in Graz last week. As promised here is my contact; let us talk about the organ project soon.',
];

function filled(part: string): string {
  return part.repeat(Math.ceil(SIZE / Math.max(1, part.length))).slice(0, SIZE);
}

/** Texts of 100 KB that repeat what makes pattern engines slow: openings without an end, long words, many near misses. */
export function hostileTexts(): [string, string][] {
  const openings = TEXT_RULES.flatMap(({ patterns }) => patterns)
    .map((pattern) => /(?:^|[|(:])([a-z]{3,}(?: [a-z]+)*)/.exec(patternSource(pattern))?.[1] ?? '')
    .filter((opening) => opening !== '')
    .join(' ');
  return [
    ['one letter', filled('a')],
    ['one word', filled('suche ')],
    ['actors and verbs', filled('wir suchen ich brauche we need sie haben du hast ')],
    ['openings of all rules', filled(`${openings} `)],
    ['quotation marks', filled('"')],
    ['quoted pieces', filled('"a b" ')],
    ['brackets', filled('[{[{$')],
    ['blanks', filled(' ')],
    ['line breaks', filled('\n')],
    ['umlauts', filled('üÄß ')],
    ['numbers', filled('1.000 € 12 % ')],
    ['negations', filled('nicht kein ohne ')],
  ];
}
