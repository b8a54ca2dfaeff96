import type { Category } from '../judgement/category.ts';
import type { Localised } from '../text/localised.ts';

/** What a good request says, in the order in which it is easiest to read (S1). */
export const ELEMENTS = ['who', 'why', 'benefit', 'question'] as const;
export type Element = (typeof ELEMENTS)[number];

/** The elements as they are called, what each is for, and what to think about when it is missing. Never words to copy. */
export const ELEMENT_WORDS: Readonly<
  Record<Element, { readonly name: Localised; readonly hint: Localised }>
> = {
  who: {
    name: { de: 'Wer Sie für die andere Person sind', en: 'Who you are to the other person' },
    hint: {
      de: 'Sagen Sie in einem Halbsatz, woher man Sie kennt oder welche Rolle Sie für dieses Anliegen haben.',
      en: 'Say in half a sentence where they know you from, or which role you have in this matter.',
    },
  },
  why: {
    name: { de: 'Warum gerade diese Person', en: 'Why this person' },
    hint: {
      de: 'Nennen Sie, was Sie zu genau dieser Person führt: eine Veröffentlichung, eine Empfehlung, eine Aufgabe, eine Begegnung.',
      en: 'Name what leads you to exactly this person: something they published, a recommendation, a task, a meeting.',
    },
  },
  benefit: {
    name: { de: 'Was eine der beiden Seiten davon hat', en: 'What either side gets' },
    hint: {
      de: 'Schreiben Sie konkret, was Sie brauchen oder was Sie geben können. Eine Seite genügt, „beide“ sagt nichts.',
      en: 'Write in concrete terms what you need or what you can give. One side is enough, “both” says nothing.',
    },
  },
  question: {
    name: {
      de: 'Eine Frage, die sich schnell beantworten lässt',
      en: 'One question that is quick to answer',
    },
    hint: {
      de: 'Schließen Sie mit einer einzigen Frage, auf die eine Zeile genügt.',
      en: 'End with a single question that a line can answer.',
    },
  },
};

/** What a reader with a strategy thinks of a request of each category, and what usually follows. */
export const IMPRESSIONS: Readonly<Record<Category, Localised>> = {
  'known-person': {
    de: 'Man erkennt, dass Sie sich kennen. Das wird meist gleich bestätigt.',
    en: 'It is clear that you know each other. This is usually confirmed at once.',
  },
  'concrete-need': {
    de: 'Ein konkretes Anliegen. Darauf folgt meist schnell eine Antwort.',
    en: 'A concrete need. This usually gets a quick answer.',
  },
  'concrete-offer': {
    de: 'Ein konkretes Angebot. Darauf folgt meist eine Antwort.',
    en: 'A concrete offer. This usually gets an answer.',
  },
  'press-or-speaking': {
    de: 'Eine Anfrage für Medien oder einen Auftritt. Darauf folgt meist eine Antwort.',
    en: 'A request for the media or a talk. This usually gets an answer.',
  },
  referral: {
    de: 'Sie berufen sich auf jemanden. Das öffnet die Tür, wenn der Name stimmt.',
    en: 'You refer to somebody. That opens the door if the name holds.',
  },
  question: {
    de: 'Eine Frage. Sie wird beantwortet, wenn sie eng genug ist.',
    en: 'A question. It gets an answer if it is narrow enough.',
  },
  'event-or-group': {
    de: 'Eine gemeinsame Veranstaltung oder Gruppe. Das ist ein Anlass, aber noch kein Anliegen.',
    en: 'A shared event or group. That is an occasion, not yet a concern.',
  },
  recruiting: {
    de: 'Liest sich wie eine Personalsuche. Ohne Rolle, Ort und Rahmen kommt eine Rückfrage oder nichts.',
    en: 'Reads like recruiting. Without role, place and terms, a question comes back, or nothing.',
  },
  'vague-benefit': {
    de: 'Der Nutzen bleibt unbestimmt. Wahrscheinlich kommt die Frage zurück, was Sie genau meinen.',
    en: 'The benefit stays vague. You will probably be asked what exactly you mean.',
  },
  'network-growth': {
    de: 'Es scheint um den Kontakt als solchen zu gehen. Wahrscheinlich kommt die Frage nach dem Grund zurück.',
    en: 'It seems to be about the contact as such. You will probably be asked for the reason.',
  },
  'profile-visit': {
    de: 'Ein Profilbesuch ist noch kein Grund. Wahrscheinlich kommt die Frage zurück, was Sie dort gefunden haben.',
    en: 'A profile visit is not a reason yet. You will probably be asked what you found there.',
  },
  'platform-suggestion': {
    de: 'Die Anfrage stützt sich auf einen Vorschlag der Plattform. Der eigene Grund fehlt.',
    en: 'The request rests on a suggestion of the platform. A reason of your own is missing.',
  },
  'no-text': {
    de: 'Das liest sich wie eine Anfrage ohne eigenen Text: Niemand weiß, was Sie möchten. Ist sie schon verschickt, hilft eine Nachricht hinterher.',
    en: 'It reads like a request without a text of its own: nobody knows what you want. If it is sent already, a message after it helps.',
  },
  'sales-pitch': {
    de: 'Liest sich wie ein Verkaufsversuch. Meist folgt eine Absage.',
    en: 'Reads like an attempt to sell. Usually a refusal follows.',
  },
  dubious: {
    de: 'Wirkt unseriös, auch wenn es nicht so gemeint ist. Meist folgt keine Antwort.',
    en: 'Seems dubious even if it is not meant that way. Usually no answer follows.',
  },
  complaint: {
    de: 'Liest sich wie ein Vorwurf oder wie Druck. Meist folgt keine Antwort.',
    en: 'Reads like a reproach or like pressure. Usually no answer follows.',
  },
  unclear: {
    de: 'Man erkennt nicht, worum es Ihnen geht.',
    en: 'It is not clear what you want.',
  },
};

/** What makes a request harder to read than it needs to be. */
export const NOTES = {
  long: {
    de: 'Der Text ist lang. Bis etwa 80 Wörter liest man ihn in einem Zug.',
    en: 'The text is long. Up to about 80 words it is read in one go.',
  },
  manyQuestions: {
    de: 'Es sind mehrere Fragen. Eine einzige wird eher beantwortet.',
    en: 'There are several questions. A single one is more likely to be answered.',
  },
  link: {
    de: 'Ein Link in der ersten Nachricht sieht nach Werbung aus. Er hat Zeit bis zur Antwort.',
    en: 'A link in the first message looks like advertising. It can wait for the answer.',
  },
  exclamation: {
    de: 'Ausrufezeichen wirken laut. Der Satz trägt auch mit einem Punkt.',
    en: 'Exclamation marks sound loud. The sentence stands with a full stop as well.',
  },
  placeholder: {
    de: 'Es steht noch ein Platzhalter im Text.',
    en: 'There is still a placeholder in the text.',
  },
  mixedForms: {
    de: 'Du und Sie wechseln sich ab. Bleiben Sie bei einer Form.',
    en: 'The German text mixes du and Sie. Keep to one of them.',
  },
} as const satisfies Readonly<Record<string, Localised>>;

/** How elements that stand in another order than they are read best could be moved. */
export function moveSentence(early: Element, late: Element): Localised {
  const name = (element: Element, language: 'de' | 'en'): string => ELEMENT_WORDS[element].name[language];
  return {
    de: `„${name(early, 'de')}“ gehört vor „${name(late, 'de')}“.`,
    en: `“${name(early, 'en')}” belongs before “${name(late, 'en')}”.`,
  };
}
