import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OAuth2Client } from 'google-auth-library';
import type { UiLanguage } from '../../text/localised.ts';
import { Failure } from '../failure.ts';
import { LOGIN } from '../texts/gmail.ts';
import { TROUBLE } from '../texts/gmail-trouble.ts';
import type { Token } from './token.ts';

/** Reading, labels and drafts; no permanent deletion, no settings of the mailbox. */
export const SCOPE = 'https://www.googleapis.com/auth/gmail.modify';

/** How long a person may take at the consent page, in milliseconds. */
const PATIENCE = 10 * 60_000;

function sameSecret(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** The page that the browser shows when the answer is here: no script, no link, nothing from the address. */
function farewell(language: UiLanguage, granted: boolean): string {
  const text = LOGIN[language];
  const sentence = granted ? text.pageGranted : text.pageRefused;
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Vorzimmer</title><p style="font:1.1rem system-ui;margin:4rem auto;max-width:32rem">${sentence}</p></html>`;
}

/**
 * Google's login for desktop programs (RFC 8252): a server on the loopback address waits for the browser, PKCE (RFC 7636) binds the
 * answer to this run and `state` to this request.
 * @param clientFor makes the official client for the address to which the browser comes back
 * @param show tells the user the address that the browser is to open
 * @throws Failure with the next step: refused, took too long, scope withheld
 */
export async function loggedIn(
  clientFor: (redirectUri: string) => OAuth2Client,
  show: (address: string) => void,
  language: UiLanguage,
): Promise<Token> {
  const server = createServer();
  const port = await listening(server);
  try {
    const client = clientFor(`http://127.0.0.1:${port}`);
    const { codeVerifier, codeChallenge } = await client.generateCodeVerifierAsync();
    const state = randomBytes(24).toString('base64url');
    const address = client.generateAuthUrl({
      access_type: 'offline',
      // Without it Google gives a refresh token at the very first login only.
      prompt: 'consent',
      scope: SCOPE,
      state,
      code_challenge_method: 'S256' as never,
      ...(codeChallenge === undefined ? {} : { code_challenge: codeChallenge }),
    });
    const answer = waitForAnswer(server, state, language);
    show(address);
    const { tokens } = await client.getToken({ code: await answer, codeVerifier });
    if (!(tokens.scope ?? SCOPE).split(' ').includes(SCOPE)) throw new Failure(TROUBLE.scopeWithheld);
    const { refresh_token, access_token, expiry_date, scope } = tokens;
    if (typeof refresh_token !== 'string') throw new Failure(TROUBLE.noRefreshToken);
    return {
      refresh_token,
      ...(typeof access_token === 'string' ? { access_token } : {}),
      ...(typeof expiry_date === 'number' ? { expiry_date } : {}),
      ...(typeof scope === 'string' ? { scope } : {}),
    };
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** The code that the browser brings. Requests without our `state` are somebody else's and are turned away. */
function waitForAnswer(server: Server, state: string, language: UiLanguage): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Failure(TROUBLE.loginTookTooLong)), PATIENCE);
    server.on('request', (request, response) => {
      const query = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams;
      const [code, error] = [query.get('code'), query.get('error')];
      if (!sameSecret(query.get('state') ?? '', state) || (code === null && error === null)) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
        Connection: 'close',
      });
      response.end(farewell(language, code !== null), () => {
        clearTimeout(timer);
        if (code !== null) resolve(code);
        else
          reject(new Failure(error === 'access_denied' ? TROUBLE.accessDenied : TROUBLE.loginRefused(error)));
      });
    });
  });
}
