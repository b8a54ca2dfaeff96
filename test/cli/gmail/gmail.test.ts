import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Bed, bed, DAY, fill, snapshot } from './bed.ts';

let open: Bed | null = null;
afterEach(async () => {
  await open?.close();
  open = null;
});

async function loggedInBed(counts = { recent: 30, old: 0 }): Promise<Bed> {
  open = await bed();
  fill(open.mailbox, counts);
  expect(await open.login()).toMatchObject({ code: 0 });
  open.mailbox.calls.splice(0);
  return open;
}

const writes = ({ mailbox }: Bed) => mailbox.calls.filter(({ writes: wrote }) => wrote).length;

describe('vorzimmer gmail login', () => {
  it('goes through the browser and keeps the token for the user alone', async () => {
    open = await bed();
    const { stdout, stderr, code } = await open.login();
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout).toContain('Logged in as sie@example.com.');
    const file = join(open.config, 'token.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(stdout).not.toContain(JSON.parse(readFileSync(file, 'utf8')).refresh_token);
  });

  it('asks Google for PKCE, state and gmail.modify only', async () => {
    open = await bed();
    const { stdout } = await open.login();
    const query = new URL(/http:\/\/127\S+/.exec(stdout)?.[0] ?? '').searchParams;
    expect(query.get('scope')).toBe('https://www.googleapis.com/auth/gmail.modify');
    expect(query.get('code_challenge_method')).toBe('S256');
    expect(query.get('state')).toMatch(/^[\w-]{32}$/);
  });

  it('turns away an answer that is not for this login', async () => {
    open = await bed();
    let turnedAway = 0;
    await open.gmail(['login'], {
      onPrint: (text) => {
        const address = /http:\/\/127\S+/.exec(text)?.[0];
        if (address === undefined) return;
        const redirect = new URL(address).searchParams.get('redirect_uri');
        void fetch(`${redirect}/?code=stolen&state=guess`)
          .then((answer) => {
            turnedAway = answer.status;
            return fetch(address);
          })
          .then((page) => page.text());
      },
    });
    expect(turnedAway).toBe(404);
  });

  it('says what to do when access is denied', async () => {
    open = await bed();
    open.oauth.consent = 'deny';
    const { stderr, code } = await open.login();
    expect(code).toBe(1);
    expect(stderr).toContain('access_denied');
    expect(existsSync(join(open.config, 'token.json'))).toBe(false);
  });

  it.each([
    ['a client for the web', { web: { client_id: 'x', client_secret: 'y' } }, 'Desktop app'],
    ['something else', { hello: 1 }, 'is no OAuth client'],
    ['a client that Google does not know', { installed: { client_id: 'x', client_secret: 'y' } }, ''],
  ])('explains %s', async (name, json, sentence) => {
    open = await bed();
    writeFileSync(join(open.config, 'client.json'), JSON.stringify(json));
    if (sentence === '') {
      writeFileSync(join(open.config, 'token.json'), JSON.stringify({ refresh_token: 'old' }));
      const { stderr, code } = await open.gmail(['triage']);
      expect({ code, name }).toMatchObject({ code: 1 });
      expect(stderr).toContain('invalid_client');
      return;
    }
    const { stderr, code } = await open.gmail(['login']);
    expect(code).toBe(1);
    expect(stderr).toContain(sentence);
  });

  it('names the way to a client where there is none', async () => {
    open = await bed();
    const { stderr, code } = await open.gmail(['login', '--client', join(open.config, 'none.json')]);
    expect(code).toBe(1);
    expect(stderr).toContain('docs/gmail-cli.md');
  });

  it('revokes and forgets on logout', async () => {
    const { config, gmail } = await loggedInBed();
    expect((await gmail(['logout'])).stdout).toContain('Logged out.');
    expect(existsSync(join(config, 'token.json'))).toBe(false);
    expect((await gmail(['triage'])).stderr).toContain('vorzimmer gmail login');
    expect((await gmail(['logout'])).stdout).toContain('Nobody was logged in.');
  });
});

describe('vorzimmer gmail triage', () => {
  it('shows the plan and writes nothing', async () => {
    const its = await loggedInBed();
    const { stdout, code } = await its.gmail(['triage', '--drafts'], { lang: 'de' });
    expect(code).toBe(0);
    expect(stdout).toContain('+ neues Label Vorzimmer/');
    expect(stdout).toContain('Geschrieben wurde nichts.');
    expect(writes(its)).toBe(0);
    expect(existsSync(join(its.config, 'mailbox.json'))).toBe(false);
  });

  it('prints the same JSON for the same mailbox', async () => {
    const { gmail, mailbox } = await loggedInBed();
    const first = await gmail(['triage', '--json', '--drafts']);
    mailbox.clock.advance(60_000);
    const second = await gmail(['triage', '--json', '--drafts']);
    expect(second.stdout).toBe(first.stdout);
    const plan = JSON.parse(first.stdout);
    expect(plan.mails.length).toBe(27);
    expect(plan.drafts.length).toBeGreaterThan(0);
  });

  it('reads only what --query finds, and at most --limit', async () => {
    const { gmail, mailbox } = await loggedInBed();
    const { stdout } = await gmail([
      'triage',
      '--json',
      '--query',
      'subject:"want to connect"',
      '--limit',
      '3',
    ]);
    expect(JSON.parse(stdout).mails.length).toBe(3);
    expect(mailbox.calls.filter(({ method }) => method === 'messages.get').length).toBe(3);
  });

  it.each([
    ['--limit', '0'],
    ['--units', 'many'],
    ['--since', 'yesterday'],
  ])('refuses %s %s', async (option, value) => {
    const { gmail } = await loggedInBed({ recent: 1, old: 0 });
    const { stderr, code } = await gmail(['triage', option, value]);
    expect(code).toBe(2);
    expect(stderr).toContain(value);
  });
});

describe('vorzimmer gmail apply', () => {
  it('asks, and writes nothing without a yes', async () => {
    const its = await loggedInBed();
    const { stderr } = await its.gmail(['apply'], { stdin: 'n\n' });
    expect(stderr).toContain('Carry out this plan?');
    expect(writes(its)).toBe(0);
  });

  it('carries the plan out, and a second time there is nothing to do', async () => {
    const its = await loggedInBed();
    const planned = JSON.parse((await its.gmail(['triage', '--json', '--drafts'])).stdout);
    const { stdout, code } = await its.gmail(['apply', '--drafts'], { stdin: 'y\n' });
    expect({ code }).toEqual({ code: 0 });
    expect(stdout).toContain('Done: 27 mails with labels');
    expect(its.mailbox.state.drafts.size).toBe(planned.drafts.length);
    its.mailbox.calls.splice(0);
    expect((await its.gmail(['apply', '--drafts', '--yes'])).stdout).toContain('Nothing to do');
    expect(writes(its)).toBe(0);
  });

  it('does the same with and without the question', async () => {
    const asked = await loggedInBed({ recent: 25, old: 40 });
    await asked.gmail(['apply', '--since', '365d', '--drafts'], { stdin: 'y\n' });
    const one = snapshot(asked.mailbox);
    await asked.close();
    const unasked = await loggedInBed({ recent: 25, old: 40 });
    await unasked.gmail(['apply', '--since', '365d', '--drafts', '--yes']);
    expect(snapshot(unasked.mailbox)).toEqual(one);
  });

  it('reaches old mail with --since, and never reads it twice', async () => {
    const its = await loggedInBed({ recent: 5, old: 130 });
    const { stdout } = await its.gmail(['apply', '--since', '365d', '--yes']);
    expect(stdout).toContain('135 mails read');
    its.mailbox.calls.splice(0);
    await its.gmail(['apply', '--since', '365d', '--yes']);
    expect(its.mailbox.calls.filter(({ method }) => method === 'messages.get')).toEqual([]);
  });

  it('does not put back a label that the user removed', async () => {
    const its = await loggedInBed({ recent: 3, old: 0 });
    await its.gmail(['apply', '--yes']);
    const ours = [...its.mailbox.state.labels.values()].filter(({ name }) => name.startsWith('Vorzimmer/'));
    for (const message of its.mailbox.state.messages.values())
      for (const { id } of ours) message.labelIds.delete(id);
    const before = snapshot(its.mailbox);
    its.mailbox.clock.advance(60_000);
    await its.gmail(['apply', '--yes']);
    expect(snapshot(its.mailbox)).toEqual(before);
  });

  it('takes labels that exist by name, in any case of letters', async () => {
    const its = await loggedInBed({ recent: 3, old: 0 });
    its.mailbox.call('labels.create', { userId: 'me' }, { name: 'VORZIMMER' });
    its.mailbox.calls.splice(0);
    expect((await its.gmail(['apply', '--yes'])).code).toBe(0);
    const created = its.mailbox.calls.filter(({ method }) => method === 'labels.create');
    expect(created.every(({ body }) => body.name !== 'Vorzimmer')).toBe(true);
  });

  it('respects what another shell did: its labels and its drafts', async () => {
    const its = await loggedInBed();
    await its.gmail(['apply', '--drafts', '--yes']);
    const before = snapshot(its.mailbox);
    writeFileSync(join(its.config, 'mailbox.json'), '');
    its.mailbox.calls.splice(0);
    await its.gmail(['apply', '--drafts', '--yes']);
    expect(snapshot(its.mailbox)).toEqual(before);
    expect(writes(its)).toBe(0);
  });
});

describe('vorzimmer gmail watch and status', () => {
  it('costs a few units while nothing comes, and works when something does', async () => {
    const its = await loggedInBed({ recent: 2, old: 0 });
    let sleeps = 0;
    const { stdout } = await its.gmail(['watch', '--yes', '--interval', '10'], {
      looks: 3,
      onSleep: () => {
        sleeps += 1;
        if (sleeps === 2) fill(its.mailbox, { recent: 1, old: 0 });
      },
    });
    expect(stdout.match(/Done: /g)).toHaveLength(2);
    expect(its.mailbox.calls.filter(({ method }) => method === 'history.list')).toHaveLength(2);
    const status = await its.gmail(['status']);
    expect(status.stdout).toContain('Account sie@example.com');
  });

  it('makes a full look where the history id is too old', async () => {
    const its = await loggedInBed({ recent: 2, old: 0 });
    await its.gmail(['watch', '--yes']);
    its.mailbox.clock.advance(8 * DAY);
    await its.login();
    fill(its.mailbox, { recent: 1, old: 0 });
    its.mailbox.calls.splice(0);
    expect((await its.gmail(['watch', '--yes'])).stdout).toContain('Done: 1');
    expect(its.mailbox.calls.map(({ method, error }) => `${method} ${error}`)).toContain('history.list 404');
  });
});
