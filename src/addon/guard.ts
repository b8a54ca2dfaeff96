import type { UiLanguage } from '../text/localised.ts';
import type { Answer, EntryPoint } from './entry-points.ts';
import { type AddonEvent, eventFrom } from './event.ts';
import { failureFrom } from './failure.ts';
import { cardFrom, responseFrom } from './render.ts';
import { ERROR_TITLE, ERRORS, type ErrorKey } from './strings/errors.ts';
import type { ActionOutcome, CardView } from './view.ts';

/** What a handler gives, by the type that its entry point must answer with. */
export interface Outcomes {
  readonly card: CardView;
  readonly action: ActionOutcome;
  readonly universal: CardView;
  readonly compose: GoogleAppsScript.Gmail.GmailDraft;
  readonly nothing: undefined;
}

type Answers = {
  readonly [A in Answer]: {
    /** What Apps Script wants. */
    readonly give: (outcome: Outcomes[A]) => unknown;
    /** The same type for the case that something went wrong. */
    readonly fail: (failure: ErrorKey, language: UiLanguage) => unknown;
  };
};

const ANSWERS: Answers = {
  card: {
    give: cardFrom,
    fail: (failure, language) => cardFrom(errorCard(failure, language)),
  },
  universal: {
    give: universalFrom,
    fail: (failure, language) => universalFrom(errorCard(failure, language)),
  },
  action: {
    give: responseFrom,
    fail: (failure, language) => responseFrom({ say: ERRORS[failure][language] }),
  },
  compose: {
    give: (draft) => CardService.newComposeActionResponseBuilder().setGmailDraft(draft).build(),
    // Without a draft Gmail opens no editor; this response has no place for a sentence.
    fail: () => CardService.newComposeActionResponseBuilder().build(),
  },
  nothing: { give: () => undefined, fail: () => undefined },
};

/**
 * Runs a handler and gives Apps Script the type that it expects, whatever happens: Gmail shows a wrong type, and any
 * error, only as "Something went wrong". The log holds the name of the entry point and the key of the error, nobody's data.
 */
export function guarded<A extends Answer>(
  name: EntryPoint,
  answer: A,
  handler: (event: AddonEvent) => Outcomes[A],
  raw: unknown,
): unknown {
  const { give, fail } = ANSWERS[answer];
  let event: AddonEvent = eventFrom(undefined);
  try {
    event = eventFrom(raw);
    return give(handler(event));
  } catch (error) {
    const { failure, status } = failureFrom(error);
    console.error(`${name}: ${failure}${status === null ? '' : ` (${status})`}`);
    return fail(failure, event.language);
  }
}

function universalFrom(card: CardView): GoogleAppsScript.Card_Service.UniversalActionResponse {
  return CardService.newUniversalActionResponseBuilder()
    .displayAddOnCards([cardFrom(card)])
    .build();
}

/** A card that says what went wrong. */
export function errorCard(failure: ErrorKey, language: UiLanguage): CardView {
  return {
    title: ERROR_TITLE,
    sections: [{ widgets: [{ kind: 'paragraph', text: ERRORS[failure][language] }] }],
  };
}
