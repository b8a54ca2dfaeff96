import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';

/** How long tokens live, in milliseconds. A consent screen in status "Testing" ends refresh tokens after a week. */
const ACCESS_LASTS = 3_600_000;
const CODE_LASTS = 60_000;
const REFRESH_LASTS = 7 * 86_400_000;

export interface OAuthAnswer {
  readonly status: number;
  readonly json?: Readonly<Record<string, unknown>>;
  /** Where the browser is sent. */
  readonly location?: string;
  /** A page for the person, where there is nobody to send the answer to. */
  readonly text?: string;
}

export interface OAuth {
  /** What the person clicks on the consent page. */
  consent: 'grant' | 'deny';
  authorise(query: URLSearchParams): OAuthAnswer;
  token(form: URLSearchParams): OAuthAnswer;
  revoke(form: URLSearchParams): OAuthAnswer;
  accepts(accessToken: string): boolean;
  /** Ends all access tokens now; refresh tokens live on. */
  expireAccess(): void;
  /** A token without the dance, for tests and the page. */
  grant(): string;
}

export interface OAuthClient {
  readonly id: string;
  readonly secret: string;
}

interface Pending {
  readonly challenge: string;
  readonly redirect: string;
  readonly scope: string;
  readonly until: number;
}

const LOOPBACK = /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?(?:\/|$)/;
const refuse = (error: string, description: string, status = 400): OAuthAnswer => ({
  status,
  json: { error, error_description: description },
});

/** Google's OAuth for desktop clients, as far as a loopback redirect with PKCE goes. */
export function createOAuth(client: OAuthClient, clock: Clock): OAuth {
  const codes = new Map<string, Pending>();
  const refreshTokens = new Map<string, { readonly scope: string; readonly until: number }>();
  const accessTokens = new Map<string, number>();
  const secretToken = (): string => randomBytes(24).toString('base64url');
  const access = (): string => {
    const token = secretToken();
    accessTokens.set(token, clock.now() + ACCESS_LASTS);
    return token;
  };
  const answer = (scope: string, refresh: string | null): OAuthAnswer => ({
    status: 200,
    json: {
      access_token: access(),
      expires_in: ACCESS_LASTS / 1000,
      scope,
      token_type: 'Bearer',
      ...(refresh === null ? {} : { refresh_token: refresh }),
    },
  });
  const self: OAuth = {
    consent: 'grant',
    authorise: (query) => {
      const redirect = query.get('redirect_uri') ?? '';
      if (query.get('client_id') !== client.id) return { status: 401, text: 'Error 401: invalid_client' };
      if (!LOOPBACK.test(redirect)) return { status: 400, text: 'Error 400: redirect_uri_mismatch' };
      const challenge = query.get('code_challenge') ?? '';
      if (
        query.get('response_type') !== 'code' ||
        query.get('code_challenge_method') !== 'S256' ||
        challenge === ''
      )
        return { status: 400, text: 'Error 400: invalid_request (code with PKCE S256 is required here)' };
      const target = new URL(redirect);
      const state = query.get('state');
      if (state !== null) target.searchParams.set('state', state);
      if (self.consent === 'deny') target.searchParams.set('error', 'access_denied');
      else {
        const code = `4/${secretToken()}`;
        const scope = query.get('scope') ?? '';
        codes.set(code, { challenge, redirect, scope, until: clock.now() + CODE_LASTS });
        target.searchParams.set('code', code);
        target.searchParams.set('scope', scope);
      }
      return { status: 302, location: target.href };
    },
    token: (form) => {
      if (form.get('client_id') !== client.id || form.get('client_secret') !== client.secret)
        return refuse('invalid_client', 'The OAuth client was not found.', 401);
      if (form.get('grant_type') === 'refresh_token') {
        const known = refreshTokens.get(form.get('refresh_token') ?? '');
        if (known === undefined || known.until <= clock.now())
          return refuse('invalid_grant', 'Token has been expired or revoked.');
        return answer(known.scope, null);
      }
      const code = form.get('code') ?? '';
      const pending = codes.get(code);
      codes.delete(code);
      if (
        form.get('grant_type') !== 'authorization_code' ||
        pending === undefined ||
        pending.until <= clock.now()
      )
        return refuse('invalid_grant', 'Malformed auth code.');
      const verifier = createHash('sha256')
        .update(form.get('code_verifier') ?? '')
        .digest('base64url');
      if (verifier !== pending.challenge) return refuse('invalid_grant', 'Invalid code verifier.');
      if (form.get('redirect_uri') !== pending.redirect)
        return refuse('redirect_uri_mismatch', 'Bad Request');
      const refresh = `1//${secretToken()}`;
      refreshTokens.set(refresh, { scope: pending.scope, until: clock.now() + REFRESH_LASTS });
      return answer(pending.scope, refresh);
    },
    revoke: (form) => {
      const token = form.get('token') ?? '';
      const known = refreshTokens.delete(token) || accessTokens.delete(token);
      if (!known) return refuse('invalid_token', 'Token expired or revoked');
      accessTokens.clear();
      return { status: 200, json: {} };
    },
    accepts: (token) => (accessTokens.get(token) ?? 0) > clock.now(),
    expireAccess: () => accessTokens.clear(),
    grant: access,
  };
  return self;
}
