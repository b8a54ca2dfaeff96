import { describe, expect, it } from 'vitest';
import type { ProfileCheck } from '../../src/rules/facts.ts';
import { profileVerdict } from '../../src/rules/profile-check.ts';

const NOTHING: ProfileCheck = {
  contacts: null,
  visitors: null,
  sharedContacts: null,
  completeness: null,
  activity: null,
};

function verdictOn(seen: Partial<ProfileCheck>): string {
  return profileVerdict({ ...NOTHING, ...seen }).verdict;
}

describe('the profile check', () => {
  it('holds the border of 1 : 10', () => {
    expect(verdictOn({ contacts: 1000, visitors: 9999 })).toBe('bad');
    expect(verdictOn({ contacts: 1000, visitors: 4000 })).toBe('bad');
    expect(profileVerdict({ ...NOTHING, contacts: 1000, visitors: 10_000 }).traits).toEqual([
      'healthy-ratio',
    ]);
  });

  it('says nothing where a figure is missing or senseless', () => {
    expect(verdictOn({})).toBe('open');
    expect(verdictOn({ contacts: 1000 })).toBe('open');
    expect(verdictOn({ contacts: 0, visitors: 0 })).toBe('open');
  });

  it('calls an empty profile bad whatever else is seen, and good only on two grounds', () => {
    expect(verdictOn({ completeness: 'empty', contacts: 10, visitors: 1000, sharedContacts: 5 })).toBe('bad');
    expect(verdictOn({ completeness: 'good' })).toBe('open');
    expect(verdictOn({ completeness: 'good', sharedContacts: 2 })).toBe('good');
    expect(verdictOn({ completeness: 'good', sharedContacts: 2, activity: 'only-advertising' })).toBe('open');
  });
});
