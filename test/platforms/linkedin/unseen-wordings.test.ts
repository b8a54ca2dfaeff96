import { describe, expect, it } from 'vitest';
import { ACCEPT, CARD, html, NOTE, PROFILE, read, THREAD } from '../variant-mails.ts';

const OTHER = 'https://www.linkedin.com/comm/x-example/?midToken=EXAMPLE';
const ENGLISH =
  'We met at the tile fair in Stoke. Could you send me the price list for 40 m² of slate blue by Friday?';
const SHORT = 'Hej Arno! Kannst du am Donnerstag eine Stunde über Kachelöfen reden? Honorar 300 €. Ida';
const INVITATION = 'Ida Nobody <invitations@linkedin.com>';
const INMAIL = 'Ida Nobody <inmail-hit-reply@linkedin.com>';

interface Example {
  readonly what: string;
  readonly from?: string;
  readonly subject: string;
  readonly text?: string;
  readonly html?: string;
  readonly year?: number;
  /** What is to be read as the message. */
  readonly want: string | null;
  readonly kind?: string;
  readonly head?: string | null;
}

const EXAMPLES: readonly Example[] = [
  {
    what: 'person colon end',
    subject: 'Anfrage',
    text: `Neue Anfrage\n\n${CARD}\n\nHallo Herr Oberländer,\nhier die Liste meiner Termine:\n- 4. Mai\n- 5. Mai\n\nAnnehmen: ${ACCEPT}`,
    want: 'Hallo Herr Oberländer,\nhier die Liste meiner Termine:\n- 4. Mai\n- 5. Mai',
  },
  {
    what: 'person first line no greeting',
    subject: 'Anfrage',
    text: `${CARD}\n\nKachelofen in Celle\n\nWir hätten gern ein Angebot bis Mai.\n\nAnnehmen: ${ACCEPT}`,
    want: 'Kachelofen in Celle\n\nWir hätten gern ein Angebot bis Mai.',
  },
  {
    what: 'person top heading after hi',
    year: 2017,
    subject: 'Arno, bitte fügen Sie mich zu Ihrem Netzwerk hinzu',
    text: `Hallo Arno,\n\nKachelofen in Celle: Wir hätten gern ein Angebot bis Mai.\n\n${CARD}\n\nAnnehmen: ${ACCEPT}`,
    want: 'Kachelofen in Celle: Wir hätten gern ein Angebot bis Mai.',
  },
  {
    what: 'person mentions own name',
    subject: 'Anfrage',
    text: `Neue Anfrage\n\n${CARD}\n\nIda Nobody ist mein Name, und ich suche einen Ofenbauer.\n\nAnnehmen: ${ACCEPT}`,
    want: 'Ida Nobody ist mein Name, und ich suche einen Ofenbauer.',
  },
  {
    what: 'person quoted',
    subject: 'Anfrage',
    text: `Neue Anfrage\n\n${CARD}\n\nSie schrieben neulich:\n\n"Ein Ofen ist ein Möbel, das wärmt."\n\nDürfen wir das drucken?\n\nAnnehmen: ${ACCEPT}`,
    want: 'Sie schrieben neulich:\n\n"Ein Ofen ist ein Möbel, das wärmt."\n\nDürfen wir das drucken?',
  },
  {
    what: 'person linkedin need',
    subject: 'Anfrage',
    text: `Neue Anfrage\n\n${CARD}\n\nIch habe Ihren Beitrag im LinkedIn Netzwerk gesehen. Bauen Sie auch Backöfen?\n\nAnnehmen: ${ACCEPT}`,
    want: 'Ich habe Ihren Beitrag im LinkedIn Netzwerk gesehen. Bauen Sie auch Backöfen?',
  },
  {
    what: 'person default plus need',
    subject: 'Anfrage',
    text: `Neue Anfrage\n\n${CARD}\n\nIch möchte Sie gern zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.\nWir suchen einen Ofenbauer für Celle.\n\nAnnehmen: ${ACCEPT}`,
    want: 'Ich möchte Sie gern zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.\nWir suchen einen Ofenbauer für Celle.',
  },
  {
    what: 'person ends who',
    subject: 'Anfrage',
    text: `Neue Anfrage\n\n${CARD}\n\nWer kann uns helfen? Sie vielleicht, oder kennen Sie jemanden?\n\nAnnehmen: ${ACCEPT}`,
    want: 'Wer kann uns helfen? Sie vielleicht, oder kennen Sie jemanden?',
  },
  {
    what: 'person reminds',
    subject: 'Einladung von Ida Nobody',
    text: `Einladung\n\n${CARD}\n\nMein Angebot vom Mai ist noch unbeantwortet, ich warte gern noch eine Woche.\n\nAnnehmen: ${ACCEPT}`,
    want: 'Mein Angebot vom Mai ist noch unbeantwortet, ich warte gern noch eine Woche.',
  },
  {
    what: 'person unanswered no I',
    subject: 'Einladung von Ida Nobody',
    text: `Einladung\n\n${CARD}\n\nGuten Tag, die Anfrage vom Mai zum Kachelofen ist noch offen. Passt Freitag?\n\nAnnehmen: ${ACCEPT}`,
    want: 'Guten Tag, die Anfrage vom Mai zum Kachelofen ist noch offen. Passt Freitag?',
  },
  {
    what: 'verbose frame en',
    subject: 'You have an invitation',
    html: `<center><p>You have an invitation</p><h1>Ida Nobody wants to stay in touch</h1><p><a href="${PROFILE}">Ida Nobody</a></p><p>Head of Tiles at Muster Ltd</p><p>Leeds, England, United Kingdom</p><p>You both know Rita Fink</p><blockquote>${ENGLISH}</blockquote><p><a href="${ACCEPT}">Accept invitation</a> or <a href="${OTHER}">decline</a></p><p>Tip: a short reply builds trust faster than a click.</p></center>`,
    want: ENGLISH,
    head: 'Head of Tiles at Muster Ltd',
  },
  {
    what: 'verbose silent en',
    subject: 'You have an invitation',
    html: `<center><p>You have an invitation</p><h1>Ida Nobody wants to stay in touch</h1><p><a href="${PROFILE}">Ida Nobody</a></p><p>Head of Tiles at Muster Ltd</p><p>Leeds, England, United Kingdom</p><p>You both know Rita Fink</p><p><a href="${ACCEPT}">Accept invitation</a> or <a href="${OTHER}">decline</a></p><p>Tip: a short reply builds trust faster than a click.</p></center>`,
    want: null,
    head: 'Head of Tiles at Muster Ltd',
  },
  {
    what: 'silent ad',
    subject: 'Ida möchte sich vernetzen',
    html: `<div><p>Ida Nobody möchte sich vernetzen</p><p><a href="${PROFILE}">Ida Nobody</a><br>Leiterin bei Muster GmbH</p><p><a href="${ACCEPT}">Annehmen</a></p><p>Ihr Netzwerk wächst: 412 Kontakte und kein Ende. Bleiben Sie dran.</p><p><a href="${OTHER}">Mehr dazu</a></p></div>`,
    want: null,
  },
  {
    what: 'silent stat',
    subject: 'Ida möchte sich vernetzen',
    html: `<div><p>Ida Nobody möchte sich vernetzen</p><p><a href="${PROFILE}">Ida Nobody</a><br>Leiterin bei Muster GmbH</p><p><a href="${ACCEPT}">Annehmen</a></p><p>Sie haben 3 weitere offene Einladungen.</p><p><a href="${OTHER}">Alle ansehen</a></p></div>`,
    want: null,
  },
  {
    what: 'fr full',
    subject: 'Ida Nobody souhaite échanger avec vous',
    text: `Bonjour Arno,\n\nIda Nobody souhaite échanger avec vous et vous laisse ce mot :\n\n« ${ENGLISH} »\n\nIda Nobody\nDirectrice chez Muster SA\nLyon, France\n\nAccepter : ${ACCEPT}\nPlus tard : ${OTHER}\n\nVous ne connaissez pas Ida ? Ignorez ce message.`,
    want: ENGLISH,
    head: 'Directrice chez Muster SA',
  },
  {
    what: 'es full',
    subject: 'Tienes una solicitud de Ida Nobody',
    text: `Hola, Arno:\n\nTienes una solicitud nueva.\n\nIda Nobody\nDirectora en Muster SA\nMadrid, España\n\nEsto es lo que te escribe:\n\n${ENGLISH}\n\nAceptar: ${ACCEPT}\nRechazar: ${OTHER}`,
    want: ENGLISH,
    head: 'Directora en Muster SA',
  },
  {
    what: 'it full',
    subject: 'Ida Nobody ti ha scritto',
    text: `Ciao Arno,\n\nhai una nuova richiesta di collegamento.\n\nIda Nobody\nDirettrice presso Muster Spa\nMilano, Italia\n\nIl suo messaggio:\n${ENGLISH}\n\nAccetta: ${ACCEPT}\nRifiuta: ${OTHER}`,
    want: ENGLISH,
    head: 'Direttrice presso Muster Spa',
  },
  {
    what: 'pt full',
    subject: 'Ida Nobody quer fazer parte da sua rede',
    text: `Olá, Arno,\n\nVocê tem um novo convite.\n\nIda Nobody\nDiretora na Muster SA\nPorto, Portugal\n\nO que Ida escreveu:\n${ENGLISH}\n\nAceitar: ${ACCEPT}\nRecusar: ${OTHER}`,
    want: ENGLISH,
    head: 'Diretora na Muster SA',
  },
  {
    what: 'nl full',
    subject: 'Ida Nobody heeft je uitgenodigd',
    text: `Hoi Arno,\n\nJe hebt een nieuwe uitnodiging.\n\nIda Nobody\nDirecteur bij Muster BV\nUtrecht, Nederland\n\nDit schreef Ida erbij:\n${ENGLISH}\n\nAccepteren: ${ACCEPT}\nWeigeren: ${OTHER}`,
    want: ENGLISH,
    head: 'Directeur bij Muster BV',
  },
  {
    what: 'reminder silent it',
    from: 'LinkedIn <messages-noreply@linkedin.com>',
    subject: 'Ida Nobody non ha ancora ricevuto risposta',
    text: `Ciao Arno,\n\nIda Nobody non ha ancora ricevuto una risposta.\n\nIda Nobody\nDirettrice presso Muster Spa\n\nAccetta: ${ACCEPT}`,
    want: null,
    kind: 'contact-request-reminder',
    head: 'Direttrice presso Muster Spa',
  },
  {
    what: 'reminder de last chance',
    from: 'LinkedIn <invitations@linkedin.com>',
    subject: 'Letzte Erinnerung: Ida Nobody',
    text: `Letzte Erinnerung\n\nDie Einladung von Ida Nobody läuft bald ab.\n\n${CARD}\n\n${NOTE}\n\nAnnehmen: ${ACCEPT}`,
    want: NOTE,
    kind: 'contact-request-reminder',
  },
  {
    what: 'reminder en two weeks',
    from: 'LinkedIn <invitations@linkedin.com>',
    subject: 'Two weeks and counting',
    text: `Ida Nobody invited you two weeks ago and is curious what you think.\n\n${CARD}\n\nHer note from back then:\n${ENGLISH}\n\nAccept: ${ACCEPT}`,
    want: ENGLISH,
    kind: 'contact-request-reminder',
  },
  {
    what: 'inmail plain top',
    from: INMAIL,
    subject: 'Kachelofen',
    text: `Ida Nobody hat Ihnen eine InMail geschickt\n\nBetreff: Kachelofen\n\n${NOTE}\n\n-----\nAuf LinkedIn antworten: ${THREAD}\nAblehnen: ${OTHER}\n\nIda Nobody, Leiterin bei Muster GmbH\n${PROFILE}`,
    want: NOTE,
    kind: 'message',
    head: null,
  },
  {
    what: 'inmail sponsored',
    from: INMAIL,
    subject: 'Kachelofen',
    html: `<div><span>Gesponsert</span></div><div><a href="${PROFILE}">Ida Nobody</a></div><div>Leiterin bei Muster GmbH</div><div>Kassel</div><div>Kachelofen</div><div>${html(NOTE)}</div><div><a href="${THREAD}">Mehr erfahren</a></div><div>Diese gesponserte Nachricht erhalten Sie, weil Ihr Profil zu den Kriterien passt.</div>`,
    want: NOTE,
    kind: 'message',
  },
  {
    what: 'both parts diff intro',
    subject: 'Neue Anfrage',
    text: `Ida hat sich die Zeit genommen, Ihnen zu schreiben.\n\n${CARD}\n\n${NOTE}\n\nAnnehmen: ${ACCEPT}`,
    html: `<table><tr><td>Ida hat sich die Zeit genommen, Ihnen zu schreiben.</td></tr><tr><td><a href="${PROFILE}">Ida Nobody</a><br>Leiterin bei Muster GmbH<br>Region Kassel, Deutschland</td></tr><tr><td>${html(NOTE)}</td></tr><tr><td><a href="${ACCEPT}">Annehmen</a></td></tr></table>`,
    want: NOTE,
  },
  {
    what: 'odd intro html',
    subject: 'Neue Anfrage',
    text: `Neue Anfrage\n\n${CARD}\n\n${SHORT}\n\nAnnehmen: ${ACCEPT}`,
    html: `<div>Neue Anfrage</div><div><a href="${PROFILE}">Ida Nobody</a></div><div>Leiterin bei Muster GmbH</div><div>Frisch aus der Feder</div><div>${SHORT}</div><div><a href="${ACCEPT}">Annehmen</a></div>`,
    want: SHORT,
  },
];

describe('a second hand of made-up mails, half of them with notes that sound like a frame', () => {
  it.each(EXAMPLES)(
    '$what',
    ({ want, kind = 'contact-request', head = 'Leiterin bei Muster GmbH', ...mail }) => {
      const found = read({ from: INVITATION, ...mail });
      expect(found.message).toBe(want);
      expect(found.kind).toBe(kind);
      expect(found.requester).toMatchObject({ name: 'Ida Nobody', headline: head });
    },
  );
});
