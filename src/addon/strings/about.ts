import type { Localised } from '../../text/localised.ts';

/** Privacy and help, as the universal actions show them. */
export const ABOUT = {
  privacy: { de: 'Datenschutz', en: 'Privacy' },
  privacyLines: {
    de: [
      'Alles bleibt in Ihrem Google-Konto. Das Add-on ruft keine anderen Server auf.',
      'Gespeichert werden Namen und Profiladressen der Anfragenden, wann sie anfragten, was Sie dazu vermerkt haben, und ein Fingerabdruck ihres Textes. Der Text selbst wird nicht gespeichert.',
      'Ob Sie eine anfragende Person kennen, zeigt eine Suche nach ihrem Namen in Ihrem Postfach. In den Einstellungen lässt sie sich abschalten.',
      'Das Add-on verschickt, bestätigt, archiviert und löscht keine Mails und öffnet keine Links daraus.',
      'Mit „Alles entfernen“ in den Einstellungen verschwinden Labels, Zeitplan und alles Gespeicherte.',
    ],
    en: [
      'Everything stays in your Google account. The add-on contacts no other servers.',
      'It stores names and profile addresses of requesters, when they asked, what you noted about them, and a fingerprint of their text. The text itself is not stored.',
      'Whether you know a requester is shown by a search for the name in your mailbox. It can be switched off in the settings.',
      'The add-on sends, accepts, archives and deletes no mail and opens none of its links.',
      '“Remove everything” in the settings takes away labels, schedule and all stored details.',
    ],
  },
  help: { de: 'Hilfe', en: 'Help' },
  helpLines: {
    de: [
      'Öffnen Sie eine Benachrichtigung von XING oder LinkedIn: Rechts stehen Empfehlung, Gründe und ein Entwurf.',
      'Der Entwurf lässt sich im Feld ändern und von dort kopieren. Die meisten Anfragen beantworten Sie auf der Plattform; „Dort gefragt“ vermerkt, dass Sie es getan haben.',
      'Automatische Labels schalten Sie auf der Startkarte ein. Ein Label, das Sie von einer Mail entfernen, kommt nicht wieder.',
      'Mails, die sich von fremden Adressen aus als XING oder LinkedIn ausgeben, bekommen kein Label; geöffnet zeigen sie eine Warnung.',
    ],
    en: [
      'Open a notification from XING or LinkedIn: advice, reasons and a draft appear on the right.',
      'The draft can be edited in its field and copied from there. Most requests are answered on the platform; “I asked there” notes that you did.',
      'Switch automatic labels on from the home card. A label that you take off a mail does not come back.',
      'Mails from foreign addresses that pose as XING or LinkedIn get no label; when opened they show a warning.',
    ],
  },
} as const satisfies Readonly<
  Record<string, Localised | { readonly de: readonly string[]; readonly en: readonly string[] }>
>;
