import type { Localised } from '../../text/localised.ts';

/** A place in a mail file: the file, and for an mbox which mail of it. */
export interface Place {
  /** The path as the user wrote it; `-` for standard input. */
  readonly file: string;
  /** Counted from 1; null where the file is one mail. */
  readonly number: number | null;
  /** Offset in bytes of the unpacked mbox; null where the file is one mail. */
  readonly offset: number | null;
}

/** The place at the begin of a sentence. */
function at(place: Place): Localised {
  if (place.number === null) return { de: place.file, en: place.file };
  return {
    de: `${place.file}, Mail ${place.number} (ab Byte ${place.offset})`,
    en: `${place.file}, mail ${place.number} (from byte ${place.offset})`,
  };
}

function sentence(place: Place, de: string, en: string): Localised {
  const where = at(place);
  return { de: `${where.de}: ${de}`, en: `${where.en}: ${en}` };
}

/** What can be wrong with mail files: one sentence each that names the file and the place. */
export const TROUBLE = {
  unreadable: (path: string, reason: Localised): Localised => ({
    de: `${path} ${reason.de}.`,
    en: `${path} ${reason.en}.`,
  }),
  empty: (path: string): Localised => ({ de: `${path} ist leer.`, en: `${path} is empty.` }),
  binary: (path: string): Localised => ({
    de: `${path} ist keine Maildatei, sondern enthält Binärdaten.`,
    en: `${path} is not a mail file: it holds binary data.`,
  }),
  noMail: (path: string): Localised => ({
    de: `${path} ist weder eine Mail noch eine mbox-Datei.`,
    en: `${path} is neither a mail nor an mbox file.`,
  }),
  noMailsIn: (path: string): Localised => ({
    de: `Im Ordner ${path} liegt keine Maildatei.`,
    en: `There is no mail file in the folder ${path}.`,
  }),
  cutOff: (path: string): Localised => ({
    de: `${path} bricht mitten in der letzten Mail ab; alles davor wurde gelesen.`,
    en: `${path} breaks off in the middle of its last mail; everything before was read.`,
  }),
  damagedPacking: (path: string): Localised => ({
    de: `${path} ist beschädigt und lässt sich nicht weiter entpacken; alles davor wurde gelesen.`,
    en: `${path} is damaged and cannot be unpacked any further; everything before was read.`,
  }),
  tooLarge: (place: Place, megabytes: number): Localised =>
    sentence(
      place,
      `Die Mail ist größer als ${megabytes} MB und wurde übersprungen.`,
      `The mail is larger than ${megabytes} MB and was skipped.`,
    ),
  brokenMime: (place: Place, reason: string): Localised =>
    sentence(
      place,
      `Die Mail ist so aufgebaut, dass sie sich nicht lesen lässt (${reason}).`,
      `The mail is built in a way that cannot be read (${reason}).`,
    ),
  'no-date': (place: Place): Localised =>
    sentence(place, 'Das Datum ist unlesbar.', 'The date cannot be read.'),
  'no-end': (place: Place): Localised =>
    sentence(
      place,
      'Die Mail hört mitten im Text auf; gelesen wurde, was da ist.',
      'The mail ends in the middle; what is there was read.',
    ),
  'no-body': (place: Place): Localised =>
    sentence(place, 'Die Mail hat keinen lesbaren Text.', 'The mail has no text that can be read.'),
  'wrong-letters': (place: Place): Localised =>
    sentence(
      place,
      'Die Mail nennt einen falschen Zeichensatz; einzelne Buchstaben sind verloren.',
      'The mail names a wrong character set; some letters are lost.',
    ),
} as const;
