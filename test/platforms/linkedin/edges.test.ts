import { describe, expect, it } from 'vitest';
import { ACCEPT, BARE, CARD, html, invitation, NOTE, PROFILE, read } from '../variant-mails.ts';

const SUGGESTED = 'https://www.linkedin.com/comm/in/somebody-else?midToken=EXAMPLE&trk=eml-mail-pymk';
const OTHER = 'https://www.linkedin.com/comm/mynetwork/example/?midToken=EXAMPLE&trk=eml-mail-x';
const page = (body: string) =>
  read({ from: 'Ida Nobody <invitations@linkedin.com>', subject: 'Neue Anfrage', html: body });
const cardPage = `<p><a href="${PROFILE}">Ida Nobody</a><br>Leiterin bei Muster GmbH<br>Region Kassel, Deutschland</p>`;
const buttons = `<p><a href="${ACCEPT}">Annehmen</a></p>`;

describe('labels in capitals above the blocks of a text part', () => {
  it.each([
    ['FROM', 'NOTE', 'ACTIONS'],
    ['VON', 'NACHRICHT', 'OPTIONEN'],
    ['ABSENDERIN', 'PERSÖNLICHE NACHRICHT', 'WAS SIE TUN KÖNNEN'],
    ['WHO', 'MESSAGE', 'NEXT STEPS'],
    ['SENDER', 'PERSONAL NOTE', 'YOUR OPTIONS'],
    ['DE', 'MENSAJE', 'ACCIONES'],
    ['EXPÉDITEUR', 'MESSAGE', 'ACTIONS'],
    ['DA', 'MESSAGGIO', 'AZIONI'],
    ['VAN', 'BERICHT', 'ACTIES'],
    ['--- WER ---', '--- NACHRICHT ---', '--- ANTWORTEN ---'],
    ['PROFIL', 'IHRE NACHRICHT', 'JETZT ANTWORTEN'],
  ])('%s, %s, %s', (from, note, actions) => {
    const text = `Arno,\n\nSie haben eine neue Einladung.\n\n${from}\n${CARD}\nhttps://www.linkedin.com/in/invented-person-1\n\n${note}\n${NOTE}\n\n${actions}\nAnnehmen   ${ACCEPT}\nSpäter   ${OTHER}`;
    const found = invitation(text, 'Arno, Sie haben eine neue Einladung');
    expect(found.message).toBe(NOTE);
    expect(found.requester).toMatchObject({ headline: 'Leiterin bei Muster GmbH' });
  });

  it.each(['MFG\nIDA', 'LG', 'IDA NOBODY', 'EILT SEHR!'])('a person may end in capitals: "%s"', (end) => {
    const note = `${BARE}\n\n${end}`;
    const text = `Ida Nobody möchte sich mit Ihnen vernetzen.\n\n${CARD}\n\n${note}\n\nAnnehmen: ${ACCEPT}`;
    expect(invitation(text).message).toBe(note);
  });
});

describe('sentences about the requester around a note', () => {
  it.each([
    'Ida Nobody hat dir etwas dazu geschrieben',
    'Ida Nobody (Leiterin bei Muster GmbH) ist auf LinkedIn und hätte Sie dort gern als Kontakt. Die Anmeldung ist kostenlos.',
    'Ida hat ein paar Zeilen für Sie hinterlassen',
    'Ida schreibt dazu:',
    'Ida says a few words:',
    'Ida Nobody added some words for you',
    'Ida Nobody wrote you a few lines',
    'In her own words, Ida writes:',
    'Ida vous a écrit quelques lignes',
    'Ida te ha escrito unas líneas',
    'Ida ti ha scritto alcune righe',
    'Ida escreveu algumas linhas para você',
    'Ida schreef er iets bij',
    'Ida möchte eine Moderation für den 4. Mai buchen und fragt nach dem Preis.',
    'Ida is looking for a moderator in Celle.',
    'The sender asks for a moderator on 4 May.',
    'Die Absenderin sucht eine Moderation.',
  ])('"%s"', (sentence) => {
    const text = `Sie haben eine neue Einladung\n\n${CARD}\n\n${sentence}\n\n${NOTE}\n\nAnnehmen: ${ACCEPT}`;
    expect(invitation(text, 'Neue Einladung').message).toBe(NOTE);
    const silent = `Sie haben eine neue Einladung\n\n${CARD}\n\n${sentence}\n\nAnnehmen: ${ACCEPT}`;
    expect(invitation(silent, 'Neue Einladung').message).toBeNull();
    const found = page(`<h2>Neue Einladung</h2><p>${sentence}</p><p>${html(NOTE)}</p>${cardPage}${buttons}`);
    expect(found.message).toBe(NOTE);
  });

  it.each([
    'Ida Nobody hier, Ihre Nachbarin aus der Schlossgasse. Haben Sie am Dienstag Zeit?',
    'Ida Nobody aus Celle. Haben Sie am 4. Mai Zeit für eine Moderation?',
    'Ida Nobody mein Name, Moderation mein Wunsch.\nHaben Sie am 4. Mai Zeit?',
    'Ida, so hat meine Mutter gesagt, ist ein Name für Leute mit Plan.\nHaben Sie Zeit?',
  ])('who names themselves is no platform: "%s"', (note) => {
    const text = `Sie haben eine neue Einladung\n\n${CARD}\n\n${note}\n\nAnnehmen: ${ACCEPT}`;
    expect(invitation(text, 'Neue Einladung').message).toBe(note);
  });
});

describe('summaries by the platform', () => {
  it.each([
    '[Automatische Zusammenfassung von LinkedIn: Ida sucht eine Moderation.]',
    '✨ KI-Zusammenfassung: Es geht um eine Moderation am 4. Mai.',
    '[AI summary: Ida needs a moderator on 4 May.]',
    'Summary by LinkedIn: asks for a moderator on 4 May.',
    '(At a glance: moderation, 4 May, Celle)',
    '[Auf einen Blick: Moderation, 4. Mai, Celle]',
    'Von LinkedIn automatisch zusammengefasst: Anfrage für eine Moderation.',
    '[Résumé automatique : Ida cherche une animatrice.]',
    '[Resumen generado por IA: busca moderación en mayo.]',
    '[Riassunto automatico: cerca una moderatrice.]',
    '[Resumo gerado por IA: procura moderação.]',
    '[Automatische samenvatting: zoekt een moderator.]',
  ])('"%s"', (summary) => {
    const text = `Neue Kontaktanfrage mit Nachricht\n\n${CARD}\n\n${summary}\n\nNachricht im Wortlaut:\n\n${NOTE}\n\nAnnehmen: ${ACCEPT}`;
    expect(invitation(text, 'Neue Anfrage').message).toBe(NOTE);
  });

  it.each([
    '<small>✨ Automatische Zusammenfassung von LinkedIn</small><br>Eine Moderation wird gesucht.',
    '<b>AI summary</b><br>Asks for a moderator on 4 May.',
    '<small>Auf einen Blick · erstellt von LinkedIn</small><br>Anfrage zu einer Moderation',
  ])('in a box: %s', (box) => {
    const body = `<table><tr><td>${cardPage}</td></tr><tr><td>${box}</td></tr><tr><td>${html(NOTE)}</td></tr><tr><td>${buttons}</td></tr></table>`;
    expect(page(body).message).toBe(NOTE);
  });

  it('a person may sum up, too', () => {
    const note = 'Zusammenfassung des Projekts: 40 Gäste, 4. Mai, Celle.\n\nHaben Sie Zeit?';
    const text = `Neue Kontaktanfrage\n\n${CARD}\n\n${note}\n\nAnnehmen: ${ACCEPT}`;
    expect(invitation(text, 'Neue Anfrage').message).toBe(note);
  });
});

describe('"Read more" behind a note that the platform cut', () => {
  const CUT = 'Wir suchen für den 4. Mai eine Moderation in Celle und hätten gern gewusst, ob…';
  it.each([
    'Read more',
    'See more',
    'more',
    'Continue reading',
    'Read the full message',
    'Mehr lesen',
    'mehr',
    'Weiterlesen',
    'Mehr anzeigen',
    'Ganze Nachricht lesen',
    'Lire la suite',
    'Voir plus',
    'Leer más',
    'Ver más',
    'Leggi tutto',
    'Mostra altro',
    'Ler mais',
    'Ver mais',
    'Lees meer',
    'Meer lezen',
    '(mehr)',
    '[Read more]',
    'Mehr lesen »',
  ])('%s', (more) => {
    expect(page(`${cardPage}<p>${CUT} <a href="${OTHER}">${more}</a></p>${buttons}`).message).toBe(CUT);
    const text = `Neue Einladung\n\n${CARD}\n\n${CUT} ${more}\n\nAnnehmen: ${ACCEPT}`;
    expect(invitation(text, 'Neue Anfrage').message).toBe(CUT);
    const linked = `Neue Einladung\n\n${CARD}\n\n${CUT}\n${more}: ${OTHER}\n\nAnnehmen: ${ACCEPT}`;
    expect(invitation(linked, 'Neue Anfrage').message).toBe(CUT);
  });

  it('what somebody leaves open stays', () => {
    const note = 'Wir hätten da noch einiges … mehr dazu am Telefon.';
    expect(page(`${cardPage}<p>${note}</p>${buttons}`).message).toBe(note);
  });
});

describe('titles above other people', () => {
  const TITLES = [
    'Wen Sie sonst noch kennen könnten',
    'Vielleicht kennen Sie auch diese Personen',
    'Weitere Mitglieder aus Ihrem Netzwerk',
    'Auch diese Leute warten auf Sie',
    'Kontakte, die Sie ebenfalls interessieren könnten',
    'Who else you might know',
    'Others in your network',
    'You may also know these people',
    'More people to connect with',
    'D’autres personnes de votre réseau',
    'Otras personas que quizá conozcas',
    'Altre persone della tua rete',
    'Outras pessoas que talvez conheça',
    'Mensen die je misschien ook kent',
  ];
  it.each(TITLES)('"%s", with and without links', (title) => {
    const text = `Neue Einladung\n\n${CARD}\n\nAnnehmen: ${ACCEPT}\nProfil: ${PROFILE}\n\n${title}\n * Wietske Hoekstra - Conservator\n * Daan Oosterling - Notaris te Assen`;
    expect(invitation(text, 'Neue Anfrage').message).toBeNull();
    const noted = text.replace('\n\nAnnehmen', `\n\n${NOTE}\n\nAnnehmen`);
    expect(invitation(noted, 'Neue Anfrage').message).toBe(NOTE);
    const others = `<table><tr><td><b>Kreszenz Obermoser</b><br>Steuerfachangestellte<br><a href="${SUGGESTED}">Vernetzen</a></td></tr></table>`;
    expect(page(`${cardPage}${buttons}<h3>${title}</h3>${others}`).message).toBeNull();
  });

  it('whatever the title, links to suggested people show where they begin', () => {
    const others = `<table><tr><td><b>Kreszenz Obermoser</b><br>Steuerfachangestellte<br><a href="${SUGGESTED}">Hallo sagen</a></td></tr></table>`;
    expect(page(`${cardPage}${buttons}<h3>Frischer Wind</h3>${others}`).message).toBeNull();
    expect(page(`${cardPage}<p>${html(NOTE)}</p>${buttons}<h3>Frischer Wind</h3>${others}`).message).toBe(
      NOTE,
    );
  });
});
