import { describe, expect, it } from 'vitest';
import { ADVICE } from '../../src/judgement/advice.ts';
import { CATEGORIES } from '../../src/judgement/category.ts';
import { PRESETS, STRATEGIES } from '../../src/judgement/strategies.ts';
import { draftsFor, draftWith, ownTemplateProblems, templateChoices } from '../../src/replies/drafts.ts';
import { DEFAULT_REPLY_SETTINGS } from '../../src/replies/settings.ts';
import { NO_FACTS } from '../../src/rules/facts.ts';
import { flawsOf } from './checks.ts';
import { FULL_SETTINGS, replySubject } from './samples.ts';

const SILENT = ['wait', 'decline-silently'];
const MESSAGE_DE = 'Guten Tag, ich sehe Synergien für beide Seiten in unserer Arbeit. Freundliche Grüße';

describe('draftsFor', () => {
  it('has a draft for everything that talks to the requester, in both languages and forms, with and without details', () => {
    const forms = [
      ['de', 'du'],
      ['de', 'sie'],
      ['en', 'sie'],
    ] as const;
    for (const category of CATEGORIES)
      for (const advice of ADVICE)
        for (const [language, formality] of forms)
          for (const base of [DEFAULT_REPLY_SETTINGS, FULL_SETTINGS]) {
            // Without a platform (a text pasted on the card) less is known than with one.
            const subject = replySubject(category, advice, base === FULL_SETTINGS ? {} : { platform: null });
            const drafts = draftsFor(subject, { ...base, language, formality });
            const where = `${category} ${advice} ${language} ${formality}`;
            expect(drafts.length > 0, where).toBe(!SILENT.includes(advice));
            for (const draft of drafts) {
              expect(draft.language).toBe(language);
              expect(draft.formality).toBe(language === 'de' ? formality : null);
              expect(flawsOf(draft, ['https://beispiel.example/kontakte']), where).toEqual([]);
            }
          }
  }, 30_000);

  it('meets every row of every strategy', () => {
    for (const strategy of STRATEGIES)
      for (const category of CATEGORIES) {
        const advice = PRESETS[strategy][category];
        const drafts = draftsFor(replySubject(category, advice), DEFAULT_REPLY_SETTINGS);
        expect(drafts.length > 0).toBe(!SILENT.includes(advice));
      }
  });

  it('chooses what was made for the category', () => {
    const first = (
      category: (typeof CATEGORIES)[number],
      advice: (typeof ADVICE)[number],
      settings = FULL_SETTINGS,
    ) => draftsFor(replySubject(category, advice), settings)[0]?.template;
    expect(first('vague-benefit', 'ask-back')).toBe('ask-back-vague');
    expect(first('no-text', 'ask-back')).toBe('ask-back-no-text');
    expect(first('unclear', 'ask-back')).toBe('ask-back');
    expect(first('concrete-need', 'answer-now')).toBe('answer-need');
    expect(first('concrete-need', 'answer-first')).toBe('answer-need');
    expect(first('known-person', 'accept')).toBe('accept-known');
    expect(first('network-growth', 'accept')).toBe('accept');
    expect(first('event-or-group', 'invite-to-meet')).toBe('invite-event');
    expect(first('event-or-group', 'invite-to-meet', DEFAULT_REPLY_SETTINGS)).toBe('invite-open');
    expect(first('vague-benefit', 'invite-to-meet')).toBe('meet-twice');
    expect(first('no-text', 'decline-kindly')).toBe('decline-explained');
    expect(first('no-text', 'decline-kindly', DEFAULT_REPLY_SETTINGS)).toBe('decline');
    expect(first('recruiting', 'decline-kindly')).toBe('decline-recruiting');
    expect(first('vague-benefit', 'look-yourself')).toBe('ask-back-vague');
  });

  it('thanks somebody who answered, and keeps the reminder within reach', () => {
    const answered = {
      ...replySubject('vague-benefit', 'look-yourself'),
      facts: { ...NO_FACTS, followUp: 'answered' as const },
    };
    expect(draftsFor(answered, FULL_SETTINGS)[0]?.template).toBe('thanks');
    const silent = replySubject('vague-benefit', 'decline-silently');
    expect(draftsFor(silent, FULL_SETTINGS)).toEqual([]);
    expect(draftWith(silent, FULL_SETTINGS, { template: 'reminder' })?.template).toBe('reminder');
    expect(templateChoices(silent, FULL_SETTINGS).map(({ name }) => name)).toContain('reminder');
  });

  it('never offers a refusal to a concrete need or a known person', () => {
    for (const category of [
      'known-person',
      'concrete-need',
      'concrete-offer',
      'press-or-speaking',
      'referral',
    ] as const)
      for (const advice of [
        'accept',
        'answer-now',
        'answer-first',
        'ask-back',
        'invite-to-meet',
        'look-yourself',
      ] as const)
        for (const draft of draftsFor(replySubject(category, advice), FULL_SETTINGS))
          expect(draft.template).not.toMatch(/^decline/);
  });

  it('writes nothing to somebody who may not be who they say', () => {
    const spoof = replySubject('concrete-need', 'look-yourself', {
      authenticity: { verdict: 'fail', reason: { de: 'Gefälscht.', en: 'Forged.' } },
    });
    expect(draftsFor(spoof, FULL_SETTINGS)).toEqual([]);
    expect(draftWith(spoof, FULL_SETTINGS, { template: 'answer' })).toBeNull();
    expect(templateChoices(spoof, FULL_SETTINGS)).toEqual([]);
  });

  it('follows the language and the form of what the requester wrote, not of the frame', () => {
    const wrote = replySubject('vague-benefit', 'ask-back', { message: 'Hi there', language: 'en' });
    expect(draftsFor(wrote, FULL_SETTINGS)[0]).toMatchObject({ language: 'en', formality: null });
    const framed = replySubject('no-text', 'ask-back', { language: 'en' });
    expect(draftsFor(framed, FULL_SETTINGS)[0]).toMatchObject({ language: 'de', formality: 'sie' });
    const du = replySubject('unclear', 'ask-back', { message: 'Magst du', language: 'de', formality: 'du' });
    expect(draftsFor(du, FULL_SETTINGS)[0]).toMatchObject({ language: 'de', formality: 'du' });
    expect(draftWith(du, FULL_SETTINGS, { language: 'en' })).toMatchObject({
      language: 'en',
      formality: null,
    });
    expect(draftWith(du, FULL_SETTINGS, { formality: 'sie' })).toMatchObject({ formality: 'sie' });
  });

  it('takes up the words that decided', () => {
    const subject = replySubject(
      'vague-benefit',
      'ask-back',
      { message: MESSAGE_DE, language: 'de', formality: 'sie' },
      'Synergien',
    );
    const [draft] = draftsFor(subject, FULL_SETTINGS);
    expect(draft?.body).toContain('„ich sehe Synergien für beide Seiten in unserer Arbeit“');
  });

  it('gives the same words to the same person and other words to others', () => {
    const bodies = [...'abcdefghijklmnopqrst'].map((letter) => {
      const requester = {
        name: `Andrea ${letter}ller`,
        headline: null,
        position: null,
        company: null,
        location: null,
      };
      const subject = replySubject('no-text', 'ask-back', {
        requester: { ...requester, sharedContacts: null, profileUrl: null },
      });
      const once = draftsFor(subject, FULL_SETTINGS)[0]?.body;
      expect(draftsFor(subject, FULL_SETTINGS)[0]?.body).toBe(once);
      return once?.split('\n').slice(1, -3).join('\n');
    });
    expect(new Set(bodies).size).toBeGreaterThanOrEqual(3);
  });

  it('reads values as values, never as templates', () => {
    const requester = {
      name: '{{signature}} {{#closing}}',
      headline: null,
      position: null,
      company: '{{{explanation}}}',
      location: null,
      sharedContacts: null,
      profileUrl: null,
    };
    const [draft] = draftsFor(replySubject('no-text', 'ask-back', { requester }), FULL_SETTINGS);
    expect(draft?.body.startsWith('Guten Tag,\n')).toBe(true);
    const amp = replySubject('no-text', 'ask-back', {
      requester: { ...requester, name: 'Andrea Müller', company: 'Meier & "Söhne" <KG>' },
    });
    expect(draftsFor(amp, FULL_SETTINGS)[0]?.body).not.toContain('&amp;');
  });

  it('says where mail reaches the requester', () => {
    const replyTo = 'Andrea <0f8fad5b-d9cb-469f-a165-70867728950e@reply.linkedin.com>';
    const inmail = replySubject('concrete-need', 'answer-now', {
      platform: 'linkedin',
      kind: 'message',
      replyTo,
    });
    expect(draftsFor(inmail, FULL_SETTINGS)[0]?.deliverable).toBe(true);
    const xing = replySubject('concrete-need', 'answer-now', { platform: 'xing', replyTo });
    expect(draftsFor(xing, FULL_SETTINGS)[0]?.deliverable).toBe(false);
  });
});

describe('templates of the user', () => {
  const OWN = `---
name: ask-back-vague
title: Meine Rückfrage
advice: [ask-back]
categories: [vague-benefit]
subject: Frage
forms: [sie]
---

## sie

{{salutation}}

was meinen Sie damit?

{{closing}}
`;
  const withOwn = (source: string, file = 'ask-back-vague.de.md') => ({
    ...FULL_SETTINGS,
    ownTemplates: [{ file, source }],
  });

  it('replace ours of the same name and come first', () => {
    const [draft] = draftsFor(replySubject('vague-benefit', 'ask-back'), withOwn(OWN));
    expect(draft?.body).toContain('was meinen Sie damit?');
    const du = draftsFor(replySubject('vague-benefit', 'ask-back'), { ...withOwn(OWN), formality: 'du' });
    expect(du[0]?.template).toBe('ask-back');
  });

  it('name file, line and slot of a mistake, and are left out', () => {
    const broken = withOwn(OWN.replace('{{salutation}}', '{{anrede}}'));
    expect(ownTemplateProblems(broken)).toEqual([
      expect.objectContaining({ file: 'ask-back-vague.de.md', line: 12, slot: 'anrede' }),
    ]);
    expect(draftsFor(replySubject('vague-benefit', 'ask-back'), broken)[0]?.body).not.toContain('damit?');
  });

  it.each([
    ['an unclosed section', OWN.replace('was meinen', '{{#event}}was meinen'), 14],
    ['a partial', OWN.replace('was meinen', '{{> other}}was meinen'), 14],
    ['an unescaped slot', OWN.replace('{{closing}}', '{{{closing}}}'), 16],
    ['an unknown advice', OWN.replace('[ask-back]', '[ask-me]'), 4],
    ['a missing key', OWN.replace('subject: Frage\n', ''), 1],
    ['an unknown key', OWN.replace('forms:', 'shape:'), 7],
    ['a heading that is no form', OWN.replace('## sie', '## ihr'), 10],
    ['no front matter', 'Hallo', 1],
  ])('are refused with %s', (_, source, line) => {
    const problems = ownTemplateProblems(withOwn(source));
    expect(problems.map((problem) => problem.line)).toContain(line);
    for (const { message } of problems) expect(message.de.length * message.en.length).toBeGreaterThan(0);
  });
});
