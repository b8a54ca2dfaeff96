import type { Requester } from '../platforms/notification.ts';
import type { Formality, UiLanguage } from '../text/localised.ts';
import { type PersonName, personName } from './name.ts';

const spaced = (...parts: readonly (string | false)[]): string => parts.filter(Boolean).join(' ');

function germanFormal(name: PersonName): string {
  const title = spaced(name.professor && 'Prof.', name.doctor && 'Dr.', name.magister && 'Mag.');
  if (name.sex !== null && name.family !== '')
    return spaced(name.sex === 'f' ? 'Frau' : 'Herr', title, name.family);
  return spaced(title, name.family === '' ? name.first : spaced(name.given, name.family));
}

function english(name: PersonName): string {
  if (name.family !== '' && name.professor) return `Professor ${name.family}`;
  if (name.family !== '' && name.doctor) return `Dr ${name.family}`;
  if (name.first === '' && name.sex !== null) return `${name.sex === 'f' ? 'Ms' : 'Mr'} ${name.family}`;
  return name.first || name.family;
}

/**
 * The first line of a reply, with its comma. Title and surname with Sie (the first name where the sex is not known from
 * the mail), first name with du and in English; nobody's name where it is not surely a person's.
 */
export function salutation(
  requester: Pick<Requester, 'name' | 'headline' | 'company'> | null,
  language: UiLanguage,
  formality: Formality | null,
): string {
  const name = requester === null ? null : personName(requester.name, requester.headline, requester.company);
  if (language === 'en') return `${spaced('Hello', name !== null && english(name))},`;
  if (formality === 'du') return `${spaced('Hallo', name?.first ?? '')},`;
  return `${spaced('Guten Tag', name !== null && germanFormal(name))},`;
}
