import type { EntryPoint } from './entry-points.ts';

/**
 * A card as a plain value. Cards are made by pure functions and turned into CardService's in one place (render.ts),
 * which escapes every text there: a text from a mail cannot become markup, whoever writes the next card.
 */
export interface CardView {
  readonly title: string;
  readonly subtitle?: string;
  readonly sections: readonly SectionView[];
  /** The button that stays at the bottom. */
  readonly footer?: ButtonView;
}

export interface SectionView {
  readonly header?: string;
  /** Number of widgets that show while the section is folded; without it the section cannot be folded. */
  readonly folded?: number;
  readonly widgets: readonly WidgetView[];
}

/** A text with emphasis: what is written in the parts is shown as it is. */
export type Text = string | readonly (string | { readonly bold: string } | { readonly quiet: string })[];

export interface ActionView {
  readonly run: EntryPoint;
  readonly parameters?: Readonly<Record<string, string>>;
}

export type ButtonView = { readonly text: string; readonly filled?: boolean } & (
  | { readonly action: ActionView }
  /** Opens Gmail's own editor with the draft that the action made. */
  | { readonly compose: ActionView }
  | { readonly link: string }
);

export interface Choice {
  readonly text: string;
  readonly value: string;
  readonly selected: boolean;
}

export type WidgetView =
  | { readonly kind: 'paragraph'; readonly text: Text }
  | {
      readonly kind: 'fact';
      readonly label?: string;
      readonly text: Text;
      readonly below?: string;
      readonly button?: ButtonView;
    }
  | {
      readonly kind: 'toggle';
      readonly text: Text;
      readonly below?: string;
      readonly name: string;
      readonly on: boolean;
      readonly change?: ActionView;
    }
  | {
      readonly kind: 'input';
      readonly name: string;
      readonly title: string;
      readonly value: string;
      readonly hint?: string;
      readonly lines?: 'one' | 'many';
    }
  | {
      readonly kind: 'choice';
      readonly name: string;
      readonly title: string;
      readonly items: readonly Choice[];
      readonly many?: boolean;
      readonly change?: ActionView;
    }
  | { readonly kind: 'buttons'; readonly buttons: readonly ButtonView[] }
  | { readonly kind: 'divider' };

/** What the user sees after a click. */
export interface ActionOutcome {
  /** A sentence in the bar at the bottom. */
  readonly say?: string;
  readonly show?:
    | { readonly how: 'push' | 'update' | 'root'; readonly card: CardView }
    | { readonly how: 'pop' };
  /** True where labels or drafts of the open mail changed. */
  readonly stateChanged?: boolean;
}
