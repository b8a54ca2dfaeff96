/**
 * Word families: what a word talks about, whoever says it. Stems with `*` stand for every word that begins so, others
 * for the word itself; spelling as in plainWord (ä as a, ß and ss as s). The word model learns what the families and their order mean,
 * so that a trade or a relative that no text named before still counts as one.
 */
export const WORD_CLASSES: Readonly<Record<string, string>> = {
  I: 'ich i me my mein meine meinen meinem meiner meines mir mich im ive id myself mi ik',
  WE: 'wir we our ours us uns unser unsere unserem unseren unserer unseres were weve mia mer mir hend ham usi user',
  SIE: 'sie ihnen ihr ihre ihrem ihren ihrer ihres',
  DU: 'du dich dir dein deine deinem deinen deiner deines euch eur eure eurem euren eurer ihr di dus dei deim',
  YOU: 'you your yours youre youve youd yourself u ur',
  SEEK: 'such* suche* suach* brauch* brauche* benotig* bedarf fehlt fehlen need needs needed needing require* seeking search* looking wanted gesucht finde finden ersatz dringend urgent* wunsch* mocht* wollen want wants',
  HELP: 'hilf* helf* unterstutz* begleit* support* help* asist* beistehen aushelf* einspringen ubernehm* ubernahm* behilflich',
  OFFER:
    'biet* anbiet* angebot* offer* provide* anbieter bereitstell* verfugung stellen liefer* deliver* supply* supplier*',
  GIVE: 'uberlas* verschenk* schenk* geb abgeb* abzugeben weitergeb* ubergeb* ubergabe leihen leihgabe spend* stift* donat* give giving hand lend loan* pas gratis* umsonst',
  PAY: 'zahl* bezahl* vergut* honorar* gage fee fees pay* paid entlohn* entschadigung* vorschus advance spesen fahrtkosten expenses anteil* share shares equity provisionsfrei',
  PRICE:
    'preis* kost* koscht* price* cost* rate rates tagesatz stundensatz budget* netto brutto euro eur chf franken dollar* pounds quote offerte kostenvoranschlag rechnung* invoice*',
  DISCOUNT:
    'rabatt* prozent percent gutschein* sonder* spezialpreis* fruhbucher* discount* off deal deals gunstig* billig* cheap* kostenlos* kostenfrei* gratis free unverbindlich* test* trial* probe* demo* aktion* festpreis* kundbar',
  SAVE: 'spar* save saves saving* steiger* erhoh* boost* increas* reduzier* reduc* senk* cut cuts halb* halve* doppel* double* optimier* optimis* optimiz* automatis* automat* digitalis* skalier* scal* wachstum growth effizien* efficien* roi umsatz* revenu',
  CUSTOMER:
    'kund* client* customer* mandant* klient* patient* leads lead interesent* abonnent* kaufer* gaste',
  COMPANY:
    'firma firmen unternehm* betrieb* company companies busines* gmbh mittelstand* kmu konzern* agentur* agency startup* kanzlei* praxis praxen buro* office* studio* werkstatt* workshop laden shop* geschaft* handwerksbetrieb*',
  PRODUCT:
    'produkt* product* losung* solution* software* tool* plattform* platform* system* app apps service* dienstleist* technologie* technology paket* package* programm* program* katalog* catalog* sortiment* modell* gerat* anlage*',
  MARKETING:
    'marketing* werbe* werbung* seo google* reichweite* sichtbar* social media kampagne* campaign* funnel* akquise* vertrieb* sales* lead* neukunden* kundengewinn* conversion* positionier* branding* webinar* newsletter* masterclas* whitepaper* positionierung*',
  DEMO: 'zeigen zeige show showing vorstell* prasentier* present* demo* kurz* quick brief minuten minute* min mins viertelstunde termin* slot* kalender* calendar* calendly call* anruf* telefon* zoom ruckruf*',
  COACH:
    'coach* coaching* mentor* mentoring* training* trainer* berat* consult* seminar* potenzial* potential* mindset* erfolg* succes* fuhrungskraft* leadership* nachste* level',
  INSURE:
    'versicher* insur* vorsorge* rente* pension* retire* steur* tax* vermogen* wealth* finanz* financ* immobilie* kredit* darlehen* loan* anlage* invest* strom* energie* leasing* tarif*',
  INCOME:
    'einkommen* einkunft* verdien* income* earn* geld* money* nebenbei nebenher nebenberuf* nebenverdienst* nebenjob* zuverdienst* standbein* gehaltscheck* reich rich freiheit freedom unabhangig* independen* bos chef hamsterrad* cash profit* gewinn* konto',
  MLM: 'team* partner* franchise* lizenz* gebiet* provision* bonus* commision* downline networkmarketing vertriebspartner* produkte* empfehl* wellnes* kosmetik* nahrungserganz* ernahrung* ol ole oils capsules kapseln recruit geworben',
  CRYPTO:
    'krypto* crypto* bitcoin* btc token* coin* usdt nft* blockchain* trading* trader* forex* borse* aktie* signal* rendite* return* deposit* einzahl* invest* staking wallet* presale listing gold* bot bots algorithm*',
  SECRET:
    'geheim* secret* vertraulich* confidential* verrat* exklusiv* exclusive* ausgewahlt* selected insider* neugierig* curious chance* gelegenheit* opportunity leben life verander* change* video* zoom* einmalig* lifetime interes*',
  ROMANCE:
    'lacheln* smile* augen eyes schon* hubsch* beautiful* pretty handsome attraktiv* witwe* widow* single* einsam* lonely liebe* love* herz* heart* kus* kis* dear darling schatz* sympathisch* foto* photo* picture* bild* verheiratet married',
  PHISH:
    'konto* account* gesperrt* sperr* suspend* verifizier* verif* paswort* pasword* zugang* login* anmelde* kreditkarte* kartennummer* iban bank* erbschaft* erbe inherit* million* klick* click* link anhang attachment* sicherheit* security gebuhr* paket whatsapp* telegram*',
  ROLE: 'stelle* position* rolle* role* job* vakanz* vacanc* opening* leitung* leiter* teamleit* abteilungsleit* head manager* director* direktor* mwd senior junior festanstell* vollzeit teilzeit fulltime interim contract* freelanc* freiberuf* planstelle*',
  HIRE: 'bewerb* apply* applied applicat* einstell* hire hiring rekrut* recruit* headhunt* personal* talent* kandidat* candidate* besetz* fill filling verstark* mitarbeit* kolleg* employ* arbeitgeber* arbeitnehm* lebenslauf* cv resume* wechsel* karriere* career* herausforderung* challenge* werdegang* laufbahn*',
  BENEFITS:
    'gehalt* salary salari* urlaub* homeoffice remote* dienstwagen firmenwagen benefit* bonus* pramie* viertagewoche stundensatz* unbefristet* qureinst* einarbeit* relocat* visa sponsorship wohnung* zimmer',
  JOBSEEK:
    'praktik* intern* internship* werkstudent* ausbildung* lehrstelle* azubi* trainee* graduate* graduating absolvent* arbeitslos* laid umschul* bewerbung* unterlagen stellensuche* entrylevel wiedereinstieg*',
  PRESS:
    'zeitung* magazin* redaktion* redakteur* journalist* reporter* interview* podcast* radio* sender sendung* fernseh* tv doku* documentar* beitrag* artikel* article* portrat* portrait* zitat* zitier* quote oton* kolumne* column* ausgabe* edition* heft* blog* youtube* film* kamera* camera* aufzeichnung* story*',
  TALK: 'vortrag* keynote* speaker* referent* podium* panel* buhne* stage moderation* moderier* rede* speech* laudatio* lesung* symposi* kongres* congres* konferenz* conference* tagung* fachtag* jury* jurorin juror talkrunde* diskusion* gast gust* programm',
  EVENT:
    'mese* fair expo* event* veranstalt* treffen* meeting* meetup* barcamp* stammtisch* workshop* webinar* seminar* kurs* course* lehrgang* fortbild* weiterbild* tagung* festival* fest feier* eroffnung* opening* fruhstuck* breakfast jahrestag* versammlung* klasentreffen* marathon* publikum audience* teilnehm* attend* participant* angemeldet registered einlad* invit* sesion* vortragsreihe*',
  GROUP:
    'gruppe* group* forum* community* verein* verband* verbands* innung* club* mitglied* member* moderator* arbeitskreis* genosenschaft* kammer* chapter* society asociation* regionalgruppe*',
  PASTTIME:
    'damals fruher einst ehemal* former* ex old alt alte alter alten altes lange lang long ewig* jahre jahren years ago since seit war waren was were hatte hatten gestern yesterday letzte* last neulich kurzlich recently vorgestern wieder again once noch nimmer',
  TOGETHER:
    'zusammen zamm zame gemeinsam* together miteinander mitanand beide both nebeneinander neben beside next mitnand kennengelernt kennen kennst kenn kennt bekannt* acquaint*',
  REMEMBER:
    'erinner* remember* weist woast woist weisch verges* forget* forgotten erkannt erkenn* recogni* wiedererkannt nostalg* wiedersehen reunion gefunden found',
  TALKED:
    'gesprochen spoke* spoken talked chatted unterhalten gesprach* telefonat* telefoniert besprochen discused promised versprochen vereinbart agreed met trafen getroffen begegn* kennenzulernen meeting bumped plauder* geredet austausch',
  FAMILY:
    'bruder schwester mutter mama vater papa onkel tante cousin* cousine* neffe nichte oma opa brother sister mother mum mom dad father uncle aunt nephew niece granny sohn tochter son daughter kinder kids frau mann wife husband familie family schwager* patenkind trauzeug* nachbar* neighbour* neighbor*',
  SCHOOL:
    'schule* school* klase* clas* abi abitur* studium* studier* studi* uni university college semester* kommiliton* wg flat* flatmate* roommate* clasmate* lehrer* teacher* profesor* prof promo* doktorarbeit* diplom* jahrgang* mitschul* schuler* pupil* student* alumni* alumn*',
  MATE: 'kollege kollegin kollegen colleagu* coworker* chef teamlead* azubi asistent* kumpel* spezl spezi mate buddy freund* friend* stranger oida alter altes haus bro digga lieblings* favourite favorite stammtisch schicht shift bundeswehr zivi rs army',
  GREETCASUAL:
    'na hey servus moin moinsen hoi sali salu grias* gruzi griezi gude tach ahoi huhu yo oi ciao hallo hi hello hallochen jo mensch gell',
  GREETFORMAL:
    'sehr geehrte geehrter geehrtes guten tag dear sir madam frau herr herrn mr mrs ms dr doktor hochachtungsvoll freundlichen grusen regards sincerely',
  BYE: 'lg vg mfg grus gruse liebe beste viele herzliche* cheers bis bald samstag sonntag busi kus drucker umarm* hug hugs love',
  REFER:
    'empfehl* empfohl* empfahl* recommend* referr* verwies* verweis* geraten riet rat suggest* hinweis* tipp tip vermittel* introduced introduction intro told sagt sagte gsagt gsogt gseit meint meinte genannt nannte gab gave geschickt sent sends schickt schwarm* geschwarmt erzahlt richtig* anregung namen name nummer number behalf ausgerichtet adrese',
  THIRD:
    'er he she his her ihm ihn seine* seinem hat has herr frau bekannte* bekannter freundin schwagerin hausarzt* vermieter* landlord bos nachfolger* vorganger* gemeinsame mutual common',
  QUESTION:
    'frage* qustion* wisen know wondering warum why wie how wo where woher welche* which was what wann when wer who ob whether stimmt gilt gelten bedeutet mean means ist is gibt sind are erklar* explain* verrat* tell qulle* source* unsicher* puzzled ratsel* wunder* verstand* understand* einschatz* erfahrung* experience* meinung opinion advice',
  WORKOF:
    'artikel* article* buch* book* beitrag* post posts vortrag* talk* blog* paper* studie* study webseite* website* page* seite* kapitel* chapter* tabelle* table folie* slide* foto* bild* rezept* recipe* tutorial* anleitung* guide* video* zeichnung* disertation* thesis newsletter*',
  PROJECT:
    'projekt* project* vorhaben* auftrag* auftrage* umbau* neubau* sanier* renov* relaunch* umzug* umstell* migration* gutachten* bericht* report* jubilaum* festschrift* austellung* exhibition* antrag* forder* grant* tender* auschreib* konzept* plan* entwurf* vertrag* contract* lizenz*',
  TRADE:
    'architekt* anwalt* anwalt lawyer* solicitor* jurist* notar* steurberat* ubersetz* translat* dolmetsch* interpret* fotograf* photograph* grafik* design* text* lektor* illustrat* programmier* entwickl* develop* engineer* ingenieur* statik* elektrik* electric* dachdeck* roofer* maler* painter* tischler* schreiner* carpenter* schloser* klempner* plumber* gartner* garden* kunstler* artist* musiker* logopad* hebamm* midwi* arzt* arzt doctor* pfleg* nurs* lehrer imker* beekeep* restaurat* restorer* gutachter* surveyor* sachverstand* mediator* moderator forensik* maurer* zimmer* koch* chef back* baker*',
  THING:
    'dach* roof* heizung* heating* fenster* window* tur* turm* wand* fasade* ofen* oven* maur* wall* garten* haus* house* halle* kirche* church* glocke* orgel* organ auto* car traktor* boot* boat* kran* maschin* machine* server* drucker* printer* datenbank* database* shop logo* broschure* brochure* mobel* chair* stuhl* tisch* lampe* baum* tree* pferd* hund* dog zaun* brucke* bridge* schiff* anlage gerate* kaputt broken leak* undicht* ris* crack* tropft',
  PROBLEM:
    'problem* schwierig* arger* trouble* isu* kaputt defekt* broken broke crash* sturzt absturz* streik* ausfall* ausgefallen streit* klage* verklagt sud verlust* verloren lost frist* deadline* expires ablauf* lauft dringend* urgent* notfall* emergency insolvenz* insolvent schaden* damage* schimmel* waserschaden ratlos* verzweif* stuck',
  DATE: 'januar janner februar marz april mai juni juli august september oktober november dezember january february march june july october december montag dienstag mittwoch donnerstag freitag monday tusday wednesday thursday friday kw ostern easter pfingsten weihnacht* christmas sommer* summer* herbst* autumn fall winter* fruhjahr* spring woche* week* monat* month* morgen tomorrow quartal ende beginn start* termin',
  COUNT:
    'personen leute people stuck pieces seiten pages teilnehmer* mitarbeiter* staff quadratmeter qm kinder schuler tage days platze seats stunden hours zwei two drei three vier four funf five sechs six sieben seven acht eight zehn ten zwolf twelve zwanzig twenty hundert hundred dutzend dozen',
  BOARD:
    'beirat* board* aufsichtsrat* verwaltungsrat* lehrauftrag* dozent* lectur* gastdozent* jury stiftungsrat* kuratorium* sitz seat teilhaber* gesellschafter* nachfolg* succesor* beteilig* stake konsortium* consortium* forderantrag* stipendium* scholarship* rechte rights verlag* publisher* manuskript* manuscript* experteninterview* expert*',
  SYNERGY:
    'synerg* winwin win nutzen benefit* vorteil* profitier* profit mehrwert* valu gegenseitig* mutual beiderseit* erganz* complement* overlap* schnittmenge* schnittstell* beruhrungspunkt* anknupf* gemeinsamkeit* kooperation* cooperat* kooperier* collaborat* zusammenarbeit* partnership* potenzial potential bereicher* inspirier* inspir* fruchtbar*',
  SOMEDAY:
    'vielleicht perhaps maybe might eventull evtl irgendwann irgendwie irgendwas somehow something etwas ergib* ergeb* ergab* entsteh* entwickel* zukunft* future kunftig* someday posib* moglich* could konnte konnten gemeinsam bewegen bewegt groses great erreichen achieve explore* erkunden schaun look see weis knows who never mal',
  EXCHANGE:
    'austausch* exchange* kaffee* coffee* espreso* tee plausch* quatsch* schnack* ratsch* sparring* unterhalt* chat* conversation* gesprach talk kennenlern* kennenzulern* lust bock ideas ideen gedanken thoughts',
  CONNECT:
    'vernetz* verbind* verbund* verknupf* connect* kontakt* contact* netzwerk* network* hinzufug* add adden added aufnehm* accept* annehm* annahme bestatig* invitation anfrage link linked verlink* folg* follow* beitreten join kontaktkreis* circle connections',
  GROW: 'erweiter* ausbau* aufbau* vergroser* wachs* grow* expand* build* bau* extend* sammel* collect* zahl mehr more gleichgesinnt* likeminded interesante* spannende* interesting neu new region branche industry field bereich space',
  PRAISE:
    'toll* super spannend* interesant* beeindruck* impres* great amazing awesome inspirier schon gefall* like liked love loved admire* bewunder* respekt* klase cool stark* wunderbar* wonderful herrlich* fan gelungen* congrat* gluckwunsch*',
  PROFILE: 'profil* profile* seite page werdegang headline vita steckbrief',
  VISIT:
    'besuch* visit* besucher* angesehen angeschaut angeguckt geguckt geschaut gschaut reingeschaut vorbeigeschaut angeklickt klick klicks viewed viewer* views view looked looking peek* browsing browsed gestobert vorbei dropped stopped checked checking spur* umgesehen umgeschaut klingel* angsehn gsehn schaust guckst',
  SUGGEST:
    'vorgeschlagen vorschlag* schlagt suggest suggested suggestion* algorithm algorithmus xing linkedin plattform platform app system anzeig* angezeigt zeigt shows showing recommend popping appear* eingeblendet leiste sidebar box benachrichtigung* notification* computer* maschine gemeinsame shared mutual ecken',
  REPROACH:
    'abgelehnt ablehn* absage* abweis* zuruckgewiesen ignorier* ignor* declin* reject* refus* turned verweiger* unhoflich* arrogan* uberheblich* unprofesion* frech* unversch* enttausch* disappoint* rude insult* beleidig* hurt* schade traurig* anstand manieren korb antwort* answer* reply replied response reaktion* reagier* blockier* blocked abserviert notig fein blod bewertung* erklarung*',
  PRESSURE:
    'dann sonst otherwise verlas* leave leaving austret* kundig* abmeld* abbestell* unfollow* unsubscrib* konsequnz* chance versuch* attempt* mal dritte* third vierte* fourth wieder again endlich letzte final* reconsider* uberleg* wozu verstand* offenbar apparently',
  NEG: 'nicht nix nichts kein keine keinen keinem keiner ohne nie niemals not no never dont without isnt arent nor weder net ned nid nut',
  META: 'spruche phrasen phrase* floskel* buzzword* werbung spam verkaufen selling sell pitch agenda headhunter recruiter* kaltakquise eigentlich actually honestly ehrlich wirklich really konkret* handfest* klartext ernst plain kurz sache point genug forget verges*',
  ADMIN:
    'anhang siehe unten below oben schlusel* key zimmer room* fach aktenzeichen* rechnung invoice test ok okay ja yes nein verschoben weiterleiten forward* betreff re fwd fenster falsch* wrong sorry danke blau rot grun stand',
};
