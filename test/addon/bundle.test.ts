import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { beforeAll, describe, expect, it } from 'vitest';
import { BUDGET } from '../../scripts/addon/cold-start.ts';
import { MANIFEST } from '../../scripts/addon/manifest.ts';
import { ENTRY_POINTS } from '../../src/addon/entry-points.ts';
import { builtAddon, installed } from './add-on.ts';
import { ORDINARY } from './mails.ts';

let addon: Awaited<ReturnType<typeof builtAddon>>;
beforeAll(async () => {
  addon = await builtAddon();
});

describe('the bundle', () => {
  it('is ES2020 and declares every entry point at the top level, and nothing else but its own name', () => {
    const { body } = parse(addon.code, { ecmaVersion: 2020 });
    const names = body.flatMap((node) => {
      if (node.type === 'FunctionDeclaration') return [node.id.name];
      if (node.type === 'VariableDeclaration')
        return node.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : '?'));
      return [];
    });
    expect(names.sort()).toEqual([...Object.keys(ENTRY_POINTS), 'Vorzimmer'].sort());
  });

  it('holds no call that could send, throw away, delete mail or reach another server', () => {
    expect(addon.code).not.toMatch(
      /\.(?:send|sendEmail|sendDraft|trash|untrash|batchDelete|moveToTrash|moveToArchive|markRead|deleteDraft)\(/,
    );
    expect(addon.code).not.toMatch(/UrlFetchApp|MailApp|DriveApp|\bfetch\(|XMLHttpRequest/);
  });

  it('is no heavier than its budget', () => {
    expect(Buffer.byteLength(addon.code) / 1000).toBeLessThan(BUDGET.kilobytes);
  });

  it('says nothing about ordinary mail but one quiet line, for one look at the headers', () => {
    const { script, mailbox } = installed(addon.code, { locale: 'de' });
    const message = mailbox.receive(ORDINARY);
    const run = script.runCard('onMessage', { message });
    expect(run.result).toMatchObject({ kind: 'cards' });
    expect(JSON.stringify(run.result)).toContain('Keine Benachrichtigung von XING oder LinkedIn.');
    expect(mailbox.calls.map(({ method, params }) => [method, params.format])).toEqual([
      ['messages.get', 'metadata'],
    ]);
    expect(run.touched).toEqual([]);
  });
});

describe('the manifest', () => {
  it('is what the strict schema knows, and typing errors are not', () => {
    const raw = JSON.parse(readFileSync(join(addon.dir, 'appsscript.json'), 'utf8'));
    expect(MANIFEST.parse(raw)).toEqual(raw);
    expect(MANIFEST.safeParse({ ...raw, oauthScope: [] }).success).toBe(false);
    raw.addOns.common.homepageTrigger.runFunction = 'onHomepge';
    expect(MANIFEST.safeParse(raw).success).toBe(false);
  });

  it('asks for no scope beyond those that docs/setup.md explains', () => {
    const setup = readFileSync('docs/setup.md', 'utf8');
    const raw = JSON.parse(readFileSync(join(addon.dir, 'appsscript.json'), 'utf8'));
    expect(raw.oauthScopes.map((scope: string) => scope.slice(scope.lastIndexOf('/') + 1))).toEqual([
      'gmail.addons.execute',
      'gmail.addons.current.message.readonly',
      'gmail.addons.current.action.compose',
      'gmail.modify',
      'script.locale',
      'script.scriptapp',
    ]);
    for (const scope of raw.oauthScopes)
      expect(setup).toContain(`\`${scope.slice(scope.lastIndexOf('/') + 1)}\``);
  });
});
