import type { Standing } from '../../memory/lists.ts';
import { PLATFORM_NAMES } from '../../platforms/names.ts';
import { numberText } from '../terminal/formats.ts';
import { MEMORY } from '../texts/memory.ts';
import { REPORT } from '../texts/report.ts';
import { sinceText } from '../view/follow-up.ts';
import { foreign, html, type Markup, safeLink } from './html.ts';
import type { ReportInput } from './input.ts';

/** Who has answered, who is awaited, who is silent. */
export function standingTables({ standings, now, language, silentAfterDays }: ReportInput): Markup {
  const texts = REPORT[language];
  const days = numberText(silentAfterDays, language);
  const groups = [
    { state: 'answered', title: MEMORY.answered },
    { state: 'asked', title: MEMORY.waiting },
    { state: 'no-answer', title: (count: string) => MEMORY.silent(count, days) },
  ] as const;
  const tables = groups.flatMap(({ state, title }) => {
    const rows = standings.filter((standing) => standing.state === state);
    if (rows.length === 0) return [];
    return [
      html`<h3>${title(numberText(rows.length, language))[language]}</h3><div class="scroll"><table class="standing"><tbody>${rows.map(
        (standing) =>
          html`<tr><th scope="row">${nameOf(standing)}</th><td>${PLATFORM_NAMES[standing.platform]}</td><td>${sinceText(standing, now, language)}</td></tr>`,
      )}</tbody></table></div>`,
    ];
  });
  return html`<section aria-labelledby="follow-up"><h2 id="follow-up">${texts.followUp}</h2>
${tables.length === 0 ? html`<p class="soft">${texts.nobodyWaits}</p>` : tables}</section>`;
}

function nameOf({ name, profileUrl }: Standing): Markup {
  const link = safeLink(profileUrl);
  if (link === null) return foreign(name);
  return html`<a href="${link}" rel="noopener noreferrer">${foreign(name)}</a>`;
}
