export const deWords = `
aalen aales aalten abart abbaten abbaue abbauend abbauten abbeisst abbildet abels abfassen abfassens abfragen abgebogen abgeknickt abgemeldet
abgenommen abgewogen abhauen abjage ablage ableitung ablesung abmelden abmeldens abmeldung abnage abnehme abnehmen abonniere abonnierend abonnierten
abort aborts abpassen abrechnen abrechnens abreibst abreisest abreisse abreist abrisst absagte absauge abschmelze absehen abten abtes abtrage
abtragend abtraten abtrugen abtut abwage abwendung abwendungen abzupassen acers adaption adern adler adlers ahlen akten aktes aktie aktiva aktivst
aktuellst akzeptiere akzeptierst alben alber algen alice alices alldem allee alleen alleinig allwo almen alpen alster altar altars alterns alterst
altre amboss amten amter amtes anbauen anbeter anbeters anbiete anbieten anbietens anbietet anblicken anden ander andernd andre andrem andren andrer
andres anfasse anfassend anfassten anfrassen angeblickt angebt angehen angekommen angelehnt angezogen anheize ankere ankern ankers ankert anklicke
anklickend anklickten anlassen anmassen anmassens anmelde anmeldend anmelder anmeldern anmelders anmeldet anpasse anpassend anpassten anrechne
anrechnend anrechnet anrechnung anrechten anreihe anreise anreisst anreizest anreizte ansage ansahen anschaue anschauend anschauten ansehe ansehend
ansprach anstehen antraf antrat antrug anwehen anzufassend anzulassen anzupassend aparte apartes applikation arbeitens arbeiters arbeitest
architektin armes assen assoziation asten aster astes atoms attache aufassen auffand auffullen auffullens aufgebaumt aufgekommen aufgeraut
aufgerollt aufgeruhrt aufgesperrt aufgetaut auflauft aufnahmen aufnehme aufnehmend aufnehmer aufnehmern aufnehmers auftragst auftrat aufweisen
aufwerten aufwertens aufwertung aufwind aufzahlung aufzufullen ausfallen ausfulle ausfullend ausfullten ausgebaut ausgefuhrt ausgenommen ausgeteilt
auslauf auslaufe auslaufes auslaufs auslaufst auslaut ausnehmen ausreisen ausscheide ausscheidet ausschieden ausschopfe ausserns ausserst ausserten
aussre auster auswahle auswahlend auswahlten ausweinen ausweise ausweisend ausweises ausweiten ausweitens ausweitung auswerfen auswerte auswertend
auswertet auszahlen auszahlens auszufallen auszuzahlen automat automaten autorisiere axten azur bach bachs backst bade baden bades baien baken balge
balls bands bange banges barden bare barem baren barer bars bartes basel basels basen basiere basierst bass baten bauch bauchen bauchs bauend bauern
bauers baumen bauten bayer bebens becks bedien bedingen bedingens bedingte bedingtem bedingtes bedingtet beeng beeten beets befahlt befreit begannt
beging begleite begleitend begleiter begleitern begleiters begleitet behagt behagten behalfen behalfst behalft behaltend behaltern behalters
behaltet behaltst behaut behauten behelf behelfs behielt behilf beichte beige beile beilegt beilen beiles beils beine beinen beines beins beiraten
beisetzt beisitzer beisitzers beistand beistehen beistehend beistehende beistellt beitreibe beitreiben beitreibt beitrittst bekennen bekennt
beklommen bekommend belang belangs belebt belegst beleibt belichte beliegt beliehen belieht belog belogen belogt belugt bemalt bemalten bemannt
benenn benenne benennend benennst benetzt benommen bens benutzens benutzter bequemst bequemte berate berechtige berechtigst beredt bereist bereuen
bereut berichtest berichtet berichtigt beriet berns bersten berstend beruchtigt besage besagst besaht besannt besatzer besatzers besehen besehend
besehende besehenden besehender besehendes besens besetze besetzer besetzers besitz besitze besitzen besitzes bestandigst bestatige bestatigend
bestatigst bestechen bestechend bestechende bestechens bestehe bestehlen bestehlend bestehlende bestehlt bestellst bestreuen bestreut bestritt
betagt betatigen betatigens betatigt betatigung beten betore betraten betrauen betrauens betraut betreibend betreibst betreten betretens betreue
betreuend betreuer betreuern betreuers betreust betriebst betritt bewegt bewillige bewilligst bewogen bezahle bezahlst bezahltet beziehe beziehend
bezieher beziehern beziehers beziehst bezoge bezoget bezugen biegen biegens bienen bieren biete bietend bieter bietern bieters bietet bild bilder
bilds billig billy billys bisherig bizeps blanke blankes blanko blasiert blass blauen bleib bleibe bleibend bleibst bleien blieben bliebt block
blocke blockes blockiere blockierend blockierst blocks blockst blogs bloken blokt bobs bockst boeing boeings bonns bons boris borken boss boutiquen
brachen branchen braten bratend bratens brauchend brauen breit brenn brenne brennst bricht brieten bringe bringst brocken brockens brokern broschure
broten bruchen buden buhlt bunden bunt bunte buntes burde burdet burgen buros bushs cafes chargen charles charme charmes chinesen chinesisch chore
chores chors chose clou clous coats codec codecs codex colts controller controllers crashs cremte dachse daher dammt damon damons danen daraus
darfst darms dasass datei dauerst daure davos decks deduziert degen degens dehnen dehnens delegiere delegieren delegiert delegiertet denkens
denselben departement derben designst designt designte designtes desselben devon devons diebes dienen diener dieners dient diente diesel diesels
dieter dieters ding direktor direktors dissens domes doner doners doping dopings doras dorfs doris dornes dorns dreist dress drift drink drinks
drinstehe drinstehend drinstehst drittel drittels dunen durfe durften durren dynamits ebers ebnen edens edith ediths eggen ehemalig eiben eiden
eides eier eies eifer eifers eigne eignen eignens eigner eigners eilen eilige eiliges eimer eimers einbande einend einfachst einfahren einfuhlen
einfuhlens einfuhlung einfuhre einfuhrend einfuhrten eingebe eingebend eingefuhlt eingehen eingehens eingerahmt einher einig einigens einigte
einkaufst einlauf einlaufs einlogge einloggend einloggten einmache einnahme einnehmen einprage einpragen einreichten einrichte einrichtend
einrichter einrichtern einrichters einrichtet einsahen einsehe einsehend einsieht einstehen einstelle einstellend einstellten einten eintraf
eintrafen eintragend eintrat eintrate eintraten eintruge eintrugen einwand einwandre einwende einzel einzeller einzels einzig einzogen einzuge
einzugebend einzugehen einzugen einzuges einzupragen eisen eisens eises eisige eisiges eiter eiters elchs elkes endens endest endrunde endrunden
endung engen enger enges ente enten entere entern enternd enterst entert entliess entre entriss entwickel entwickele entwickelnd entwickelst
entwickle entzoge entzoget entzugen erbens erdet erdkunde erfasse erfassend ergangen erganze erganzten erhalte erhaltend erhaltes erhaltet erharten
erheiterte erheitertes erholten erkalten erkaltens erlassen erlassens erlasst erledige erledigend erneuer erneuere erneuernd erneuerst erreiche
erreichend erreichten ersetze erweichen erweichens erweitere erweitert erweitertet etwa europa europas euter euters ewigen exklusivst export exports
express faches fachs fades fahigst fahlen fahren fahrens fahrig faires fakturiere fakturierst falzt fangers farmen farmer farmers farns fassend
fassern fasten faulst fauns faust faxes fehden fehlend feilen feines fellen fels feuers fiats fiel fiele fielt fies figur figuren filet filets
filzes finders fingen fisch fischs fixes flohs flops floss flurs foderal foderation fohlen fohlens fohren forder fords forma forme formel formen
formens formst formt forums fouls frassen frasst freigab freigebe freigebend freihabe freist frischst frohere froheren froherer froheres fromm fron
frone fronst fronte frort frosch froschs frost frosts fuhlen fuhre fuhrend fuhrer fuhrern fuhrers fuhrten fulle fullst fullt fundig funds funks
fusse fussen fusst futtre futur futurs galte gangs gans garant garne garnes garns garte gase gases gasse gatte geartet geaste geastes geasts gebannt
gebart gebein gebeins gebend gebern gebers gebet gebets geblickt geboren gebraut gebuckt gebuhrst gecken geeicht geeilt gefeilt geflickt gegenufer
gehartet gehastet gehauft geheilt gehend gehetzt gehoben gehoft gehofts geholt gehor gehore gehorend gehors gehorst gehortet gehst gehustet geiss
gejagt gekannt gekaut gekerbt gekillt geknickt gekostet gelacht gelaut gelben geleistet gelen geliftet gelingen gels gelustet gemach gemache
gemaches gemachs gemaht gemeine gemeines gemeldete gemeldetem gemeldeten gemeldetes gemistet gemocht genagt gene genehmige genehmigend genehmigst
genehmigtet genen genre genres gepeilt gepflugt geplagt geracht geragt gerannt gerate gerates geraut gerbe gerben gerbt gerds gerede geredes gericht
gerichts gerillt geringst geringste geringstes gerinnen gerinnens gerostet gerte gerucht geruchts gerungen gesat gesaugt gesaumt geschabt geschafft
geschalt geschamt gescharft geschart geschaut gesetz gesetze gesetzes gesiecht geste gesucht getagt getauft getaut gewachse gewachses gewachsten
gewacht gewachten gewagt gewahrtet gewallt gewaltet gewannt gewatet geweilt gewellt gewertet gewetzt gewicht gewichts gewohnlich gewollt gibst gifts
ging glas gleichend glichen glossen glucken golda goldas goldes golfs gong gongs goring gorings goss gossen grabt grade grades grads gramt granat
granats granit granits granulat granulate granulaten granulates granulats grast graste grat grates gratig grats graut grips grober grogs gros
grossten grosster grune grunem grunen gruner grunt gucke guckend guckten gunst gurken guss habend habet hades hafen hafens haftbar haften hagelt
hagen hagens haien haies hakelt hakten halben halden halfen halft halften hallen halls hallt hallten halmen halms hals halsen haltbarst haltend
haltern halters haltet haltst handel handele handelnd handels handelt handy handys hanfs hange hangeln hanges hangle hangst hans hanseln hansle
hanteln hantle harten hartens hasen hasse hasses hasste hastings hauen hausse hauten hautens havel heeres heers hefen heims heiss helden helfe
helfend helfer helfern helfers helft hellen helme helmen helmes hemds heras herauf herbes herdes herds hermes herstelle herstellen herstellens heuss
hielt hieraus hingt hinterlegst hinweis hinzufuge hinzufugend hinzufugten hobel hobels hoben holde holdes holms holten hopse hopsten horsten horsts
horten hortens horts hose hosen hostess hostien huben humane humanes humanst hundisch hunds husten ignorierst imame imker imkers immens indirekt
indirekte indirektem indirekten indirektes ingenieur ingos innen insekt insekts inserat inserats insidern installiere instand intus ionen jahe jahen
jaher jahes jahns jahrein jahrst jahrte jahrten jahwe jahwes jeher jemen jenem jenen jener jenes juden juists jung junge junges junis kafer kafers
kaffs kahns kalte kaltes kammen kammern kamms kammt kanons kante kanten kants kanus kanzle kanzler kanzlers kaputtgehe kaputtgehst karate karates
karge karges karies karre karrte kartei kassiere kassierst kasten kastens kaubar kaubares kauen kauer kaufend kaufst kaust kaut kaute kauten keife
keifen keile keilen keiler keilers keils keime keimen keimes keims kenne kennen kennens kenner kenners kerne kernen kerns keynes kickend kickers
kickst kimmen kindes kinnen kinns kisten klarte klassisch kleb klebe klebst kleid kleider kleids kleie kleien kleinst klick klickend klickst
klientel klientin klinken klinkt klonten kluft knaufen knaufs knicken knicks knickt knoten knotens koksten kollage kollagen kolleg kollegien
kollegin kollere komet komm komma kommas komme kommend kompetent kongo konne konnend konner konnern konners konsens kontaktiere konter kontern
kontor kontors kontrakt kontrakts konvergiert konvertiere konzept konzert konzerte konzertes konzertiert konzerts konzipiere kooperiere kooperierst
kornen kornens koste kostend kriege kriegend krieger kriegern kriegers krieges kriegten kronten kufen kummer kummere kummernd kummers kummerst kund
kundend kundest kundet kundig kundige kundiges kundigst kurde kurden kurdin kurte kusten labst lacht lackes ladst ladys lage lager lagers lagst
laicht laken lakens lames land lande lander landes landung lang langlebigst langte lans lanze lasen laser lasers lasest lassend lasso lassos laste
lasten lastig lauben lauen laues lauf laufe laufend laufende laufendem laufendes laufer laufern laufers laufes laufs laufst lauge laugen laugst
laugt launen lausen lausenden lausender laust lautenden lautender laxes lears lease leasen leasend leasende leasenden leasender leasendes leasing
leaste leben lebend lebende lebenden lebender lebendes lebens leber lebst lebte leder leders leds leerens leerst legend legende legenden legender
legendes legens legeres legers legst lehne lehnend lehnst lehren lehrens lehrt leiber leicht leids leier leinen leinens leisen leiser leister
leisters leite leiten leitens leitet lernen lernens lernt lesben lese lest lesung lesungen lette letten letter letters lides liebt liedern liefen
liefer liefere liefernd liefert lieft liege liegend liegst liehen lieht lies liesst liest lifte liftes ligen limes linkend linkst linus lisas
listend listet listig liszts liter liters litte lobes locht locke locken lockend lockens locker logen logik logis lohnen loks losend losende
losenden losender losendes losens losest losse lossen lotes lotest lotung lotungen lowin loyal luft lunge lunger machend machern machers macho
machos macken macker madchen madchens madel madels maden mager mahen mahens maher mahers maht mailboxen mails mainz mais makel makels makler maklers
malers managen managend managern managt managte manchen mandat mandaten mandats manege manns manuale manuela manuelas marchen marchens marke marken
markens marker markes markt markte marktes markts marys maschen mass massen mauer mauere mauern mauerst mauls mausert meers mehls mehrst meiden
meidens meier meiers meiler meilers meisen meissen melde meldend melder meldern melders meldet melken mesner mesners messe messend messer messern
messers migrane migrier migriere migrierend migrierst milden military minima missen mists mitarbeite mitarbeitet mitbringe mitbringend mitlachen
mitmache mitmachend mitmachten mitwirke mitwirkend mitwirkten mobel mobels mochtest mochtet modem modems moden modere modernd modernden modernder
moderne modernem modernes modernst modert moderten modula modulo modus mogel mogul moguls monatlich monitore moores moose mooses moped mopeds mopse
mordern mordes mords mosel mosern moses mosts motel motels mudes mulden mulls multipel multiplem multiplen multipler muse museen musen mussend muts
mutti naben nachst nachts nagen nahen nahes nahmen nasen nebel nebels neger negers nehmend nehmern nehmers neids neons nest nests netzen neuss neust
nickt nimmst noahs nomen nomens nominale nominales nominiere nominierend nominierst normalst nuten nutten nutzend ofen ofens offenst offners ofter
ofters ohres opels opfer opfers ordinar ordinare ordinares otter otters ottos outsider outsiders paarst pans parchen parchens paris partnerin patent
patents permanenz personale personales pflegend pflegern pflegers pfluge pflugen pfluges phon plage plagt planend planers planet planst plante
platin platins platt pointe poker policen polige poliges pols popeline poros porti porto portos pramiere pramierst pramiiert prarie prarien prasens
prasent primate primats priori privilegs produktivst prof protektion providern publik punkt punktest punktet pushe pushen rabat rabats racht rachte
rachten rader rades rads rainer rainers rains rammen rares ratet raubs raues raumen raumens raums realer rebell rebellen reche rechen rechens rechne
rechnend rechner rechnern rechners rechnest rechst rechtest rechtet reckt reckte reckten redner redners reeder reeders reell reellen reeller
registern regster regularien reguliere regulieren regulierens reifer reifes reifs reiht reihte reihten reimes reims reinst reis reises reiss reiter
reiters reizes rekord rekords renate renates renner renners rens reporters respektive ressource rheins richtend richtern richters riecht rille
rillen rinds riss rivale robbst rocht rodle rohes rohren rohrt rolex rolfs rollend rolli rollis rollst rollte rollten roms rotes ruck rucke rucks
ruckst ruhen ruhmen ruhmt ruhr ruhre ruhrend ruhrer ruhrern ruhrers ruhrst ruhst ruht ruhten ruins rundst russ saales saals sack sacks saen saend
safes safts sagend sagst saite saiten salbe salben salbens salbst salen salzes samen sammel sammele sammelnd sammelt sample samples sams samtlich
sandig sands sangen sargen sass sate saten satte sattes satzen sauen saugen saugens saumes schaben schaden schadens schafen schale schalen schales
schamen schare scharen schaue schauend schauer schauern schauers schaumen schauten scheiben scheine scheines scheuen schicke schickem schickend
schicker schickes schickten schiebe schiefe schiefes schiele schien schiente schiere schieres schinken schinkens schlang schlauen schnellst schob
schobt schocken scholl schonst schor schort schoss schote schrank schranks schreibend schreibern schreibers schreien schreiende schreiendes
schreinen schreiten schreitende schreitens schrieben schrott schrotts schube schubes schuhe schuhes schuld schulde schulens schulers schulte schulz
schure schute schutt schutts schwank schweitzer schweitzers schwule schwules seato segel segels segen segens seglers sehend sehern sehers sehne
sehnen seide seiden seife seifen seifte seiften seile seilen seiler seiles seils seilte seilten seime seimen seims seist sekte sekten sektes sekts
selten semiten semmeln senats sende sender sendern senders senfs senner senners serbe serben seren servern servile serviles setzend setzern setzers
sexte sexten siedel siege siegelst siegen sieger siegers sieges siegle sielen siezt sigis signet signets silbe silben silber silbers simpel simpelst
simplem simplen simpler simplex singe sinke sinus sittig sitz sitze sitzen sitzes skats slips smart sogen soges sogst sohnst solde soldes solei
soleis sollers solos sonde sonden sondier sondre sonnst sonnt soprans spans spare sparren spart spass spate spates speck speeren speit spende sperr
sperre sperrend sperrst spezialist sphare spiegel spiegels spielend spielern spielers spielst spiest spiet spind spinds spions splint splints splitt
splitts spore sprit sprits staat staate staates staats stabe stabes stabilst stabs stach stak stakt stall stalle stallen stalles stalls stammeln
stank staple star starb starbt stare stark starkt starr starrt stars statue statur statut statuts staue staus staut staute stck stechen stecht steck
stegen steh stehe stehend steher stehern stehers stehlen stehlt stehst steifen steift steig steige steigend steiger steigern steigers steiges steigs
steigst steil steilen steinen steins stellend stellern stellers stellst stelzen stelzt steril stete steten stetes stetigen stets stevens stichs
sticke stickst stickt stiegen stiegt stiel stielen stiels stiess stifts stil stile stiles stille stillen stillens stilles stillos stillst stillt
stils stobre stoff stoffs stollen stollens stor storers stoss stracks straff strass stricks studie stullen sture stures stute suiten sunder sundern
sunders supermarkt supermarkte suss synapsen tablet tablets tadle tafle tagens takel takeln takels takle takten taktes takts tales tanken tankens
taten tatigst tauen taust taxen techniken technologe teere teers teigen teilend teilern teilers teilst teint teints telefone terme teste testes
texts theke themse theos theresa therese therme thesen thront tibers tiefs tiere tieres tigers tims titelst title tods token tokens torus traben
trabt trafen traft trag tragend tragern tragers tragst trakt trakts tranen trank tranks trans trant trat traten traust traut treppe treust trias
triers trink trist trogen trogt trost trosts trubst trubt trugen trugst trugt trupp tuch tuches tuchs tulls turms turne turnen turnend turnens
turner turners typen typs typus ubels ubens uberass uberdachen uberdachens uberdauere uberdauernd uberdauerst uberfahren uberfahrt uberfall
uberfalls uberfuhr uberfuhre uberfuhrend uberfuhrst ubergeben ubergebt ubergehe ubergehend uberging ubergreifen uberhang uberhangs uberhauft
uberheben uberhebt uberkleben uberklebt uberkommen uberkommene uberlang uberlebe uberlebend uberlebst uberlegen uberlegens uberlegt uberlesen
uberlest ubermachen ubernahmen ubernehme ubernehmend ubersehen uberwache uberwachend uberwacher uberwachern uberwachers uberwachten ufers umgehung
umsetze umsetzend umsetzten umsieht umsteige umsteigend umsteiger umsteigern umsteigers umsteigst umstelle umstellend umstellst umwandele umwandelnd
umwandelt umziehe umziehend umziehst umzog umzusetzend universitar unsegen unsegens unsereins unserm unsres unterlagt unterm unternahmen unternehme
unternehmer untersage untersagst unterst unterstutze untier untiers unwillig veralten veraltet veraltete veralteten veraltetes veraltung verbiete
verbieten verbietest verbittet verblassen verblasst verbrauchst verbs verdiene verdienend verdiener verdienern verdieners verehrt vereinst verfassen
verfassens verfasst vergaben vergalten vergaltet vergassen vergasst vergebe vergebend vergeber vergebern vergebers vergehen vergehens vergesse
vergessend vergiessen vergiessens vergoren vergossen vergussen vergute verguten vergutens vergutest vergutetet verhalten verhaltens verhaltet
verhasst verhoren verhutet verhutung verkaufend verkaufern verkaufers verkaufst verkehrt verklag verknupf verknupfend verknupfst verladst verlagern
verlagerns verlagert verlangen verlangens verlanger verlangere verlangernd verlangerst verlas verlasen verlasest verlass verlasse verlassend
verlasses verlast verlauf verlaufe verlaufen verlaufes verlaufs verlauft verlaust verleben verleg verliesst verlinke verlinkend verlinkten verloben
verlobens verlogen verlosen verlosens verloten verlotens vermag vermassen vermassens vermasst vermehrt vermerk vermerke vermerkes vermerks vermerkst
vermessen vermessens vermietet vermin vermutet vermutung vernehmen vernehmens verpassen verpasst verrauchen verreiben verrietet vers versag versaufe
versaufen versauft verscheiden verschieben verschiedet verschwinde versehrt versessen versichere versinken versorge versorgen versorgens versorgter
versprachen versprechen vertragst vertrat vertraten vertrau vertreib vertreibe vertreibend vertreiber vertreibern vertreibers vertrete vertretend
vertreter vertretern vertreters vertretet vertriebst vertrug verwahlten verwahltet verwahrt verwalte verwaltend verwalter verwaltern verwalters
verwaltest verwaltetet verweben verwebens verwehr verwehre verwehrst verwehst verweht verweiger verweigere verweigernd verweigerst verwert verzag
verzehrt verzinken verzins vetter vetters vice viehes viehs villen virtuell vistas vogle volke volker volkers volkes voll vollends vollmer vollmers
vorfanden vorgange vorgangen vorganges vorgeben vorhangen vorherig vorige vorigem voriges vorkauf vorkaufe vorkaufen vorkaufes vorkaufs vorlade
vorladen vorladens vorlag vorlasen vorlassen vorlasst vorlege vorlegen vorluge vorlugen vormerkt vornahmen vornehme vornehmem vornehmer vornehmes
vorsanger vorsangers vortage vortagen vortages vortrag vortrags vortreten vortrieb vortriebs vorwanden wagten wahrten waldern walke wallen wallens
walls walten walter walters wandeln wandelns wandelt wanden wander wandere wanderin wandernd wanderst wandest wandet wandlern wandrern wanst warben
warfen warmen warmten warnen warnens warnten warnung wartend wartern warters wartet wartin warzen wate waten watet watten watts webers wechselnd
wechselst wechseltest wechseltet wechsle wedel wedels wegbracht wegbrecht wegbrichst wegfall wegfalle wegfalls weggekommen wehre weiber weibern
weich weiche weicher weiches weichsel weiden weiger weigere weigernd weigerst weiher weihern weihers weiler weilern weilers weins weisere weiseren
weiserer weiseres weitet weitete weiteten weither weithin welch welke welkes welle wellen wellst wellt weltweit wendens wendig wendigsten wenigst
wenigste wenigstem wenigster wenigstes werben werbens werde werdend werder werders werdet werfen werkst werten werter wertere werteren werterer
werteres wertes werts wertung weser wettbewerbe wich wichs widder widders wider wiener wieners wiens wilder wildling wildlings wilds willi willig
willis willy willys winds wirte wirten wirtes wirts wolbe wolben wolbens wolfe wolfen wolfes wolle wollend wollten worden workshop worms worte
wortes worts wunde wunden wundern wundert wundes wurdet wurfe wurfen wurfes wurge wurgen wurme wurmen wurmes wurze wurzen wusts zahen zahl zahle
zahlend zahler zahlern zahlers zahlreichst zahlst zahmen zahmens zahmt zahmung zahmungen zahnen zahst zehen zeigst zenits zentralst zeugt ziegen
zieh ziehend ziehern ziehers ziehst ziemen ziemt zieren ziert zoger zogere zogern zogerns zogerst zogest zoget zornes zuging zuginge zugreife
zugreifend zugriffest zugriffst zuhange zulage zulange zuordne zuordnend zuordnet zusagte zuschaue zuschauend zuschauer zuschauern zuschauers
zuschauten zustimme zustimmend zustimmten zutage zuweilen zuweise zuweisend zuwiesen zuzuordnend zuzuweisend zweig zweige zweigen zweiges zweigs
zweigt zweigte zweigten
`
