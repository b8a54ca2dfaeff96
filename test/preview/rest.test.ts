import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OAuth2Client } from 'google-auth-library';
import { gmail } from 'googleapis/build/src/apis/gmail/index.js';
import { afterEach, describe, expect, it } from 'vitest';
import { stillClock } from '../../src/preview/clock.ts';
import { createMailbox } from '../../src/preview/gmail/mailbox.ts';
import { PREVIEW_CLIENT, startGmailServer } from '../../src/preview/gmail/rest.ts';
import { mail } from './mail.ts';

const START = Date.now();
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function setUp(unitsPerMinute?: number) {
  const clock = stillClock(START);
  const mailbox = createMailbox({ clock, ...(unitsPerMinute === undefined ? {} : { unitsPerMinute }) });
  const server = await startGmailServer(mailbox);
  closing.push(server.close);
  const auth = new OAuth2Client({
    clientId: PREVIEW_CLIENT.id,
    clientSecret: PREVIEW_CLIENT.secret,
    redirectUri: 'http://127.0.0.1:1/callback',
    // Without it the client refreshes only by its own clock, never after a 401.
    forceRefreshOnFailure: true,
    endpoints: {
      oauth2AuthBaseUrl: `${server.url}o/oauth2/v2/auth`,
      oauth2TokenUrl: `${server.url}token`,
      oauth2RevokeUrl: `${server.url}revoke`,
    },
  });
  const users = gmail({ version: 'v1', auth: auth as never, rootUrl: server.url, retry: false }).users;
  return { clock, mailbox, server, auth, users };
}

describe('the REST door, with the official client', () => {
  it('lists, reads, labels and drafts the same mailbox', async () => {
    const { mailbox, server, auth, users } = await setUp();
    auth.setCredentials({ access_token: server.oauth.grant() });
    const stored = mailbox.receive(mail({}, 'Grüße'));
    const list = await users.messages.list({ userId: 'me', q: 'from:anna@example.com' });
    expect(list.data.messages).toEqual([{ id: stored.id, threadId: stored.threadId }]);
    const got = await users.messages.get({ userId: 'me', id: stored.id, format: 'full' });
    expect(Buffer.from(got.data.payload?.body?.data ?? '', 'base64url').toString()).toBe('Grüße\r\n');
    const label = await users.labels.create({ userId: 'me', requestBody: { name: 'L' } });
    await users.messages.batchModify({
      userId: 'me',
      requestBody: { ids: [stored.id], addLabelIds: [String(label.data.id)] },
    });
    expect(stored.labelIds).toContain(label.data.id);
    await expect(users.labels.create({ userId: 'me', requestBody: { name: 'l' } })).rejects.toMatchObject({
      status: 409,
    });
    await expect(users.messages.get({ userId: 'me', id: 'none' })).rejects.toMatchObject({ status: 404 });
    const some = await users.messages.get({
      userId: 'me',
      id: stored.id,
      format: 'metadata',
      metadataHeaders: ['From', 'Subject'],
    });
    expect(some.data.payload?.headers?.map(({ name }) => name)).toEqual(['From', 'Subject']);
  });

  it('answers 403 beyond the quota and drops the line where the fault says so', async () => {
    const { mailbox, server, auth, users } = await setUp(10);
    auth.setCredentials({ access_token: server.oauth.grant() });
    await users.messages.list({ userId: 'me' });
    await users.messages.list({ userId: 'me' });
    await expect(users.messages.list({ userId: 'me' })).rejects.toMatchObject({ status: 403 });
    mailbox.faults.arm([{ kind: 'timeout-before', atCall: 1 }]);
    await expect(users.labels.list({ userId: 'me' })).rejects.toThrow();
  });

  it('takes a hundred calls in one batch and answers each', async () => {
    const { mailbox, server } = await setUp();
    const { id } = mailbox.receive(mail());
    const part = (n: number, path: string): string =>
      `--x\r\nContent-Type: application/http\r\nContent-ID: <item-${n}>\r\n\r\nGET ${path} HTTP/1.1\r\n\r\n\r\n`;
    const base = '/gmail/v1/users/me/messages';
    const answer = await fetch(`${server.url}batch/gmail/v1`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${server.oauth.grant()}`,
        'Content-Type': 'multipart/mixed; boundary=x',
      },
      body: `${part(1, `${base}/${id}?format=minimal`)}${part(2, `${base}/none`)}--x--`,
    });
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toContain('multipart/mixed');
    expect(text).toContain('Content-ID: <response-item-1>\r\n\r\nHTTP/1.1 200 OK');
    expect(text).toContain('Content-ID: <response-item-2>\r\n\r\nHTTP/1.1 404 Not Found');
    expect(text).toContain(`"id":"${id}"`);
  });
});

describe('OAuth', () => {
  async function login(consent: 'grant' | 'deny' = 'grant') {
    const all = await setUp();
    all.server.oauth.consent = consent;
    let seen = new URLSearchParams();
    const loopback = createServer((request, response) => {
      seen = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams;
      response.end('done');
    });
    await new Promise<void>((resolve) => loopback.listen(0, '127.0.0.1', resolve));
    closing.push(async () => void loopback.close());
    const redirect = `http://127.0.0.1:${(loopback.address() as AddressInfo).port}/callback`;
    const { codeVerifier, codeChallenge } = await all.auth.generateCodeVerifierAsync();
    const url = all.auth.generateAuthUrl({
      scope: 'https://www.googleapis.com/auth/gmail.modify',
      redirect_uri: redirect,
      state: 'state-1',
      code_challenge_method: 'S256' as never,
      ...(codeChallenge === undefined ? {} : { code_challenge: codeChallenge }),
    });
    await fetch(url);
    return { ...all, seen, redirect, codeVerifier };
  }

  it('goes from the consent page over the loopback to tokens, refreshes, and revokes', async () => {
    const { seen, auth, users, server, redirect, codeVerifier } = await login();
    expect(seen.get('state')).toBe('state-1');
    const code = seen.get('code') ?? '';
    const { tokens } = await auth.getToken({ code, codeVerifier, redirect_uri: redirect });
    expect(tokens).toMatchObject({ token_type: 'Bearer', refresh_token: expect.any(String) });
    auth.setCredentials(tokens);
    await users.labels.list({ userId: 'me' });
    server.oauth.expireAccess();
    await users.labels.list({ userId: 'me' });
    await auth.revokeToken(String(tokens.refresh_token));
    auth.setCredentials(tokens);
    await expect(users.labels.list({ userId: 'me' })).rejects.toThrow(/invalid_grant/);
  });

  it('refuses a wrong verifier and a code used twice', async () => {
    const { seen, auth, redirect } = await login();
    const code = seen.get('code') ?? '';
    await expect(auth.getToken({ code, codeVerifier: 'wrong', redirect_uri: redirect })).rejects.toThrow(
      /invalid_grant/,
    );
    await expect(auth.getToken({ code, codeVerifier: 'wrong', redirect_uri: redirect })).rejects.toThrow(
      /invalid_grant/,
    );
  });

  it('says access_denied where the person refuses', async () => {
    const { seen } = await login('deny');
    expect([seen.get('error'), seen.get('code')]).toEqual(['access_denied', null]);
  });

  it('ends refresh tokens after seven days, as in status Testing', async () => {
    const { seen, auth, users, clock, redirect, codeVerifier } = await login();
    const { tokens } = await auth.getToken({
      code: seen.get('code') ?? '',
      codeVerifier,
      redirect_uri: redirect,
    });
    auth.setCredentials({ refresh_token: tokens.refresh_token ?? '' });
    clock.advance(8 * 86_400_000);
    await expect(users.labels.list({ userId: 'me' })).rejects.toThrow(/invalid_grant/);
  });
});
