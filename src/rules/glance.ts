import { alternatives, firstElement, plainBeginning } from './pattern-parts.ts';

/**
 * A glance at a text before a regular expression is compiled for it. On a cold start compiling takes far longer than
 * looking, and of the patterns that the first letters of a word bring up, most fail within the next few. `false` is
 * certain, `true` means "look closer": what these functions do not understand counts as possible.
 */
export function mayMatchAt(source: string, text: string, at: number): boolean {
  const letters = plainBeginning(source);
  if (!text.startsWith(letters, at)) return false;
  const behind = source.slice(letters.length);
  const place = at + letters.length;
  if (behind === '') return true;
  const { body, isOptional, isRepeated, rest } = firstElement(behind);
  if (isRepeated) return mayStandBehind(rest, text, place);
  if (isOptional && mayMatchAt(rest, text, place)) return true;
  if (body.startsWith('(?:'))
    return alternatives(body.slice(3, -1)).some(
      (part) => !beginsOtherwise(part, text.charAt(place)) && mayMatchAt(part + rest, text, place),
    );
  if (body === '\\b') return mayMatchAt(rest, text, place);
  if (body.startsWith('[')) return place < text.length && mayMatchAt(rest, text, place + 1);
  // A letter that may be missing.
  if (plainBeginning(body) !== '') return text.startsWith(body, place) && mayMatchAt(rest, text, place + 1);
  return true;
}

/** Whether an alternative begins with a letter that is not the one that stands there: most do, and this says so at once. */
function beginsOtherwise(part: string, unit: string): boolean {
  const first = part.charAt(0);
  return first !== unit && first >= 'a' && first <= 'z' && !/^.[?*+{]/.test(part);
}

/**
 * Whether everything that must come stands somewhere behind a place, in whatever order: for what follows a gap, and for
 * patterns that may begin anywhere. Certain only where it says `false`.
 */
export function mayStandBehind(source: string, text: string, from: number): boolean {
  const letters = plainBeginning(source);
  if (letters !== '' && !text.includes(letters, from)) return false;
  const behind = source.slice(letters.length);
  if (behind === '') return true;
  const { body, isOptional, isRepeated, rest } = firstElement(behind);
  // A bracket that opens no plain group is a look around: what stands in it need not stand in the text.
  if (body === '(') return true;
  if (isOptional) {
    // `fue?r`: two letters say little, so both spellings are looked for as a whole.
    if (isRepeated || letters === '' || letters.length >= TELLING || plainBeginning(body) === '')
      return mayStandBehind(rest, text, from);
    return mayStandBehind(letters + rest, text, from) || mayStandBehind(letters + body + rest, text, from);
  }
  if (body.startsWith('(?:')) {
    const beginning = letters.length < TELLING ? letters : '';
    const isPossible = alternatives(body.slice(3, -1)).some((part) =>
      mayStandBehind(beginning + part, text, from),
    );
    if (!isPossible) return false;
  } else if (!mayHold(text, body, from)) return false;
  return mayStandBehind(rest, text, from);
}

/** Fewer letters than these stand in many texts. */
const TELLING = 3;

/** Whether the text holds a sign or one of a class of signs. */
function mayHold(text: string, body: string, from: number): boolean {
  if (body === '[0-9]') return /[0-9]/.test(text);
  const sign = /^\\([^a-zA-Z0-9])$/.exec(body)?.[1];
  if (sign !== undefined) return text.includes(sign, from);
  const signs = /^\[([€£$%♡♥❤]{1,8})\]$/.exec(body)?.[1];
  return signs === undefined || [...signs].some((one) => text.includes(one, from));
}
