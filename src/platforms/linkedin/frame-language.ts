import { fold } from '../../text/fold.ts';
import { type Language, languageOf } from '../../text/language.ts';

/** Words of LinkedIn's buttons and notices that one language has and its neighbours lack; on folded text. */
const WORDS: readonly (readonly [Language, RegExp])[] = [
  [
    'en',
    /\b(?:view|accept|see|your|you|has|have|invitation to|connections?|in common|unsubscribe|new message|reply|just)\b/g,
  ],
  [
    'de',
    /\b(?:annehmen|anzeigen|ansehen|nachricht(?:en)?|einladung|kontakte|kontaktanfrage|gemeinsame[rn]?|ihre?[nr]?|deine?[nr]?|sie|du|abmelden|hilfe|hat|neue)\b/g,
  ],
  [
    'fr',
    /\b(?:voir|accepter|souhaite|ajouter|reseau|votre|vous|relations|en commun|envoye|repondez|profil|avez|desinscrire|aide|nouveau)\b/g,
  ],
  [
    'es',
    /\b(?:ver|aceptar|quiero|mensaje|tienes|tu|invitacion|contactos|en comun|ayuda|nuevo|perfil|enviarte|acaba|cancelar suscripcion)\b/g,
  ],
  [
    'it',
    /\b(?:vedi|visualizza|accetta|voglio|collegarmi|messaggio|hai|tuo|invito|collegament[io]|in comune|aiuto|profilo|nuovo|vorrei|rete)\b/g,
  ],
  [
    'pt',
    /\b(?:aceitar|quero|visualizar|mensagem|voce|convite|conexoes|em comum|ajuda|perfil|nova|enviou|sua|seu|rede|gostaria)\b/g,
  ],
  [
    'nl',
    /\b(?:accepteren|wil|graag|bekijken|weergeven|bericht|uw|je|uitnodiging|connecties|gemeenschappelijke|profiel|nieuw|heeft|hebt)\b/g,
  ],
];

/** The language whose frame words stand in a text most often; null where two are level or none stands there. */
function byFrameWords(text: string): Language | null {
  const folded = fold(text.slice(0, 3000));
  const counts = WORDS.map(([language, pattern]) => ({ language, hits: folded.match(pattern)?.length ?? 0 }));
  counts.sort((a, b) => b.hits - a.hits);
  const [first, second] = counts;
  return first !== undefined && first.hits > (second?.hits ?? 0) ? first.language : null;
}

/**
 * The language of the frame: of a person's notification by its own sentences and buttons first, of a digest by its footer,
 * because its lines are the titles of jobs and posts in any language.
 */
export function frameLanguage(
  [sentences = '', footer = '', rest = '']: readonly string[],
  personal: boolean,
): Language | null {
  const own = personal ? (byFrameWords(sentences) ?? languageOf(sentences)) : null;
  return own ?? languageOf(`${sentences}\n${footer}`) ?? languageOf(rest);
}
