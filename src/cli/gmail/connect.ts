import { OAuth2Client } from 'google-auth-library';
import { gmail as gmailClient } from 'googleapis/build/src/apis/gmail/index.js';
import { Failure } from '../failure.ts';
import type { Io } from '../io.ts';
import { TROUBLE } from '../texts/gmail-trouble.ts';
import { type Door, doorTo } from './door.ts';
import { endpointsFrom } from './endpoints.ts';
import { oauthClient } from './oauth-client.ts';
import { paceOf, type Time } from './pace.ts';
import type { Paths } from './paths.ts';
import { storedToken, storeToken, type Token } from './token.ts';

/** The official OAuth client with the user's own id. */
export function authFor(
  clientPath: string | undefined,
  env: Io['env'],
  paths: Paths,
  redirectUri?: string,
): OAuth2Client {
  const { id, secret } = oauthClient(clientPath, env, paths);
  const { authUrl, tokenUrl, revokeUrl } = endpointsFrom(env);
  return new OAuth2Client({
    clientId: id,
    clientSecret: secret,
    ...(redirectUri === undefined ? {} : { redirectUri }),
    // Without it the client refreshes by its own clock only, never after a 401.
    forceRefreshOnFailure: true,
    endpoints: { oauth2AuthBaseUrl: authUrl, oauth2TokenUrl: tokenUrl, oauth2RevokeUrl: revokeUrl },
  });
}

/**
 * Opens the mailbox of the last login.
 * @param unitsPerMinute quota units that a minute may cost
 * @throws Failure where nobody is logged in
 */
export function connected(
  clientPath: string | undefined,
  env: Io['env'],
  paths: Paths,
  unitsPerMinute: number,
  time: Time,
): Door {
  const token = storedToken(paths.token);
  if (token === null) throw new Failure(TROUBLE.notLoggedIn);
  const auth = authFor(clientPath, env, paths);
  auth.setCredentials({
    refresh_token: token.refresh_token,
    access_token: token.access_token ?? null,
    expiry_date: token.expiry_date ?? null,
  });
  // Google hands out a new access token every hour; keeping it saves a call at the next run.
  auth.on('tokens', (fresh) => {
    const next: Token = {
      ...token,
      ...(typeof fresh.access_token === 'string' ? { access_token: fresh.access_token } : {}),
      ...(typeof fresh.expiry_date === 'number' ? { expiry_date: fresh.expiry_date } : {}),
      ...(typeof fresh.refresh_token === 'string' ? { refresh_token: fresh.refresh_token } : {}),
    };
    void storeToken(paths.token, next).catch(() => undefined);
  });
  const { rootUrl } = endpointsFrom(env);
  // The client's own retries are off: ours keep to the quota and never repeat what must not be done twice.
  const gmail = gmailClient({ version: 'v1', auth, rootUrl, retry: false, timeout: 60_000 });
  return doorTo(gmail, paceOf(unitsPerMinute, time), time, Math.random);
}
