/** A tiny add-on for tests of the preview itself, and its manifest. */
export const CODE = `
  function card(title, text) {
    return CardService.newCardBuilder().setHeader(CardService.newCardHeader().setTitle(title))
      .addSection(CardService.newCardSection().addWidget(CardService.newTextParagraph().setText(text))
        .addWidget(CardService.newTextInput().setFieldName('name').setTitle('Name'))
        .addWidget(CardService.newTextButton().setText('Go').setOnClickAction(CardService.newAction().setFunctionName('onGo'))))
      .build();
  }
  function onHome() { return [card('Home', 'Hello')]; }
  function onMessage(e) { return [card('Mail', e.gmail.messageId)]; }
  function onGo(e) {
    return CardService.newActionResponseBuilder().setNotification(CardService.newNotification()
      .setText('Hello ' + (e.formInput.name || 'nobody') + ' ' + e.userLocale)).build();
  }
  function secret() { return 'called'; }`;

export const MANIFEST = JSON.stringify({
  oauthScopes: ['https://www.googleapis.com/auth/gmail.modify'],
  addOns: {
    common: {
      name: 'Tiny',
      homepageTrigger: { runFunction: 'onHome' },
      universalActions: [{ label: 'Go', runFunction: 'onGo' }],
      openLinkUrlPrefixes: ['https://example.com/'],
    },
    gmail: { contextualTriggers: [{ unconditional: {}, onTriggerFunction: 'onMessage' }] },
  },
});
