import { assessmentOf } from '../judgement/assessment.ts';
import type { Category } from '../judgement/category.ts';
import { NO_FACTS } from '../rules/facts.ts';
import type { Finding } from '../rules/finding.ts';
import { RULES } from '../rules/registry.ts';
import type { Group } from '../rules/rule.ts';
import { fold } from '../text/fold.ts';
import { languageOf } from '../text/language.ts';
import type { Localised, UiLanguage } from '../text/localised.ts';
import { ELEMENTS, type Element, IMPRESSIONS, moveSentence, NOTES } from './own-request-words.ts';
import { holdsLink } from './plain.ts';

/** One thing that a good request says, and where this one says it. */
export interface ElementFound {
  readonly element: Element;
  /** Where it begins in the text; null where it is missing. */
  readonly at: number | null;
}

/** How a request of the user's own reads to somebody with a strategy. Advice on it, never a text to send. */
export interface RequestReview {
  readonly language: UiLanguage;
  readonly category: Category;
  /** 0 (a guess) to 1 (certain). */
  readonly confidence: number;
  readonly impression: Localised;
  /** Evidence that makes the request stronger, in the order of the text. */
  readonly helps: readonly Finding[];
  /** Evidence that makes it weaker. */
  readonly weakens: readonly Finding[];
  readonly elements: readonly ElementFound[];
  readonly missing: readonly Element[];
  /** What should move; empty where the order is good. */
  readonly moves: readonly Localised[];
  readonly notes: readonly Localised[];
}

const STRONG: ReadonlySet<Group> = new Set([
  'known',
  'need',
  'offer',
  'press',
  'referral',
  'question',
  'event',
  'detail',
]);

/** Groups whose findings say an element in other words. */
const SAID_BY: Readonly<Record<Element, ReadonlySet<Group>>> = {
  who: new Set(['known', 'event', 'referral']),
  why: new Set(['known', 'event', 'referral', 'press', 'question', 'need']),
  benefit: new Set(['need', 'offer', 'press']),
  question: new Set(),
};

/** Openings of the elements, on folded text. They only need to notice that something is said, not whether it convinces. */
const SAID: Readonly<Record<Element, RegExp>> = {
  who: /\b(?:ich bin|mein name ist|ich heise|ich leite|ich arbeite|ich verantworte|ich betreue|ich fuhre|ich schreibe fur|wir sind|wir kennen uns|wir haben uns|kennengelernt|als [a-z-]{4,30}(?:in)? (?:bei|der|des|im|am|von)|my name is|i am (?:an? |the |responsible|in charge|with )|i'm (?:an? |the |responsible|in charge|with )|i (?:run|lead|manage|head|work (?:at|for|with|as|in)|write for|teach)|we met|we know each other|i'm writing on behalf)\b/,
  why: /\b(?:(?:ihr|ihre[mnrs]?|dein|deine[mnrs]?|euer|eure[mnrs]?) (?:[a-z-]{2,20} ){0,2}(?:vortrag|artikel|beitrag|buch|podcast|interview|seminar|workshop|arbeit|projekt|erfahrung|veroffentlichung|blog|kurs|text|studie)[a-z]{0,4}|weil|da (?:sie|du|ich|wir)|deshalb schreibe|aus diesem grund|auf empfehlung|empfohlen|aufmerksam geworden|your (?:[a-z-]{2,20} ){0,2}(?:talk|article|post|book|podcast|interview|seminar|workshop|work|project|experience|paper|blog|course|study)|because|the reason|recommended|suggested (?:that )?i|referred me)\b/,
  benefit:
    /\b(?:ich (?:suche|brauche|benotige|biete|mochte (?:sie|dich|gern|wissen)|kann (?:ihnen|dir|euch))|wir (?:suchen|brauchen|benotigen|bieten|planen|mochten)|ihnen (?:[a-z]{2,20} ){0,3}(?:anbieten|helfen|nutzen|geben|zeigen|honorar)|dir (?:[a-z]{2,20} ){0,3}(?:anbieten|helfen|nutzen|geben|zeigen)|honorar|budget|vergut[a-z]{2,6}|i (?:need|am looking for|can offer|could offer|offer|would like to (?:know|learn|hire|book|invite))|i'm looking for|i'd like to (?:know|learn|hire|book|invite)|we (?:need|are looking for|offer|plan|are planning|would like)|we're (?:looking for|planning)|paid|fee|in return)\b/,
  question: /\?/,
};

const groupOf: ReadonlyMap<string, Group> = new Map(RULES.map(({ id, group }) => [id, group]));

/** Where the last sentence that ends in a question mark stands: a question is worth its place at the end. */
function questionAt(folded: string): number | null {
  const at = folded.lastIndexOf('?');
  return at < 0 ? null : at;
}

function placeOf(element: Element, folded: string, findings: readonly Finding[]): number | null {
  if (element === 'question') return questionAt(folded);
  const said = SAID[element].exec(folded)?.index;
  const shown = findings
    .filter(({ rule, end }) => end > 0 && SAID_BY[element].has(groupOf.get(rule) ?? 'fact'))
    .map(({ start }) => start);
  const places = said === undefined ? shown : [said, ...shown];
  return places.length === 0 ? null : Math.min(...places);
}

/** Neighbours in the good order that stand the other way round, far enough apart to be two sentences. */
function movesFor(elements: readonly ElementFound[], folded: string): readonly Localised[] {
  const present = elements.filter((one): one is { element: Element; at: number } => one.at !== null);
  return present.flatMap((one, i) => {
    const next = present[i + 1];
    if (next === undefined || one.at <= next.at) return [];
    const between = folded.slice(next.at, one.at);
    return /[.!?\n]/.test(between) ? [moveSentence(one.element, next.element)] : [];
  });
}

function notesOn(text: string, folded: string, findings: readonly Finding[]): readonly Localised[] {
  const notes: Localised[] = [];
  if ((text.match(/\S{1,200}/g) ?? []).length > 120) notes.push(NOTES.long);
  if ((text.match(/\?/g) ?? []).length > 2) notes.push(NOTES.manyQuestions);
  if (holdsLink(text)) notes.push(NOTES.link);
  if (text.includes('!')) notes.push(NOTES.exclamation);
  if (findings.some(({ rule }) => rule === 'placeholder-left')) notes.push(NOTES.placeholder);
  const saysDu = /\b(?:du|dich|dir|dein[a-z]{0,2})\b/.test(folded);
  const saysSie = /(?:^|[^.!?\s]\s{1,3})(?:Sie|Ihnen|Ihre?[mnrs]?)\b/.test(text);
  if (saysDu && saysSie) notes.push(NOTES.mixedForms);
  return notes;
}

/**
 * What a reader with a strategy will think of a request that the user is about to send: which rules fire, what is missing,
 * what stands in a better place elsewhere. Pure; reads at most 8,000 characters.
 */
export function reviewOfRequest(request: string): RequestReview {
  const text = request.slice(0, 8_000);
  const written = languageOf(text);
  const language: UiLanguage = written === 'de' ? 'de' : 'en';
  const { category, confidence, findings } = assessmentOf({
    platform: null,
    kind: 'contact-request',
    requester: null,
    message: text,
    language: written,
    facts: NO_FACTS,
    topics: [],
  });
  const folded = fold(text);
  const inOrder = [...findings].filter(({ rule }) => groupOf.has(rule)).sort((a, b) => a.start - b.start);
  const isStrong = ({ rule }: Finding): boolean =>
    STRONG.has(groupOf.get(rule) ?? 'fact') && rule !== 'placeholder-left';
  const empty = category === 'no-text';
  const elements = ELEMENTS.map((element) => ({
    element,
    at: empty ? null : placeOf(element, folded, inOrder),
  }));
  return {
    language,
    category,
    confidence,
    impression: IMPRESSIONS[category],
    helps: inOrder.filter(isStrong),
    weakens: inOrder.filter((finding) => !isStrong(finding)),
    elements,
    missing: elements.filter(({ at }) => at === null).map(({ element }) => element),
    moves: movesFor(elements, folded),
    notes: notesOn(text, folded, inOrder),
  };
}
