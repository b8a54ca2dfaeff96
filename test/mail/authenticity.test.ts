import { describe, expect, it } from 'vitest';
import { authenticityOf } from '../../src/mail/authenticity.ts';

const DOMAINS = ['linkedin.com'];
const FROM: readonly [string, string] = ['From', 'Anna Weber <invitations@linkedin.com>'];
const PASS =
  'mx.google.com; dkim=pass header.i=@linkedin.com header.s=x header.b="a;b"; dmarc=pass (p=REJECT) header.from=linkedin.com';
const BY_GOOGLE: readonly [string, string] = [
  'Received',
  'from mailb.linkedin.com (mailb.linkedin.com [192.0.2.1]) by mx.google.com with ESMTPS id 1',
];

const verdict = (...fields: readonly (readonly [string, string])[]) =>
  authenticityOf({ headers: fields.map(([name, value]) => ({ name, value })) }, DOMAINS).verdict;

describe('authenticityOf', () => {
  it('passes what the receiving server confirms', () => {
    expect(
      verdict(
        ['Received', 'by 2002:a55:1 with SMTP id x'],
        BY_GOOGLE,
        ['Authentication-Results', PASS],
        FROM,
      ),
    ).toBe('pass');
    expect(verdict(['Authentication-Results', PASS], BY_GOOGLE, FROM)).toBe('pass');
  });

  it('reads the lines of other providers, Microsoft without its name, iCloud in several', () => {
    expect(
      verdict(
        ['Received', 'from x by AM0PR01.eurprd01.prod.outlook.com (2603::1) with HTTPS'],
        [
          'Authentication-Results',
          'spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=bounce.linkedin.com; dkim=pass (signature was verified) header.d=linkedin.com;dmarc=pass action=none header.from=linkedin.com;compauth=pass reason=100',
        ],
        FROM,
      ),
    ).toBe('pass');
    expect(
      verdict(
        ['Received', 'from m by mx.web.de (mxweb012) with ESMTPS'],
        ['Authentication-Results', 'web.de; dkim=pass header.i=@linkedin.com'],
        FROM,
      ),
    ).toBe('pass');
    expect(
      verdict(
        ['Received', 'from m by mx01.posteo.de (Postfix)'],
        ['Authentication-Results', 'posteo.de; dmarc=pass (p=reject) header.from=linkedin.com'],
        FROM,
      ),
    ).toBe('pass');
    expect(
      verdict(
        ['Received', 'from m by mx.icloud.com with ESMTP'],
        ['Authentication-Results', 'bimi.icloud.com; bimi=skipped'],
        ['Authentication-Results', 'dkim-verifier.icloud.com; dkim=pass header.d=linkedin.com'],
        FROM,
      ),
    ).toBe('pass');
  });

  it('never believes a line that travelled with the mail', () => {
    expect(
      verdict(
        BY_GOOGLE,
        ['Authentication-Results', 'mx.google.com; dkim=none; spf=softfail smtp.mailfrom=evil.example'],
        ['Authentication-Results', PASS],
        FROM,
      ),
    ).toBe('fail');
    expect(
      verdict(['Received', 'from x by mail.example.org (Postfix)'], ['Authentication-Results', PASS], FROM),
    ).toBe('unknown');
    expect(
      verdict(
        ['Received', 'from x by mail.example.org (Postfix)'],
        BY_GOOGLE,
        ['Authentication-Results', PASS],
        FROM,
      ),
    ).toBe('unknown');
    expect(verdict(BY_GOOGLE, ['ARC-Authentication-Results', `i=1; ${PASS}`], FROM)).toBe('unknown');
  });

  it('wants exactly the domain or a subdomain', () => {
    const signedBy = (domain: string) =>
      verdict(
        BY_GOOGLE,
        [
          'Authentication-Results',
          `mx.google.com; dkim=pass header.d=${domain}; spf=pass smtp.mailfrom=a@${domain}`,
        ],
        FROM,
      );
    expect(signedBy('mailb.linkedin.com')).toBe('pass');
    expect(signedBy('notlinkedin.com')).toBe('fail');
    expect(signedBy('linkedin.com.evil.example')).toBe('fail');
    expect(
      verdict(
        BY_GOOGLE,
        ['Authentication-Results', PASS],
        ['From', 'LinkedIn <invitations@linkedin.com.evil.example>'],
      ),
    ).toBe('fail');
    expect(verdict(['From', '"LinkedIn <invitations@linkedin.com>" <x@evil.example>'])).toBe('fail');
  });

  it('fails what DMARC denies, and says "unknown" where nobody looked to the end', () => {
    expect(
      verdict(
        BY_GOOGLE,
        [
          'Authentication-Results',
          'mx.google.com; dkim=pass header.d=linkedin.com; dmarc=fail header.from=linkedin.com',
        ],
        FROM,
      ),
    ).toBe('fail');
    expect(
      verdict(
        BY_GOOGLE,
        ['Authentication-Results', 'mx.google.com; dkim=temperror header.d=linkedin.com'],
        FROM,
      ),
    ).toBe('unknown');
    expect(
      verdict(
        BY_GOOGLE,
        ['Authentication-Results', 'mx.google.com; spf=pass smtp.mailfrom=x@bounce.linkedin.com'],
        FROM,
      ),
    ).toBe('unknown');
    expect(verdict(BY_GOOGLE, FROM)).toBe('unknown');
  });

  it('is not fooled by comments, quotes and unfinished values', () => {
    expect(
      verdict(
        BY_GOOGLE,
        [
          'Authentication-Results',
          'mx.google.com (dkim=pass header.d=linkedin.com); dkim=fail header.d=linkedin.com',
        ],
        FROM,
      ),
    ).toBe('fail');
    expect(
      verdict(
        BY_GOOGLE,
        [
          'Authentication-Results',
          'mx.google.com; dkim=fail reason="; dkim=pass header.d=linkedin.com" header.d=linkedin.com',
        ],
        FROM,
      ),
    ).toBe('fail');
    expect(verdict(BY_GOOGLE, ['Authentication-Results', '((((('], FROM)).toBe('unknown');
  });

  it('explains itself in both languages', () => {
    const { reason } = authenticityOf(
      { headers: [{ name: 'From', value: 'LinkedIn <a@evil.example>' }] },
      DOMAINS,
    );
    expect(reason.de).toContain('evil.example');
    expect(reason.en).toContain('evil.example');
  });
});
