import { beforeAll, describe, expect, it } from 'vitest';
import { builtAddon, calls, DAY, HOUR, installed, labels, NOW, timer } from './add-on.ts';
import { invitation, ORDINARY } from './mails.ts';

let code: string;
beforeAll(async () => {
  ({ code } = await builtAddon());
});

describe('a run', () => {
  it('reads only new notifications: 1,000 mails of which 50 are ours', () => {
    const { script, mailbox } = installed(code);
    for (let mail = 0; mail < 950; mail += 1) mailbox.receive(ORDINARY, { at: NOW - DAY - mail * 1000 });
    for (let mail = 0; mail < 50; mail += 1)
      mailbox.receive(
        invitation({ name: `Person ${mail} Beispiel`, slug: `person-${mail}`, id: `inv${mail}` }),
        { at: NOW - mail * 60_000 },
      );
    timer(script);
    const first = calls(mailbox);
    const used = new Set(Object.values(labels(mailbox)).flat()).size;
    expect(used).toBeGreaterThan(1);
    expect(first).toEqual({
      'messages.list': 1,
      'messages.get': 50,
      'labels.list': 1,
      'labels.create': used,
      'messages.batchModify': used,
    });
    timer(script);
    expect(calls(mailbox)).toEqual({ 'messages.list': 1 });
  });

  it('gives the parent and one child to a request, and nothing to ordinary mail', () => {
    const { script, mailbox } = installed(code, { locale: 'de' });
    script.runCard('onAutomatic', { form: { automatic: ['on'] } });
    const request = mailbox.receive(invitation(), { at: NOW - HOUR });
    const ordinary = mailbox.receive(ORDINARY, { at: NOW - HOUR });
    timer(script);
    const given = labels(mailbox);
    expect(given[request.id]).toHaveLength(2);
    expect(given[request.id]).toContain('Vorzimmer');
    expect(given[ordinary.id]).toEqual([]);
  });

  it('does not put back a label that the user removed, in this window or after it', () => {
    const { script, mailbox } = installed(code);
    const request = mailbox.receive(invitation(), { at: NOW - HOUR });
    timer(script);
    for (const id of [...request.labelIds]) if (id.startsWith('Label')) request.labelIds.delete(id);
    for (let day = 0; day < 5; day += 1) {
      timer(script);
      mailbox.clock.advance(DAY);
    }
    expect(labels(mailbox)[request.id]).toEqual([]);
  });

  it('takes a label of that name that exists already, in any case of letters', () => {
    const { script, mailbox } = installed(code);
    const mine = mailbox.call('labels.create', {}, { name: 'vorzimmer' });
    mailbox.receive(invitation(), { at: NOW - HOUR });
    timer(script);
    const parents = [...mailbox.state.labels.values()].filter(
      ({ name }) => name.toLowerCase() === 'vorzimmer',
    );
    expect(parents.map(({ id }) => id)).toEqual([mine.id]);
  });

  it('leaves alone what another shell has labelled', () => {
    const { script, mailbox } = installed(code);
    const parent = mailbox.call('labels.create', {}, { name: 'Vorzimmer' });
    const request = mailbox.receive(invitation(), { at: NOW - HOUR });
    request.labelIds.add(String(parent.id));
    timer(script);
    expect(labels(mailbox)[request.id]).toEqual(['Vorzimmer']);
  });

  it('does not make a deleted label again, and goes on labelling with the others', () => {
    const { script, mailbox } = installed(code);
    mailbox.receive(invitation({ id: 'one' }), { at: NOW - 2 * HOUR });
    timer(script);
    const child = [...mailbox.state.labels.values()].find(({ name }) => name.includes('/'));
    mailbox.call('labels.delete', { id: child?.id });
    const second = mailbox.receive(invitation({ id: 'two', name: 'Bo Beispiel', slug: 'bo' }), {
      at: NOW - HOUR,
    });
    timer(script);
    expect(labels(mailbox)[second.id]).toEqual(['Vorzimmer']);
    expect([...mailbox.state.labels.values()].map(({ name }) => name)).not.toContain(child?.name);
  });

  it('gives way to a run that is at work, and takes over from one that was killed', () => {
    const { script, mailbox } = installed(code);
    mailbox.receive(invitation(), { at: NOW - HOUR });
    script.userProperties.set('turn', String(NOW + 60_000));
    timer(script);
    expect(calls(mailbox)).toEqual({});
    mailbox.clock.advance(120_000);
    timer(script);
    expect(calls(mailbox)['messages.get']).toBe(1);
  });
});
