/** Whether the manifest's openLinkUrlPrefixes let Gmail open that address (`https://*.example.com/` takes subdomains). */
export function linkAllowed(url: string, prefixes: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const target = new URL(url);
  return prefixes.some((prefix) => {
    const wild = prefix.startsWith('https://*.');
    const parsed = new URL(wild ? prefix.replace('*.', '') : prefix);
    const hostFits = wild ? target.host.endsWith(`.${parsed.host}`) : target.host === parsed.host;
    return target.protocol === 'https:' && hostFits && target.pathname.startsWith(parsed.pathname);
  });
}
