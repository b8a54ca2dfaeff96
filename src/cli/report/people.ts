import type { Advice } from '../../judgement/advice.ts';
import { CATEGORY_NAMES } from '../../judgement/names.ts';
import { reasonsFrom } from '../../judgement/reasons.ts';
import { PLATFORM_NAMES } from '../../platforms/names.ts';
import type { UiLanguage } from '../../text/localised.ts';
import { dayText, numberText } from '../terminal/formats.ts';
import { REPORT } from '../texts/report.ts';
import { ADVICE_HEADINGS } from '../texts/words.ts';
import { groupsOf, type Row } from '../view/rows.ts';
import { foreign, foreignText, html, type Markup, safeLink } from './html.ts';
import type { ReportInput } from './input.ts';

const TONES: Readonly<Partial<Record<Advice, string>>> = {
  accept: 'good',
  'answer-now': 'good',
  'answer-first': 'good',
  'look-yourself': 'look',
  'invite-to-meet': 'look',
  'ask-back': 'ask',
};

/** Everybody who waits for a decision, in the order of the table on the terminal; each opens to reasons and draft. */
export function people({ rows, language }: ReportInput): Markup {
  const ordered = groupsOf(rows).flatMap((group) => group.rows);
  return html`<ul class="people">${ordered.map((row, i) => entry(row, i, language))}</ul>`;
}

function entry(row: Row, index: number, language: UiLanguage): Markup {
  const { judgement, requester, triaged } = row;
  const { notification, mail } = triaged;
  const { advice, category } = judgement;
  const platform = notification.platform ?? 'linkedin';
  return html`<li data-advice="${advice}" data-category="${category}" data-platform="${platform}"><details class="person"><summary>
<span class="name">${foreign(requester.name)}</span><span>${PLATFORM_NAMES[platform]}</span><span>${dayText(mail.date, language)}</span><span>${CATEGORY_NAMES[category][language]}</span><span class="badge ${TONES[advice] ?? ''}">${ADVICE_HEADINGS[advice][language]}</span>
</summary><div>${inside(row, index, language)}</div></details></li>
`;
}

function inside(row: Row, index: number, language: UiLanguage): readonly (Markup | null)[] {
  const texts = REPORT[language];
  const { judgement, requester, triaged } = row;
  const { notification } = triaged;
  const fake = notification.authenticity.verdict === 'fail';
  // The link of a forged mail is nobody's profile.
  const link = fake ? null : safeLink(notification.answerUrl ?? requester.profileUrl);
  const platform = notification.platform === null ? '' : PLATFORM_NAMES[notification.platform];
  const message = foreignText(notification.message ?? '').trim();
  return [
    fake ? html`<p class="warn">${texts.notAuthentic}</p>` : null,
    requester.headline === null ? null : html`<p class="soft">${foreign(requester.headline)}</p>`,
    html`<h3>${texts.because}</h3><p>${judgement.because[language]}</p>`,
    reasons(row, language),
    html`<h3>${texts.message}</h3>`,
    message === ''
      ? html`<p class="soft">${texts.noMessage}</p>`
      : html`<p class="text" dir="auto">${message}</p>`,
    draft(row, index, language),
    link === null
      ? null
      : html`<p><a href="${link}" rel="noopener noreferrer">${texts.open(platform)}</a></p>`,
    row.mails > 1 ? html`<p class="soft">${texts.mails(numberText(row.mails, language))}</p>` : null,
  ];
}

function reasons({ judgement, triaged }: Row, language: UiLanguage): Markup | null {
  const found = reasonsFrom(judgement, triaged.notification.message);
  if (found.length === 0) return null;
  const lines = found.map(({ sentence, quotes }) => {
    const words = quotes.map((quote) => html` <q>${foreign(quote)}</q>`);
    return html`<li>${sentence[language]}${words}</li>`;
  });
  return html`<h3>${REPORT[language].reasons}</h3><ul>${lines}</ul>`;
}

function draft(row: Row, index: number, language: UiLanguage): Markup {
  const texts = REPORT[language];
  const [first] = row.triaged.drafts;
  if (first === undefined) return html`<p class="soft">${texts.noDraft}</p>`;
  const id = `draft-${index}`;
  return html`<h3><label for="${id}">${texts.draft(first.deliverable)}</label></h3>
<p class="soft">${texts.subject}: ${foreign(first.subject)}</p>
<textarea id="${id}" readonly lang="${first.language}">
${foreignText(first.body)}</textarea>
<p><button type="button" data-copied="${texts.copied}">${texts.copy}</button></p>`;
}
