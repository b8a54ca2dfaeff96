import { describe, expect, it } from 'vitest';
import { abbreviatedName, comparableName, isAbbreviated, isCommonName } from '../../src/memory/names.ts';
import { processorTime } from '../processor-time.ts';

describe('comparableName', () => {
  it.each([
    ['Dr. Andrea Müller', 'Andrea Mueller'],
    ['ANDREA  MÜLLER', 'andrea müller'],
    ['Prof. Dr.-Ing. Jörg Weiß', 'Joerg Weiss'],
    ['Anna-Lena Kellermann', 'Anna Lena Kellermann'],
    ['Anna M. Kellermann', 'Anna Kellermann'],
    ['Kellermann, Anna', 'Anna Kellermann'],
    ['Anna Kellermann, MBA', 'Anna Kellermann'],
    ['Anna Kellermann, PhD, PMP', 'Anna Kellermann'],
    ['Anna Kellermann via LinkedIn', 'Anna Kellermann'],
    ['Anna Kellermann (via LinkedIn)', 'Anna Kellermann'],
    ['🌱 Anna Kellermann ✔', 'Anna Kellermann'],
    ["Siobhán O'Neill", 'Siobhan O’Neill'],
    ['Anna\u00a0\u200bKellermann\n', 'Anna Kellermann'],
  ])('takes %s and %s for one', (a, b) => {
    expect(comparableName(a)).toBe(comparableName(b));
    expect(comparableName(a)).not.toBe('');
  });

  it.each([
    ['Anna Keller', 'Anna Kellermann'],
    ['Anna Keller', 'Anne Keller'],
    ['Anna K.', 'Anna Keller'],
    ['Иван Петров', 'Иван Сидоров'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(comparableName(a)).not.toBe(comparableName(b));
  });

  it.each(['', '   ', '---', '😀', 'Dr.', '\u0000'])('finds no name in %j', (nothing) => {
    expect(comparableName(nothing)).toBe('');
  });

  it('ends quickly on anything', () => {
    const spent = processorTime(() => {
      for (const piece of [' ', 'a ', 'a,', '\u200b', 'Dr. ', '😀']) comparableName(piece.repeat(200_000));
    });
    expect(spent).toBeLessThan(200);
  });
});

describe('abbreviatedName', () => {
  it('is first name and one letter', () => {
    expect(abbreviatedName(comparableName('Anna Kellermann'))).toBe(comparableName('Anna K.'));
    expect(isAbbreviated(comparableName('Anna K.'))).toBe(true);
    expect(abbreviatedName(comparableName('Anna K.'))).toBeNull();
    expect(abbreviatedName('anna')).toBeNull();
  });
});

describe('isCommonName', () => {
  it('needs both names to be common', () => {
    expect(isCommonName(comparableName('Thomas Müller'))).toBe(true);
    expect(isCommonName(comparableName('Dr. Stefanie Schäfer'))).toBe(true);
    expect(isCommonName(comparableName('Zita Müller'))).toBe(false);
    expect(isCommonName(comparableName('Thomas Kellermann'))).toBe(false);
  });
});
