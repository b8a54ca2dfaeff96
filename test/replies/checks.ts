import type { Draft } from '../../src/replies/draft.ts';
import { TEMPLATES } from '../../src/replies/templates.generated.ts';

const plainLines = (form: 'du' | 'sie'): ReadonlySet<string> =>
  new Set(
    TEMPLATES.flatMap((template) => template.texts[form] ?? [])
      .flatMap((source) => source.split('\n'))
      .filter((line) => line !== '' && !line.includes('{{')),
  );
const DU = plainLines('du');
const SIE = plainLines('sie');

const FLAWS: readonly (readonly [string, RegExp])[] = [
  ['unfilled', /\{\{|\}\}|(?<!\p{L})(?:undefined|null)(?!\p{L})|\[object/u],
  ['doubled space or lost space', /\S {2,}\S| [.,;:?]|\( | \)/],
  ['doubled punctuation', /[.,;:?]{2}/],
  ['exclamation mark', /!/],
  ['control or invisible character', /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u],
  ['stray line break', / \n|\n{3}|\n$|^\n/],
];

/** What keeps a draft from being sent as it is, whoever asked whatever. `own` are the user's links. */
export function flawsOf(draft: Draft, own: readonly string[]): readonly string[] {
  const text = `${draft.subject}\n${draft.body}`;
  const flaws = FLAWS.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
  const withoutOwn = own.reduce((rest, link) => rest.split(link).join(''), text);
  if (/:\/\/|www\.|@|\p{L}\.(?:com|example|de|net|org|io)(?!\p{L})/iu.test(withoutOwn))
    flaws.push('foreign link');
  const quoted = draft.language === 'de' ? /„([^„“]*)“/g : /“([^“”]*)”/g;
  for (const [, words = ''] of text.matchAll(quoted))
    if (words.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length > 12) flaws.push('long quote');
  const [same, other] = draft.formality === 'du' ? [DU, SIE] : [SIE, DU];
  if (draft.formality !== null)
    for (const line of draft.body.split('\n'))
      if (other.has(line) && !same.has(line)) flaws.push(`line of the other form: ${line}`);
  return flaws.length === 0 ? flaws : [...flaws, text];
}
