import { describe, expect, it } from 'vitest';
import { identityOf, personOf, profileUrlOf, slugOf } from '../../src/memory/person.ts';
import { notification } from './given.ts';

describe('slugOf', () => {
  it.each([
    ['https://www.linkedin.com/in/Anna-Kellermann', 'anna-kellermann'],
    ['https://de.linkedin.com/in/anna-kellermann/', 'anna-kellermann'],
    ['https://www.linkedin.com/comm/in/anna-kellermann?x=1', 'anna-kellermann'],
    ['https://www.linkedin.com/in/j%C3%B6rg-wei%C3%9F', 'jörg-weiß'],
    ['https://www.linkedin.com/in/ACoAAbcXYZ', 'ACoAAbcXYZ'],
    ['https://www.xing.com/profile/Anna_Kellermann2', 'anna_kellermann2'],
    ['https://www.linkedin.com/in/%zz', '%zz'],
  ])('reads %s', (url, slug) => expect(slugOf(url)).toBe(slug));

  it.each([
    null,
    'https://www.linkedin.com/profile/view',
    'https://www.xing.com/m/abcdefghijklmnopqrstuv',
    'https://www.linkedin.com/in/',
    'not an address',
  ])('finds no profile in %s', (url) => expect(slugOf(url)).toBeNull());
});

describe('personOf', () => {
  it('prefers the profile to the name', () => {
    expect(personOf(notification({ slug: 'anna-kellermann' }))).toBe('linkedin/anna-kellermann');
    expect(personOf(notification({ name: 'Dr. Anna  KELLERMANN' }))).toBe('linkedin:anna kellermann');
    expect(personOf(notification({ platform: 'xing' }))).toBe('xing:anna kellermann');
  });

  it('is null where nobody can be told', () => {
    expect(personOf(notification({ name: '---' }))).toBeNull();
    expect(personOf({ platform: 'xing', requester: null })).toBeNull();
  });
});

describe('profileUrlOf', () => {
  it('leads to the profile and nowhere else', () => {
    expect(profileUrlOf('linkedin/anna-kellermann')).toBe('https://www.linkedin.com/in/anna-kellermann');
    expect(profileUrlOf('linkedin/a"><script>')).toBe('https://www.linkedin.com/in/a%22%3E%3Cscript%3E');
    expect(profileUrlOf('xing:anna kellermann')).toBeNull();
    expect(identityOf('facebook/anna')).toBeNull();
  });
});
