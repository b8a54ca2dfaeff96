import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formalityOf } from '../../src/text/formality.ts';
import { languageOf } from '../../src/text/language.ts';

interface Sample {
  readonly text: string;
  readonly lang: string;
  readonly formality: string | null;
}

const SAMPLES = readFileSync(new URL('../texts/tune.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Sample);

const share = (right: number, of: number) => (of === 0 ? 0 : right / of);

describe('languageOf', () => {
  it.each([
    ['Ich möchte Sie gerne zu meinem Netzwerk hinzufügen.', 'de'],
    ["I'd like to add you to my professional network.", 'en'],
    ['je souhaiterais rejoindre votre réseau', 'fr'],
    ['Me gustaría añadirte a mi red profesional', 'es'],
    ['vorrei aggiungerti alla mia rete professionale', 'it'],
    ['Gostaria de adicionar você à minha rede', 'pt'],
    ['Ik wil je graag toevoegen aan mijn netwerk', 'nl'],
    ['Saya ingin menambahkan Anda ke jaringan profesional saya hari ini juga', 'other'],
    ['Здравствуйте, хочу добавить вас', 'other'],
  ])('%s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it('says nothing where there is nothing to say', () => {
    expect(languageOf('')).toBeNull();
    expect(languageOf('👍 17:30')).toBeNull();
  });

  it('is right for nearly all of the development texts', () => {
    const right = SAMPLES.filter(({ text, lang }) => (languageOf(text) ?? lang) === lang).length;
    expect(share(right, SAMPLES.length)).toBeGreaterThan(0.96);
  });
});

describe('formalityOf', () => {
  it.each([
    ['Hast du kurz Zeit?', 'du'],
    ['Haben Sie kurz Zeit?', 'sie'],
    ['Liebe Frau Kern, viele Grüße', 'sie'],
    ['Sie ist meine Kollegin, melde dich gern bei ihr.', 'du'],
    ['Passt.', null],
  ])('%s', (text, formality) => {
    expect(formalityOf(text)).toBe(formality);
  });

  it('is right for nearly all German development texts', () => {
    const german = SAMPLES.filter(({ lang }) => lang === 'de');
    const right = german.filter(({ text, formality }) => formalityOf(text) === formality).length;
    expect(share(right, german.length)).toBeGreaterThan(0.94);
  });
});
