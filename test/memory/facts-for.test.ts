import { describe, expect, it } from 'vitest';
import { rememberExchange } from '../../src/memory/exchange.ts';
import { factsFor } from '../../src/memory/facts-for.ts';
import { silentList, waitingList } from '../../src/memory/lists.ts';
import { emptyMemory, type Memory } from '../../src/memory/memory.ts';
import { rememberUser, type UserEvent } from '../../src/memory/remember.ts';
import { NO_FACTS } from '../../src/rules/facts.ts';
import { correctionOf } from '../../src/triage/corrected.ts';
import { DAY, type Given, LETTER, notification, OTHER_LETTER, remembered, START } from './given.ts';

const ANNA = 'linkedin/anna-kellermann';
const anna = (given: Given = {}): Given => ({ slug: 'anna-kellermann', ...given });
const facts = (memory: Memory, given: Given, days = 0) =>
  factsFor(memory, notification(given), START + days * DAY, 14);
const said = (memory: Memory, type: 'asked' | 'answered' | 'met' | 'never-ask' | 'ask-again', days: number) =>
  rememberUser(memory, ANNA, { type, at: START + days * DAY } as UserEvent);

describe('follow-up', () => {
  const asked = said(remembered(emptyMemory(), anna()), 'asked', 1);

  it('is new before anything was asked', () => {
    expect(facts(emptyMemory(), anna())).toEqual(NO_FACTS);
    expect(facts(remembered(emptyMemory(), anna()), anna()).followUp).toBe('new');
  });

  it('waits until the fourteenth day and is silence from then on', () => {
    expect(facts(asked, anna(), 1)).toMatchObject({ followUp: 'asked', askedAt: START + DAY });
    expect(facts(asked, anna(), 14.9).followUp).toBe('asked');
    expect(facts(asked, anna(), 15).followUp).toBe('no-answer');
    expect(waitingList(asked, START + 2 * DAY, 14).map(({ name }) => name)).toEqual(['Anna Kellermann']);
    expect(silentList(asked, START + 2 * DAY, 14)).toEqual([]);
    expect(silentList(asked, START + 15 * DAY, 14)).toMatchObject([{ person: ANNA, state: 'no-answer' }]);
  });

  it('takes a message for an answer, a reminder not', () => {
    const reminded = remembered(asked, anna({ kind: 'contact-request-reminder', at: START + 8 * DAY }));
    expect(facts(reminded, anna(), 9).followUp).toBe('asked');
    expect(facts(reminded, anna(), 15).followUp).toBe('no-answer');
    expect(
      facts(remembered(reminded, anna({ kind: 'message', at: START + 20 * DAY })), anna(), 21).followUp,
    ).toBe('answered');
  });

  it('does not take a message before the question for an answer', () => {
    expect(facts(remembered(asked, anna({ kind: 'message', at: START + DAY / 2 })), anna(), 2).followUp).toBe(
      'asked',
    );
  });

  it('takes a request with a new text for an answer, the old text again or none not', () => {
    const wrote = said(remembered(emptyMemory(), anna({ message: LETTER })), 'asked', 1);
    const again = (message: string | null) =>
      facts(remembered(wrote, anna({ message, at: START + 3 * DAY })), anna(), 4);
    expect(again(OTHER_LETTER).followUp).toBe('answered');
    expect(again(LETTER).followUp).toBe('asked');
    expect(again(null).followUp).toBe('asked');
  });

  it('waits again after a second question', () => {
    const answered = remembered(asked, anna({ kind: 'message', at: START + 2 * DAY }));
    expect(facts(said(answered, 'asked', 3), anna(), 4)).toMatchObject({
      followUp: 'asked',
      askedAt: START + 3 * DAY,
    });
  });

  it('is done after a decision, and new when the person writes again', () => {
    const done = rememberUser(asked, ANNA, { type: 'decided', at: START + 5 * DAY });
    expect(facts(done, anna(), 30)).toMatchObject({ followUp: 'done', askedAt: null });
    const again = remembered(done, anna({ at: START + 40 * DAY }));
    expect(facts(again, anna(), 41).followUp).toBe('new');
  });

  it('ignores mails that claim to come from the future', () => {
    expect(
      facts(remembered(asked, anna({ kind: 'message', at: START + 900 * DAY })), anna(), 2).followUp,
    ).toBe('asked');
  });

  it('lets nobody answer in the name of another by a forged mail', () => {
    const forged = remembered(asked, anna({ kind: 'message', at: START + 2 * DAY, verdict: 'fail' }));
    expect(forged).toBe(asked);
  });
});

describe('who is who', () => {
  it('knows a person by name where the mail shows no profile', () => {
    const asked = said(remembered(emptyMemory(), anna()), 'asked', 1);
    const answer: Given = { name: 'Dr. Anna  KELLERMANN', kind: 'message', at: START + 2 * DAY };
    expect(facts(remembered(asked, answer), anna(), 3).followUp).toBe('answered');
    expect(facts(remembered(asked, { ...answer, name: 'Anna K.' }), anna(), 3).followUp).toBe('answered');
    expect(waitingList(remembered(asked, answer), START + 3 * DAY, 14)).toEqual([]);
  });

  it('keeps two profiles with one name apart, and guesses nothing for a mail without profile', () => {
    const two = remembered(emptyMemory(), anna(), { slug: 'anna-kellermann-2' });
    const asked = said(two, 'asked', 1);
    expect(facts(asked, { slug: 'anna-kellermann-2' }, 2).followUp).toBe('new');
    const answer = remembered(asked, { kind: 'message', at: START + 2 * DAY });
    expect(facts(answer, anna(), 3).followUp).toBe('asked');
    expect(facts(answer, {}, 3).followUp).toBe('new');
  });

  it('follows a profile that changes its name', () => {
    const asked = said(remembered(emptyMemory(), anna()), 'asked', 1);
    const renamed = remembered(
      asked,
      anna({ name: 'Anna Sommerfeld', kind: 'message', at: START + 4 * DAY }),
    );
    expect(facts(renamed, anna({ name: 'Anna Sommerfeld' }), 5).followUp).toBe('answered');
    expect(facts(renamed, { name: 'Anna Kellermann' }, 5).followUp).toBe('answered');
    expect(facts(renamed, { name: 'Anna Sommerfeld' }, 5).followUp).toBe('answered');
  });

  it('never takes a name on one platform for the same name on the other', () => {
    const asked = said(remembered(emptyMemory(), anna()), 'asked', 1);
    expect(facts(asked, { platform: 'xing' }, 2)).toEqual(NO_FACTS);
    expect(facts(asked, { platform: 'xing', slug: 'anna-kellermann' }, 2)).toEqual(NO_FACTS);
  });
});

describe('meetings, visits, wishes', () => {
  it('counts meetings, each once', () => {
    const met = said(said(said(emptyMemory(), 'met', 1), 'met', 9), 'met', 9);
    expect(facts(met, anna(), 10).meetings).toBe(2);
  });

  it('tells of a visit where a mail did, and otherwise that nobody knows', () => {
    expect(facts(remembered(emptyMemory(), anna({ kind: 'profile-visit' })), anna()).visited).toBe(true);
    expect(facts(remembered(emptyMemory(), anna()), anna()).visited).toBeNull();
  });

  it('keeps "never ask again" until it is taken back', () => {
    const never = said(emptyMemory(), 'never-ask', 1);
    expect(facts(never, anna(), 2).neverAsk).toBe(true);
    expect(facts(said(never, 'ask-again', 2), anna(), 3).neverAsk).toBe(false);
  });

  it('keeps the latest profile check and correction', () => {
    const check = {
      contacts: 9000,
      visitors: 100,
      sharedContacts: 0,
      completeness: 'thin',
      activity: null,
    } as const;
    const seen = rememberUser(emptyMemory(), ANNA, { type: 'profile', at: START, profile: check });
    expect(facts(seen, anna()).profile).toEqual(check);
    const corrected = rememberUser(seen, ANNA, { type: 'correction', at: START, category: 'concrete-need' });
    expect(correctionOf(corrected, notification(anna())).category).toBe('concrete-need');
    expect(correctionOf(corrected, notification({ name: 'Béla Toth' })).category).toBeNull();
  });
});

describe('twins', () => {
  it('counts other requesters with nearly the same text', () => {
    const memory = remembered(
      emptyMemory(),
      anna({ message: LETTER }),
      { name: 'Béla Toth', slug: 'bela', message: LETTER.replace('Guten Tag', 'Guten Tag Frau Kern') },
      { name: 'Carla Neu', platform: 'xing', message: `${LETTER} Viele Grüße` },
      { name: 'Dora Alt', slug: 'dora', message: OTHER_LETTER },
    );
    expect(facts(memory, anna({ message: LETTER })).twins).toBe(2);
    expect(facts(memory, { name: 'Dora Alt', slug: 'dora', message: OTHER_LETTER }).twins).toBe(0);
    // A reminder shows no text: what they sent before counts.
    expect(facts(memory, anna({ kind: 'contact-request-reminder' })).twins).toBe(2);
    // A short personal word is not mass mail because an older one was.
    expect(facts(memory, anna({ message: 'Ja, gern am Montag.' })).twins).toBe(0);
  });

  it('does not count a person twice who writes on both platforms or again', () => {
    const memory = remembered(
      emptyMemory(),
      anna({ message: LETTER }),
      anna({ message: LETTER, at: START + DAY }),
      { message: LETTER, at: START + 2 * DAY },
      { platform: 'xing', message: LETTER },
    );
    expect(facts(memory, anna({ message: LETTER })).twins).toBe(0);
  });
});

describe('known', () => {
  const wrote = (name: string, address: string, sent = true) =>
    rememberExchange(emptyMemory(), { name, address, at: START, sent });

  it('by mail that the owner wrote to the name', () => {
    expect(facts(wrote('Kellermann, Anna', 'anna@example.org'), anna()).known).toEqual(['mail-exchanged']);
  });

  it('weakly where only the other wrote, or where the name is common', () => {
    expect(facts(wrote('Anna Kellermann', 'anna@example.org', false), anna()).known).toEqual(['name-wrote']);
    const common: Given = { name: 'Thomas Müller', slug: 'tm' };
    const mail = wrote('Thomas Mueller', 'tm@musterbau.example');
    expect(facts(mail, common).known).toEqual(['same-name-only']);
    expect(facts(mail, { ...common, company: 'Muster-Bau GmbH' }).known).toEqual(['mail-exchanged']);
  });

  it('weakly where two profiles bear the name', () => {
    const memory = remembered(wrote('Anna Kellermann', 'anna@example.org'), anna(), {
      slug: 'anna-kellermann-2',
    });
    expect(facts(memory, anna()).known).toEqual(['same-name-only']);
  });

  it('by an address in the message to which the owner wrote', () => {
    const memory = wrote('', 'a.k@example.org');
    expect(facts(memory, anna({ message: 'Meine Adresse: A.K@example.org' })).known).toEqual([
      'mail-exchanged',
    ]);
    expect(facts(memory, anna({ message: 'Meine Adresse: b@example.org' })).known).toEqual([]);
  });

  it('by having been accepted, and weakly by a namesake who was', () => {
    const memory = remembered(emptyMemory(), anna({ kind: 'request-accepted' }));
    expect(facts(memory, anna()).known).toEqual(['accepted-before']);
    expect(facts(remembered(memory, { slug: 'other' }), { slug: 'other' }).known).toEqual(['same-name-only']);
    expect(facts(memory, { platform: 'xing' }).known).toEqual([]);
  });

  it('not by mail of the platforms, of robots or to half a name', () => {
    expect(wrote('Anna Kellermann', 'invitations@linkedin.com')).toBe(emptyMemory());
    expect(wrote('Anna Kellermann', 'no-reply@example.org')).toBe(emptyMemory());
    expect(facts(wrote('Anna', 'anna@example.org'), { name: 'Anna' }).known).toEqual([]);
  });

  it('keeps neither name nor address of those outside the platforms', () => {
    expect(JSON.stringify(wrote('Anna Kellermann', 'anna@musterbau.example'))).not.toMatch(
      /anna|keller|muster/i,
    );
  });
});
