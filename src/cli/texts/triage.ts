import { STRATEGIES } from '../../judgement/strategies.ts';
import type { UiLanguage } from '../../text/localised.ts';

/** Words of `vorzimmer triage`. Numbers come ready for print. */
export interface TriageTexts {
  readonly description: string;
  readonly pathArgument: string;
  readonly options: Readonly<
    Record<'json' | 'since' | 'until' | 'kind' | 'strategy' | 'memory' | 'drafts' | 'all', string>
  >;
  readonly badDate: (option: string, value: string) => string;
  readonly badKind: (value: string, known: string) => string;
  readonly group: (advice: string, count: string) => string;
  readonly more: (count: string) => string;
  readonly nothing: string;
  readonly besides: (list: string) => string;
  readonly notUnderstood: (count: string, one: boolean) => string;
  readonly notAuthentic: string;
  readonly quote: (text: string) => string;
  readonly times: (count: string) => string;
  readonly draftTitle: (deliverable: boolean) => string;
  readonly summary: (counts: {
    readonly mails: string;
    readonly notifications: string;
    readonly requests: string;
    readonly unknownTemplates: string;
    readonly unreadable: string;
    readonly seconds: string;
  }) => string;
  readonly moreTrouble: (count: string) => string;
}

export const TRIAGE: Readonly<Record<UiLanguage, TriageTexts>> = {
  de: {
    description:
      'Liest Maildateien (.eml, .mbox, .gz davon, Maildir, Ordner, „-“ für die Standardeingabe) und zeigt, wer sich vernetzen möchte und was zu tun ist.',
    pathArgument: 'Dateien oder Ordner',
    options: {
      json: 'eine Zeile JSON je Mail (docs/json.md)',
      since: 'nur Mails ab diesem Tag: 2026-01-31 oder 30d (seit 30 Tagen)',
      until: 'nur Mails bis zu diesem Tag',
      kind: 'nur diese Arten, durch Komma getrennt oder mehrfach, z. B. contact-request,message',
      strategy: `Ihre Strategie: ${STRATEGIES.join(', ')} oder eine JSON-Datei`,
      memory: 'Datei, in der sich Vorzimmer merkt, wer gefragt wurde, geantwortet hat, bekannt ist',
      drafts: 'zeigt zu jeder Anfrage den passenden Entwurf',
      all: 'zeigt alle Anfragen, auch in langen Gruppen',
    },
    badDate: (option, value) =>
      `${option} braucht ein Datum wie 2026-01-31 oder eine Zahl von Tagen wie 30d, nicht „${value}“.`,
    badKind: (value, known) => `Die Art „${value}“ gibt es nicht. Bekannt sind: ${known}.`,
    group: (advice, count) => `${advice} · ${count}`,
    more: (count) => `… und ${count} weitere; --all zeigt alle.`,
    nothing: 'Keine Kontaktanfrage und keine Nachricht gefunden.',
    besides: (list) => `Außerdem: ${list}`,
    notUnderstood: (count, one) =>
      one
        ? '1 Mail einer Plattform wurde nicht verstanden; vorzimmer inspect zeigt, warum.'
        : `${count} Mails der Plattformen wurden nicht verstanden; vorzimmer inspect zeigt, warum.`,
    notAuthentic: 'Absender nicht echt',
    quote: (text) => `„${text}“`,
    times: (count) => `${count}-mal`,
    draftTitle: (deliverable) =>
      deliverable ? 'Entwurf (Antwort per Mail)' : 'Entwurf (zum Kopieren, Antwort auf der Plattform)',
    summary: (c) =>
      `${c.mails} Mails gelesen · ${c.notifications} Benachrichtigungen · ${c.requests} Anfragen · ${c.unknownTemplates} unbekannte Vorlagen · ${c.unreadable} unlesbar · ${c.seconds} s`,
    moreTrouble: (count) => `… und ${count} weitere Hinweise dieser Art.`,
  },
  en: {
    description:
      'Reads mail files (.eml, .mbox, .gz of these, Maildir, folders, “-” for standard input) and shows who wants to connect and what to do.',
    pathArgument: 'files or folders',
    options: {
      json: 'one line of JSON for each mail (docs/json.md)',
      since: 'only mails from this day on: 2026-01-31 or 30d (the last 30 days)',
      until: 'only mails up to this day',
      kind: 'only these kinds, separated by commas or repeated, e.g. contact-request,message',
      strategy: `your strategy: ${STRATEGIES.join(', ')} or a JSON file`,
      memory: 'file in which Vorzimmer remembers who was asked, has answered, is known',
      drafts: 'show the draft that fits each request',
      all: 'show all requests, in long groups too',
    },
    badDate: (option, value) =>
      `${option} needs a date such as 2026-01-31 or a number of days such as 30d, not “${value}”.`,
    badKind: (value, known) => `There is no kind “${value}”. Known are: ${known}.`,
    group: (advice, count) => `${advice} · ${count}`,
    more: (count) => `… and ${count} more; --all shows them.`,
    nothing: 'No contact request and no message found.',
    besides: (list) => `Besides: ${list}`,
    notUnderstood: (count, one) =>
      one
        ? '1 mail of a platform was not understood; vorzimmer inspect shows why.'
        : `${count} mails of the platforms were not understood; vorzimmer inspect shows why.`,
    notAuthentic: 'sender not authentic',
    quote: (text) => `“${text}”`,
    times: (count) => `${count} times`,
    draftTitle: (deliverable) =>
      deliverable ? 'Draft (reply by mail)' : 'Draft (to copy, answered on the platform)',
    summary: (c) =>
      `${c.mails} mails read · ${c.notifications} notifications · ${c.requests} requests · ${c.unknownTemplates} unknown templates · ${c.unreadable} unreadable · ${c.seconds} s`,
    moreTrouble: (count) => `… and ${count} more of this sort.`,
  },
};
