import type { Language } from './language.ts';

/**
 * Function words per language, folded (see fold.ts: ä is a, ß is s). A word may stand in several lists: it then
 * counts less for each. Greetings and the words that people use to ask for contact are in, because many notes hold little else.
 */
export const FUNCTION_WORDS: Readonly<Record<Exclude<Language, 'other'>, string>> = {
  de: `angebot offen offene passt der die das den dem des ein eine einen einem einer eines und oder aber ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihnen
    mein meine meinen meinem meiner dein deine deinen deinem deiner ihre ihren ihrem ihrer unser unsere unseren unserem unserer euer eure
    ist sind war waren bin bist seid hat habe haben hatte hatten wird werden wurde wurden kann konnen konnte konnten mochte mochten muss mussen
    darf durfen soll sollte sollten will wollen wollte nicht kein keine keinen auch noch schon nur mal gern gerne sehr mehr mit von vom zu zum zur
    bei beim im am auf aus fur uber unter nach vor durch gegen ohne um bis seit wegen als wie wenn dass ob weil denn was wer wo wann warum welche
    welcher welches hier dort da dann jetzt heute morgen immer wieder bitte danke hallo guten tag sehr geehrte geehrter liebe lieber gruss grusse
    freundlichen herzliche viele beste hoi gruezi servus moin herr frau anfrage kontakt vernetzen netzwerk freue wurde zusammen gemeinsam ja nein
    fuer ueber koennen koennte moechte wuerde muessen gruesse schone schonen leider etwas alle alles diese dieser dieses diesem einfach kurz
    suche suchen brauche brauchen arbeite na grusch grues ned nit i hab habs bissl guete merci obig betreff zwecks bzgl via lg vg mfg`,
  en: `good morning evening afternoon below the a an and or but i you he she it we they me him her us them my your his its our their this that these those is are was were am be been
    being have has had do does did will would can could should may might must not no of in on at to for from with by about into over after before
    as like if when what who where why how which here there then now today always again please thanks thank hello hi hey dear best regards kind
    sincerely cheers also just only more most very much some any all each other than so up out off let lets get got see know want need help work
    working looking reach reaching connect connecting network profile would've i'd i'm i've you're we're don't love great`,
  fr: `le la les un une des du de et ou mais je tu il elle nous vous ils elles me te se mon ma mes ton ta tes son sa ses notre nos votre vos leur
    est sont etait suis etes avoir ai as a avons avez ont pas ne plus que qui quoi dont dans sur sous avec pour par sans chez vers entre ce cette ces
    si quand comme bonjour bonsoir salut merci cordialement reseau souhaite souhaiterais rejoindre ajouter voudrais bien tres aussi aux au
    c'est j'ai d'un d'une l'un qu'il votre`,
  es: `el la los las un una unos unas y o pero yo tu el ella nosotros ustedes me te se mi mis tus su sus nuestro nuestra es son era soy eres estoy
    esta estan he ha han no que quien como cuando donde por para con sin sobre entre de del al en lo le les muy mas tambien hola gracias saludos
    gustaria quisiera anadirte red contacto ayuda buenos buenas dias usted`,
  it: `il lo la i gli le un uno una e o ma io tu lui lei noi voi loro mi ti si ci vi mio mia tuo tua suo sua nostro vostro e sono era sei siamo
    ho hai ha abbiamo hanno non che chi come quando dove per con senza su tra fra di del della dei delle al alla nel nella sul molto piu anche ciao
    buongiorno salve grazie saluti vorrei aggiungerti aggiungerla rete alla mia`,
  pt: `o a os as um uma uns umas e ou mas eu tu ele ela nos voces voce me te se meu minha teu tua seu sua nosso nossa e sao era sou estou esta estao
    tenho tem nao que quem como quando onde por para com sem sobre entre de do da dos das no na nos nas ao muito mais tambem ola obrigado obrigada
    gostaria adicionar rede bom boa dia pela pelo`,
  nl: `de het een en of maar ik jij je hij zij ze wij we jullie u mij jou hem haar ons hun mijn jouw zijn uw onze is was waren ben bent heb hebt
    heeft hebben had wordt worden kan kunnen zou zouden moet moeten niet geen ook nog al maar heel met van voor naar bij op uit aan over onder na
    door tegen zonder om tot sinds als wat wie waar wanneer waarom welke hier daar dan nu vandaag altijd weer graag dank bedankt hallo hoi beste
    groet groeten vriendelijke netwerk contact toevoegen`,
};
