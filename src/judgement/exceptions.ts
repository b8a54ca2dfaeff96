import type { Finding } from '../rules/finding.ts';
import type { Subject } from '../rules/subject.ts';
import { fold } from '../text/fold.ts';
import type { Exceptions } from './settings.ts';

export const EXCEPTION = 'exception';

const LETTER = /[\p{L}\p{N}]/u;

/** Where `words` stand in `text` as whole words, both folded; -1 where they do not. */
function wholeWords(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + words.length))) return at;
  return -1;
}

function matchIn(text: string | null | undefined, entries: readonly string[]): [number, string] | null {
  if (text === null || text === undefined) return null;
  const folded = fold(text);
  for (const entry of entries) {
    const words = fold(entry.trim());
    const at = words === '' ? -1 : wholeWords(folded, words);
    if (at >= 0) return [at, entry.trim()];
  }
  return null;
}

function named(entry: string): Pick<Finding, 'rule' | 'reason'> {
  return {
    rule: EXCEPTION,
    reason: {
      de: `„${entry}“ steht auf Ihrer Ausnahmeliste.`,
      en: `“${entry}” is on your list of exceptions.`,
    },
  };
}

/** The exception of the user's list that this request meets, as a finding; null where there is none. */
export function exceptionFinding(subject: Subject, exceptions: Exceptions): Finding | null {
  const { requester, message } = subject;
  const inWords = matchIn(message?.slice(0, 8_000), exceptions.words);
  if (inWords !== null && message !== null) {
    const [start, entry] = inWords;
    const end = start + entry.length;
    return { ...named(entry), start, end, quote: message.slice(start, end) };
  }
  const other =
    matchIn(requester?.name, exceptions.names) ??
    matchIn(requester?.company, exceptions.companies) ??
    matchIn(requester?.headline, exceptions.companies);
  return other === null ? null : { ...named(other[1]), start: 0, end: 0, quote: '' };
}
