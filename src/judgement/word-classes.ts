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
  PLACE:
    'leipzig kasel ulm graz koln hannover basel hamburg berlin munchen wien zurich bern luzern salzburg linz innsbruck nurnberg stuttgart dresden frankfurt bremen dortmund esen bochum munster bonn mainz trier freiburg karlsruhe mannheim heidelberg augsburg regensburg wurzburg bamberg erfurt jena weimar halle magdeburg rostock kiel lubeck flensburg potsdam chur winterthur lausanne genf klagenfurt bregenz vorarlberg tirol karnten bayern sachsen hesen thuringen schwaben allgau bodensee oldenburg osnabruck gottingen braunschweig wolfsburg paderborn bielefeld siegen aachen duseldorf duisburg wuppertal saarbrucken koblenz konstanz tubingen ingolstadt pasau london leeds york bristol dublin cork galway edinburgh glasgow manchester liverpool cardiff norwich oxford cambridge boston chicago nyc austin denver seattle toronto portland amsterdam paris brusels vienna munich geneva pragu county city stadt town village dorf region ort',
  NAME: 'thomas paul peter julia michal tom marcel anna anne lena lea laura sarah sara katrin kathrin katharina karin petra sabine susanne monika heike claudia andrea birgit ute gabi gisela renate ingrid helga ursula christine christina martina stefanie steffi nicole tanja silke anja antje meike maike svenja jana nadine jasmin eva maria marie sophie lisa hanna hannah johanna miriam judith ruth nora clara klara frieda greta ida emma mia martin markus andreas stefan stephan christian matthias mathias frank jurgen klaus wolfgang bernd uwe ralf rolf dieter werner gunter horst heinz helmut hans jan jens jorg sven torsten thorsten dirk olaf holger lars kai karsten carsten alexander alex sebastian tobias daniel dominik florian felix fabian simon lukas leon jonas moritz max maximilian philipp philip david benjamin ben tim till nils niels oliver patrick robert richard roland georg josef franz karl otto emil anton jakob johannes hannes reto urs beat uli tomas emily olivia amelia jesica rachel rebecca karen linda susan helen jane kate katie claire lucy alice grace ellen fiona nina priya john james mark steve steven chris andrew matt matthew mike dave dan jo jack harry george william bill bob sam kevin brian ryan eric jason adam luke owen liam noah',
  INSTITUT:
    'museum* hotel* hospital* krankenhaus* klinik* clinic* theater* theatre* council* stadtwerk* gemeinde* kita kindergarten* nursery stiftung* foundation* charity charities behorde* amt ministeri* ministry bibliothek* library libraries archiv* archive* pfarr* parish bistum kloster* university hochschul* fachhochschul* institut* pflegeheim* altenheim* hospiz* hospice restaurant* cafe gasthof* pension* braurei* brewery weingut* winery baurnhof* farm* molkerei* backerei* bakery metzgerei* apotheke* pharmacy zoo tierheim* shelter genosenschaft* cooperative jugendzentrum* kulturzentrum* landkreis* rathaus* feurwehr* orchest* chor* choir* ensemble* galerie* gallery werft* shipyard spedition* kanzlei*',
  TECH: 'java javascript python react node php laravel sap excel crm erp saas cloud aws azure kubernetes docker devops backend frontend fullstack web software stack data datenanalys* database* sql api api* cyber* linux it ki ai chatgpt llm machine* algorithm* digital* automation* agent agents tech technolog* embedded code coding microservic* typescript rust golang scrum agile agil* jira',
  SEND: 'schick* send* sende* zuschick* zukommen mail mails email emails ubermitt* weiterleit* forward* nachricht* mesage* schreib* write writing dm pn attached attach* angehangt beigefugt rauschick*',
  LEARN:
    'lern* learn* insight* rat ratschlag* tipp tipps tips feedback perspective* perspektive* advice einblick* brain lesons guidance pointers* erfahrung* experience erfahren curious navigated transition* transitioned path journey geholfen schritte',
  READ: 'gelesen gehort gesehen read heard saw watched listened hore lese las horte sah zugehort nachgelesen reading listening seen geblattert verschlungen',
  OPENTO:
    'offen offene open opennes frei verfugbar* available bereit willing zeitlich kapazitat* capacity interesiert interested geneigt vorstellen aufgeschlosen imagine',
  WISHWELL:
    'hope hoffe well gut week wochenende weekend day finds trust doing spirits health schonen beste wishes liebe gruse herzliche viele freundlichen kind regards cheers sincerely warm best mfg vg lg',
  TIMEUNIT:
    'uhr hour hours stunde stunden minute minutes minuten quarter half heute today abend evening vormittag nachmittag afternoon mittag noon tomorrow morgen tag day week weekly',
  TARGET:
    'ceo cfo cto cmo founder founders grunder* geschaftsfuhrer* inhaber* unternehmer* entrepreneur* owner owners selbststandig* selbstandig* coaches berater* executives leaders decision entscheider* handwerker* handwerksbetrieb* kmu sme smes profesionals* fuhrungskraft* manager managers freelancer freelancers mittelstand*',
  OTHERS:
    'viele vielen many others andere anderen colleagus clients kollegen teams peers firms unternehmen companies betriebe busineses',
  LOSS: 'verlier* verschenk* verpas* lose losing mis mising waste wasting struggle* struggl* kampf* konkurrenz* competit* wettbewerb* painful frust* nervt muhsam zeitfreser* stundenlang manull* manual manually',
  RESULT:
    'ergebnis* result* prozent percent analys* audit* check* score benchmark* garanti* guarantee* bewahrt* proven nachweis* erwiesen* roi zeitersparnis* einspar* effizien* performance',
  OFFERCALL:
    'erstgesprach* kennenlerngesprach* strategiegesprach* beratungsgesprach* unverbindlich* kostenlos* kostenfrei* complimentary call anruf* buchen book schedule slots vereinbar* loom',
  SPECIAL:
    'spezialisiert* specializ* specialis* experte* expert* profi fokus focus* fuhrend* leading leader marktfuhrer* innovativ* innovative revolution* bahnbrech* einzigartig* uniqu next generation nextgen cutting edge',
  OPPORT:
    'opportunit* gelegenheit* chance chancen moglichkeit* busines geschaftsidee* geschaftsmodell* businesmodell* konzept* projekt* venture* startup*',
  TRUSTME:
    'ehrlich* honest* honestly serios serios* legit scam schneeball* pyramid* kein haken catch risiko* risk* garantiert* sicher vertrau* trust',
  MONEYBIG:
    'million* millionen tausend* thousand* euro eur monatlich monthly weekly wochentlich taglich daily auszahl* payout* payments guthaben',
  APPLICANT:
    'bewerb* applied applying apply application interested exploring opening openings vakanz role position team hiring manager stelle ausgeschrieb* auschreib* anzeige inserat* einstieg* wechsel* qureinstieg* berufseinst* absolvent* graduat* student* studier* praktik* skills background qualif* portfolio',
  CLIENT: 'kunde kunden auftraggeber* mandant* endkunde* client clients customer customers bauherr* beim',
  PASSEDON:
    'empfohlen empfehl* recommend* referred referr* verwies verwiesen weitergegeben genannt meinte sagte said told suggested mentioned erwahnt* vermittel* introduc* intro vorgestellt geraten pointed grusen grust richtet schickt kommt',
  YEARAGO:
    'fruher damals jahr jahre jahren years vor zuletzt davor spater seitdem inzwischen mittlerweile meanwhile ages decade jahrzehnt* ewigkeit*',
  DIDTOGETHER:
    'sasen standen waren haben teilten shared sat stood worked spielten tanzten kochten wanderten fuhren reisten flogen segelten lernten unterricht* arbeiteten hockten zelteten feierten partied travelled traveled climbed cycled sailed played sang sung danced cooked',
  HOBBY:
    'fusball football chor choir band orchester segel* sail* wander* hiking klettern climbing rad cycling laufen running yoga tanz* dance* urlaub holiday camping hochzeit wedding reise trip ferien spielplatz kegel* handball volleyball tennis ski skiing ruder* rowing schwimm* swim* theatergruppe pfadfinder* scouts jugendgruppe zivi zivildienst bundeswehr army hutte huttentour',
  STUDYJOB:
    'masterarbeit* bachelorarbeit* thesis disertation* umfrage* survey* forschung* research* doktorand* phd studie study studien* projektwoche* schulerin schuler',
  WRITER:
    'buch book bucher books kapitel roman* novel verlag publisher blog newsletter posts post beitrag beitrage substack kolumne esay ted talk talks rede keynote vortrag podcast episode folge interview webinar',
  HOSTSHOW:
    'podcast* show episode* folge folgen gast gaste gust gusts featured feature series serie hosten host moderator* zuhorer* listeners horer* audience publikum leser* readers readership recording studio live zuschaur* viewers',
  EDITOR:
    'redaktionschlus* drucklegung* deadline freitag autorisier* autorisiert zitieren quoted onthe record hintergrundgesprach* statement stellungnahme* recherche* recherchier* reportage* story berichten bericht artikel titelgeschichte* resort lokalredaktion* volontar*',
  HANDOVER:
    'ubernehm* abgeben weitergeben auftrag auftrage mandat mandate kapazitat* ausgelastet uberlauf subunternehm* kooperationspartner* anteile beteiligung* nachfolg* sitz beirat vorstand stiftungsrat honorar* verguten dozent* lehrauftrag* gastdozent* bieten',
  REPAIR:
    'repar* repair* sanier* renov* undicht* leck leak* feucht* damp schimmel* mould mold dammung insulat* statik* structural prufung* prufen inspect* inspekt* abnahme* wartung* maintenance montage* install* einbau* umbau* ausbau* anbau* abris* demolition',
  CREATE:
    'gestalt* design* layout* illustrat* foto* photo* film* video* dreh* website* webseite* homepage* broschure* flyer* katalog* logo* ubersetz* translat* lektor* edit* korrektur* proofread* text* vertonung* komposition* compose* musik* music*',
  LEGAL:
    'anwalt* lawyer* solicitor* vertrag* contract* kundigung* klage* streit* dispute* mediat* gutacht* expert erbrecht* inherit* mietrecht* tenancy arbeitsrecht* patent* marke trademark* datenschutz* gdpr dsgvo compliance haftung* liability steur* tax* abschlus* buchhalt* accountan* bookkeep* lohn payroll bilanz* audit',
  TEACH:
    'unterricht* lesons teach* teaching workshop* schulung* seminar* fortbildung* inhouse kurs course training* trainieren nachhilfe tutor* supervision* moderier* facilitat*',
  BUY: 'kaufen kauf buy purchase* bestell* order* lizenz* licen* erwerb* acquire* mieten rent hire leihen leasing stuckzahl* menge lieferbar lieferzeit* delivery versand',
  ATTEND:
    'teilgenommen teilnehm* attended attend attending besucht besuchte visited angemeldet registered dabei zugehort row reihe publikum sesion sesions stand booth halle mesestand nachste treffen',
  INGROUP:
    'gruppe gruppen group groups mitglied* member* forum verband* kammer* verein* alumni* absolventen* netzwerktreffen* stammtisch* slack discord whatsappgruppe*',
  FLIRT:
    'bezaubernd* sexy suse sus cute sweet gorgeous lovely charming lachen lacheln smile eyes augen romant* relationship beziehung* kennenlern* friendship freundschaft* single divorced geschieden verwitwet widow* lonely destiny schicksal soul seele',
  FRAUD:
    'gewonnen gewinner* lottery lotterie* erbe erbschaft* beneficiary transfer* uberweis* freischalt* verifiz* verify bestatig* gesperrt* suspended inactive deactiv* deaktiv* paswort* pasword* einloggen login link klick* abgelaufen expire* gift geschenkkarte* voucher amazon paypal usdt trust wallet kaution gebuhr* fee customs zoll visum',
  BADREACT:
    'schade enttausch* disappoint* unhoflich* rude arrogan* ignor* abgelehnt declin* reject* refus* antwort* keine nie reagier* respond* reply* wortlos silent* weggeklickt geloscht deleted entfernt removed unfriend* verstandnis* frechheit* unverschamt* peinlich* armselig* lacherlich* ridiculous pathetic hochnasig* eingebildet stuck snob*',
  THREAT:
    'melden report* bewert* review* rufschad* public* offentlich* anwalt verlase verlasen leave quit kundige letzte final last mahnung* chance frist ultimat* konsequnz* regret bereu*',
  ACCEPTREQ:
    'annehm* angenommen annimmst annehmen accept* accepted adden added add hinzufug* bestatig* vernetz* connect* connection* anfrage* requst* invite* einladung* kontaktanfrage* kontaktliste*',
  LIKEMIND:
    'gleichgesinnt* likeminded fellow same similar gleiche gleichen selben derselben ahnlich* branche industry bereich space field fach kollegin kollege peers szene community landsmann* landsleute',
  UNSPEC:
    'irgend* something anything was etwas potential* potenzial* gemeinsam* together cooperation kooperation* collaborat* zusammenarbeit* synerg* beneficial mutually gegenseitig* schnittmeng* uberschneid* overlap* touchpoint* beruhrungspunkt* mehrwert* valu',
  SHRUG: 'einfach just simply so mal halt eben grad grade quick kurz spontan random zufallig* randomly',
};
