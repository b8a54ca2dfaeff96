import { describe, expect, it } from 'vitest';
import type { Notification } from '../../../src/platforms/notification.ts';
import { recognise } from '../../../src/platforms/registry.ts';

const ACCEPT = 'https://www.linkedin.com/comm/people/invite-accept?mboxid=1&midToken=EXAMPLE';
const PROFILE = 'https://www.linkedin.com/comm/in/invented-person-1?midToken=EXAMPLE';
const THREAD = 'https://www.linkedin.com/comm/messaging/thread/2-RVhBTVBMRQ==/?midToken=EXAMPLE';
const FOOTER =
  '\n\nThis email was intended for Gerrit Maarschalk (Director at BoltonQuay).\n© 2020 LinkedIn Corporation, Sunnyvale.';
const FUSS =
  '\n\nDiese E-Mail ist für Gerrit Maarschalk (Director) bestimmt.\nSie erhalten E-Mails zu Einladungen.\n© 2024 LinkedIn Ireland Unlimited Company.';

interface Given {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly year?: number;
  readonly more?: Readonly<Record<string, string>>;
}

function read({ from, subject, text, year = 2025, more = {} }: Given): Notification {
  const fields = { From: from, To: 'Gerrit Maarschalk <gerrit@example.org>', Subject: subject, ...more };
  return recognise({
    headers: Object.entries(fields).map(([name, value]) => ({ name, value })),
    text,
    html: null,
    date: Date.UTC(year, 5, 1),
    messageId: null,
    gmail: null,
  });
}

describe('readLinkedin', () => {
  it('reads the cards of 2013, which stand above the greeting of the template', () => {
    const mail = read({
      from: 'Anna Weber via LinkedIn <member@linkedin.com>',
      subject: 'Invitation to connect on LinkedIn',
      year: 2013,
      text: `From Anna Weber\n\nManaging Director at Foo Ltd\nHamburg Area, Germany\n\nGerrit,\n\nI have followed your work and would like to propose a session in Kiel.\n\n- Anna Weber\n\nAccept:\n${ACCEPT}\n\nView Anna Weber's profile:\n${PROFILE}${FOOTER}`,
    });
    expect(mail.requester).toMatchObject({
      name: 'Anna Weber',
      headline: 'Managing Director at Foo Ltd',
      position: 'Managing Director',
      company: 'Foo Ltd',
      location: 'Hamburg Area, Germany',
      profileUrl: 'https://www.linkedin.com/in/invented-person-1',
    });
    expect(mail.message).toBe('I have followed your work and would like to propose a session in Kiel.');
  });

  it('takes a note out of the quotes in which LinkedIn itself announces it', () => {
    const mail = read({
      from: 'LinkedIn <invitations@linkedin.com>',
      subject: 'Anna Weber hat Ihnen eine Einladung auf LinkedIn gesendet',
      text: `Hallo Gerrit,\n\nAnna Weber hat Ihnen eine Einladung gesendet:\n\n„Guten Tag Herr Maarschalk, ich leite ein Projekt und suche einen Moderator.“\n\nEinladung annehmen: ${ACCEPT}${FUSS}`,
    });
    expect(mail).toMatchObject({ kind: 'contact-request', language: 'de', formality: 'sie' });
    expect(mail.requester?.name).toBe('Anna Weber');
    expect(mail.message).toBe('Guten Tag Herr Maarschalk, ich leite ein Projekt und suche einen Moderator.');
    expect(mail.answerUrl).toBe('https://www.linkedin.com/mynetwork/invitation-manager/');
  });

  it('spells an abbreviated sender out, keeps lists, links and the signature, and finds the relay', () => {
    const message =
      'Hallo Gerrit,\n\n- Punkt eins\n- Punkt zwei\n\nMehr: https://www.linkedin.com/pulse/ein-artikel\n\nMit freundlichen Grüßen\nAnna Weber\n\n---\nFoo GmbH';
    const mail = read({
      from: 'Anna W. <inmail-hit-reply@linkedin.com>',
      subject: 'Projektanfrage',
      more: { 'Reply-To': 'Anna <00000000-0000-4000-8000-000000000000@reply.linkedin.com>' },
      text: `Sie haben eine neue InMail-Nachricht\n\nProjektanfrage\n\n   Anna Weber\n   Recruiterin bei Foo\n\n${message}\n\nAntworten: ${THREAD}${FUSS}`,
    });
    expect(mail.requester).toMatchObject({
      name: 'Anna Weber',
      headline: 'Recruiterin bei Foo',
      company: 'Foo',
    });
    expect(mail.message).toBe(message);
    expect(mail.replyTo).toBe('00000000-0000-4000-8000-000000000000@reply.linkedin.com');
    expect(mail.answerUrl).toBe('https://www.linkedin.com/messaging/thread/2-RVhBTVBMRQ==/');
  });

  it('does not take the bare address of the conversation above a message for its first words', () => {
    const mail = read({
      from: 'Anna Weber <inmail-hit-reply@linkedin.com>',
      subject: 'Projektanfrage',
      text: `Projektanfrage\n\n    Anna Weber\n    Antworten\n    https://www.linkedin.com/messaging/thread/2-demo/\n\nHallo Gerrit,\n\nhaben Sie im Juni Zeit?${FUSS}`,
    });
    expect(mail.message).toBe('Hallo Gerrit,\n\nhaben Sie im Juni Zeit?');
  });

  it('does not mistake a person’s "you are receiving" and "unsubscribe" for the footer', () => {
    const message =
      "Hi Gerrit,\n\nYou're receiving this message because your profile matches.\n\nUnsubscribe any time by telling me.\n\nAnna";
    const mail = read({
      from: 'Anna Weber <inmail-hit-reply@linkedin.com>',
      subject: 'Job opportunity',
      text: `Job opportunity\n\nJob opportunity\n\n     Anna Weber\n     Reply\n     ${THREAD}\n\n${message}\n\n----------------------------------------\n${FOOTER}`,
    });
    expect(mail).toMatchObject({ kind: 'message', message });
  });

  it('takes the first of several requesters or senders', () => {
    const invitations = read({
      from: 'LinkedIn <invitations@linkedin.com>',
      subject: 'You have 2 new invitations',
      more: { 'X-LinkedIn-Template': 'email_m2m_invite_digest_02' },
      text: `You have 2 new invitations\n\nAnna Weber\nDirector\nAccept: ${ACCEPT}\nView profile: ${PROFILE}\n\nBob Stone\nCTO\nAccept: ${ACCEPT}${FOOTER}`,
    });
    expect(invitations).toMatchObject({
      kind: 'contact-request',
      requester: { name: 'Anna Weber', headline: 'Director' },
    });
  });

  it('does not take the wish of a page for followers for a request, though it comes from the same address', () => {
    const mail = read({
      from: 'Anna Weber via LinkedIn <invitations@linkedin.com>',
      subject: 'Anna Weber invited you to follow Foo Ltd',
      text: `Anna Weber invited you to follow Foo Ltd${FOOTER}`,
    });
    expect(mail.kind).toBe('other');
    expect(mail.requester).toBeNull();
  });

  it('says of an unknown template that it is unknown, and of a mail that it was not understood', () => {
    const mail = read({
      from: 'LinkedIn <linkedin@e.linkedin.com>',
      subject: 'A season of small talk',
      more: { 'X-LinkedIn-Template': 'email_zephyr_kettle_01' },
      text: `The kettle is on.${FOOTER}`,
    });
    expect(mail).toMatchObject({
      platform: 'linkedin',
      kind: 'other',
      template: { name: 'email_zephyr_kettle', known: false },
    });
    expect(mail.notUnderstood?.de).toContain('nicht erkannt');
  });

  it('keeps the platform and the kind that a spoof plays, and offers no answer to it', () => {
    const mail = read({
      from: 'Anna Weber <invitations@linkedin-mail.example>',
      subject: 'Gerrit, please add me to your LinkedIn network',
      more: { 'X-LinkedIn-Template': 'email_m2m_invite_single_01', 'Reply-To': 'a@reply.linkedin.com' },
      text: `Hi Gerrit,\n\nI'd like to join your LinkedIn network.\n\nAnna Weber\nDirector\n\nAccept: https://evil.example/accept${FOOTER}`,
    });
    expect(mail).toMatchObject({
      platform: 'linkedin',
      kind: 'contact-request',
      message: null,
      replyTo: null,
      answerUrl: null,
    });
    expect(mail.authenticity.verdict).toBe('fail');
    expect(mail.requester?.name).toBe('Anna Weber');
  });

  it.each([
    [
      'an answer',
      { subject: 'Re: Gerrit, please add me to your LinkedIn network', from: 'Bob <bob@example.org>' },
    ],
    ['a forward', { subject: 'WG: Einladung auf LinkedIn', from: 'Bob <bob@example.org>' }],
    ['a letter from somebody at LinkedIn', { subject: 'Lunch', from: 'Bob Stone <bob.stone@linkedin.com>' }],
    [
      'a trainer’s newsletter',
      { subject: 'Ten tips for LinkedIn', from: 'LinkedIn Coach <news@coach.example>' },
    ],
  ])('leaves %s alone: a person wrote it', (_, { subject, from }) => {
    const mail = read({ from, subject, text: 'Hello Gerrit, see you tomorrow. Bob' });
    expect(mail).toMatchObject({ platform: null, kind: 'other', language: null, requester: null });
  });

  it('never shows a token', () => {
    const mail = read({
      from: 'Anna Weber <invitations@linkedin.com>',
      subject: 'I want to connect',
      text: `Anna Weber\nDirector\n\nAccept: ${ACCEPT}\nView profile: ${PROFILE}${FOOTER}`,
    });
    expect(JSON.stringify(mail)).not.toMatch(/midToken|EXAMPLE|\?/);
  });
});
