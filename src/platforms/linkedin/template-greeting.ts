import { type Language, languageOf } from '../../text/language.ts';
import { beginsWithGreeting, TEMPLATE_GREETING } from '../greeting.ts';
import { unquoted } from '../quotation.ts';
import { type BodyLine, isRecipient } from './body.ts';
import type { Group, MessageFrame } from './edges.ts';
import { isEmpty, textOf } from './note-text.ts';

/** How templates greet by first name: above a note in another language it is theirs. `Hallo` is Dutch and German. */
const FIRST_NAME_GREETING: Readonly<Partial<Record<Language, string>>> = {
  en: 'hi',
  fr: 'bonjour',
  es: 'hola',
  it: 'ciao',
  pt: 'ola',
};

/** LinkedIn's templates know first names only. */
const FORMAL =
  /^(?:herr|frau|mrs?|ms|dr|prof|sir|madame|monsieur|mme|m|senora?|sra?|signora?|dott|meneer|mevrouw)\b\.? /;

/**
 * Is the first line the template's greeting? The template greets before what the person wrote; behind the card the
 * greeting is the person's own, except for the bare first name of the years until 2014.
 */
export function greetsAsTemplate(lines: readonly BodyLine[], group: Group, frame: MessageFrame): boolean {
  const [first, ...rest] = lines;
  if (first === undefined) return false;
  const [opening = '', word] = TEMPLATE_GREETING.exec(first.folded) ?? [];
  const name = /^(.{2,60}?)[,!:]?$/.exec(first.folded.slice(opening.length))?.[1] ?? '';
  const next = rest.find((line) => !isEmpty(line));
  // Quotation marks open below it: what is quoted is theirs, what stands above is not.
  if (next !== undefined && /^["„“«»]/.test(next.text) && unquoted(textOf(rest)) !== textOf(rest))
    return true;
  if (group.behindCard && (word !== undefined || !frame.greets)) return false;
  if (next === undefined || next.role === 'greeting' || next.role === 'notice') return true;
  if (FORMAL.test(name)) return false;
  // Nobody greets twice: the first is the template's.
  if (isRecipient(name, frame.recipients) && beginsWithGreeting(next.folded)) return true;
  const written = languageOf(rest.map((line) => line.text).join('\n'));
  const hallo = word === 'hallo' && frame.language === 'de' && written !== 'nl';
  const foreign =
    (hallo || word === FIRST_NAME_GREETING[frame.language ?? 'en']) &&
    written !== null &&
    written !== (frame.language ?? 'en');
  if (name === '') return foreign;
  return (frame.greets || foreign) && isRecipient(name, frame.recipients);
}
