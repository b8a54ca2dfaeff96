import { beforeAll, describe, expect, it } from 'vitest';
import { builtAddon, calls, DAY, HOUR, installed, labels, NOW, timer } from './add-on.ts';
import { invitation } from './mails.ts';

let code: string;
beforeAll(async () => {
  ({ code } = await builtAddon());
});

describe('old mail', () => {
  it('is worked on from new to old, in slices, and says how far it is', () => {
    const { script, mailbox } = installed(code, { locale: 'de' });
    for (let mail = 0; mail < 250; mail += 1)
      mailbox.receive(
        invitation({ name: `Person ${mail} Beispiel`, slug: `person-${mail}`, id: `old${mail}` }),
        { at: NOW - 30 * DAY - mail * HOUR },
      );
    timer(script);
    script.runCard('onAutomatic', { form: { automatic: ['on'] } });
    script.runCard('onStartBackfill', { form: { months: ['12'] } });
    const labelled = () => Object.values(labels(mailbox)).filter((names) => names.length > 0).length;
    const seen: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      timer(script);
      seen.push(labelled());
    }
    // The mail at the border is listed again, so that none of its second is lost; it is not read again.
    expect(seen).toEqual([100, 199, 250, 250, 250]);
    calls(mailbox);
    timer(script);
    expect(calls(mailbox)).toEqual({ 'messages.list': 1 });
    expect(JSON.stringify(script.runCard('onHomepage').result)).toContain(
      'Fertig: 250 Mails angesehen, 250 mit Label.',
    );
  });
});
