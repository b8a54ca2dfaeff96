import { fold } from '../../text/fold.ts';
import type { Evidence, Kind } from '../notification.ts';
import { FAMILIES, REMINDS } from './families.ts';
import { isNameLine, isSamePerson } from './names.ts';
import { isBareArrow, type Row } from './rows.ts';
import { type Sentence, sentenceIn, speaksForThemselves } from './sentences.ts';

export interface KindReading {
  readonly kind: Kind;
  /** The name as the surest sentence says it; null where none names anybody. */
  readonly name: string | null;
  /** What that sentence says beside the name; null where it says nothing. */
  readonly fact: string | null;
  readonly evidence: readonly Evidence[];
}

/** A frame sentence weighs more than loose words, the subject more than the body: a note can speak of anything. */
const WEIGHT = { subjectSentence: 7, bodySentence: 6, bodyWords: 0.5, label: 3, sender: 3, soleSender: 7 };
/** The frame stands at the top; further down somebody may be quoted. */
const FRAME_ROWS = 14;
const ENOUGH = 2;

interface Vote {
  readonly kind: Kind;
  readonly weight: number;
  readonly source: string;
  readonly detail: string;
}

function familyVotes(text: string, factor: number, source: string): Vote[] {
  const folded = fold(text.slice(0, 300));
  return FAMILIES.filter(({ pattern }) => pattern.test(folded)).map(({ kind, weight }) => ({
    kind,
    weight: weight * factor,
    source,
    detail: `words of ${kind}`,
  }));
}

/** The lines that can speak for the frame: the first ones outside tildes. */
function frameRows(rows: readonly Row[]): readonly Row[] {
  const frame: Row[] = [];
  let quoting = false;
  for (const row of rows) {
    if (row.kind === 'tilde') quoting = !quoting;
    else if (row.kind !== 'blank' && row.kind !== 'dash' && row.kind !== 'browser' && !quoting)
      frame.push(row);
    if (frame.length >= FRAME_ROWS) break;
  }
  return frame;
}

function sentencesOf(rows: readonly Row[]): readonly Sentence[] {
  return rows.flatMap((row) => {
    const sentence = row.kind === 'line' || row.kind === 'label' ? sentenceIn(row.text) : null;
    return sentence === null ? [] : [sentence];
  });
}

/** The button that only an open request has. */
const ACCEPTS =
  /^(?:=> ?)?(?:(?:ja|yes),? )?(?:jetzt )?(?:(?:(?:als |die )?(?:kontakt|kontaktanfrage|anfrage|einladung) )?(?:jetzt )?(?:annehmen|bestatigen|akzeptieren)|als kontakt hinzufugen|(?:accept|confirm|approve)(?: (?:the |as (?:a )?)?(?:contact ?)?(?:request|contact|invitation)?)?|add (?:as (?:a )?|to (?:my |your )?)contacts?)(?: (?:oder|or) .{0,30})?$/;
/** Buttons that lead to what somebody wrote. */
const REPLIES =
  /^(?:=> ?)?(?:jetzt |direkt |hier |gleich )?(?:(?:auf )?(?:die |diese |zur |zum )?(?:nachricht|chat|unterhaltung|mitteilung) )?(?:antworten|beantworten|lesen|offnen)$|^(?:=> ?)?(?:reply|answer|(?:read|open|go to|continue) (?:the |your )?(?:message|chat|conversation))(?: .{0,40})?$/;

const ACCEPT_BUTTON = 'button to accept';

function bodyVotes(rows: readonly Row[]): Vote[] {
  const frame = frameRows(rows);
  const votes: Vote[] = [];
  const spoken = frame.find((row) => sentencesOf([row]).length > 0);
  const [sentence] = spoken === undefined ? [] : sentencesOf([spoken]);
  if (sentence !== undefined)
    votes.push({
      kind: sentence.kind,
      // "Message from Ida:" in a request announces its note.
      weight:
        sentence.kind === 'message' && spoken?.text.endsWith(':') === true
          ? WEIGHT.label
          : WEIGHT.bodySentence,
      source: 'wording',
      detail: `sentence of ${sentence.kind}`,
    });
  const counted = new Set<Kind>();
  for (const row of frame)
    for (const vote of row.text.length < 120 ? familyVotes(row.text, WEIGHT.bodyWords, 'wording') : []) {
      // The same words on every card of a list say it once.
      if (counted.has(vote.kind)) continue;
      counted.add(vote.kind);
      votes.push(vote);
    }
  const buttons = rows.filter(
    (row, at) => row.kind === 'action' || (row.kind === 'line' && isBareArrow(rows[at + 1])),
  );
  if (buttons.some((row) => ACCEPTS.test(row.folded)))
    votes.push({ kind: 'contact-request', weight: 3, source: 'structure', detail: ACCEPT_BUTTON });
  if (buttons.some((row) => REPLIES.test(row.folded)))
    votes.push({ kind: 'message', weight: 2, source: 'structure', detail: 'button to answer' });
  if (rows.some((row) => row.kind === 'tilde'))
    votes.push({ kind: 'message', weight: 2, source: 'structure', detail: 'text between tildes' });
  const header = rows.find((row) => /^(?:new message|neue nachricht|nachricht|message) ?:$/.test(row.folded));
  if (header !== undefined)
    votes.push({ kind: 'message', weight: 3, source: 'structure', detail: 'message header' });
  return votes;
}

/** What stands below such a button is the frame's: the text, if any, came before, or is not in the mail. */
export function endsTheText({ kind, folded }: Row): boolean {
  return (
    kind === 'action' &&
    (ACCEPTS.test(folded) || (REPLIES.test(folded) && /lesen|offnen|read|open/.test(folded)))
  );
}

function isAcceptButton(vote: Vote): boolean {
  return vote.detail === ACCEPT_BUTTON;
}

function isSentence(vote: Vote): boolean {
  return vote.detail.startsWith('sentence of');
}

/** Kinds that summarise others: an open request among five news is no request. */
function isDigestOf(votes: readonly Vote[]): boolean {
  return votes.some((vote) => vote.kind === 'digest' && vote.source === 'subject' && vote.weight >= 6);
}

/** The kind by the strongest evidence, with its reasons; `other` where nothing is strong enough. */
export function kindOf(
  subject: string,
  parts: readonly (readonly Row[])[],
  senderKind: Kind | null,
): KindReading {
  const votes: Vote[] = familyVotes(subject, 1, 'subject');
  const inSubject = sentenceIn(subject);
  if (inSubject !== null)
    votes.push({
      kind: inSubject.kind,
      weight: WEIGHT.subjectSentence,
      source: 'subject',
      detail: `sentence of ${inSubject.kind}`,
    });
  const bodies = parts.map(bodyVotes).sort((a, b) => total(b) - total(a));
  votes.push(...(bodies[0] ?? []));
  if (senderKind !== null) {
    // Where no sentence speaks of a person, an address that carries one kind goes before loose words.
    const weight = votes.some(isSentence) ? WEIGHT.sender : WEIGHT.soleSender;
    votes.push({ kind: senderKind, weight, source: 'sender', detail: 'address of one kind' });
  }
  const sums = new Map<Kind, number>();
  for (const vote of votes) sums.set(vote.kind, (sums.get(vote.kind) ?? 0) + vote.weight);
  let best: Kind = 'other';
  let most = ENOUGH - 0.01;
  for (const [kind, sum] of sums)
    if (sum > most) {
      best = kind;
      most = sum;
    }
  // Nobody accepts a message: what speaks of one announces the note of a request.
  if (
    best === 'message' &&
    votes.some(isAcceptButton) &&
    votes.some((vote) => vote.kind === 'contact-request' && !isAcceptButton(vote))
  )
    best = 'contact-request';
  if (isDigestOf(votes)) best = 'digest';
  const sentences = [
    ...(inSubject === null ? [] : [inSubject]),
    ...parts.flatMap((rows) => sentencesOf(frameRows(rows))),
  ];
  const surest = namesayer(sentences, best);
  const kind =
    best === 'contact-request' && isReminder(subject, parts, surest?.name ?? null)
      ? 'contact-request-reminder'
      : best;
  return {
    kind,
    name: surest?.name ?? null,
    fact: surest?.fact ?? null,
    evidence: votes
      .filter((vote) => vote.kind === best)
      .map((vote) => ({ about: 'kind', source: vote.source, detail: vote.detail })),
  };
}

/** The sentence that names somebody most fully; one of the mail's own kind goes first ("Nachricht von …" in a request). */
function namesayer(sentences: readonly Sentence[], kind: Kind): Sentence | null {
  const naming = sentences.filter((sentence) => sentence.name !== null);
  const own = naming.filter((sentence) => sentence.kind === kind);
  const said = own.length > 0 ? own : naming;
  // Further down somebody may write about others.
  const same = said.filter(({ name }) => isSamePerson(name ?? '', said[0]?.name ?? ''));
  const ranked = same.sort(
    (a, b) => (b.name?.length ?? 0) - (a.name?.length ?? 0) || (b.fact?.length ?? 0) - (a.fact?.length ?? 0),
  );
  return ranked[0] ?? null;
}

function total(votes: readonly Vote[]): number {
  return votes.reduce((sum, vote) => sum + vote.weight, 0);
}

/** "A new request is waiting for you" waits for the first time. */
function reminds(folded: string): boolean {
  if (!REMINDS.test(folded) || speaksForThemselves(folded)) return false;
  const first =
    /(?:^|[^a-z])(?:neue?r?|new) .{0,40}(?:wartet|waiting|waits)|(?:^|[^a-z])(?:eine?|an?) .{0,12}(?:anfrage|einladung|wunsch|request|invitation)/;
  return (
    !first.test(folded) || /noch|seit |erinner|still|remind|since|unbeantw|unansw|ausst|pending/.test(folded)
  );
}

/** The frame reminds above the card; below it stands what somebody wrote. */
function aboveCard(rows: readonly Row[], name: string | null): readonly Row[] {
  const card =
    name === null ? -1 : rows.findIndex(({ text }) => isNameLine(text) && isSamePerson(text, name));
  return card < 0 ? rows : rows.slice(0, card);
}

/** Subject and frame may remind; what somebody wrote ("I waited long to write") may not. */
function isReminder(subject: string, parts: readonly (readonly Row[])[], name: string | null): boolean {
  if (reminds(fold(subject))) return true;
  return parts.some((rows) =>
    aboveCard(frameRows(rows), name)
      .slice(0, 5)
      .some(
        (row) =>
          row.text.length < 140 &&
          reminds(row.folded) &&
          /anfrage|kontakt|request|einladung|invitation/.test(row.folded),
      ),
  );
}
