import { fold } from '../../text/fold.ts';
import { beginsWithGreeting } from '../greeting.ts';
import { type BodyLine, namesTopic } from './body.ts';
import { CONTACT } from './card-facts.ts';
import { namesThemselves, speaksInPerson } from './speaker.ts';

/**
 * What LinkedIn advises below its buttons: "Tip: …", where invitations are found, whom to connect with. It stands where
 * reminders print notes, too, so a sign of a person outweighs whatever sounds like advice.
 */

/** The titles of LinkedIn's own pages say "my": as names within a sentence or in quotation marks they are nobody's words. */
const PAGES =
  /(?<=\p{L},? |["„“«»‘‚'] ?)(?:Mein Netzwerk|My Network|Mon réseau|Mi red|La mia rete|Minha rede|Mijn netwerk)/gu;
/** An example of what to write. */
const EXAMPLE = /(?<=[:,] )[„“"«][^„“"«»”]{1,400}[“”"»]/g;

const TIP =
  /^(?:[a-z]{2,8} )?(?:tipp?s?|hinweis|gut zu wissen|wuss?te(?:n sie|st du)|good to know|did you know|conseil|astuce|bon a savoir|saviez-vous|consejo|sabias|suggerimento|consiglio|sapevi|dica|sabia|wist (?:je|u)|goed om te weten)(?:[^a-z]|$)/;
const NETWORK =
  /profil|perfil|linkedin|ac?cept|annehm|akzept|accett|aceit|member|mitglied|membr|miembr|leden|conect|colleg|verbind|(?:^| )app(?:[^a-z]|$)/;

function ownWords(lines: readonly BodyLine[]): string {
  const text = lines.map((line) => line.text).join(' ');
  return fold(text.replace(PAGES, '').replace(EXAMPLE, ''));
}

/**
 * Does somebody in it greet, speak of themselves, sign or say how to reach them?
 * @param name the requester's name, folded
 */
export function isPersonal(lines: readonly BodyLine[], name: string): boolean {
  const said = ownWords(lines);
  return (
    lines.some((line) => line.role === 'greeting' || beginsWithGreeting(line.folded) || line.line.quoted) ||
    speaksInPerson(said) ||
    namesThemselves(said, name) ||
    CONTACT.test(said)
  );
}

/** Are these lines, below a button, advice? Nobody's, about the network, and no question to the recipient at their end. */
export function isAdvice(lines: readonly BodyLine[], name: string): boolean {
  if (isPersonal(lines, name)) return false;
  const said = ownWords(lines)
    .replace(/^[^a-z]{1,4}/, '')
    .trim();
  return TIP.test(said) || ((namesTopic(said) || NETWORK.test(said)) && !said.endsWith('?'));
}
