/** Languages of notifications and of what people write in them. `other` is a text in none of these. */
export type Language = 'de' | 'en' | 'fr' | 'es' | 'it' | 'pt' | 'nl' | 'other';
