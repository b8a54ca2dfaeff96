/** That something goes on. */
const STILL =
  /(?:^|[^a-z])(?:still|yet|noch|immer|weiterhin|bisher|toujours|encore|todavia|aun|sigue|ancora|ainda|continua|nog|steeds|a second time|again|erneut|nochmals)(?:[^a-z]|$)/;
/** That an answer is missing. */
const OPEN =
  /wait|wart|open|offen|pend|hop(?:es|ing)|decid|ausste|steht .{0,30}aus|atte|esper|aspett|sospes|aguard|wacht|(?:nicht|not|n't|pas|no has|non|nao|niet) .{0,20}(?:antwort|reagi|answer|respond|repl|react|repon|contest|rispo|gereag)|(?:nicht|not|n't) .{0,30}(?:gehort|heard)/;
/** What says both in one word. */
const UNANSWERED =
  /unanswered|no (?:answer|reply|response)|(?:keine|ohne) antwort|nessuna risposta|geen antwoord|(?:^|[^a-z])remind(?:er|ing)|kurz erinnert|letzte erinnerung|noch etwas offen|zur erinnerung|unbeantwortet|sans reponse|sin (?:respuesta|responder|contestar)|senza risposta|sem resposta|onbeantwoord|nudge|(?:don't|do not) forget|nicht vergessen|vergessen sie nicht|love to hear from you|nichts? von (?:ihnen|dir) gehort|noch nicht (?:geantwortet|beantwortet|reagiert)|(?:invit|einlad|anfrage|request)[a-z]{0,10} .{0,30}(?:expires|will expire|expiring|verfallt|lauft .{0,20}ab(?:[^a-z]|$))/;
const TOPIC =
  /invit|einlad|einge?laden|anfrage|kontakt|vernetz|request|connect|relation|convi[td]|uit(?:ge)?nod|verzoek|demande|solicit|richiest|antwort|answer|respon|reponse|respuest|rispost|respost|antwoord|reactie|ruckmeldung|you$|yes$|ihnen$|dir$/;
/** How long ago it was asked. */
const AGO =
  /(?:^|[^a-z])(?:vor|seit|depuis|il y a|hace|desde|da|ha) [a-z\d]{1,6} (?:tag|woch|monat|jour|sem|mois|dia|mes|giorn|setti)|(?:days?|weeks?|months?|dagen|weken|giorni|dias) (?:ago|geleden|fa|atras)/;

/** Does a line, folded and without anybody's "I", remind of a request that waits for an answer? */
export function remindsOfRequest(folded: string): boolean {
  if (folded.length > 160) return false;
  if (UNANSWERED.test(folded)) return true;
  if (!TOPIC.test(folded)) return false;
  return (
    (STILL.test(folded) && OPEN.test(folded)) ||
    (AGO.test(folded) && /invit|ein(?:ge)?lad|anfrage|request|convi[td]|uit(?:ge)?nod/.test(folded))
  );
}
