import type { RequestReview } from '../../replies/own-request.ts';
import { ELEMENT_WORDS } from '../../replies/own-request-words.ts';
import type { Finding } from '../../rules/finding.ts';
import { wholeWords } from '../../text/excerpt.ts';
import type { UiLanguage } from '../../text/localised.ts';
import { MESSAGE } from '../strings/message.ts';
import { TOOLS as T } from '../strings/tools.ts';
import type { CardView, SectionView, WidgetView } from '../view.ts';

/** Findings of one kind that show before the section is unfolded, and at most. */
const FINDINGS = { shown: 3, most: 8 };

/** Check my own request: the text, and above it how it reads to somebody with a strategy. */
export function ownRequestCard(language: UiLanguage, text: string, review: RequestReview | null): CardView {
  return {
    title: T.own[language],
    sections: [
      ...(review === null ? [] : reviewSections(language, text, review)),
      {
        widgets: [
          { kind: 'paragraph', text: [{ quiet: T.ownIntro[language] }] },
          { kind: 'input', name: 'text', title: T.ownText[language], value: text, lines: 'many' },
          {
            kind: 'buttons',
            buttons: [{ text: T.ownCheck[language], filled: true, action: { run: 'onCheckOwnRequest' } }],
          },
        ],
      },
    ],
  };
}

function reviewSections(language: UiLanguage, text: string, review: RequestReview): readonly SectionView[] {
  const missing = review.missing.map(
    (element): WidgetView => ({
      kind: 'fact',
      text: [{ bold: ELEMENT_WORDS[element].name[language] }],
      below: ELEMENT_WORDS[element].hint[language],
    }),
  );
  const notes = [...review.moves, ...review.notes].map(
    (note): WidgetView => ({ kind: 'paragraph', text: note[language] }),
  );
  const sections: readonly SectionView[] = [
    { widgets: [{ kind: 'paragraph', text: [{ bold: review.impression[language] }] }] },
    { header: T.ownMissing[language], widgets: missing },
    findingsSection(language, T.ownWeakens[language], text, review.weakens),
    findingsSection(language, T.ownHelps[language], text, review.helps),
    { header: T.ownNotes[language], widgets: notes },
  ];
  return sections.filter(({ widgets }) => widgets.length > 0);
}

function findingsSection(
  language: UiLanguage,
  header: string,
  text: string,
  findings: readonly Finding[],
): SectionView {
  const widgets = findings.slice(0, FINDINGS.most).map((finding): WidgetView => {
    const quote = finding.end === 0 ? '' : wholeWords(text, finding);
    return {
      kind: 'paragraph',
      text:
        quote === ''
          ? finding.reason[language]
          : [{ bold: MESSAGE.quote[language](quote) }, '\n', finding.reason[language]],
    };
  });
  return { header, ...(widgets.length > FINDINGS.shown ? { folded: FINDINGS.shown } : {}), widgets };
}
