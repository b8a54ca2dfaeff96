import { addressesIn, addressOf, isWithin } from '../../mail/address.ts';
import { type Header, header } from '../../mail/mail.ts';
import { isCircular, MOST_RECIPIENTS, PLATFORM_DOMAINS, rememberExchange } from '../../memory/exchange.ts';
import type { Memory } from '../../memory/memory.ts';
import { dateOf } from '../mime.ts';

/** Who wrote to whom outside the platforms, gathered from header blocks alone. */
export interface ExchangeBook {
  /** Takes the headers of one mail of the archive, ours or not. */
  readonly add: (headers: readonly Header[]) => void;
  /** The memory with everybody with whom the owner of the archive exchanged mail. */
  readonly remembered: (memory: Memory) => Memory;
}

/** Labels that Gmail's export writes on mails of the owner: X-Gmail-Labels (Takeout), in the languages of the product. */
const SENT_LABEL = /(?:^|,)\s{0,3}"?(?:Sent|Gesendet)"?\s{0,3}(?:,|$)/i;

/**
 * Who owns the archive shows in its mails: platforms write to the owner, and mails labelled as sent are theirs.
 * Everything stands in headers that strangers write, too; so it makes somebody known, and never decides anything alone.
 */
export function exchangeBook(): ExchangeBook {
  /**
   * Address and name of both sides, a line each, and the time of the latest mail between them. Joined to a new string:
   * a slice of a header would keep the whole header in memory, for every mail of the archive.
   */
  const pairs = new Map<string, number>();
  const owners = new Set<string>();

  const add = (headers: readonly Header[]) => {
    const value = (name: string) => header({ headers }, name);
    const from = addressOf(value('from'));
    if (from === null) return;
    const recipientsOf = () => [value('to'), value('cc')].flatMap(addressesIn);
    if (isWithin(from.domain, PLATFORM_DOMAINS)) {
      const [owner] = recipientsOf();
      if (owner !== undefined) owners.add(owner.address);
      return;
    }
    if (SENT_LABEL.test(value('x-gmail-labels') ?? '')) owners.add(from.address);
    // Most mails of an archive are circulars: their recipients are never looked at.
    if (isCircular(headers)) return;
    const recipients = recipientsOf();
    if (recipients.length > MOST_RECIPIENTS) return;
    const at = dateOf({ headers }) ?? 0;
    for (const to of recipients) {
      const key = [from.address, from.name, to.address, to.name].join('\n');
      if ((pairs.get(key) ?? -1) < at) pairs.set(key, at);
    }
  };

  const remembered = (memory: Memory) => {
    let result = memory;
    for (const [key, at] of pairs) {
      const [from = '', fromName = '', to = '', toName = ''] = key.split('\n');
      const sent = owners.has(from);
      if (sent === owners.has(to)) continue;
      const other = sent ? { name: toName, address: to } : { name: fromName, address: from };
      result = rememberExchange(result, { ...other, at, sent });
    }
    return result;
  };

  return { add, remembered };
}
