import type { Localised } from '../../text/localised.ts';

/** The card for the user's own templates. */
export const TEMPLATES = {
  title: { de: 'Eigene Vorlagen', en: 'Own templates' },
  intro: {
    de: 'Eine Vorlage heißt NAME.de.md oder NAME.en.md und beginnt mit einem Kopf wie im Beispiel unten. In doppelten geschweiften Klammern steht, was Vorzimmer einsetzt.',
    en: 'A template is called NAME.de.md or NAME.en.md and begins with a header as in the example below. Double braces hold what Vorzimmer fills in.',
  },
  file: { de: 'Name der Vorlage', en: 'Name of the template' },
  source: { de: 'Text der Vorlage', en: 'Text of the template' },
  save: { de: 'Vorlage speichern', en: 'Save template' },
  remove: { de: 'Entfernen', en: 'Remove' },
  edit: { de: 'Ändern', en: 'Edit' },
  saved: { de: 'Vorlage gespeichert.', en: 'Template saved.' },
  removed: { de: 'Vorlage entfernt.', en: 'Template removed.' },
} as const satisfies Readonly<Record<string, Localised>>;

/** What stands in an empty field, so that nobody begins with a blank page. */
export const EXAMPLE: Localised = {
  de: '---\nname: meine-rueckfrage\ntitle: Meine Rückfrage\nadvice: [ask-back]\ncategories: []\nsubject: Kurze Rückfrage\nforms: [sie]\n---\n\n## sie\n\n{{salutation}}\n\nvielen Dank für Ihre {{request}}. Woran denken Sie konkret?\n\n{{closing}}\n',
  en: '---\nname: my-question\ntitle: My question\nadvice: [ask-back]\ncategories: []\nsubject: A short question\nforms: [you]\n---\n\n## you\n\n{{salutation}}\n\nthank you for your {{request}}. What exactly do you have in mind?\n\n{{closing}}\n',
};
