export const deWords = `
aalen aales aalten abart abbaten abbaue abbauend abbauten abbeissen abbeisst abbildet abels abfangen abfassen abfassens abfrage abfragen abgangen
abgebogen abgejagt abgeknickt abgelegt abgemeldet abgenagt abgenommen abgesaugt abgeschalte abgesetzt abgesucht abgesunken abgewinnt abgewogen
abhanden abhange abhangend abhanges abhangten abhauen abhingen abjage abkaufen abkauft ablage ablaufend ablaufst ablaut ablauten ablauts ablegen
ablegens ablegt ablehne ablehnten ableitung ablese ablesen ablesens ablest ablesung ablose ablosend ablosten abloten abluft abmelden abmeldens
abmeldung abnage abnehme abnehmen abonnentin abonnier abonniere abonnierend abonnierst abort aborts abpassen abrechnen abrechnens abreibst abreisen
abreisest abreisse abreissend abreist abreisten abrissen abrisst abruf abrufe abrufs absagte absauge abschiedst abschliesse abschluss abschmelze
abschusse abschusses absehbar absehen abseht abseits absenkt abstelle abstellend abstellten abstillen abten abtes abtrage abtragend abtraten
abtrugen abtut abwage abwendung abwendungen abzupassen acers adaption additionale adern adler adlers advent advents adverb adverbs agende agide
ahlen akten aktes aktie aktien aktiva aktivierend aktivst aktuellst akzeptiere akzeptierst alben alber algen algorithmus alice alices alldem allee
alleen alleinig allwo almen alpen alster altar altars alterns alterst altre amboss amen amten amter amtes anbauen anbeter anbeters anbiete anbieten
anbietens anbietet anblicken andernd andre andrem andren andrer andres anfangend anfangern anfangers anfasse anfassend anfassten anfingen anfragte
anfrassen angeblickt angeboren angebt angehen angekommen angelaufen angelehnt angeregt angesagt angewiesen angezogen anhangen anheize anione ankere
ankern ankers ankert anklage anklicke anklickend anklickten anlange anlangen anlassen anlaufen anlauft anlege anlegend anleger anlegern anlegers
anlegst anlehnen anlehnend anlehnens anliegen anliegens anliegt anluge anlugen anlugt anmassen anmassens anmelde anmeldend anmelder anmeldern
anmelders anmeldet anpasse anpassend anpassten anrechne anrechnend anrechnet anrechten anregen anregens anregt anreihe anreise anreissen anreisst
anreizest anreizte anrufers anrufst ansage ansahen anschaue anschauend anschauten anschlusse anschlusses ansehe ansehend ansprach anstehen
anstellens antraf antrat antrug antwortest anwahl anwehen anwende anwenden anwendens anwendet anzahlst anzufassend anzulassen anzupassend aparte
apartes appetit appetits apple apples apside arbeitend arbeitern arbeiters arbeitest architektin arges arglos argon argons argus aride arides armes
arnos asend asket assembler assemblers assen assest assisi assisis assistentin assistenz assistenzen assoziation assoziiere assoziierst asten aster
astes atem atems atmend atoms attache attachment attacke attribut attributen attributs audi audis aufassen aufbaust aufbrachen aufbruchen
aufeinander auffand auffullen auffullens aufgab aufgable aufgebaumt aufgebe aufgegangen aufgekommen aufgelaufen aufgeraut aufgerollt aufgeruhrt
aufgesperrt aufgetaut aufgetragen aufgewiesen aufhabe auflandige auflandiges auflaufen auflauft aufnahmen aufnehme aufnehmend aufnehmer aufnehmern
aufnehmers aufrage aufrollen aufschlagst aufschlug aufschuttet aufstieg aufstiegs auftragst auftrat aufwandig aufweisen aufwendige aufwendiges
aufwerten aufwertens aufwertung aufwind aufzahlung aufzubauend aufzufullen aufzurauen aufzurollen aufzutauen aufzutragen augst augustus auktion
ausbau ausbaus ausfallen ausfragen ausfulle ausfullend ausfullten ausgabe ausgabet ausgasen ausgasens ausgebaut ausgeben ausgefuhrt ausgelost
ausgenommen ausgeteilt ausgraben ausgrabens auslauf auslaufe auslaufend auslaufende auslaufer auslaufern auslaufers auslaufes auslaufs auslaufst
auslaut auslauten ausnehmen auspragen auspragens ausreisen ausrolle ausrollend ausrollten ausscheide ausscheidet ausschieden ausschopfe ausschutte
ausschutten ausserns ausserst ausserten aussre ausstiegst ausstiess auster austrage austragend austrager austragern austragers austraten austrugen
auswahle auswahlend auswahlten ausweinen ausweise ausweisend ausweises ausweiten ausweitens ausweitung auswerfen auswerte auswertend auswertet
auszahlen auszahlens auszubauen auszufallen auszufragen auszuzahlen automat automaten autorisiere axten bach bachen bachs backst bade baden bades
bagger baggers baien baken balancen balge balken balkens balle balles ballst ballt band bands bange banges banne bannen bannend bannens banner
banners barden bare barem baren barer barrel barren barrens bartes basel basels basen basiere basierst bass basse basses bastes baten bauch bauchen
bauchs bauend bauern bauers baumen bauten bayer beamten beantragst beas beate beates beatmen beatmens beauftrage beauftragst bebens bebten bedien
bedingen bedingens bedingte bedingtem bedingtes bedingtet beende beenden beendest beeng beeten beets befahlen befahlt befreit begannt begeben begib
beging begleite begleitend begleiter begleitern begleiters begleitet begrenze begrenzend begrenzer begrenzern begrenzers behagt behagten behalfen
behalfst behalft behaltend behaltern behalters behaltet behaltst behause behaut behauten behebe behebend behelf behelfs behellige behelligend
behelligst behexen behielt behilf behoben behrs beibehalte beibehaltet beichte beige beile beilegt beilen beiles beils beiraten beisetzt beisitzer
beisitzers beistand beistehen beistehend beistehende beisteht beistellen beistellens beistellt beistellung beitreibe beitreiben beitreibt beitrittst
bekennen bekennt beklommen bekommend bekommst belang belangs belastige belastigend belastigten beleben belebens belebt belegst beleibt belichte
beliegt beliehen belieht belog belogen belogt belugt belustigen belustigens bemalt bemalten bemannt benefiz benenn benenne benennend benennst
benetzt benommen bens benutzens beobachte beobachtend beobachtet bequemst bequemte berate berechne berechnend berechnest berechtige berechtigst
beredt bereist bereuen bereut berichtest berichtet berichtigt berief beriet berns bersten berstend berts beruchtigt besage besagst besaht besannt
besatzen besatzer besatzers beschaffe beschaffend beschafften beschlussen beschossen beschranke beschrankst besehen besehend besehende besehenden
besehender besehendes beseht besens besetze besetzen besetzens besetzer besetzers besitz besitze besitzend besitzes bestallen bestallens bestallung
bestandigst bestatige bestatigend bestatigst bestechen bestechend bestechende bestechens bestecht bestehe bestehlen bestehlend bestehlende bestehlt
bestehst bestellend bestellern bestellers bestellst bestreuen bestreut bestritt betagt betatigen betatigens betatigt betatigung beteilige beteiligst
beten betet beteuer betore betraf betragst betrat betraten betrauen betrauens betraut betrauung betreibend betreibst betreten betretens betretung
betreue betreuend betreust betriebst betritt betrog betrug betrugs bette bettel betten bettens bettes bettet bettler bettlers betts beuten beweg
bewege bewegst bewillige bewilligst bewogen bewogt bezahle bezahlend bezahlst bezahltest bezahltet beziehe beziehend bezieher beziehern beziehers
beziehst bezoge bezoget bezugen biegen biegens bienen bieren biete bietend bieter bietern bieters bietest bild bilder bilds billig billy billys
bisherig bittend bittest bittet bizeps blanke blankes blanko blasiert blass blauen blaues bleib bleibe bleibend bleibst bleien blendet blieben
bliebt blies blocke blocken blockend blockes blockiere blockierend blockierst blockst blogs bloken blokt bluse blutes bluts bobs bockend bockst
bocuses boeing boeings bogst bonns bons booms boomst boomt boris borken boses bosse botst boutiquen brach brachen bracht branche branchen brande
brandes brandt brandts braten bratend bratens brauch brauchend brauen breit bremer bremers brenn brenne brennst brests bretter brie briefe briefes
briet brieten brietet bringst brocken brockens brokern broschure broten brots bruch bruchen bruchs brunch brunchs brusk brust buch buchend buchern
buchsen buchst bucke buckel buckels buckelt bucken buckend buckst buckt buckte bucktet buddeln buddle bude buden buges buhen buhlt buht bund bunde
bundel bundele bundelnd bundels bundelt bunden bundes bunds bunt bunte bunter buntes burde burdet burge burgen burgt buros busch buschen buschs bush
bushs butler butlers buttel buttels buttere buttern butterst buttert buttre cafes camps canon canons chancen chanel chaos chaot chargen charles
charme charmes charta chice chices chile chiles chinesen chinesisch chore choren chors clips clone clones clou clous coats codec codecs codex colas
collage colts computer computers controllern couch couchs coupe coupes coups covern crashs cremte curry dachse daher dammt damon damons danen daraus
darfst darin darm darms dasass datei dauerst daum daure davos deaktiviere dealern debil debut debuts deduziert degen degens dehnen dehnens dekade
delegiere delegieren delegierst delegiertet dells denkens departement derben designen designend designer designers designst designt designte
designtes desselben detail deutest devise devon devons devotest diebes diebs dienen diener dieners dient diente diesel diesels dieter dieters dill
dills dimension diozese direktor direktors dirks diskus display dissens divers dividend documenta dogen domen domes doner doners doping dopings
doras dorfs doris dornes dorns dosen downgrade downgraden downgradend downgradet dozent drall drang drangs drehe drehend dreher drehern drehers
drehten dreist dress drifte driften drille drillst drillt drink drinks drinstehe drinstehend drinstehst drittel dritteln drittels droge droges drohe
drohen drohens duale dualer duales dunen dungs durfe durften durren dutts duzen dynamits ebers ebnen eden edens eders edith ediths edles edukation
effektive effektives egels eggen ehemalig eiben eicht eiden eides eier eies eifer eifers eigne eignen eignens eigner eigners eilen eilige eiliges
eimer eimers einbande einbestellt einend einfachst einfahren einfuhlen einfuhlens einfuhlung einfuhre einfuhrend einfuhrten eingebend eingefuhlt
eingehen eingehens eingerahmt eingeweicht eingriffst einher einig einigens einigte einkaufst einlauf einlaufs einlogge einloggend einloggten
einmache einnahme einnehmen einprage einpragen einreichten einrichte einrichtend einrichter einrichtern einrichters einrichtet einsahen einschalte
einschaltet einschulten einsehe einsehend einsieht einstehen einstelle einstellend einstellten einstiegst einstig einstige einstiges einten eintraf
eintrafen eintragend eintrat eintrate eintraten eintruge eintrugen einwand einwandre einwende einzeller einzog einzogen einzug einzuge einzugebend
einzugehen einzugen einzuges einzugs einzupragen eisen eisens eises eisige eisiges eiter eiters eitler elchs elkes elsass elster emden emdens emil
emils endend endest endrunde endrunden endung engagiere engagierst engen enger enges ente enteilt enten entere entern enternd enterst entert
entfalle entfallst entfernend entfernern entferners entfernst enthusiast entkernen entkernens entkernt entlehnt entlehnung entliess entlohne
entlohnst entre entriss entscheiden entschiede entschiedet entstehe entstehst entwarf entwarfen entwerfe entwerfend entwerten entwertens entwickel
entwickele entwickelnd entwickelst entwickle entwirf entwohnt entwohnung entworfen entzoge entzoget entzugen erbens erbten erden erdens erdet
erdkunde ereilt erfasse erfassend erfolg erfolge erfolges erfolgs erfolgst erfuhlen erfulle erfullend erfullten ergangen erganze erganzten
ergebnisse erhaben erhaltend erhaltet erharten erheben erhebens erheiterte erheitertes erhobe erhobet erhohe erhohend erhohten erholen erholens
erholten erhoren erhorens erkalten erkaltens erlassen erlassens erlasst erlaube erlaubst erlebnis erledigend erledigst erlisch erlischst erlosche
erloschend erloscht erloschten erneuer erneuere erneuernd erneuerst ernsten ernster ernten erreiche erreichend erreichten erscheine erscheinst
erschient ersetze erstelle erstellst erteile erteilst erwarben erwarbt erwarmen erwarmens erwarmten erwarte erwartend erweichen erweichens erweitere
erweitert erweitertet erwerbe erwerbend erwerber erwerbern erwerbers erwerbt erwirb erwirbst erwirkt erwischt erworben etwa europa europas euter
euters ewigen exekution exils existiere existierend existierst exklusivst express extern externat externats faches fachs facto fadel fadem faden
fadens fader fadest fahigst fahlen fahnen fahre fahrend fahrender fahrer fahrern fahrers fahrig fahrt fahrten fairen faires fairst faktor faktors
fakts fakturiere fakturierst falben falken fallend fallig fallung falten faltens falter falters faltest falzen falzt fanden fandet fangers farce
farmen farmer farmers farns faser fassend fassern fassest fasstest faste fasten fastet faulst fauns faust faxes faxtest federst fedre fehden fehlend
fehlst feier feilen feilende feilendes feilt feinden feinds felle fellen felles fels fertigens fertigers fertigst fertigte festest festige fettig
fettige fettiges fetts feuer feuers fiats fidele fideles fiel fiele fielt fies figur figuren filet filets filzes finale finales findend findern
finders findest findling findlings fingen finken finnen finten fisch fischs fixend fixers fleht flexibel flexiblem flexiblen flexibler floge flogst
flogt flohs flops floss flunder fluors fluss foderal foderation fohlen fohlens fohren fond fonds forder fords forma formale formales formalst format
formats forme formel formen formens formst formt forst fortbestehe forums fotos fouls fragend fragern fragers frameword fras frase frasen frass
frassen frasst frastest frech freigab freigebe freigebend freigebt freigibst freihabe freist fremd freud freude freuden freuds frischst froher
frohere froherem froheren froherer froheres fromm fron frone fronst fronte frontlinie frort frosch froschs frost frosts fruhe fruhem fruhen fruhes
fuder fuhle fuhlen fuhlende fuhlender fuhlendes fuhlt fuhrend fuhrende fuhrendem fuhrenden fuhrendes fuhrern fuhrers fuhrst fullens fullers fullst
funde funden fundes fundig fundus funks funktion fusse fussen fusst futtre futur futurs gagen galte galten gamse gange gangen ganges gangs gans
ganse gansen garant garaus garne garnes garns garte gase gases gasse gatt gatte gatten gaze gazen geadert geankert geartet geartetes geaste geastes
geasts gebannt gebart gebein gebeins gebend gebern gebers gebet gebete gebetes gebetet gebets gebieten geblickt gebogen geboren geboten gebraut
gebuckt gebuhrst gecken geeicht geeilt gefahrt gefassen gefegt gefeilt geflickt gefrast gefugt gefuhlt gegend gegenufer gehartet gehartete
gehartetem geharteten geharteter gehastet gehauft gehegt geheilt gehend gehetzt gehoben gehoft gehofts geholz gehor gehore gehorend gehors gehorst
gehortet gehortetes gehst gehustet geigen geiss geistige geistigem geistigen geistiger gejagt gekannt gekaut gekerbt gekichert gekillt geknickt
gekommen gekostet gelacht gelass gelasse gelassenst gelasses gelaut gelben gelbes gelebt geleistet geleit gelen geliftet gelingen gellen gellten
gelocht gelogen gels gelte geltend geltet gelustet gemach gemache gemaches gemachs gemaht gemassen gemeine gemeines gemistet gemocht genagt gene
genehmige genehmigend genehmigst genehmigtet genen generale generiere generierend generierst genervte genervtes genomen genre genres genug genuge
genugst geolt geolten gepeilt gepflugt geplagt gepolt gepragt geputzt geracht geragt gerannt gerat gerate gerates gerats geraut gerbe gerben gerbt
gerds gerede geredes geregt gereift gericht gerichts gerillt geringst gerinnen gerinnens geronnen gerostet gerostetes gerte gerten gerucht geruchts
gerugt geruhrt gerundet gerungen gesassen gesat gesate gesaten gesates gesaugt gesaumt gesaumte gesaumten gesaumtes geschabt geschabte geschabtes
geschafft geschaffte geschafftes geschalt geschalte geschaltes geschamt geschamte geschamtes gescharft gescharfte gescharftes geschart gescharte
geschartes geschaut geschaute geschautes gescheitelt gescheiter gescheitere gescheitest geschert geschielt geschient gesellt gesetz gesetze gesetzes
gesickert gesiecht gesogen gesonnen geste gestell gestelle gestelles gestells gestelzt gesten gestillt gesucht gesundigt getagt getauft getaut
getummel getummels gewachse gewachses gewachsten gewacht gewachten gewagt gewahrtet gewallt gewaltet gewandert gewannen gewannt gewatet geweben
geweilt gewellt gewertet gewetzt gewicht gewichts gewinnen gewinnens gewogen gewohnen gewohnens gewohnlich gewollt gewonne gibst gifts gilden giltst
ginas gingst glanze glanzen glanzes glas glases gleichend glichen glitt glossen glucken golda goldas goldene goldenes goldes goldne goldnen goldnes
golfs gong gongs goring gorings goss gossen goten gottern gottin gotzen grab grabbel grabe grabes grabst grabt grad grade grades grads grals gramt
granat granats granit granits granulat granulate granulaten granulates granulats gras grast graste grat grates gratig grats grause graust greif
greife greifst grips grober grogs gros grossten grosster grotten grundend grundern grunders grundet grune grunem grunen grunenden gruner grunt
grunten grunzen guckend guckten guido guidos gulden gunst gurken guss gutig haags habend habet hacken hades hafen hafens haftbar haftbares haften
hagelt hagen hagens haien haies hake hakel hakeln hakelt hakend hakten halben halde halden halfen halfst halft halften halle hallen hallst hallt
hallten halmen halms hals halsen halses haltbarst haltend haltern halters haltet haltst hanaus handelnd handelst handy handys hanfes hanfs hange
hangel hangeln hanges hangig hangle hangst hangung haniel haniels hanne hannes hannover hannovers hans hanse hansel hanseln hansle hantel hanteln
hantle harken harten hartens hartes hasen hasse hasses hasste hastet hastings hattet hauen hausse hauten hautens havel hebels hebst heeres heers
hefen hegels heillos heilten heims heiss helden helfe helfend helfer helfern helfers helft helle hellen helles hellt hemds hera herab heras herauf
herbes herd herdes herds herdstellen hermes herstelle herstellend herstellten heuss hielt hielte hieltet hieran hieraus hievten hilde hildes hinauf
hindus hing hingen hingt hinke hinterlegst hinweis hinzufuge hinzufugend hinzufugten hirnes hirns hirse hobel hobels hoben hofes hohles hohnes hohns
holde holdem holden holdes holger holgers holms holten holtet holzer homer homers hopse hopsten hopstet horizont horizonts horsten horsts hortens
hortet hose hosen hospize hospizes hostess hostien huben hubes humane humanes humanst humus hunde hundes hundisch hunds husten hustet hutes hutten
ideal ideals ignorierend ignorierst imame imker imkers immens indirekt indirekte indirektem indirekten indirektes individuell informatik ingos
inklination innen insekt insekts inserat inserats installiere instand institut instituten instituts integrale integrales intelligenz intern interna
internat internats internet internets intus involviere involvierst inzest ionen iren irgendeine irgendeinem irgendeiner irgendeines irgendwem
irgendwen irrelevanz jaguar jaguars jahe jahen jaher jahes jahns jahrein jahrst jahrte jahrten jahwe jahwes jeher jemen jenem jenen jener jenes
johns jones juden juists julia julias julius jung junge junges jurys juxes kafer kafers kaffs kahns kalte kaltes kamel kamels kamin kamins kammen
kammern kamms kammt kanons kante kanten kants kanus kanzle kanzler kanzlers kaputtgehe kaputtgehst karate karates karge karges karies karre karrte
kartei kassiere kassierst kasten kastens kaubar kaubares kauen kauer kaufend kaufst kaust kaut kaute kauten keife keifen keile keilen keiler keilers
keils keime keimen keimes keims kenne kennen kennens kenner kenners kennst kerne kernen kerns kess keynes kickend kickers kickst kimmen kindes
kinnen kinns kinos kisten klarte klassisch kleb klebe klebst klecks kleid kleider kleids kleie kleien kleinst kleinste kleinstem kleinster kleinstes
klickend klientel klientin klingel klingele klingeln klingelst klinken klinkt klonten kluft knacken knaufen knaufs kneten knick knicke knickend
knicks knickt knickten knote knotend knotet koch kochel kochers kochle kochte koksten kollage kollagen kolleg kollegien kollegin kollere komet komm
komma kommas kommend kompetent komplettest kompliziere komplott komplotts kongo konne konnend konner konnern konners konsens konsul konsuls
kontaktiere konter kontern kontor kontors kontrakt kontrakts konvergiert konvertiere konzept konzert konzerte konzertes konzertiert konzerts
konzipiere kooperiere kooperierst kornen kornens koste kostend kramen kriegend kriegern kriegers kronten kroten kubas kubel kubels kuben kubus kuche
kufen kummer kummere kummernd kummers kummerst kund kundend kundest kundet kundig kundige kundigem kundigend kundiger kundiges kundigst kurde kurden
kurdin kurte kusten labe laben labens labil labor labors labst labtet lachs lacht lacke lackes laden ladens lader laders ladet ladst ladys lagers
lagre lagst laibs laicht laken lakens lames lande landend lander landern landes landest landung lang langlebigst langte lans lanze lanzen larme
larve lasen laser lasers lasest lassend lasso lassos lasters lastet lastig latex latzes lauben lauch lauches lauen lauer laues lauf laufe laufend
laufer laufern laufers laufes laufs laufst lauge laugen laugst laugt laugtet launen lause lausen lausende lausenden lausender lausendes laust
laustet lautende lautenden lautender lautendes lautert lautest laxer laxes lears leasen leasend leasende leasenden leasender leasendes leasest
leaste leben lebend lebende lebenden lebender lebendes lebens leber lebst lebte lebtet lecks leder leders leerens leerst legale legales legalst
legat legats legend legende legenden legender legendes legeres legern legers leggings legst legtet lehne lehnend lehnst lehren lehrens lehrt leiber
leiche leidet leids leier leiht leimtet leinen leinens leise leisen leiser leises leiste leister leisters leistet leite leiten leitens leitest lende
lenden lenker lenkers lernen lernens lernt lesben lese lest lesung lesungen letal lette letten lettern lettin letzt lichtest lides lids liebste
liebstem liebster liebstes liebt liebten liedern lieferantin liefere liefernd lieferst liefest liefst liege liegend liehen lieht liesse liesst liest
lifte liften liftes liftet ligen limes linden linder lindes linkend linnes linse linus lisas listend listest listig liszts liter liters litte littet
lizenziere lizenzierst loben lobes lochs locht locke locken lockend lockens locker lockst lockt logen logik logis lohn lohne lohnend lohnes lohns
lohnst loks lords loren losend losende losenden losender losendes losest losse lossen lostet loten lotens lotes lotest lotos lotse lotsen lotst
lotung lotungen lowin loyal luft lugen lumpen lunge lunger lynch machend machern machers macho machos macke macken macker madchen madchens madel
madels maden magens mahe mahen mahens maher mahers mahls maht mailand mailands mailboxen mainz makel makels makler maklers malers managen managend
managern managt managte manch manche manchen manches manege manns manuale manuela manuelas marc marchen marchens marcs marie maries marke marken
markens marker markes markus marne mars marsch marschs marter martin martins marys masche maschen mass massen maste masten mastet material matte
mattem matten mattere matteres mattes mattier mauer mauere mauern mauerst mauls mausert medial meeres meers mehls mehrst mehrstufig meide meiden
meidens meier meiers meile meiler meilers meise meisen meissen meldend meldern melders melken menge merans mesner mesners messe messend messer
messern messers messing meteors meter metern metiers metrik meyers mied miene mies mieters migrane migrier migriere migrierend migrierst milden
military minen mings minima minimiere minimierend minimierten minis minute minuten misse missen missend mister mists mitarbeitet mitbringe
mitbringend mithelfe mitlachen mitmache mitmachend mitmachten mitte mittelns mittelst mitten mittle mitwirke mitwirkend mitwirkten mixe mixen mixend
mixer mixers mobel mobels mobil mobilem mobilen mobiler mochtest mochtet modem modems moden moderat moderatem moderaten moderater moderatest modere
modernd modernden modernder modernst modert moderte moderten modula modulo modus moge mogel mogeln mogend moget mogul moguls molen monch monchs
mondes monitore monopol monopole monopols mont monte moores moose mooses moped mopeds mopse mordern mordes mords mosel moser mosern mosers moses
moste mostes motel motels mowen mudes mulden mulls multipel multiplem multiplen multipler murks muse museen musen mussend muster musters mutes muts
mutter mutters mutti naben nachfolge nachfolgen nachst nachts nagen nahen nahes nahmen nasen nebel nebels negativst neger negers nehmend nehmern
nehmers neids nenn nenne nennst neons nest nests netzen neunt neuss neust nickt niedrigst nimmst noahs nomen nomens nominale nominales nominiere
nominierend nominierst nonne normalst notar notare notars noten numerus nummerst nummre nusse nuten nutten nutzend objekt objekts observier obsts
odems odes ofen ofens offenst offners ofters opels opfer opfers orden ordens ordere ordern ordernd orderst ordert ordinar ordinare ordinares ordner
ordners ordre otter otters ottos outsidern paarst paddle pakt pakte paktes pakts paneel paneels pans papier papste papstes parchen parchens paris
parks partie partien partnerin passe passee passend passest passung passus pasta pasten pate patent patents pater paters pathos pauschal pauste
peaks pedale pendle performante periode permanenz persistente persistenz personale personales personell petting pflegend pflegern pflegers pfluge
pflugen pfluges pflugs phasen phon phrase picke pickel picken pickend pickst pickt piepe piks pins piste plage plagt planend planers planet planst
platin platins plato platos platt player players pocken pointe poker policen polige poliges pols popeline poros porti porto portos positivst postume
postumes prager pramiere pramierst pramiiert prarie prarien prasens prasent prases presse pressen pressens pressest presst pressung pries primate
primaten primats prime prinz priori privilegs produktivst prof profilieren profitiere prolog prologs promoter prompte promptes proprietar
proprietare protektion prozess prufers publik pulli pullis puls pults punkt punktest punktet punsch puree purees purem puren purer pushe pushen
pushend pushst pusht puste putts quarte quarten quartier quartiers qubits quinte quitt quitte quittung rabat rabats racher rachers racht rachte
rachten rader rades rads rage raine rainer rainers rains ramme rammen ramses rang rangen rangs rangt ranke rapses rares rase rason rasse raster
rasters ratet ratter raube rauber raubers raubes raubs raue rauem raues raufe raum raumens raumte raune raupe raute reagiere reagierend reagierst
reale realer reales rebell rebellen reche rechen rechens rechne rechnend rechner rechnern rechners rechnest rechst rechtest rechtet reckt reckte
reckten redet redner redners reduziere reduzierend reduzierten reeder reeders reell reellen reeller regale regent regieren regierens regiert
registern regne regster regularien reguliere regulieren regulierens reibe reich reichend reichern reichst reife reifer reifes reifs reihe reihen
reiht reihte reihten reime reimes reims reinst reis reise reises reiss reisst reist reite reiter reiters reize reizes rekord rekords rektal relevanz
renate renates renne renner renners rens rente reporters reserve reserven respektive ressource restliche restlichem restlichen restlicher revier
reviers rheins richtend richtern richters riechen riecht rille rillen rinds ringe ringes ringst ringt riss rivalin robbst rocht rocke rockes rodle
rohes rohling rohlings rohren rohrt rolex rolfs rollend rolli rollis rollst rollte rollten roms rosser roste rosten rostes rostet rote roter rotes
rotte rotzte routen router routers routinen rube rubel rubels ruben rubens ruck rucke rucks ruckst ruder ruders rudes rufers ruhen ruhmen ruhmt ruhr
ruhre ruhrend ruhrer ruhrern ruhrers ruhrst ruhst ruht ruhten ruine ruins rulps rundst runter russ rute saales saals sachers sack sacke sacken
sackes sacks saen saend saftes safts sagend sagst saite saiten salate salates salbe salben salbens salbst salen salzes samen sammel sammele sammelnd
sammelt sample samples sams samtlich sand sandig sands sangen sanken saps sargen sass sate saten satt satte sattes sattle satzen sauen saufe saugen
saugens sauls saumes saures scanne scannen scannern schaben schachten schaden schadens schafen schale schalen schales schall schalls schalter
schalters schalung schalungen schamen schanghai schanghais schare scharen schatz schauend schauern schauers schaumen schauten scheiben scheide
scheiden scheidens scheidest scheine scheines scher scheuen schicht schichte schichtend schichtet schick schicke schickem schickend schicker
schickes schickst schiebe schiedet schiefe schiefes schiele schien schiente schiere schieres schinken schinkens schlang schlauen schlichten
schlichtens schmutz schnaubt schneidet schnellst schnellte schnellten schnitte schnittes schnuller schnullers schob schobt schock schocken schocks
schockt scholl schonst schor schort schoss schote schrank schranks schraube schraubst schreck schrecks schreibend schreibern schreibers schreibst
schreien schreiende schreiendes schreinen schreist schreit schreiten schreitende schreitens schrieben schriebt schrittest schrittet schrott
schrottes schrotts schube schuben schubes schufen schuhe schuhen schuhes schulend schulern schulers schuljungen schulte schulten schulterst schultet
schultre schulz schure schuren schurz schuster schusters schute schuten schutt schutter schutts schwank schweitzer schweitzers schwule schwulen
schwules seato seattle seattles segel segeln segels segler seglers segne segnen segnens sehend sehern sehers sehne sehnen seicht seide seiden seife
seifen seift seifte seiften seile seilen seiler seiles seils seilte seilten seime seimen seims seist sekte sekten sektes sektion sekts selten
semantik semiten semmeln senats sende senden sendens sender sendern senders sendest senfs sengen senke senkel senkeln senkels senkend senker senkern
senkers senkten senner senners serbe serben seren serie servile serviles setzend setzern setzers seuchen sexte sexten sichel sicherns sicherst
sichre siebs siecher siecht siedel siege siegelst siegen sieger siegers sieges siegle siegs siel sielen siels siezen siezt siff siffs sigis signatur
signaturen signet signets silbe silben silber silbers silos simpelst simplem simplen simplere simpleres simplex singe sinke sinken sinter sinters
sinus sitten sittig sitz sitze sitzend sitzes skats skis slawe slips smart smarte smarter smartes sogen soges sogst sohlen sohns sohnst solang solde
solden soldes solei soleis soli solide solides sollend sollern sollers sollst solon solons sonde sonden sondier sondre sonnst sonnt soprans sorben
sorgend sorgten sorte sorten sossen sound soundso souveran spahe spahen spaht spahte spalt spalte spalts span spane spanen spanes spann spanner
spanners spanns spant sparc sparend sparer sparern sparers sparre sparren sparst sparta spartas spartest spartet spass spatens spatz speck speer
speeren speers speit spende spendet spendung sperr sperre sperrend sperrst spezialist sphare spharen spick spie spiegel spiegels spielend spielern
spielers spielst spien spiess spiest spiet spike spikes spind spinds spions splint splints splitt splitts spore sporen sport sportes spott spotts
sprang sprange spreng springe springst sprint sprints sprit sprits sprung spuke spuken spuks spurte spurtes spurts staat staate staates staats stabe
stabes stabilst stabs stach stadters stak stakt stall stalle stallen stalles stalls stamm stamme stammeln stammen stammes stamms stammst standst
stange stank stanze staple star starb starbt stare staren stark starker starkt starr starrer starrt stars startend startern statik stativ stativs
statue statur statut statuts staue staus staut staute stck steak steaks stechen stecht steck stege stegen steges stegs steh stehe stehend steher
stehern stehers stehle stehlen stehlt stehst steifen steift steig steige steigend steiger steigere steigerin steigernd steigers steigert steiges
steigs steigst steil steile steilen steiles steine steinen steinern steines steins steiss stellend stellern stellers stellst stelze stelzen stelzt
stemmen stemmt steril stete steten steter stetes stetigen stets steuer steuers stevens stich stichs sticht sticke stickst stickt stiegen stiegt
stiel stielen stiels stier stiess stift stifter stifters stifts stil stile stiles stille stillen stillens stilles stillos stillst stillt stils
stimme stimmend stimmer stimmern stimmers stimmst stimulation stobre stoff stoffs stollen stollens stoppel stoppend stor storend storers stoss
stosse stossel stosseln stossend stosses stracks straff strand strande strandes strands strang strangen strangs strass strenge strenger strenges
strick stricks strickt stripp strippe strippen strippend stripper strippers stritt strunk strunks stube studie stuf stufte stulle stullen stumme
stummen stummer stummes stunde stundet sturm sturms sturst sturz stuss stute subjekt subjekts suche suchend sucher suchern suchers sucht suchten
summ summa summern summte sunden sunder sundern sunders supermarkt supermarkte surfender surrende surrendem surrenden surrendes suses suss sven
svens swapo synapsen tablet tablets tadle tafle taglich tagtaglich takel takeln takels takle takten taktes takts tales talgs tals tands tanken
tankens tanks tapet tapse tarnt taten tatigst tatliche tatlichen tatliches taub tauche tauchst taue tauen taufe tauge taugliche tauglichen
tauglicher taugliches tausche tausches tauscht taust taute taxen taylor taylors techniken technologe teere teers teich teichs teigen teigs teilend
teilern teilers teilst teint teints temporar temporare temporares terme terminiere terminierst teste testes texts theke themse theos theresa therese
therme thesen theta thomas thron throns thront tibers ticke ticken tickend tickst tickt tickte ticktet tiefs tiere tieres tigers tims tirade titelst
tods token tokens tons topas torfs torus totale totales trabe traben traber trabers trabt trafe trafen traft trag tragend tragern tragers tragst
trainer trainers trakt trakts tran trance trane tranen trank tranks trans trant trat traten traube traue trauer traust traut trends treppe treues
treust trias trieb triebs trier triers triggere triggern triggerst triggert trink trist troge trogen troges trogt tropfs trost trosts trube trubes
trubst trubt truge trugen trugst trugt trupp tube tuch tuches tuchs tuender tulls tummel tummele tummelnd tummelt tumpeln tunk turing turins turms
turmt turne turnen turnend turnens turner turners turnst turnus tusch tusche tusches tuschs typus ubels ubens uberass uberassen uberasst uberdachen
uberdachens uberdacht uberdachung uberdauere uberdauernd uberdauerst uberfahren uberfahrt uberfall uberfalls uberfuhr uberfuhre uberfuhrend
uberfuhrst ubergab ubergebe ubergebend ubergebt ubergehe ubergehend uberging ubergreifen uberhang uberhangs uberhauft uberheben uberhebt uberkleben
uberklebt uberkommen uberkommene uberladst uberlang uberlasen uberlasest uberlass uberlasse uberlassend uberlast uberlasten uberlebe uberlebend
uberlebst uberlesen uberlest ubermachen ubermacht ubermassen ubernahmen ubernehme ubernehmend ubernimm ubernimmst ubersehen uberseht ubersieht
ubersteh uberstehe uberstehst uberwach uberwache uberwachend uberwacher uberwachern uberwachers uberwachst ufers umgebogen umgebunden umgehung
umgehungen umsetze umsetzend umsetzten umsieht umstandlich umsteige umsteigend umsteiger umsteigern umsteigers umsteigst umstelle umstellend
umstellst umwandele umwandelnd umwandelt umziehe umziehend umziehst umzog umzusetzend ungezogen uniforme uniformes unita universale universales
universitar unkte unmoglichst unsegen unsegens unsereins unserm unsres unstet unterlagt unterm unternahmen unternehme unternehmer untersage
untersagst unterst unterstutze untier untiers unwillig urig vakanz valide valides vanille varianz veralten veraltet veraltete veralteten veralteter
veraltetes veraltung verbesser verbessere verbessernd verbessert verbeten verbiegen verbiegens verbiete verbietend verbietest verbitten verbittet
verblassen verblasst verbs verdiene verdienend verdiener verdienern verdieners verdrange verdrangend verdrangten verehrt vereinend vereinst vereisen
vereisens vereist verenden verendet verfall verfalle verfallend verfalles verfalls verfallst verfangen verfassen verfassens verfasst verfaulen
verfault verfullen verfullt vergaben vergallen vergallt vergalten vergaltet vergangen vergass vergassen vergasst vergebe vergebend vergeber
vergebern vergebers vergehen vergehens vergesse vergessend vergiessen vergiessens vergoren vergossen verguss vergussen vergute verguten vergutens
vergutest vergutetet verhallen verhallt verhalten verhaltens verhaltet verhangen verhangens verhasst verheilt verhoren verhutet verhutung verjagt
verkaufend verkaufst verkehrt verkeilt verklag verklangen verknupf verknupfend verknupfst verladst verlagern verlagerns verlagert verlange
verlangend verlanger verlangere verlangernd verlangerst verlangten verlas verlasen verlasest verlassend verlast verlauf verlaufe verlaufen verlaufes
verlaufs verlauft verlaust verleben verleg verleiden verlieben verliefen verliehen verliere verlierend verlierer verlierern verlierers verliesen
verliesst verlink verlinke verlinkend verlinkst verloben verlobens verlogen verlosen verlosens verloten verlotens vermag vermarkte vermarktend
vermarkter vermarktern vermarkters vermarktet vermass vermassen vermassens vermasst vermehrt vermeide vermeidend vermeidet vermeinen vermeint
vermelden vermerk vermerke vermerkes vermerks vermerkst vermessen vermessens vermieden vermiete vermietend vermieter vermietern vermieters vermietet
vermin verminen verminens vermint verminten vermittel vermittele vermittelnd vermittels vermittelt vermutet vermutung vernehmen vernehmens verneinen
verneinens verneint vernieten verpass verpassen verpasst verrauchen verreiben verreibt verrieten verrietet vers versag versage versagst versaht
versaufe versaufen versauft versaut verscheiden verschieben verschiedet verschossen verschwinde versehrt versenden versendens versendet verses
versessen versfuss versichere versinken versinkt versorge versorgen versorgens versorgter versprachen versprechen versusse versusst vertagt verteil
verteile verteilst vertikal vertragende vertragst vertrat vertraten vertrau vertreib vertreibe vertreibend vertreiber vertreibern vertreibers
vertreibst vertrete vertretend vertreter vertretern vertreters vertretet vertriebst vertrug verwahlten verwahltet verwahrt verwalte verwaltend
verwalter verwaltern verwalters verwaltest verwaltetet verweben verwebens verwehr verwehre verwehrst verwehst verweht verweiger verweigere
verweigernd verweigerst verweilt verweint verwende verwendend verwender verwendern verwenders verwendest verwert verwinden verwindens verwindet
verwunden verwundens verwundet verzag verzagt verzehrt verzieren verzierens verzinken verzinkt verzins vetter vetters vice viehes viehs vierteilt
villen virtuell vistas vogle volke volker volkers volkes voll vollends vollmer vollmers vordrangen voreile voreinander vorfallen vorfanden vorgange
vorgangen vorganges vorgeben vorgebt vorgibst vorhangen vorherig vorig vorkauf vorkaufe vorkaufen vorkaufes vorkaufs vorlade vorladen vorladens
vorlag vorlasen vorlassen vorlasst vorlege vorlegen vorluge vorlugen vormerkt vornahmen vornehme vornehmem vornehmer vornehmes vorsanger vorsangers
vortage vortagen vortages vortrag vortrags vortreten vortrieb vortriebs vorwanden waben wach waches wachs waden wagen wagens wagten wagtet wahlst
wahns wahrens wahrten wahrtet waldern walds walen wales walke walkst walkt walle wallen wallend wallens walles wallst wallt wallte walols wals
walten walter walters waltet wandeln wandelns wandelt wanden wander wandere wanderin wandernd wanderst wandest wandet wandlern wandrern wanken wankt
wanst warben warfen warmen warmten warmtet warne warnen warnens warnten warntet warnung wartend wartern warters wartest wartin warzen wasch wate
waten watet watten watts webers wechselnd wechselst wechseltest wechseltet wechsle wedel wedels wegbrachen wegbracht wegbreche wegbrechend wegbrecht
wegbrichst wegfall wegfalle wegfallend wegfalls weggekommen wehen wehr wehre wehrend wehrst wehst weht wehten weiber weibern weich weiche weicher
weiches weichsel weiden weiger weigere weigernd weigerst weiher weihern weihers weilern weilers weilst weins weis weisere weiseren weiserer weiseres
weiterlaufe weiterleite weitet weitete weiteten weither weithin welch welke welkes welle wellen wellst wellt wellte weltweit wendig wendige wendiger
wendiges wendigste wendigsten wendigstes wenigst werben werbens werde werdend werder werders werdet werfen werkel werkele werkeln werkelst werkst
werten werter wertere werteren werterer werteres wertes wertet werts wertung weser wettbewerbe wich wichs wichtigst wicken widder widders wider
widerrufend wiener wieners wiens wiesen wilder wildling wildlings wilds willi willig willis willy willys winde winden windes windig windung wink
winke winkel winkeln winkels winkend winker winkern winkers winks winkst winzer winzers wirbt wirke wirken wirkens wirkers wirkst wirres wirrt
wirsing wirsings wirst wirte wirten wirtes wirts wischs wisse wissend wogen wolbe wolben wolbens wolbte wolfe wolfen wolfes wolle wollend wollt
wolltest wolltet worms worte wortes worts wring wuchtig wund wunde wunden wundern wundert wundes wurdet wurfe wurfen wurfes wurge wurgen wurme
wurmen wurmes wurze wurzen wusts zahen zahes zahlend zahlern zahlers zahlreichst zahlst zahmen zahmens zahmt zahmung zahmungen zahst zauns zehen
zeigst zelle zenits zentralst zeugt ziegen zieh ziehend ziehern ziehers ziehst ziemen ziemt zieren ziert zisch zischen zoger zogere zogern zogerns
zogerst zogest zoget zornes zufriedenst zufrieren zuging zuginge zugreife zugreifend zugriffest zuhange zulage zulange zumeist zuordne zuordnend
zuordnet zuruckziehe zurufst zusagte zuschaue zuschauend zuschauer zuschauern zuschauers zuschauten zuschlagst zuschlug zustimme zustimmend
zustimmten zutage zuwehst zuweilen zuweise zuweisend zuwiesen zuwiest zuzuordnend zuzuweisend zweig zweige zweigen zweiges zweigs zweigt zweigte
zweigten
`
