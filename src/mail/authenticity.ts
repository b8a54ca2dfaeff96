import type { Localised } from '../text/localised.ts';
import { addressOf, isWithin } from './address.ts';
import { type AuthResult, receiversResults } from './authentication-results.ts';
import { header, type Mail } from './mail.ts';

/** What the receiving server says about the sender. `unknown` is not `safe`. */
export type Verdict = 'pass' | 'fail' | 'unknown';

export interface Authenticity {
  readonly verdict: Verdict;
  /** One sentence for the user: why. */
  readonly reason: Localised;
}

function fail(reason: Localised): Authenticity {
  return { verdict: 'fail', reason };
}

function unknown(reason: Localised): Authenticity {
  return { verdict: 'unknown', reason };
}

/** The domain that a result speaks about. */
function domainOf(result: AuthResult): string {
  const value =
    result.method === 'dkim'
      ? (result.properties.get('header.d') ?? result.properties.get('header.i') ?? '')
      : result.method === 'dmarc'
        ? (result.properties.get('header.from') ?? '')
        : (result.properties.get('smtp.mailfrom') ?? result.properties.get('smtp.mail') ?? '');
  return value.slice(value.lastIndexOf('@') + 1);
}

const NOTHING_NOTED: Localised = {
  de: 'Der empfangende Server hat nichts über die Herkunft vermerkt; die Mail kann echt sein, sicher ist es nicht.',
  en: 'The receiving server noted nothing about the origin; the mail may be genuine, but that is not certain.',
};

/**
 * Is a mail that presents itself as a platform's really from there?
 * Call it for mails that a platform recognised as its own or as posing as its own; what a person wrote is no spoof.
 * @param domains the platform's own domains, e.g. `linkedin.com`; their subdomains count, nothing else does
 */
export function authenticityOf(mail: Pick<Mail, 'headers'>, domains: readonly string[]): Authenticity {
  const [home = ''] = domains;
  const from = addressOf(header(mail, 'from'));
  if (from === null || !isWithin(from.domain, domains)) {
    const origin = from?.domain ?? '';
    return fail({
      de: `Die Mail gibt sich als Mitteilung von ${home} aus, ihr Absender liegt aber ${origin === '' ? 'an keiner lesbaren Adresse' : `bei ${origin}`}.`,
      en: `The mail presents itself as a notification of ${home}, but its sender is ${origin === '' ? 'at no readable address' : `at ${origin}`}.`,
    });
  }
  const results = receiversResults(mail);
  if (results === null) return unknown(NOTHING_NOTED);
  const by = (method: string): readonly AuthResult[] => results.filter((result) => result.method === method);
  if (by('dmarc').some((result) => result.result === 'fail'))
    return fail({
      de: `Der empfangende Server hat die Herkunft von ${home} geprüft und verneint (DMARC).`,
      en: `The receiving server checked the origin from ${home} and denied it (DMARC).`,
    });
  const signed = by('dkim').some((one) => one.result === 'pass' && isWithin(domainOf(one), domains));
  const aligned = by('dmarc').some(
    (one) => one.result === 'pass' && isWithin(domainOf(one) || from.domain, domains),
  );
  if (signed || aligned)
    return {
      verdict: 'pass',
      reason: {
        de: `Der empfangende Server bestätigt die Herkunft von ${home} (${signed ? 'DKIM' : 'DMARC'}).`,
        en: `The receiving server confirms the origin from ${home} (${signed ? 'DKIM' : 'DMARC'}).`,
      },
    };
  const sent = by('spf').some((one) => one.result === 'pass' && isWithin(domainOf(one), domains));
  const undecided = results.some((one) => one.result === 'temperror' || one.result === 'unknown');
  const checked = by('spf').length > 0 || by('dkim').some((one) => one.result !== 'none');
  if (sent || undecided || !checked)
    return unknown({
      de: `Der empfangende Server konnte die Unterschrift von ${home} nicht abschließend prüfen.`,
      en: `The receiving server could not finally check the signature of ${home}.`,
    });
  return fail({
    de: `Die Mail nennt ${home} als Absender, trägt aber keine gültige Unterschrift von dort.`,
    en: `The mail names ${home} as its sender, but bears no valid signature from there.`,
  });
}
