import { expect, it } from 'vitest';
import { isWestern } from '../../src/text/western.ts';

const SIGNS = Array.from({ length: 0x2fff }, (_, code) => String.fromCharCode(code)).filter(isWestern);

it('knows German and English, and nothing that could be a disguise', () => {
  expect(isWestern('Größe „M“ – 20 € für Ada’s Team …')).toBe(true);
  for (const text of ['Ada\u200b', 'a\u0308', 'Аda', 'zwei\nZeilen', 'Ñ', '\ud83d\ude00', 'tab\t'])
    expect(isWestern(text), JSON.stringify(text)).toBe(false);
});

it('holds no sign of which the ranges that stand for classes of all scripts are wrong', () => {
  expect(SIGNS.length).toBeGreaterThan(100);
  for (const sign of SIGNS) {
    expect(/[A-Za-zÄÖÜäöüß]/.test(sign), sign).toBe(/\p{L}/u.test(sign));
    expect(/[0-9]/.test(sign), sign).toBe(/\p{N}/u.test(sign));
    expect(/ /.test(sign), sign).toBe(/[\p{Z}\s]/u.test(sign));
    expect(/[<>^`|~]/.test(sign), sign).toBe(
      !/[\p{Script=Latin}\p{Script=Inherited}\p{Nd}\p{P}\p{Sc} +=]/u.test(sign),
    );
    expect(/[\p{M}\p{C}]/u.test(sign), sign).toBe(false);
    expect(sign.normalize('NFC')).toBe(sign);
  }
});
