import { describe, expect, it } from 'vitest';
import { beginsWithGreeting, greetsClearly, TEMPLATE_GREETING } from '../../src/platforms/greeting.ts';

describe('greetings', () => {
  it.each([
    'hi arno',
    '"hallo herr oberlander,',
    'guten abend',
    'liebes team',
    'sehr geehrtes team',
    'chere madame',
    'estimada ana',
    'gentile dottoressa',
    'prezado senhor',
    'geachte heer',
    'moin',
    'grus gott',
  ])('%s begins with one for certain', (line) => {
    expect(beginsWithGreeting(line)).toBe(true);
    expect(greetsClearly(line)).toBe(true);
  });

  it.each(['caro arno', 'beste arno', 'ola arno'])('%s may be a name or a closing', (line) => {
    expect(beginsWithGreeting(line)).toBe(true);
    expect(greetsClearly(line)).toBe(false);
  });

  it.each(['hi-fi fur alle', 'carolin weber', 'hiking in celle', 'ich sage hallo'])('%s is none', (line) => {
    expect(beginsWithGreeting(line)).toBe(false);
  });

  it('of a template are neither warm nor formal', () => {
    expect(TEMPLATE_GREETING.exec('hallo anna,')?.[1]).toBe('hallo');
    expect(TEMPLATE_GREETING.exec('hallo,')?.[1]).toBe('hallo');
    expect(TEMPLATE_GREETING.test('hallo ihr lieben')).toBe(true);
    expect(TEMPLATE_GREETING.test('hallodri')).toBe(false);
    expect(TEMPLATE_GREETING.test('liebe anna,')).toBe(false);
    expect(TEMPLATE_GREETING.test('sehr geehrte frau weber,')).toBe(false);
  });
});
