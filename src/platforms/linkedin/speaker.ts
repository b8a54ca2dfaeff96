/**
 * Signs that a person speaks and not the frame, which speaks about them in the third person. All on folded text.
 */

/** One person speaks about themselves. "Tutti i diritti" is nobody's "I". */
const ONE =
  /(?:^|[^a-z])(?:i(?! (?:[a-z]{2,15}i|link|post)(?:[^a-z]|$))|my|me|ich|mich|mir|mein\w{0,2}|je(?! (?:[a-z]{2,15}t[^a-z]|graag|wil|een|aan|netwerk|uitnodiging|zijn|haar|naar|voor|nieuwe|mehr))(?<!(?:wil|heeft|aan|met|hebt|voor|van|op|bij|naar|over|door|kun|kan|ken|zou|krijg|dat|die|om|wist|vind|als|hoe|waar|dan|heb|bent|weet|maak) je)|j|moi|mon|yo|mi|mio|eu|meu|minha|ik|mij|mijn)(?:[^a-z]|$)/;
/** Several do: then it is no notice about one of them either, but it may be the platform. */
const SEVERAL = /(?:^|[^a-z])(?:we|our|wir|uns|unser\w{0,2}|nous|noi|nos|wij)(?:[^a-z]|$)/;

/** Where Italian, Spanish and Portuguese leave the pronoun out, the verb says "I"; French has "ma" for "mon". */
const FIRST_VERB =
  /(?:^|[^a-z])(?:soy|estoy|tengo|busco|necesito|escribo|mando|puedo|espero|quisiera|ho|scrivo|cerco|vado|vedo|devo|posso|spero|(?:la|una|della|alla) mia|i miei|sou|estou|tenho|procuro|preciso|escrevo|vi (?:tu|su|[ao]|seu|il|el)|(?:voici|avec|pour|dans) m(?:a|es))(?:[^a-z]|$)|(?:^|[.,!?:;] )sono /;

/** Does somebody in it speak about themselves? */
export function speaksInPerson(folded: string): boolean {
  return SEVERAL.test(folded) || speaksAlone(folded);
}

/** Does one person in it speak about themselves? */
export function speaksAlone(folded: string): boolean {
  return ONE.test(folded) || FIRST_VERB.test(folded);
}

/** How people say who they are, right before their name. */
const IT_IS =
  /(?:^|[^a-z])(?:sono|soy|sou|bin|am|suis|ben|hier|qui|aqui|ici|c'est|it's)(?: (?:die|der|la|o|a|de))? $/;
const CLOSING =
  /(?:(?:^|[^a-z])(?:[lv]g|mfg|best)|grue?ss?\w{0,3}|regards|wishes|cheers|thanks?(?: you)?|sincerely|yours|danke?|saludos|cordialement|bien a vous|saluti|ab?bra\w{2,5}|groet\w{0,4}|dein\w{0,2}|ihr\w{0,2}|merci|gracias|grazie|herzlich\w{0,4}|freundlich\w{0,4})[^a-z]{0,4}$/;

/** Does a text end with a greeting, before the name? */
export function closesText(folded: string): boolean {
  return CLOSING.test(folded);
}

/**
 * Does somebody sign with the requester's name, say that it is theirs, or begin with it ("Ida from the fair")?
 * @param name folded
 */
export function namesThemselves(folded: string, name: string): boolean {
  const first = name.split(' ')[0] ?? '';
  for (const one of [name, first]) {
    const at = folded.lastIndexOf(one);
    if (one.length < 2 || at < 0) continue;
    const [before, behind] = [folded.slice(0, at), folded.slice(at + one.length)];
    if (/^(?:[^a-z']|$)/.test(behind) && IT_IS.test(before)) return true;
    if (/^[.!]?["']?$/.test(behind) && (/[.!?…)] [-–]? ?$/.test(before) || closesText(before))) return true;
  }
  return (
    first.length > 1 &&
    first !== name &&
    folded.startsWith(first) &&
    /^(?:,| (?:here|hier|again|from|of|aus|von|vom|van|de|du|des|d[aeo]|del|della|dal|ici|aqui|qui) )/.test(
      folded.slice(first.length),
    )
  );
}
