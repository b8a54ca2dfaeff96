/**
 * How each call on a CardService builder shows in Google's card format
 * (https://developers.google.com/workspace/add-ons/reference/rpc/google.apps.card.v1).
 * A method that is missing here exists in Apps Script, but nobody in this project uses it: the fake says so.
 */
export type Json = Record<string, unknown>;
type Effect = (json: Json, args: readonly unknown[]) => void;

const put =
  (key: string): Effect =>
  (json, [value]) => {
    json[key] = value;
  };
const push =
  (key: string): Effect =>
  (json, [value]) => {
    json[key] = [...((json[key] as unknown[] | undefined) ?? []), value];
  };
/** Sets a key inside an object that several methods share, for example the image of a decorated text. */
const into =
  (outer: string, inner: string): Effect =>
  (json, [value]) => {
    json[outer] = { ...((json[outer] as Json | undefined) ?? {}), [inner]: value };
  };

const CLICKS: Readonly<Record<string, Effect>> = {
  setOnClickAction: (json, [action]) => {
    json.onClick = { action };
  },
  setOnClickOpenLinkAction: (json, [action]) => {
    json.onClick = { openDynamicLinkAction: action };
  },
  setOpenLink: (json, [openLink]) => {
    json.onClick = { openLink };
  },
  // Google's card format has no public word for a compose action; this one follows openDynamicLinkAction.
  setComposeAction: (json, [action, composedEmailType]) => {
    json.onClick = { composeAction: { ...(action as Json), composedEmailType } };
  },
};

const NAVIGATE = (key: string, constant?: unknown): Effect => {
  return (json, [value]) => {
    push('navigations')(json, [{ [key]: constant ?? value }]);
  };
};

export const EFFECTS: Readonly<Record<string, Readonly<Record<string, Effect>>>> = {
  Action: {
    setFunctionName: put('function'),
    setLoadIndicator: put('loadIndicator'),
    setPersistValues: put('persistValues'),
    setAllWidgetsAreRequired: put('allWidgetsAreRequired'),
    addRequiredWidget: push('requiredWidgets'),
    setParameters: (json, [table]) => {
      json.parameters = Object.entries(table as Json).map(([key, value]) => ({ key, value }));
    },
  },
  ActionResponseBuilder: {
    setNavigation: (json, [navigation]) => Object.assign(json, navigation),
    setNotification: put('notification'),
    setOpenLink: put('link'),
    setStateChanged: put('stateChanged'),
  },
  UniversalActionResponseBuilder: {
    displayAddOnCards: (json, [cards]) => {
      json.navigations = (cards as Json[]).map((pushCard) => ({ pushCard }));
    },
    setOpenLink: put('link'),
  },
  ComposeActionResponseBuilder: { setGmailDraft: put('draft') },
  ButtonSet: { addButton: push('buttons') },
  CardAction: { ...CLICKS, setText: put('actionLabel') },
  CardBuilder: {
    addCardAction: push('cardActions'),
    addSection: push('sections'),
    setHeader: put('header'),
    setName: put('name'),
    setFixedFooter: put('fixedFooter'),
    setDisplayStyle: put('displayStyle'),
    setPeekCardHeader: put('peekCardHeader'),
  },
  CardHeader: {
    setTitle: put('title'),
    setSubtitle: put('subtitle'),
    setImageUrl: put('imageUrl'),
    setImageStyle: put('imageType'),
    setImageAltText: put('imageAltText'),
  },
  CardSection: {
    addWidget: push('widgets'),
    setHeader: put('header'),
    setCollapsible: put('collapsible'),
    setNumUncollapsibleWidgets: put('uncollapsibleWidgetsCount'),
  },
  DecoratedText: {
    ...CLICKS,
    setText: put('text'),
    setTopLabel: put('topLabel'),
    setBottomLabel: put('bottomLabel'),
    setWrapText: put('wrapText'),
    setButton: put('button'),
    setSwitchControl: put('switchControl'),
    setStartIcon: put('startIcon'),
    setEndIcon: put('endIcon'),
    setIcon: into('startIcon', 'knownIcon'),
    setIconUrl: into('startIcon', 'iconUrl'),
    setIconAltText: into('startIcon', 'altText'),
  },
  Divider: {},
  FixedFooter: { setPrimaryButton: put('primaryButton'), setSecondaryButton: put('secondaryButton') },
  IconImage: {
    setIcon: put('knownIcon'),
    setIconUrl: put('iconUrl'),
    setAltText: put('altText'),
    setImageCropType: put('imageType'),
    setMaterialIcon: put('materialIcon'),
  },
  MaterialIcon: {
    setName: put('name'),
    setFill: put('fill'),
    setWeight: put('weight'),
    setGrade: put('grade'),
  },
  Image: { ...CLICKS, setImageUrl: put('imageUrl'), setAltText: put('altText') },
  ImageButton: {
    ...CLICKS,
    setAltText: put('altText'),
    setIcon: into('icon', 'knownIcon'),
    setIconUrl: into('icon', 'iconUrl'),
    setMaterialIcon: into('icon', 'materialIcon'),
  },
  Navigation: {
    pushCard: NAVIGATE('pushCard'),
    updateCard: NAVIGATE('updateCard'),
    popCard: NAVIGATE('pop', true),
    popToRoot: NAVIGATE('popToRoot', true),
    popToNamedCard: NAVIGATE('popToCard'),
  },
  Notification: { setText: put('text') },
  OpenLink: { setUrl: put('url'), setOpenAs: put('openAs'), setOnClose: put('onClose') },
  SelectionInput: {
    setFieldName: put('name'),
    setTitle: put('label'),
    setType: put('type'),
    setOnChangeAction: put('onChangeAction'),
    addItem: (json, [text, value, selected]) =>
      push('items')(json, [{ text: String(text), value: String(value), selected }]),
  },
  Suggestions: {
    addSuggestion: (json, [text]) => push('items')(json, [{ text }]),
    addSuggestions: (json, [texts]) => {
      for (const text of texts as string[]) push('items')(json, [{ text }]);
    },
  },
  Switch: {
    setFieldName: put('name'),
    setValue: put('value'),
    setSelected: put('selected'),
    setControlType: put('controlType'),
    setOnChangeAction: put('onChangeAction'),
  },
  TextButton: {
    ...CLICKS,
    setText: put('text'),
    setAltText: put('altText'),
    setDisabled: put('disabled'),
    setBackgroundColor: put('backgroundColor'),
    setTextButtonStyle: put('type'),
  },
  TextInput: {
    setFieldName: put('name'),
    setTitle: put('label'),
    setHint: put('hintText'),
    setValue: put('value'),
    setOnChangeAction: put('onChangeAction'),
    setSuggestions: put('initialSuggestions'),
    setValidation: put('validation'),
    setMultiline: (json, [multiline]) => {
      json.type = multiline === true ? 'MULTIPLE_LINE' : 'SINGLE_LINE';
    },
  },
  TextParagraph: { setText: put('text') },
  Validation: { setCharacterLimit: put('characterLimit'), setInputType: put('inputType') },
};

/** The key under which a widget stands in a section. Also the list of types that `addWidget` takes. */
export const WIDGET_KEYS: Readonly<Record<string, string>> = {
  ButtonSet: 'buttonList',
  DecoratedText: 'decoratedText',
  Divider: 'divider',
  Image: 'image',
  SelectionInput: 'selectionInput',
  TextInput: 'textInput',
  TextParagraph: 'textParagraph',
  // A single button is shown as a list of one.
  TextButton: 'buttonList',
  ImageButton: 'buttonList',
};

/** What Google requires before a part may be shown; the reference calls these fields required. */
export const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  Action: ['function'],
  ButtonSet: ['buttons'],
  Card: ['sections'],
  CardAction: ['actionLabel', 'onClick'],
  CardHeader: ['title'],
  CardSection: ['widgets'],
  DecoratedText: ['text'],
  FixedFooter: ['primaryButton'],
  Image: ['imageUrl'],
  ImageButton: ['icon', 'onClick'],
  Notification: ['text'],
  OpenLink: ['url'],
  SelectionInput: ['name', 'type', 'items'],
  Switch: ['name', 'value'],
  TextButton: ['text', 'onClick'],
  TextInput: ['name'],
  TextParagraph: ['text'],
};
