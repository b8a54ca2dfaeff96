/** What the server and the page say to each other. Types only: both sides are built from this repository. */
import type { Result } from './apps-script/script.ts';

export type PageLanguage = 'de' | 'en';

export interface LabelView {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly color: { readonly textColor: string; readonly backgroundColor: string } | null;
}

/** The add-on as its manifest describes it. */
export interface AddOnView {
  readonly name: string;
  readonly homepage: string;
  readonly contextual: string;
  readonly universal: readonly { readonly label: string; readonly functionName: string }[];
  /** Prefixes that the manifest allows for links, `https://*.example.com/` included. */
  readonly linkPrefixes: readonly string[];
}

export interface StateView {
  readonly address: string;
  /** Milliseconds since the epoch on the clock of the preview. */
  readonly now: number;
  readonly language: PageLanguage;
  readonly slow: boolean;
  readonly addOn: AddOnView;
  readonly labels: readonly LabelView[];
  readonly unread: number;
  readonly drafts: number;
  readonly triggers: number;
}

export interface ThreadRow {
  readonly threadId: string;
  readonly senders: readonly string[];
  readonly subject: string;
  readonly snippet: string;
  readonly date: number;
  readonly unread: boolean;
  readonly labelIds: readonly string[];
  readonly messages: number;
  /** The draft that the row stands for in the drafts folder. */
  readonly draftId: string | null;
  readonly hasDraft: boolean;
}

export interface MessageView {
  readonly id: string;
  readonly threadId: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly subject: string;
  readonly date: number;
  readonly labelIds: readonly string[];
  readonly draftId: string | null;
  readonly text: string;
  readonly hasHtml: boolean;
}

export interface DraftView {
  readonly id: string;
  readonly threadId: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** A callback that the page asks for. */
export interface CallRequest {
  readonly functionName: string;
  readonly messageId: string | null;
  readonly parameters: Readonly<Record<string, string>>;
  readonly form: Readonly<Record<string, readonly string[]>>;
}

export interface CallAnswer {
  readonly result: Result;
  readonly logs: readonly string[];
  readonly touched: readonly string[];
  readonly milliseconds: number;
}
