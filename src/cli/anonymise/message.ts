import type { Language } from '../../text/language.ts';
import type { Formality } from '../../text/localised.ts';

/** What stands where somebody wrote something personal: same language, same form of address, nothing said. */
const FILLER: Readonly<Record<Language | 'du', string>> = {
  de: 'Hier stand eine persönliche Nachricht an Sie und ich würde mich freuen wenn Sie mir dazu bald schreiben',
  du: 'Hier stand eine persönliche Nachricht an dich und ich würde mich freuen wenn du mir dazu bald schreibst',
  en: 'Here was a personal message to you and I would be glad if you could write to me about it',
  fr: 'Ici il y avait un message personnel pour vous et je serais heureux si vous pouviez me répondre',
  es: 'Aquí estaba un mensaje personal para usted y me gustaría mucho que usted me escriba sobre esto',
  it: 'Qui era un messaggio personale per lei e sarei contento se lei mi potesse scrivere di questo',
  pt: 'Aqui estava uma mensagem pessoal para você e eu ficaria feliz se você me escrevesse sobre isso',
  nl: 'Hier stond een persoonlijk bericht aan u en ik zou het fijn vinden als u mij daarover schrijft',
  other: 'Bor dil fan gur kem lat mos nip pol rud sev tam vik wen',
};

/** So many words in a row are no coincidence. */
const RUN = 4;

const bare = (word: string) => word.replace(/^[^\p{L}\p{N}]{1,9}|[^\p{L}\p{N}]{1,9}$/gu, '').toLowerCase();

/** Words of a greeting or a farewell: they stay, because they show where a message begins and ends. */
const POLITE =
  /^(?:hallo|hi|hey|hello|dear|liebe|lieber|liebes|guten|tag|morgen|abend|moin|servus|grüezi|sehr|geehrte|geehrter|herr|frau|mr|mrs|ms|dr|prof|bonjour|hola|ciao|olá|beste|cher|chère|viele|liebe|beste|schöne|freundliche|freundlichen|grüße|gruß|gruss|grüsse|mit|best|kind|regards|wishes|cheers|cordialement|saludos|saluti)$/;

/** Replaces what the requester wrote, wherever it stands: whole, wrapped, cut short in a preheader. */
export type Muffler = (text: string) => string;

/** What a mail says that the copy must not say. */
export interface Said {
  /** null where nobody wrote anything: then nothing is replaced. */
  readonly message: string | null;
  readonly language: Language | null;
  readonly formality: Formality | null;
  /** Names, headlines and places: a signature repeats them, but their own lines are replaced elsewhere. */
  readonly known: readonly string[];
}

const bareLine = (text: string) => text.split(/\s+/).map(bare).filter(Boolean).join(' ');

/** Positions of the words in `parts` that belong to a line which is one of `lines`. */
function ownLines(parts: readonly string[], lines: ReadonlySet<string>): ReadonlySet<number> {
  const own = new Set<number>();
  let first = 0;
  for (let i = 0; i <= parts.length; i += 1) {
    if (i < parts.length && !(i % 2 === 1 && parts[i]?.includes('\n'))) continue;
    if (lines.has(bareLine(parts.slice(first, i).join('')))) for (let k = first; k < i; k += 1) own.add(k);
    first = i + 1;
  }
  return own;
}

export function muffler({ message, language, formality, known }: Said): Muffler {
  const words = (message ?? '').split(/\s+/).map(bare).filter(Boolean);
  if (words.length < 2) return (text) => text;
  const filler = FILLER[language === 'de' && formality === 'du' ? 'du' : (language ?? 'en')].split(' ');
  const run = Math.min(RUN, words.length);
  const runs = new Set(
    words.slice(0, words.length - run + 1).map((_, i) => words.slice(i, i + run).join(' ')),
  );
  const whole = ` ${words.join(' ')} `;
  const lines = new Set((message ?? '').split('\n').map(bareLine));
  const knownLines = new Set(known.map(bareLine).filter(Boolean));
  const knownWords = new Set(known.flatMap((text) => text.split(/\s+/).map(bare)));
  let next = 0;
  return (text) => {
    const parts = text.split(/(\s+)/);
    const at = parts.flatMap((part, index) => (index % 2 === 0 && bare(part) !== '' ? [index] : []));
    const said = at.map((index) => bare(parts[index] ?? ''));
    const all = said.join(' ');
    const hit = new Set<number>();
    if (said.length > 0 && (lines.has(all) || (said.length > 1 && whole.includes(` ${all} `))))
      for (const index of at) hit.add(index);
    for (let i = 0; i + run <= said.length; i += 1)
      if (runs.has(said.slice(i, i + run).join(' ')))
        for (let k = i; k < i + run; k += 1) hit.add(at[k] ?? -1);
    const own = ownLines(parts, knownLines);
    return parts
      .map((part, index) => {
        const word = bare(part);
        if (!hit.has(index) || own.has(index) || knownWords.has(word) || POLITE.test(word)) return part;
        next += 1;
        const end = /[.!?…:,;"“”»]{1,3}$/.exec(part)?.[0] ?? '';
        const start = /^["„“«]/.exec(part)?.[0] ?? '';
        return start + (filler[(next - 1) % filler.length] ?? '') + end;
      })
      .join('');
  };
}
