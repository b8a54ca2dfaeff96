/**
 * Lines that stand at the edges of what people wrote and are the platform's, known by how they are made:
 * labels in capitals, sentences about the requester in the third person, "Read more" behind a cut text, titles above
 * other people, summaries. All on folded text where not said otherwise.
 */
import { ONE_SPEAKS } from './frame-lines.ts';
import { wordsOf } from './frame-vocabulary.ts';

/** A label in capitals of at most four words, as printed: FROM, AKTIONEN, WHAT NEXT?. Somebody's name is none. */
export function isCapitalLabel(text: string, folded: string, names: Iterable<string>): boolean {
  const bare = text.replace(/^[-=*~_#•·»«|[\](){}<>\s]{1,40}|[-=*~_#•·»«|[\](){}<>:?\s]{1,40}$/g, '');
  if (bare.length < 2 || bare.length > 40 || !/^[\p{Lu}\p{M} '’&/-]{2,40}$/u.test(bare)) return false;
  const own = new Set([...names].flatMap(wordsOf));
  const words = wordsOf(folded);
  return words.length <= 4 && !words.some((word) => own.has(word) || CLOSING.test(word));
}

/** How people end a text, in capitals too: `MFG`, `LG`, `VIELE GRÜSSE`. */
const CLOSING =
  /^(?:[mlvbhs]?fg|[lvb]g|gr[us]\w{0,6}|regards|best|thanks|thx|cheers|danke\w{0,2}|ps|dank|merci|gracias|grazie|salut\w{0,2}|groet\w{0,4})$/;

/** Words that go on about the speaker behind their own name ("Ann here, …", "Ann Lee of Acme"), so no third person. */
const INTRODUCES_SELF =
  /^(?:hier|here|speaking|again|noch|nochmal|nochmals|wieder|aus|von|vom|bei|beim|mein|my|und|and|y|e|et|en|mit|with|from|of|at|the|de|du|des|da|do|di|del|della|van|ici|aqui|qui|am|im|in|an|zu)$/;

/**
 * A sentence about the requester: it begins with their name, a headline in brackets may follow, and goes on in small
 * letters. The caller makes sure that nobody in it says "I".
 * @param text the line as printed
 * @param name the requester's name, folded
 */
export function isAboutRequester(text: string, folded: string, name: string): boolean {
  for (const one of [name, name.split(' ')[0] ?? '']) {
    if (one.length < 2 || !folded.startsWith(`${one} `)) continue;
    const behind = text.slice(one.length).replace(/^ \([^()]{1,200}\)/, '');
    const next = /^ (\p{Ll}[\p{Ll}\p{M}'’]{0,30})(?![\p{L}\p{M}])/u.exec(behind)?.[1];
    if (next === undefined || INTRODUCES_SELF.test(next)) continue;
    return /[.!?:…]["”“»)\]]?$/.test(text);
  }
  return false;
}

/** The sender as the platform calls them. */
export function isAboutSender(folded: string): boolean {
  return /^(?:der absender|die absenderin|die anfragende person|the sender|l'expedit|el remitente|il mittente|o remetente|de afzender) /.test(
    folded,
  );
}

/** Words for what a platform made of a text. */
const SUMMARY =
  /zusammen(?:fass|gefasst)|auf einen blick|kernaussage|summar|at a glance|in brief|key point|highlights|resum|en bref|riassunt|sintesi|in breve|samenvat|in het kort/;
const BY_MACHINE =
  /linkedin|xing|automati|gener[ia]|erstellt|created|assist|(?:^|[^a-z])(?:ki|ai|ia)(?:[^a-z]|$)/;

/** Is it the title or the whole of a summary that the platform wrote: "[AI summary: …]", "✨ Auf einen Blick"? */
export function isSummary(text: string, folded: string): boolean {
  if (folded.length > 400 || !SUMMARY.test(folded.slice(0, 120))) return false;
  const enclosed = /^[[({<*✨🤖💡⭐]/u.test(text);
  return BY_MACHINE.test(folded.slice(0, 120)) || (enclosed && folded.length < 300);
}

const PEOPLE =
  /(?:^|[^a-z])(?:person[ae]?[ns]?|leute|menschen|mitglieder|kontakte|wen|people|members|others|professionals|who|personnes|membres|qui|gente|quien|chi|pessoas|quem|mensen|wie|anfragen|einladungen|invitations|requests)(?:[^a-z]|$)/;
const FURTHER =
  /vielleicht|eventuell|moglich|konnt|sonst|auch|noch|weitere|andere|mehr|may|might|could|also|else|more|other|peut-etre|pourri|aussi|autre|quiza|podri|tambien|otr[ao]|mas|forse|potrest|anche|altr[ei]|talvez|tambem|outr[ao]|mais|misschien|mogelijk|ook|meer/;
const SUGGESTED =
  /ken|know|conn|cono|conhec|vernetz|netz|netw|reseau|red|rete|vorschl|sugg|sugere|empf|recom|consigli|folge|follow|umfeld|wart|wait|interess/;

/**
 * A title above other people: "Wen Sie sonst noch kennen könnten", "More people from your network". No sentence, no
 * question, and nobody's "I": "You were shown to me among people you may know" is somebody's.
 */
export function announcesOthers(folded: string): boolean {
  return (
    folded.length <= 80 &&
    !/[.,;]$|[.!?…] ./.test(folded) &&
    !ONE_SPEAKS.test(folded) &&
    PEOPLE.test(folded) &&
    FURTHER.test(folded) &&
    SUGGESTED.test(folded) &&
    wordsOf(folded).length <= 11
  );
}

/** What stands behind a text that the platform cut: "… Read more", "... (mehr)". */
const CONTINUES =
  /(?:…|\.\.\.)([\s[(]{0,4}(?:(?:read|see|show|view|continue|keep|reading|the|full|rest|more|all|on|message|mehr|weiter|weiterlesen|lesen|anzeigen|ganze|alles|nachricht|notiz|lire|voir|la|suite|plus|leer|ver|mostrar|mas|seguir|leyendo|leggi|mostra|tutto|altro|di|piu|continua|ler|mais|continuar|lees|meer|lezen|verder) ?){1,4}[)\]\s>"→]{0,3})$/;

/** A text without the platform's "Read more" behind its end; its ellipsis stays. */
export function withoutContinuation(text: string, folded: string): string {
  const found = CONTINUES.exec(folded.slice(-60))?.[1];
  return found === undefined ? text : text.slice(0, text.length - found.length).trimEnd();
}

/** Is it nothing but a call in an imperative of the frame's own words around a mark of a link ("Zum Antworten hier klicken:")? */
export function asksToClick(folded: string): boolean {
  return (
    folded.length <= 100 &&
    /(?:^|[^a-z])(?:hier|here|ici|aqui|qui)(?:[^a-z]|$)/.test(folded) &&
    /klic?k|tipp|click|tap|press|go |cliq|appuy|haz |pulse|pulsa|fai |clicca|tocca|toque|tik /.test(folded) &&
    !/[.!?]$|[.!?] .|:\/\//.test(folded)
  );
}
