import type { UiLanguage } from '../../text/localised.ts';

/** Words of `vorzimmer preview`; what it prints while it runs are the preview's own. */
interface PreviewTexts {
  readonly description: string;
  readonly fileArgument: string;
  readonly options: Readonly<Record<'port' | 'noOpen', string>>;
}

export const PREVIEW: Readonly<Record<UiLanguage, PreviewTexts>> = {
  de: {
    description:
      'Öffnet ein Postfach auf diesem Rechner im Browser, daneben das Add-on. Nichts wird gesendet, nichts verlässt den Rechner.',
    fileArgument: 'Maildateien (.eml, .mbox); ohne Angabe die Beispiele',
    options: { port: 'Port auf 127.0.0.1', noOpen: 'keinen Browser öffnen' },
  },
  en: {
    description:
      'Opens a mailbox on this machine in the browser, with the add-on beside it. Nothing is sent, nothing leaves the machine.',
    fileArgument: 'mail files (.eml, .mbox); without any, the examples',
    options: { port: 'port on 127.0.0.1', noOpen: 'open no browser' },
  },
};
