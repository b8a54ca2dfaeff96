import type { CardAction } from './card-types.ts';
import type { Words } from './strings.ts';

/** What a card can ask of the page around it. */
export interface CardHost {
  readonly words: Words;
  act(action: CardAction): void;
  compose(action: CardAction): void;
  openLink(url: string): void;
}
