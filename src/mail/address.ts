/** One mailbox of an address header. Everything in it was written by the sender. */
export interface Address {
  /** The display name without quotes; empty where there is none. */
  readonly name: string;
  /** In lower case, e.g. `invitations@linkedin.com`. */
  readonly address: string;
  /** What stands after the last `@`, in lower case. */
  readonly domain: string;
}

/**
 * The mailbox of a From, Sender or Reply-To value; null where it holds none.
 * The **last** `<…>` counts: a display name can hold a false address, the real one stands behind it.
 */
export function addressOf(value: string | null): Address | null {
  if (value === null) return null;
  const text = value.slice(0, 2000);
  const open = text.lastIndexOf('<');
  const close = text.indexOf('>', open);
  const angled = open >= 0 && close > open;
  const address = (angled ? text.slice(open + 1, close) : text).trim().toLowerCase();
  const at = address.lastIndexOf('@');
  if (at < 1 || at === address.length - 1 || /[\s,;"()<>]/.test(address)) return null;
  const name = angled ? text.slice(0, open).trim() : '';
  return { name: unquoted(name), address, domain: address.slice(at + 1) };
}

/** The mailboxes of a To or Cc value, parted at commas outside quotes; what is none is left out. */
export function addressesIn(value: string | null): readonly Address[] {
  if (value === null) return [];
  const parts = value.slice(0, 8_000).match(/(?:"[^"]{0,300}"|[^",]){1,600}/g) ?? [];
  return parts.flatMap((part) => {
    const address = addressOf(part);
    return address === null ? [] : [address];
  });
}

function unquoted(name: string): string {
  const quoted = name.length >= 2 && name.startsWith('"') && name.endsWith('"');
  return (quoted ? name.slice(1, -1).replace(/\\(.)/g, '$1') : name).replace(/\s+/g, ' ').trim();
}

/** True for the domain itself and its subdomains, never for look-alikes such as `linkedin.com.example.org`. */
export function isWithin(domain: string, parents: readonly string[]): boolean {
  const name = domain.toLowerCase().replace(/\.$/, '');
  return parents.some((parent) => name === parent || name.endsWith(`.${parent}`));
}
