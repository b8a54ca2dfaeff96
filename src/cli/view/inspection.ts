import { CATEGORY_NAMES } from '../../judgement/names.ts';
import type { Mail } from '../../mail/mail.ts';
import { KIND_NAMES, PLATFORM_NAMES } from '../../platforms/names.ts';
import type { Requester } from '../../platforms/notification.ts';
import { wholeWords } from '../../text/excerpt.ts';
import type { UiLanguage } from '../../text/localised.ts';
import type { Triaged } from '../../triage/triage.ts';
import type { Colours } from '../cli.ts';
import { dayText, numberText } from '../terminal/formats.ts';
import { visible, visibleLines } from '../terminal/visible.ts';
import { columnsOf, padded, wrapped } from '../terminal/width.ts';
import { INSPECT, type InspectTexts } from '../texts/inspect.ts';
import { ADVICE_HEADINGS } from '../texts/words.ts';

/** One line of the explanation: what it is about, and what there is to say. */
type Row = readonly [title: string, lines: readonly string[]];

function requesterLines(
  requester: Requester | null,
  texts: InspectTexts,
  language: UiLanguage,
): readonly string[] {
  if (requester === null) return [];
  const part = (title: string, value: string | null) =>
    value === null ? null : `${title}: ${visible(value)}`;
  return [
    visible(requester.name),
    requester.headline === null ? null : visible(requester.headline),
    part(texts.position, requester.position),
    part(texts.company, requester.company),
    part(texts.location, requester.location),
    requester.sharedContacts === null
      ? null
      : texts.sharedContacts(numberText(requester.sharedContacts, language)),
    requester.profileUrl === null ? null : visible(requester.profileUrl),
  ].filter((line) => line !== null);
}

function recognisedLine(
  { notification }: Triaged,
  texts: InspectTexts,
  language: UiLanguage,
): readonly string[] {
  if (notification.platform === null) return [texts.notOurs];
  const parts = [PLATFORM_NAMES[notification.platform], KIND_NAMES[notification.kind].one[language]];
  if (notification.template !== null)
    parts.push(texts.template(visible(notification.template.name), notification.template.known));
  const reason = notification.notUnderstood;
  return [parts.join(' · '), ...(reason === null ? [] : [visible(reason[language])])];
}

function judgementLines(
  { judgement }: Triaged,
  texts: InspectTexts,
  language: UiLanguage,
): readonly string[] {
  if (judgement === null) return [texts.nobodyWaits];
  const category = CATEGORY_NAMES[judgement.category][language];
  const confidence = texts.confidence(numberText(judgement.confidence, language, 2));
  return [
    `${category} (${confidence}) → ${ADVICE_HEADINGS[judgement.advice][language]}`,
    visible(judgement.because[language]),
  ];
}

function quoted(text: string, language: UiLanguage): string {
  return language === 'de' ? `„${visible(text)}“` : `“${visible(text)}”`;
}

function rowsOf(triaged: Triaged, mail: Mail, language: UiLanguage): readonly Row[] {
  const texts = INSPECT[language];
  const { notification, judgement, drafts } = triaged;
  const ours = notification.platform !== null;
  const spoken = notification.language === null ? [] : [texts.languages[notification.language]];
  if (notification.formality !== null) spoken.push(texts.formality[notification.formality]);
  const { verdict, reason } = notification.authenticity;
  return [
    [texts.rows.recognised, recognisedLine(triaged, texts, language)],
    [texts.rows.authentic, ours ? [`${texts.verdicts[verdict]}: ${visible(reason[language])}`] : []],
    [texts.rows.date, [dayText(mail.date, language)]],
    [texts.rows.requester, requesterLines(notification.requester, texts, language)],
    [
      texts.rows.message,
      notification.requester === null
        ? []
        : notification.message === null
          ? [texts.noMessage]
          : visibleLines(notification.message),
    ],
    [texts.rows.language, spoken.length === 0 ? [] : [spoken.join(', ')]],
    [
      texts.rows.answer,
      notification.requester === null
        ? []
        : [notification.replyTo === null ? texts.onPlatform(notification.answerUrl) : texts.byMail],
    ],
    [texts.rows.judgement, ours ? judgementLines(triaged, texts, language) : []],
    [
      texts.rows.findings,
      (judgement?.findings ?? []).map(
        (finding) =>
          `${finding.quote === '' ? '' : `${quoted(wholeWords(notification.message ?? '', finding), language)} – `}${visible(finding.reason[language])} (${finding.rule})`,
      ),
    ],
    [
      texts.rows.evidence,
      notification.evidence.map(
        ({ about, source, detail }) => `${texts.about[about]}: ${visible(detail)} (${visible(source)})`,
      ),
    ],
    [texts.rows.drafts, drafts.map((draft) => `${draft.template}: ${visible(draft.subject)}`)],
  ];
}

/** What was recognised in a mail and why, as lines of at most `columns`. */
export function inspectionLines(
  triaged: Triaged,
  mail: Mail,
  style: { readonly language: UiLanguage; readonly colours: Colours; readonly columns: number },
): readonly string[] {
  const rows = rowsOf(triaged, mail, style.language).filter(
    ([, lines]) => lines.length > 0 && lines.join('') !== '',
  );
  const margin = Math.max(...rows.map(([title]) => columnsOf(title))) + 2;
  return rows.flatMap(([title, lines]) =>
    lines
      .flatMap((line) => wrapped(line, Math.max(30, style.columns - margin)))
      .map((line, index) => style.colours.bold(padded(index === 0 ? title : '', margin)) + line),
  );
}
