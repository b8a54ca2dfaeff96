import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { currentSource } from '../../scripts/generate-card-service.ts';
import { createScript } from '../../src/preview/apps-script/script.ts';
import { stillClock } from '../../src/preview/clock.ts';
import { createMailbox } from '../../src/preview/gmail/mailbox.ts';

const START = Date.UTC(2026, 0, 5, 9);

function setUp(code: string, options: { asAddOn?: boolean; scopes?: string[] } = {}) {
  const clock = stillClock(START);
  const mailbox = createMailbox({ clock });
  return { clock, mailbox, script: createScript({ code, mailbox, ...options }) };
}

const MAIL = Buffer.from(
  [
    'From: Anna Probe <anna@example.com>',
    'Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=',
    'Date: Sun, 4 Jan 2026 08:00:00 +0000',
    'Message-ID: <1@example.com>',
    'Content-Type: text/plain; charset=iso-8859-1',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Sch=F6n',
  ].join('\r\n'),
);

describe('the strict fake of CardService', () => {
  it('is generated from the type package that is installed', () => {
    expect(currentSource()).toBe(readFileSync('src/preview/apps-script/card-service.generated.ts', 'utf8'));
  });

  it('gives cards in the card format of Google', () => {
    const { script } = setUp(`
      function onHome() {
        var action = CardService.newAction().setFunctionName('onHome').setParameters({ a: 'b' })
          .setLoadIndicator(CardService.LoadIndicator.SPINNER);
        return [CardService.newCardBuilder().setName('home')
          .setHeader(CardService.newCardHeader().setTitle('T'))
          .addSection(CardService.newCardSection().setHeader('S')
            .addWidget(CardService.newTextParagraph().setText('<b>x</b>'))
            .addWidget(CardService.newTextInput().setFieldName('f').setMultiline(true).setValue('v'))
            .addWidget(CardService.newSelectionInput().setFieldName('s').setType(CardService.SelectionInputType.DROPDOWN)
              .addItem('One', 1, true))
            .addWidget(CardService.newTextButton().setText('Go').setOnClickAction(action)))
          .build()];
      }`);
    expect(script.runCard('onHome').result).toEqual({
      kind: 'cards',
      cards: [
        {
          name: 'home',
          header: { title: 'T' },
          sections: [
            {
              header: 'S',
              widgets: [
                { textParagraph: { text: '<b>x</b>' } },
                { textInput: { name: 'f', type: 'MULTIPLE_LINE', value: 'v' } },
                {
                  selectionInput: {
                    name: 's',
                    type: 'DROPDOWN',
                    items: [{ text: 'One', value: '1', selected: true }],
                  },
                },
                {
                  buttonList: {
                    buttons: [
                      {
                        text: 'Go',
                        onClick: {
                          action: {
                            function: 'onHome',
                            parameters: [{ key: 'a', value: 'b' }],
                            loadIndicator: 'SPINNER',
                          },
                        },
                      },
                    ],
                  },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it.each([
    ['a wrong method', 'CardService.newTextParagraph().setTxt("x")', 'setTxt is not a function'],
    ['a wrong type', 'CardService.newTextParagraph().setText(1)', "The parameters (number) don't match"],
    ['a missing argument', 'CardService.newSelectionInput().addItem("a", "b")', '(string,string)'],
    [
      'a wrong enum',
      'CardService.newTextButton().setTextButtonStyle(CardService.LoadIndicator.SPINNER)',
      '(LoadIndicator)',
    ],
    ['parameters that are no strings', 'CardService.newAction().setParameters({ a: 1 })', 'setParameters'],
    ['a switch as a widget', 'CardService.newCardSection().addWidget(CardService.newSwitch())', '(Switch)'],
    [
      'a section without widgets',
      'CardService.newCardBuilder().addSection(CardService.newCardSection())',
      "without 'widgets'",
    ],
    [
      'a text input without a name',
      'CardService.newCardSection().addWidget(CardService.newTextInput())',
      "without 'name'",
    ],
  ])('refuses %s', (_name, expression, sentence) => {
    const { script } = setUp(`function f() { ${expression}; }`);
    expect(script.run('f').result).toMatchObject({
      kind: 'error',
      message: expect.stringContaining(sentence),
    });
  });

  it('finds a card that calls a function which does not exist', () => {
    const { script } = setUp(`function f() {
      return CardService.newActionResponseBuilder().setNavigation(CardService.newNavigation().pushCard(
        CardService.newCardBuilder().addSection(CardService.newCardSection().addWidget(CardService.newTextButton()
          .setText('x').setOnClickAction(CardService.newAction().setFunctionName('gone')))).build())).build(); }`);
    expect(script.run('f').result).toMatchObject({ kind: 'error', message: expect.stringContaining('gone') });
  });
});

describe('the bare context', () => {
  it('records what Apps Script lacks, and gives values of its own realm', () => {
    const { script } = setUp(`function f(e) {
      return [typeof URL, typeof setTimeout, e instanceof Object, Array.isArray(e.list), e.list instanceof Array,
        new Date().getTime(), Date.now(), new Date(0).toISOString()]; }`);
    const run = script.run('f', { list: [1] });
    expect(run.touched).toEqual(['URL', 'setTimeout']);
    expect(run.result).toEqual({
      kind: 'value',
      value: ['undefined', 'undefined', true, true, true, START, START, '1970-01-01T00:00:00.000Z'],
    });
  });

  it('keeps nothing from one run to the next but the properties', () => {
    const { script } = setUp(`var n = 0;
      function f() { n += 1; var p = PropertiesService.getUserProperties();
        p.setProperty('n', String(Number(p.getProperty('n')) + 1)); return n + '/' + p.getProperty('n'); }`);
    script.run('f');
    expect(script.run('f').result).toEqual({ kind: 'value', value: '1/2' });
  });

  it('enforces the limits of properties', () => {
    const { script } = setUp(
      `function f() { PropertiesService.getUserProperties().setProperty('k', 'x'.repeat(9 * 1024 + 1)); }`,
    );
    expect(script.run('f').result).toMatchObject({
      kind: 'error',
      message: expect.stringContaining('too large'),
    });
  });

  it('refuses a trigger below an hour to an add-on, and grants it to a plain script', () => {
    const code = `function f() { return ScriptApp.newTrigger('f').timeBased().everyMinutes(10).create().getHandlerFunction(); }`;
    expect(setUp(code).script.run('f').result).toMatchObject({
      message: expect.stringContaining('at least one hour'),
    });
    const plain = setUp(code, { asAddOn: false });
    expect(plain.script.run('f').result).toEqual({ kind: 'value', value: 'f' });
    expect(plain.script.triggers).toMatchObject([{ functionName: 'f', everyMinutes: 10 }]);
  });
});

describe('the Gmail service of the bundle', () => {
  it('gives bodies as signed bytes in UTF-8, headers decoded and in order', () => {
    const { script, mailbox } = setUp(`function f(e) {
      var m = Gmail.Users.Messages.get('me', e.id);
      return { data: m.payload.body.data, names: m.payload.headers.map(function (h) { return h.name; }), subject: m.payload.headers[1].value }; }`);
    const { id } = mailbox.receive(MAIL);
    expect(script.run('f', { id }).result).toEqual({
      kind: 'value',
      value: {
        data: [83, 99, 104, -61, -74, 110],
        names: ['From', 'Subject', 'Date', 'Message-ID', 'Content-Type', 'Content-Transfer-Encoding'],
        subject: 'Grüße',
      },
    });
  });

  it('throws as Apps Script does, with the code in details', () => {
    const { script } = setUp(`function f() { try { Gmail.Users.Messages.get('me', 'none'); }
      catch (e) { return [e instanceof Error, e.name, e.details.code, e.message]; } }`);
    expect(script.run('f').result).toEqual({
      kind: 'value',
      value: [
        true,
        'GoogleJsonResponseException',
        404,
        'API call to gmail.users.messages.get failed with error: Requested entity was not found.',
      ],
    });
  });

  it('has no key for an empty list', () => {
    const { script } = setUp(
      `function f() { return Gmail.Users.Messages.list('me', { q: 'from:nobody' }); }`,
    );
    expect(script.run('f').result).toEqual({ kind: 'value', value: { resultSizeEstimate: 0 } });
  });

  it('opens a draft from a compose action, in its thread', () => {
    const { script, mailbox } = setUp(`function f(e) {
      var raw = Utilities.base64EncodeWebSafe('In-Reply-To: <1@example.com>\\r\\nReferences: <1@example.com>\\r\\nSubject: Re: Grüße\\r\\n\\r\\nHallo');
      var d = Gmail.Users.Drafts.create({ message: { threadId: e.gmail.threadId, raw: raw } }, 'me');
      GmailApp.setCurrentMessageAccessToken(e.gmail.accessToken);
      return CardService.newComposeActionResponseBuilder().setGmailDraft(GmailApp.getDraft(d.id)).build(); }`);
    const { id, threadId } = mailbox.receive(MAIL);
    const { result } = script.runCard('f', { message: { id, threadId } });
    expect(result).toMatchObject({
      kind: 'compose',
      response: {
        renderActions: {
          hostAppAction: {
            gmailAction: { openCreatedDraftAction: { draftId: expect.any(String), draftThreadId: threadId } },
          },
        },
      },
    });
  });

  it('stops all effects after the limit on time', () => {
    const { script, mailbox } = setUp(`function f() {
      try { Gmail.Users.Labels.list('me'); } catch (e) { PropertiesService.getUserProperties().setProperty('late', 'x'); } }`);
    mailbox.faults.arm([{ kind: 'killed-before', atCall: 1 }]);
    expect(script.run('f').result).toEqual({ kind: 'killed' });
    expect(script.userProperties.size).toBe(0);
  });
});
