/** A small plain mail for tests; every header can be set. */
export function mail(headers: Readonly<Record<string, string>> = {}, body = 'Text'): Buffer {
  const all: Record<string, string> = {
    From: 'Anna Probe <anna@example.com>',
    To: 'sie@example.com',
    Subject: 'Hallo',
    Date: 'Sun, 04 Jan 2026 08:00:00 +0000',
    'Message-ID': '<1@example.com>',
    ...headers,
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}\r\n`);
}
