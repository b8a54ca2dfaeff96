/** The part of Google's card format that the page draws. */
export interface CardAction {
  readonly function: string;
  readonly parameters?: readonly { readonly key: string; readonly value: string }[];
  readonly loadIndicator?: 'SPINNER' | 'NONE';
  readonly requiredWidgets?: readonly string[];
  readonly allWidgetsAreRequired?: boolean;
}

export interface OpenLink {
  readonly url: string;
}

export interface OnClick {
  readonly action?: CardAction;
  readonly openLink?: OpenLink;
  readonly composeAction?: CardAction;
  readonly openDynamicLinkAction?: CardAction;
}

export interface Button {
  readonly text?: string;
  readonly altText?: string;
  readonly type?: 'FILLED' | 'FILLED_TONAL' | 'OUTLINED' | 'BORDERLESS' | 'TEXT';
  readonly disabled?: boolean;
  readonly icon?: Icon;
  readonly onClick: OnClick;
}

export interface Icon {
  readonly knownIcon?: string;
  readonly iconUrl?: string;
  readonly altText?: string;
  readonly materialIcon?: { readonly name: string };
}

export interface SwitchControl {
  readonly name: string;
  readonly value: string;
  readonly selected?: boolean;
  readonly controlType?: 'SWITCH' | 'CHECK_BOX';
  readonly onChangeAction?: CardAction;
}

export interface DecoratedText {
  readonly text: string;
  readonly topLabel?: string;
  readonly bottomLabel?: string;
  readonly wrapText?: boolean;
  readonly startIcon?: Icon;
  readonly endIcon?: Icon;
  readonly button?: Button;
  readonly switchControl?: SwitchControl;
  readonly onClick?: OnClick;
}

export interface TextInput {
  readonly name: string;
  readonly label?: string;
  readonly hintText?: string;
  readonly value?: string;
  readonly type?: 'SINGLE_LINE' | 'MULTIPLE_LINE';
  readonly validation?: { readonly characterLimit?: number; readonly inputType?: string };
  readonly initialSuggestions?: { readonly items: readonly { readonly text: string }[] };
  readonly onChangeAction?: CardAction;
}

export interface SelectionInput {
  readonly name: string;
  readonly label?: string;
  readonly type: 'CHECK_BOX' | 'RADIO_BUTTON' | 'SWITCH' | 'DROPDOWN' | 'MULTI_SELECT';
  readonly items: readonly { readonly text: string; readonly value: string; readonly selected: boolean }[];
  readonly onChangeAction?: CardAction;
}

/** Exactly one key is set. */
export interface Widget {
  readonly textParagraph?: { readonly text: string };
  readonly decoratedText?: DecoratedText;
  readonly buttonList?: { readonly buttons: readonly Button[] };
  readonly textInput?: TextInput;
  readonly selectionInput?: SelectionInput;
  readonly divider?: Readonly<Record<string, never>>;
  readonly image?: { readonly imageUrl: string; readonly altText?: string; readonly onClick?: OnClick };
}

export interface Section {
  readonly header?: string;
  readonly collapsible?: boolean;
  readonly uncollapsibleWidgetsCount?: number;
  readonly widgets: readonly Widget[];
}

export interface Card {
  readonly name?: string;
  readonly header?: { readonly title: string; readonly subtitle?: string; readonly imageUrl?: string };
  readonly sections: readonly Section[];
  readonly cardActions?: readonly { readonly actionLabel: string; readonly onClick: OnClick }[];
  readonly fixedFooter?: { readonly primaryButton: Button; readonly secondaryButton?: Button };
}

export interface Navigation {
  readonly pushCard?: Card;
  readonly updateCard?: Card;
  readonly pop?: true;
  readonly popToRoot?: true;
  readonly popToCard?: string;
}

/** What an action callback asks Gmail to do. */
export interface ActionJson {
  readonly renderActions?: {
    readonly action?: {
      readonly navigations?: readonly Navigation[];
      readonly notification?: { readonly text: string };
      readonly link?: OpenLink;
    };
    readonly hostAppAction?: {
      readonly gmailAction?: {
        readonly openCreatedDraftAction?: { readonly draftId: string; readonly draftThreadId: string };
      };
    };
  };
  readonly stateChanged?: boolean;
}
