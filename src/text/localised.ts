/** Languages in which the product itself speaks. */
export type UiLanguage = 'de' | 'en';

/** A sentence for the user in every language of the product; a new language is a new key everywhere. */
export type Localised = Readonly<Record<UiLanguage, string>>;

/** Form of address of a German text. */
export type Formality = 'du' | 'sie';
