import type { Notification } from '../../src/platforms/notification.ts';
import type { ReplySubject } from '../../src/replies/drafts.ts';
import { DEFAULT_REPLY_SETTINGS, type ReplySettings } from '../../src/replies/settings.ts';
import { filled } from '../../src/replies/slots.ts';
import { FORMS, type Form, type Template } from '../../src/replies/template.ts';
import { slotValues } from '../../src/replies/values.ts';
import { NO_FACTS } from '../../src/rules/facts.ts';

/** The user of the samples. */
const SETTINGS: ReplySettings = {
  ...DEFAULT_REPLY_SETTINGS,
  name: 'Eva Beispiel',
  offer: 'Prozessberatung für Krankenhäuser',
  nextEvent: 'IHK-Stammtisch am 3. Dezember in München',
  explanationUrl: 'https://beispiel.example/kontakte',
};

const WORDS = {
  de: 'Ich sehe viele Möglichkeiten für eine Zusammenarbeit',
  en: 'I see many ways in which we could work together',
} as const;

/** A request by an invented person, whose one sentence decided. */
function sample(template: Template): ReplySubject {
  const message = `${WORDS[template.language]}.`;
  const reason = { de: 'Beispiel.', en: 'Sample.' };
  const notification: Notification = {
    platform: 'xing',
    kind: 'contact-request',
    authenticity: { verdict: 'pass', reason },
    requester: {
      name: 'Frau Dr. Andrea Müller',
      headline: null,
      position: null,
      company: 'Beispielwerke',
      location: null,
      sharedContacts: null,
      profileUrl: null,
    },
    message,
    language: template.language,
    formality: null,
    replyTo: null,
    template: null,
    answerUrl: null,
    notUnderstood: null,
    evidence: [],
  };
  const finding = {
    rule: 'sample',
    start: 0,
    end: message.length - 1,
    quote: WORDS[template.language],
    reason,
  };
  const judgement = {
    category: 'vague-benefit' as const,
    confidence: 1,
    advice: 'ask-back' as const,
    findings: [finding],
    because: reason,
  };
  return { notification, judgement, facts: NO_FACTS };
}

/** One wording of a template, filled for the sample request. */
export interface SampleWording {
  readonly template: string;
  readonly form: Form;
  readonly text: string;
}

/** Every wording of a template in every form, as the sample's requester would get it. */
export function sampleWordings(template: Template): readonly SampleWording[] {
  const settings =
    template.language === 'en'
      ? {
          ...SETTINGS,
          offer: 'process advice for hospitals',
          nextEvent: 'the chamber of commerce evening on 3 December in Munich',
        }
      : SETTINGS;
  return FORMS.flatMap((form) => {
    const values = slotValues(sample(template), settings, template.language, form === 'du' ? 'du' : 'sie', 0);
    return (template.texts[form] ?? []).map((source) => ({
      template: template.name,
      form,
      text: filled(source, values),
    }));
  });
}

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, '<br>');

function section(name: string, languages: readonly Template[]): string {
  const [german, english] = ['de', 'en'].map((code) => languages.find(({ language }) => language === code));
  const columns = FORMS.map((form) =>
    languages.flatMap((template) => sampleWordings(template)).filter((wording) => wording.form === form),
  );
  const [du = [], sie = [], you = []] = columns;
  const rows = Array.from({ length: Math.max(...columns.map((column) => column.length)) }, (_, i) =>
    [sie[i], du[i], you[i]].map((wording) => cell(wording?.text ?? '')).join(' | '),
  );
  const meta = german ?? english;
  const uses =
    meta?.advice.length === 0 ? 'only when picked' : meta?.advice.map((one) => `\`${one}\``).join(', ');
  const made =
    meta?.categories.length === 0 ? 'all categories' : meta?.categories.map((one) => `\`${one}\``).join(', ');
  return [
    `## ${name}`,
    '',
    `${german?.title ?? ''} · ${english?.title ?? ''}. Advice: ${uses}. For: ${made}.`,
    '',
    '| German, Sie | German, du | English |',
    '| --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
    '',
  ].join('\n');
}

/** docs/templates.md: every template in both languages and forms on one sample request. */
export function templatesPage(templates: readonly Template[]): string {
  const names = [...new Set(templates.map(({ name }) => name))].sort();
  const intro = `# Templates of replies

Generated from \`templates/*.md\` by \`npm run templates\`. Every wording as Dr. Andrea Müller of Beispielwerke would get it from
Eva Beispiel, who has filled in all her details. Which wording a requester gets depends on platform and name: the same person
gets the same words, the next one others. A wording that takes up something unknown (a quote, a company, the next meeting) is
passed over. Own templates follow the same format: [docs/own-templates.md](own-templates.md).

`;
  return (
    intro +
    names
      .map((name) =>
        section(
          name,
          templates.filter((one) => one.name === name),
        ),
      )
      .join('\n')
  );
}
