import type { Advice } from './advice.ts';
import type { Category } from './category.ts';
import type { StrategyName } from './strategies.ts';

/** Who or what always leads to `accept`: compared folded, as whole words. */
export interface Exceptions {
  readonly names: readonly string[];
  readonly companies: readonly string[];
  /** Words of the message, such as the title of a seminar or an event. */
  readonly words: readonly string[];
}

/** Everything of the user's settings that a verdict depends on. */
export interface JudgementSettings {
  readonly strategy: StrategyName;
  /** Rows that the user changed. */
  readonly rows: Readonly<Partial<Record<Category, Advice>>>;
  readonly exceptions: Exceptions;
  /** Does the user want to hear of jobs and projects? `false` turns recruiting into decline-kindly. */
  readonly openToOffers: boolean;
  /** The user's own topics and services. */
  readonly topics: readonly string[];
  /** Days after which an ask-back without an answer counts as silence. */
  readonly silentAfterDays: number;
}

export const DEFAULT_JUDGEMENT_SETTINGS: JudgementSettings = {
  strategy: 'dialogue-first',
  rows: {},
  exceptions: { names: [], companies: [], words: [] },
  openToOffers: true,
  topics: [],
  silentAfterDays: 14,
};
