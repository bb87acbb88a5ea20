export const frWords = `
abbes abceder abces aboie aboies abonde abondent abonder abondes abonna abonnant abonnas abonnera abonnez abonni abonnie abonnies abonnir abonnis
aborne aborner abot abouta aboutas aboute aboutee aboutees aboutent abouter aboutera aboutes abouti aboutis aboutons aboye aboyes absenta absentas
abside absolue absolues absorba absorbas absorbe absorbes absout absoute absoutes abusent accede accedee accedees accedera accedes accedez accent
accents accentue accepta acceptas acceptez accora accoras accorda accordas accordez accore accoree accorees accorer accores accort accorte accortes
accouant accouat accoude accouder accoudes accoue accouent accoues accourt accru accrumes accrus accrut accrutes aces acheta achetant achetas
achetera achetez acheve achevee achevees achevent achever acheves acide acides acone acquiere acquiers acquimes acquise acquises acquites acrement
acres acrete actas actat acter actes actine actinite activa activas activez activons actons adapta adaptas adent admet admets admimes admire admires
admisse admisses admites adnee adnees adonne adonnent adonner adonnes adopta adoptas adopte adoptee adoptees adopter adoptes adoptez adoptons aeree
aerees aeres affadir affaira affairas affaire affairee affairer affairez affectez afficha affichas affriche agee agees agenca agencas agencer
agencez agenciez agendai agendais agendat agende agendes agies agios agira agiras agis agrea agreable agreas agreent agreer agreez agrege agregent
agreges agres aichat aidas aiderai aiderais aiderent aiderons aidions aient aies ailes ailler aimer aimera aimeras aimeront aimes aimons ainee
ainees aines airee airees airer airera aireras aireront aires airons airs aises ajoure ajouree ajourees ajourent ajourer ajourera ajoures ajourons
ajout ajouta ajoutant ajoutas ajouts alene alenes ales aligne alignee alignees aligner alignes alignez alios alise alises alite aliter alites alize
alizes alle allee allees allege allegea allegeas allegee allegees allegera alleges allegez allegir allegre allegres alleguer alles alleu allier allo
aloes alose altera alteras altere alteres altier altiers altos alune alunes amant amants ambles ameliore amen amena amenas amenda amendas amende
amendes amene amenes amers ames amide amidons amont ampli amplis amure amures annal annale annales annele annelee annelees anneles annexe annexes
annone annuel annuels annula annulas anonne anonnent anonner anonnes anons ansee ansees antienne antre antres aout aoute aoutee aoutees aoutent
aouter aoutera aouteras aoutes aoutons aparte apartes apide apnee apnees apparais apparat apparats appareil appariat appas appatait appeal appeau
appela appelas appetit appetits appointa appointe appointi apponte apponter appontes appontez apport apporta apportas apports appris approuva appui
appuis apre aprement aprete apretes apside aptes apure apures ardent ardents arete aretes argas argenta argentas argon argons argot argots arguent
argus aride arides arienne ariennes armas arment armes arpent arpents arpete arrangea arrangee arranger arrangez arrente arrenter arrentes arret
arreta arretas arretera arretez arrets arriera arrieras arrierer arrierez arrime arrimee arrimees arrimes arrise arrisee arrisees arrises arriva
arrivas arriver arrivons asile asiles assembla assent assigna assignas assignez assis assise assises assista assistas assistat assiste assistes
assit associa associas associez assoie assoies assumee assumees assumons assura assuras assurez aster astre astreint astres atone atones atour
atours atout atouts atre atres attacha attachas attache attachee attacher attachez attaqua attaquas attaquer attaquez attendis attendra attendri
attendu attendue attendus attique attiques attire attires attitra attitras attitrer attitrez attribua attribut attrique audio audita auditas audite
audites audition augmente auguste augustes aunee auteur auteurs autorisa autorite avala avalas avance avancer avances avancez avare avares avent
avers avide avides avise avises avive avives avocat avocate avocates axant axent axone axons ayant ayons azore azores azura azuras azurer azurera
azureras azurez bacs bade badee badees bades badgea badgeas badger badgez baies bailler bais baises balade baladee baladees baladera balades
baladeur baladez balancee balancez balayer bales balla ballas balle balles bals banc banche banches bancs bangs banne bannee bannees banner bannes
bannez banqua banquas banquer banquet banquets banquez bard barge barges barque barques barre barree barrees barrel barrer barres barrez basais
basas bascula basculas basculez baser baside basin basions basque basques basse basses bastes bastidon bastons bates bath bations batis bats
battions battons bauge bauger baugera baugeras bauges baves bayer bayes beais beants beas beate beates becasse becasses becote becotes becs becter
beent bees beguin beguins belon belons benin benins benne bennes beons betas bette bettes bief bigler bilas biles billa billas bille billee billees
biller billes billez biloque biloquee biloques bines bique bises bisse bisses bitas bitos bitter bitters bittons blases bleme blemes bles blese
bleses blesse blessee blessees blesser blesses blessez bleuet bleuets bleui bleuie bleuies bleuis bleute bleutes bloc blocs blocus bloqua bloquant
bloquas bloquer bloquez bluet blutes blutons boats bobard bobs bocard bock bocks boesse boete boetter bogue bogues boire boires boise boises boit
boita boitas boiter boitez boitons boitte boive boives bond bonde bondes bonds bonis bonite bonnet bonnets bonte bontes bonze bonzes boras borda
bordas bores borique boriques borne bornes bossa bossas bosser bossez bossu bossue bossues bossus boston bostons botte botter bottes bottons boucher
bouchers boucle bouclee bouclees bouclera boucles bouclez bouclier boucot boucots boude bouder boudera bouderas boudes boudons boue bouee bouees
boueler boues bougea bougeas bougerai bougez bougie bougies bougon bougons bougre bougres boulat boule bouler boulera bouleras boules boulet boulets
boulon boulons boume boumer boumera boumeras boumes boumons bous bouse bouses bouter boutera bouteras boutions boyard boyards bran brancha branchas
brancher branchez branchie branchu branchue brande brandi brandis brandy braque braques brases breler bretter brie briefa briefas briefe briefes
brife brifes brigue brigues brin brins briqua briquas briquer briquet briquets briquez brisque broder bronche bronches brosse brosser brosses
broutons broyer brule brulee brulees brulera bruleras brules bruleur bruleurs brulez brulot brulots brumer brunch brunche brunches bruns brus
budgeta budgetas bues bumes burent burgau burins busas buser bush busse busses buter butions butons butte buttee buttees buttera butteras buttes
butteur buttez buttions buvable buvables cabine cabines cabre cabres cade cades cadra cadrames cadras cadrates cadrer cadrez cafre cafte caftes
caftons cages caids caique calas calcul calcula calculas calcule calcules cales calier caliers calla calle calmes calque calques cals calte caltes
caltons calvas camas cambes camee camees camer camez camp campes camps camus camuse camuses canas caneras canes caneton canetons canions canisse
canisses cannas cannons canon canons canotons canter canters cantre canuse canyon canyons capes capre capres caps capte captes captons captura
capturas capturer capturez caque caques carda cardage cardages cardas carde cardes caret carex carie carier caries carme carmes carne carnes carpe
carpes carra carras carre carrees carrent carres carrier carriers carriez carroies cart carta cartas cartel cartels carter carters cartez carton
cartons casas casee casees casier casiers casings casions cassa cassas casser cassez cassie cassies cassis caste castes catisse catisses causa
causas causer causez causse causses cavas caver caves ceans cede cedee cedees cedera cederas cedes cedex cedez cedre cedres ceints celai celais
celer celte celtes cendre cendres cens centra centrage centrai centrais centras centrat centrer centrez cenure cenures certifie ceste cestes chabot
chabots chacone chacones chahs chai chaina chainas chainer chainez chair chaire chaires chairs chais chaise chaises chale chales champi champis
chancel chancels chanci chancie chancies chancis chancre chancres changea changeas changeat changeur chant chante chantent chanter chantera chantes
chantiez chantons chants chaos chape chapes char chargea chargeas chargeat chargeur chargez charite charites charme charment charmer charmera
charmes charnel charnels charries chars charte charter charters chartes chas chasse chasses chaste chastes chatier chaut cheik cheiks chemina
cheminas chene chenes chenue chenues chia chias chie chiee chiees chien chiens chient chier chies chiffe chiffes chiffra chiffras chiffrer chiffrez
chinai chinais chinat chinda chindas chinde chindes chiner chineuse chinez chinoisa chinons chipa chipas chipe chipes chiquant chique chiquee
chiquees chiquer chiques chiquons chlores choie choies choir chois choisira choit chome chomes chope chopes choque choques choree chorus chourant
choures choux choye choyes cicle cicles cidre cidres cimes cine cines cintrat cintre cintres cirees cires cirrus citas citoyen claie claies clam
clame clames clamp clams clan clanique clans clapimes claqua claquant claquas claquer claquet claquez claquons clarte clartes classe classes clause
clauses clayon clayons clebs clefs clin clins clips cliqua cliquait cliquas cliquat cliquent cliquera cliquet cliquete cliquets cliquez clisse
clisses clivent cloaque cloaques clone clones clope cloquant cloque cloquee cloquees cloquer cloques cloquons clore clos closet closets closez clou
cloua clouas cloue cloues clous cluse cluses coacha coachas coache coachee coachees coacher coachez coasse coasses coats codas coder codez codifias
codifie codifiee codifier codifiez coexista coexiste coffra coffras coffrer coffret coffrets coffrez coings coitent coites coits coke colas colique
coliques colis colla collabo collage collages collai collais collas collat collecta collecte collee collees collent collet collete colletes collets
collige colliges cols colts colvert colverts comas combe combes comete cometes comite comites comma commanda commando commas commende commerca
commere commeree commeres commet commets commis commue commuee commuees commues commun communie communs commuons commute commutes compagne compere
comperes competer completa complexe complot complote complots complut compote compotee compoter compotes compta comptas comptera compteur comptez
comput computa computas computee computer computez comte comtes concerna concert concerte concerts concumes conde cones confere conferes conferve
confia confias confier confiez confimes confine confinee confiner confines confinez confins confira confiras confire confirma confis confise
confises confit confite confites confits conforme congre congres conie conies conjoint connecta connumes consens consente consenti conserva consista
consol consola consolas consoler consolez consomma consone consones consul consulat consuls consulta consulte consuma consumas consumee consumez
contacta contait contant contat conte contee contees contenta contente contenu contenue contenus conter contes contient contigu contigue contigus
contins contint continua continuo contons contra contrai contrais contrait contrant contras contrent contrer contrez contrit contrits controla
controns converti convie conviee conviees convies convole convoles coopera cooperas cooperat cooperez coopte cooptee cooptees coopter cooptes copias
copie copiee copiees copier copiez copines cops copte coptes copule copules corde cordes cornerez cornes corps correcti cors corse corsent corses
cosse cossent cosses cosys cotas cotent coter cotez coties cotis cotte cottes coud couda coudant coudas couder coudez coudre coudrier couds coula
coulant coulants coulas coule coules coulis country coupa coupant coupants coupas couper coupez coupla couplas couplee couplees coupler couplet
couplets couplez coupole coupoles cour courait courbant courbe courber courbes coure courent coures courge courges couriez courir courre courrier
coursa coursant coursas courser coursez coursier couru courue courues courus courut cous cousant couse cousent couses couta coutant coutants coutas
couvant couve couver couvert couverts couves couvrant crames cramons cranons crantons craque craques crase crasse crasses craton creait creames
creant creas creat creatine credita creditas crediter creditez creera creeras creez creions cremates cremees crement cremer cremes cremons crenates
crenees crenent crener crenes crenons crepates crepees crepent creper crepes crepit crepons crete cretes crevates crevees crevent crever creves
crevons criates crics criees crient crier cries crions crique criques crisse crisses croate crocs croix crossa crossas crosse croupe croupes croyons
crues crurent cuber cuisse cuisses cuits curant curees curent curerent cures curry cuver dadas damas dansa dansas datai datais datat deactive
debande debander debandes debarde debardes debarre debarres debet debine debines debita debitas debiter debitez deboite deboites debonde debondes
debord deborda debordas deborder debordez deboude deboudes debroche decadi decale decaler decales decape decapes decarre decarres decave decaves
decede decedes decembre decida decidas decider decidez decile decime decimes declame declamee declamer declames declara declaras declarez declin
declina declinas decliner declinez declins declive declore decoche decoches decompta decorde decordes decors decoule decoules decoupa decoupas
decouper decoupez decouple decouse decouses decrocha dedia dedias dedient dedier dediez dedimes dedire dedis dedise dedises dedit dedite dedites
dedits deduira deduiras deduirez deduis deduise deduises defaille defend defende defendes defendez defendre defends defense defenses defie defiee
defiees defient defies defit defites degite degites dehaler deicide deicides deite dejete dejetes delaver delecte delectes delegua deleguas deleguer
deleguez deleste delestes delias delice delices delie deliee deliees delient delier delies delinee delinees delire delirer delires delit delite
deliter delites delits delivre delivrer delivres deloge delogea delogeas delogee delogees delogera deloges delogez delot delover delute delutes
demaille demain demanda demandas demange demanger demanges demarie demaries demarra demarras demarrez demelure demenage demenons demesure demeura
demeuras demeurer demeurez demie demies demit demites demorde demordes demure demurent demures denias denie deniee deniees denient denier deniers
deniez denis denoies denses dentes dentiste dents denues depaille depara deparas deparat depare depares depars departez departi departis dependez
dependis dependra dependu dependue dependus depens depensa depensas depenser depensez depit depite depites depits deplie deplient deplies deplore
deploree deplorer deplores deploya deployas deployez depolie depolies deport deposa deposas deposez depota depotas depotee depotees deprend deprends
depris derade derades derage derager derages deraille derangea derangez deride derides derive deriver derives deroche deroches deroger designa
designas designat designez desir desira desiras desiree desirees desirer desirez desirs dessous detailla detaler detalle detalles deteint deteints
detelons detend detende detendes detendre detends detendu detendue detendus detenir detente detentes detiens detint detire detirent detires detonons
detorde detordes detors devaient devaler devancas devance devancee devancer devancez devenons devenu devenue devenues devenus devernir devers devete
devetes devetir deviant deviants devide devident devides devie deviee deviees deviens devies devine devinent devines devint devire devirent devires
devis devise devisent devises devoie devoient devoies devot devots deys dicline diesa diesas diese diligent diners dines ding dirent dirigea
dirigeas dirigeat diriger dirigez disais dispos disposa disposai disposas disposat disposer disposez dissolve dissout dive divine divines divise
divises divisons djain doigta doigtas dolas doles dollar domes domine domines donna donnant donnas donnerai dons dopes doping dopings dorant doree
dorees dorer dores dors doses dotas dotes dots doublas doubler doublet doublets doubleur doublez douceur douceurs doues douteur douve douves doyen
doyens draie draies draina drainas draine draines draps drave draves drilla drillas drille drilles dring driva drivas drivee drivees drivent driver
drivers drivez drivons drole droles dropa dropas drope dropes droppe droppee droppees dropper droppes droppez drues duale duales duces duels duits
dumes dunes dupant dupee dupees duper dupes durait duras durat durci durcimes durcir durcis durcit durcites durent durera dureras durete duretes
durez durs dutes dynes ebats ebouler ecale ecales ecarta ecartas ecarter echange echanges echeante ecope ecopes ecore ecores ecote ecoule ecoulee
ecoulees ecoulera ecoules ecoulez ecouter ecrie ecriee ecriees ecrier ecries ecrira ecriras ecrirez ecrive ecrives ecrouler ecuelle ecuelles ecule
eculer ecules edicte edictes edictons edifions edile ediles edita editas editer editez effectue elbois elbot elevas elevates eleve elevee elevees
elever elevez elfes elises elite elites eludes elues emincer emites empire empirer empirera empires empli emplis employa employas employez empois
encage encagees encages encaissa encart encarte encartes encarts enceigne enceins encire encires enclore encode encodes encorde encordes encorne
encornes encoure encoures encra encras encre encree encrees encrer encres encrons endever endos enduire enduite enduites endura enduras enduree
endurees endurer endurez enduro enduros enfanta enfantas enfer enfers enflant enfuites engagea engageas engager engagez engaine engaines engame
engamees engamer engames engave engavees engaves engin engins enlevera enlie enlier enlies enquites enrage enragees enrages enrolent ensable
ensables enseigna ensuit ensuive ensuives enta entable entables entait entame entamee entamees entamera entames entamez entant entas entates ente
entee entees entera enteras enterez enterina enterine enterons entes entez entiez entions entite entites entons entrai entrais entrat entreras
entrez entriez entrions enture envi envia envias envide envides envier enviez envine envoi envoile envoiles envois envole envolee envolees envoles
envoyas envoye envoyer epart epincer epite epites eploye eployee eployees eployer eployes eprouve eprouves epuise epuisee epuisees epuisera epuises
epuisez equide equides equipa equipas equiper equipez equite equites erable erables eres erres espaca espacas espacer espacez espece especes essaim
essaims esses ester etable etables etager etages etai etaie etaies etain etains etales etals etamer etames etampes etant etayes etend etendes
etendis etends etendu ether ethers etier etiers etiquete etire etires etole etoles etrange etranges etrons etude etudies etuves evalue evaluent
evaluer evalues evaporat evases eventa eventas evente eventes evide evider evides evier eviers evince evincee evincees evincera evinces evincez
evita evitas evitera eviteras evitez evitions evitons evolua evoluant evoluas evoluera evoluez evoque evoquent evoquer evoques excepta exceptas
exclumes exclusse executa executas executer executez exigible exils exista existai existais existas existat exister existez expie expiee expiees
expier expiera expieras expies expira expiras expirez exploit exploita exploits explore exploree explores explorez exploser expres express externat
extrais fable fables fache faches fachons faciale faciales facies facto factura facturas facturez fadas fadee fadees fader fadez fadons faibli
faiblie faiblies faiblis faille failles faims faine faisans faisions fallu fames fanal fanaux fanes fanon fanons faon faons faraud farauds farce
farces fardes fards farmer farmers farte farter fartes farts fasce fassi faste fastes fats faucon faucons fauta fautas fauter faveur faveurs favori
favoris faxes faxons feces federa federai federais federas federat felaient felait felas feler feles femme femmes fende fendes fends ferai ferais
ferie feries ferlait ferlas ferle ferles ferma fermait fermas fermer fermez fermi fermons ferons ferrait ferras ferre ferres fers ferue ferues ferus
fesse fesses fetaient fetait fetas feter fetes feuilla feuillas feuiller feuillet feuillez feuillu feuillue feuillus feves fevier fiait fiancais
fiance fiances fiasse fiasses fiates fibres ficha fichas ficher fichet fichez fichier fichu fichue fichues fichus fidele fideles fiees fiel fierait
fieras fieront fies fifres figer figerons figes figue figues figura figuras figurer figurez filable filas filee filees filer filet filets filez
filial fille filles fimes financa financas financer financez finaud finauds finimes finir fioles firme firmes fisse fisses fites fixe fixee fixees
fixer fixez fjeld flacon flacons flaire flaires flamme flammes flans flegme flet flets flots fluas flues fluet fluets fluxa fluxas foies foins foire
foires folk fonce fonces fonction fond fonda fondas fonder fondez fondis fondre fondu fondue fondues fondus fontis foraient forait forames foras
forates forca forcait forcas forceps forcer forcez forci forcie forcies forcis forcons fore foree forees forer fores foret forets forfais forfit
forge forgea forgeas forgeat forgee forgees forgent forger forges forgez forions forjet forma formai formais formait formas format formats formel
formels formera formeras formez formions formol forons forums fosse fosses fouille fouilles fouis fourbi fourbie fourbies fourbis fourbit fourme
fourmi fourmis fournee fournees fournier fournil fournils fournir fous foute foutes fracture fraient fraisons franc franche franches franchis franco
francs frange franges frauda fraudas fraude fraudes freles frenes freres fretes frets friable friables friche friches frire frisons frite frites
frits froncais fronce fronces fronde frondes frous fuels fuite fuites fumure fumures fusas fuses fusse futs futur futurs gade gage gagee gagees
gager gages gagna gagnas gagnera gagneras gagneur gagneurs gagnez gaies gaina gainas gainer gais gales gals gambes gamet gamets gamins gant gants
garant garants garas garce garces garda gardant gardas gardera garderas gardeur gardeurs gardez gare garee garees garent garer gares garons gates
gaude gauss gavas gavee gavees gaver gavez geant geants geins gelee gelees geler geles gelons genas gendre gendres gene genee genees gener genera
generai generais generas generat generer generez genes genese geneses genie genies genons gentes gents gerant gerants geras gerat gerbe gerbee
gerbees gerber gerbes gerbons gerce gercee gercees gercer gerces gercons gerera gereras gerez gerions germe germee germees germer germes germons
gille gins girons gitons givres gland glands glas glatis glisse glissee glissees glissera glisses glisseur glissez globule globules gobes godes
golfs gondes gonds gong gongs gonzes gorille gorilles grade grader graders grades graille grailles grains grandi grandis granit granits granula
granulai granulas granulat granuler gras gratin gratins graves gravis grea greai greais greait greant greas greates gree greee greees greent greer
grees greez grelat grenat grenats grene grenes greons gres grevat grill grilla grillas griller grillez grills grils grime grimes gris grisa grisas
griser griset grisez grive grives grolle grolles groupa groupas grouper groupez groupie grouse grouses gueat guede gueres gues guet guets guiche
guiches guida guidas guider guilde guildes guinde guindes guipe guipes guise gulden guss habilete habilita haies haites halas hales halle halles
hallier halos haltes hantes happa happas happe happee happees happent happer happes happez happons hatas hatee hatees hater hatez havas havee havees
haver havez havies havis havres hebergea heberger hebergez heles herbes herita heritas heriter heritez hermes heros herpes hersa hersas herse
hesitat hesite hesitee hesitees hesites hetres heure heurtes heurts hies hiles hippy homie hongrer honora honoras honore honoree honorees honorera
honores honorez horion horions horst hosto hote hotes hotter houas houe houee houees houes houle houles hourd houri houris housse housses huard
huates huma humai humais humant humas humat humes humons humus ideal ideals ideel ides ignare ignares ignora ignorant ignoras imagea imageas imager
imagez imagina imaginas imago impacta impactas impacte impactes impliqua import importa importas importat importer importez imposte impostes
improuve impure impures imputa imputas imputera imputez incas incise incisent incises incita incitas incitent inciter incitez incline inclinee
incliner inclines inclinez inclus incolore incombe incombes incubent indiqua indiquas indiquez individu indurer infera inferas infernal ingenier
ingrat ingrats inique iniques innome inscris inscrive insera inseras inserat insere inserer inseres insolees inspecta inspecte instable installa
instille institue institut insurger integra integras integrat integrez interdis interna internai internas internat interner internez intube intubes
investi investis invita invitas inviter invitez iodees iodique isolee isoles ixees jablons jambais japon jasais jasons jaunes jeunes joies jointa
jointas jointe jointes joker jokers jouant jouas jouera joueras jouet jouets joueur joueurs jouez jougs jouies jouir jouis joules joutent jouter
joutes jubes juges jules jumpa jumpas jumpe jumpes junte juntes jupes jurys jusee jute jutes kepis labeur labeurs laboura labouras laboure laboures
labre lacas lacee lacees lacent lacer lacha lachant lachas lachera lacheras lacheur lacheurs lachez lacis lacte lactes laiche laics laide laides
laient laies laines lais laissa laissant laissas laissera laits laius laiusse laiusser laiusses lambel lament lamer lames lanca lancas lancer
lancers lancez lancis lande landes lange langer langes lanice lape lapee lapees lapent laper lapes lapie laps lapsi lapsus larde lardes lare lares
larget largo largue largues larme larmes larve larves laser lasers lasse lassent lasser lasses latent latents latex lattes lause lavant lavas laver
lavera laveras laveront lavez lavis layent layer layes leader leaders leasings lebel leche lechent lecher leches lecheur legale legales legat legats
lege leges leggings leguer lenteur lenteurs lents lepture lesas lesat leser lesera leseras leseront lest leste lestee lestees lester lestes lests
letal lette lettes lettra lettras lettrer lettrez levas levent lever leverai leverais leverent leverons levers levez levres liait liane lianes
liasse liassent liasses liates liber libera liberas liberer liberez libero libers liberte libertes licencie lices liche lichent licher liches licite
licites licteur lieds lieges lient liera lieras lierons liesse lieur lieurs lieuse lifta liftas lifte liftee liftees lifter liftes liftez lige ligie
ligna lignas ligner lignez ligot ligue ligues limait limat limates limees limes limita limitas limiter limitez liner liners linge linger linges
linos lions liras lirez lirons lise lisere liseres lises lisse lissee lissees lissent lisser lisses lista listas listel lite litee litees liter
lites litre litres liure liures livedo livet livre livres livrions lober lobes lobons locale locales loche lochent locher loches locus locution lods
loess lofer lofes lofons loger loges logicien logions logis longea longeas longee longees longera longeras longez loopings lopin lopins loquons
lords lotes lotis louer loues loufons louions loupons loups lourons louves louvons lovas lovee lovees lovent lover lovera loveras loveront lovez
lovons loyal loyer loyers lucher lueurs luger luisse luissent luisses lumes lumiere lunes luter lutes lutter lyceen lyceens lycene lyres lysee
lysees lyses mach mache maches machin machina machinas machiner machinez machins macque macquent macques madres mage mages maigre maigres maigrie
maigries mailla maillas mailler maillet maillets maillez maint maintins maintint maints maire maires males malins malle malles malter manade managea
manageas managera managez mancelle manche manches manda mandai mandais mandait mandale mandames mandant mandante mandants mandas mandata mandatas
mandater mandatez mande mandes manege maneges manes mange mangee mangees manger mangers manges mangue mangues mania manias maniat maniates manie
manille manilles manique maniques manoque manoques manqua manquas manquer manquez mante mantes maque maquent maques marc marcha marchant marchas
marcher marchez mare maree marees mares margea margeas marger margez margina marginas margine margines margions margis marie maries marin marins
maris marnage marnages marne marnes marque marquent marques marre marres marrie marries marte martes martin martins martre martres maser masers
masque masquent masques masser massions massons masure masures matage matages matche mater mates matte maxille mayen mazer meats medes medial
medicale mefier melangea melangez meles melons membre membres menager menagers menas mendions menes menions mens mensure mensurer mensures mentant
mente mentes menton mentons menure merde merdes merle merles mers mesange mesanges mesas mestre mesura mesuras mesurera mesureur mesurez mesuse
mesuser mesuses metis metra metras metre metrer metres metrons mette mettes mettions mettrai mettrais mettrez mettrons meure meures meuse micron
microns miels miens mignons migra migrames migrant migrante migrants migras migrat migrerai migrez migrions miles millas miment mimes minage minages
minas minates minee minees miner minet minets minez minima minium minons minutas minute minutee minutees minuter minutez minuties mirates mire miree
mirees mirent mirer mirera mireras mireront mires miro mirons misas miser misez misions misons misse missel missels mites mitre mitree mitres
mitrons mixe mixee mixees mixer mixers mixez modal modale modales modela modelas modeler modelez modem modems modera moderas moderat moderato modere
moderee moderees moderes moderons modifie modifiee modifiez modula modulas moduler modulez modulo modus moeres moine moines moires moisa moisas
moisi moisis moisons moitant moite moitee moitees moiter moites moles momes momifier monade monda mondant mondas mondat mondates monder mondez monel
monels monetisa monial moniale moniales monopole mont monta montait montas montat montent montera monteras monteur monteurs montez montions montrant
montrer monts morde mordes mords morne mornes mors morse morses mortel mortels morue morues morve motel motels motiva motivas motiver motivez
mottant motte mottee mottees motter mottes mottons moue moues mouise moule moules mous mousme mousse mousses mouve mouver mouves moye moyee moyees
moyes moyeu mucha muchas muche mucus muets mufti mumes mures musas muscs muse muses mussions myrte nages natice nees nefs negociat negocie negocies
nerfs neurone neve neves neveu niames niant niches nieces niees nies nille nilles nimber nitre nitres niveal noces noeud noie noies noir noirs noise
noises nombra nombras nombrer nombrez nominale nomma nommas nommerai nommez nonces nonne nonnes nopas noper nopez norme normes notas noter notez
nouas noues novembre nover noves novice novices noyes nuage nuages nuames nuant nuire nuise nuises numerus oberates obere oberes oberons objecta
objectas objecte objectee objecter objectes objectez observa observas observee observez obtins obvenir obvenu obvenus obvers occupa occupant occupas
occupez occupiez oeuve oeuvee oeuvees oeuvra oeuvras oeuvrer oeuvrez offert offerts officia officiai officias officiat officie officiee officier
officies officiez offrez offris oncles ondes ondine ondines opera operai operais operames operante operas operat operer operez operions operon opes
opinai opinais opposa opposant opposas opposez opterons opticien optons orage orages orang orangea orangeas oranger orangers orangez orangs orante
orantes ordure ordures oreiller ormille ormilles orner oronge oronges orseille oseille oseilles oserons oter oterons otions oubli oublia oublias
oubliera oublis ourse ouste oute outee outees outer outes outra outras outrer outrez ouvra ouvras ouvrer ouvrez ouvrier ouvriers ouvrira ouvriras
ouvris ouvrit ouvroir ouvroirs pacage pacages pacte pactes pagea pageas pagel pagent pagera pageras pagez pagnes pagre pagus paien paiens paires
pais paisse paissent paisses paissons palace palaces palans palee pales palies palis palment palper palus pamant pamee pamees pament pamer pames
pamons panant pane panee panees panent paner panes panez panner panons pans pansage pansages panse pansee pansees pansent panser pansera panseras
panses pansions pansons pante paons pape papes papier papiers paque paques paqueta paquetas parage parages parai parais parant paras parcage pardi
pareage paree parees parement parente parentes parer paresses parfis pari pariage pariages pariant parie parient paries paris parisis parite parites
parlant parlants parlent parme paroi parois parons paros parquet parquets parsi parsie parsies partagea partagez partais partait partiel partiels
partiez partimes partira partiras partisse partit partites parus parvis passa passade passades passager passames passant passants passas passates
passerai passeur passeurs passez passible passions pastel pastels pastis patache patant patas pate patee patees patent patents pater pates pathos
patie patient patients paties patins patir patis patit patoche patons patrie patries pattant patte pattent pattes paument pause pausee pausees
pausent pauser pausera pauseras pauses pausons pavant pavee pavees pavement pavent paver paves pavons payait payas payat payates payement payent
payez payions paysager payse peager peagers peages peche peches pedale pedales pedant pedants pede peigne peignee peignees peignes peina peinas
peiner peinez peins peint peinte peintes peints pekine pelant pelas peles pend pendait pende pendent pendes pendions pendra pendras pendre pends
pendu pendus pene penes penne pensant pensants pensons pentes percant percants perce percept perces perchent percons percu percus perdant perdants
perdent perdez perdis perdit perdra perdras perdrez perdura perduras perdurez pere peres perfora perforas perfore perfores perie peries perime
perimes periode periodes peris perit perites perle perlent perles perlon perlons permites perore perores perron perrons persan persans perse perses
persista persiste persuada perte pesee pesees pesent peses pesions peson pesons pesse pesta pestas peste pestees pestes petait petat pete petes
petiot petrit pets peuple peuples peurs phage phare phares phasme phonie phonies phono phonos phrase phrases pians pics piete pietes pieze pifes
piger piges pilant pilas piler pilet pilets pilez pilles pince pinces pins pioche pioches piper piperine pipes piquet piquets pires pise pises pisse
pissee pissees pissent pisser pissera pisseras pisses pissons piste pistees pistes pites pive pives placa placas placer placers placet placets
placez plage plages plaid plaids plaie plaies plaina plainas plaine plainer plaines plaint plaints plais plana planas planat planer planta plantas
planter plaste plat plate plates plats pleuve pleuvent pliant pliants plias pliement plient plies plues plusse plussent plusses pluton pocha pochas
pocher pochez poeles poete poetes poids poigne poignes poignet poignets poignez poiles poils poings poins pointa pointas pointu pointus poise
poissent poisses poker pokers polica policas policee policees policer policez policier policiez polie polies polimes polis polites polos pondant
pont ponte pontees pontent pontes ponts popeline popes poquet porche porches porcs pore pores porta portage portages portai portais portait portale
portales portant portants portas portat porter portez porto portos posas posates poser posez positon positron posseda possedas posseder possedez
posta postal postas postcure postent poster posters postez postions postule postules pote potee potees potes poufs poules pouls poumons poupons
pourvoir poussant poussas pousse poussee poussees pousser poussez poutsent poutses pouture poutures pouvions prame preau predises predite predites
prefera preferas prefere preferes prefet prefets prele preleva prelevas prelever prelevez premices premisse prendrai prenions prenoms preparee
preparez prepose preposes presenta pressa pressas presse pressee pressees pressens pressent presser pressez preste prestes presto preta pretas
pretates pretent preter pretez pretons pretre pretres previent prevint previs priames priant prias priat priates prie priee priees prient prier
pries prima primas primate primates primer primez primo prince princes prions priori prisa prisas prisates prisent priser prisez prisme prismes
prisse prisses prit prites privames privas privat privaute privent priver privez proces proche proches procura procuras procuree procurer procurez
produis prof profil profils profita profitas progres prohibat projeta projetas promene promenee promenes promenez promet promets promisse promit
promites promus promutes prone prones pronons proposa proposai proposas proposat proposer propret proprete prose protal prote protet protets protide
protides prouve prouves prouvons puaient puant puants puasse puassent puasses publia publias publiera publiez puces puche puddle puddles puees pues
puine puines puisa puisas puisee puisees puisera puiseras puisez puisse puits pulser pumes puree purees purent purete purges pusse pussent pusses
putes quais qualifia quant quark quarra quarras quarre quarrer quarres quarta quartas quartee quartees quartera quartez quartier quarto quartz
quater queta quetas quete quetes quetions queute queutes queux quiet quiete quietes quiets quille quilles quine quinte quintes quitta quittant
quittas quittez quitus quotta quottas quotte quottent quotter quottera quottes racee racees racer racers raclames racles rader rades radis rage
rages ragions raide raides raie raies raine raines raire rais raite raites rales rames ramis rance rances rang rangea rangeas rangee rangees ranger
rangez rangs ranides rapes rapine rapines rapporta rares rasons ratas ratates ratee ratees ratel ratels rater ratez ratier ratiers ratifie ratifiee
ratifier ratifies ratifiez rats rattacha raves ravin ravins ravir ravisa ravisas ravisse ravit reac reacs reagi reagie reagies reagir reagis reaient
reais reait reale reales reant reas reat reates rebat rebati rebatie rebaties rebatis rebats rebatte rebattes rebeller rebiquat rebond rebonds
rebord rebords rebours rebus rebute rebutes recala recalas recaler recalez recarde recarder recardes recase recases recasons recele receles reces
recevant rechigna recit recits reclama reclamas reclamer reclamez reclus recoin recoins recois recoive recoives recole recolee recolees recoles
recolle recolles recolta recoltas recolter recoltez reconnut recorda recordas recordee recorder recordez recors recoud recouds recours recris recrit
recrits recrive recrives recroit recru recrus rectal rectale rectales recuire recuis recuit recuits recul recule recules reculs recupera recura
recuras recure recures recusa recuse recusee recusees recusent recuser recusera recuses recut redent redente redevant redevoir redie redire redirent
redis redise redises redois redoit redonde redondes redonne redonnes redore redores redue redues reduira reduiras reduirez reduise reduises reduite
reduites redumes redus redutes reduve reent refais refend refendre refends refis refit refond refonds refuge refuges refui refuie refuient refuies
refuis refuit refusa refusai refusais refusant refusas refusat refusez refute refutee refutees refutent refuter refutera refutes regain regains
regale regales regarda regardas regardez regate regates regele regeles regent regente regentes regents regi regime regimes regir regirons regis
registra registre regit regites regla reglames reglas regler reglet reglez reglions reglo reglons regne regnes regnions regnons regroupe regula
regulai regulais regulas regulat regule reguler regules reins reions reitera reiteras reitre rejet rejeta rejetas rejeter rejetez rejets relate
relates relatons relavant relent relents relevait relevat relevent relient relier reliez relions relire relis relise relises relisons reluire
reluquat relus remembre remet remette remettes remige remiges remimes remis remisa remisas remiser remisez remisse remisses remites remord remords
remplaca remplage remplia remplias remplier remploi remplois remporta rempote rempotes remunera renait renal renale renales renard renarde renarder
renardes renards rendions rendis rendors rendrons rendu renduire rendus rene renes renette renettes renfonce renie renient renies renions renonca
renoncas renoncer renoncez renove renoves renta rentai rentais rentas rentat rente rentee rentees rentent renter rentera renteras rentes rentons
renverse renvie renvient renvies renvoi renvois renvoye renvoyes reons repaire repaires repais repait repand repands reparai reparais reparait repas
repend rependre repends repense repenses repent repente repentes reperat repeta repetas repetat repiquat replaca replacas replacee replacer replacez
replat replats repli replie repliee repliees replier repliez replis repondis repondu repondus repons reporta reportas reporte reportee reporter
reportes reportez reposa repoussa reprime reprimes reprisa reprisas repriser reprisez reprisse reprit reprites repus repusse repusses requiere
requiers requimes requites resait resala resalas resalee resalees resaler resalez resalue resalues reserver reservez resida residas residee residees
resider residez residu residus resigne resignee resigner resignes resignez resilia resilias resilier resiliez resille resilles resine resines
resista resistas resistat resistez resolvez respecte ressent ressers resta restait restant restante restas restat resterai restez restions resulta
resultai resultas resut resutes retable retables retarder retate retates reteins retend retendre retends retendu retendus retente retentes reterse
reterses retient retine retines retins retira retiras retirent retirera retive retives retombee retombes retond retonds retord retords retorque
retors retracte retraie retraies retraire retrait retraita retraits rets reuni reunie reunies reunira reuniras reunis reunit revaient revait revates
revecu revecue revecues revecus revendis revendra revendu revendue revendus revenons revent revere reveree reverees reveres reverie reveries revers
reversa reversas reverser reversez revet revete revetes revets revetu revetue revetues revetus reveuse reveuses reviez revint revintes revions
revire reviree revirees revirent revirer revires revis revise revisent revises revivent revoie revoient revoies revoit revolte revoltes revolue
revolues revoqua revoquas revoquez revote revotes revus rial rials rient ries rions riotas riotates risqua risquas risquer risquez rital rites riva
rivai rivais rivas rivat robas robates robes rocs rodas rodates rodes romain romains rond ronds ronge ronges rooter rosas rosates roser roses rosier
rosiers rosser rostre rotace rotai rotais rotames rotat rote roter rotes rotis rotites rots rouas rouates roue rouee rouees roues rouet rouge rouges
rouie rouies rouites routa routas routates router routez ruates rudes ruees rues rugie rugies ruiles ruiner ruses rutine sable sables sage sages
saigne saigner saignera saignes sailles sains saisimes saisine saisines saisirai saisisse sakes salaria salarias salarier salariez salas salates
salee salees salep saler salez salies salis salit saloir saloirs salse salues salves sanas sangle sangles sangs sante santes sanves saouls sapes
sapins sassions satisfis satisfit sauce sauces sauge sauges saule saules saune saunes saure saures sauris saurs saut sauta sautas sautez sauts sauve
sauves sbire sbires scala scalde scalp scalpe scalpes scalps scander scare scares sceller scheol scopie scopies scorie scories scratcha scratche
seance seances seants sechions seconda secondas seconder secondez secoure secoures secs securise seides seins selecta selectas selecte selecter
selectes selectez sella sellas sellee sellees sellera selleras sellez sellier selliers sels selve selves semaient semaine semait semas semes semple
semples senats senne sennes sentine sentions sepale sepales separa separas separat separer separez seps serac seracs serai serail serails serais
serbe serbes serfs serge serges seria seriait serias seriat serie serient serier series serons serpe serpes serrait serras serre serrer serres serti
sertie serties sertir sertis sertit servait servi servie servies servile serviles servimes servir servis servit servites seulet seve seves sevices
sevrait sevras sevre sevrer sevres seyaient seyait shake shirt shirting shirts shoot shoots siera sierait sieront sieurs signa signas signerai
signet signets signez silice silos simile similes simplet simplets simule simuler simules singe singee singees singer singera singeras singes sire
sires sistre sitter sitters situes sixte sixtes skate skates skias skiff skiffs skis slave slaves slips slows smala smalt smart smiller snack snacks
sniff socles sode sofas soies soifs soigne soigner soignera soignes soin soirs sois solda soldas solder soldez solea solen solex soli solin solive
solives sols sommas somme sommee sommees sommer sommet sommets sommez sonde sondes songe songes sonna sonnas sonner sonnet sonnets sonnez sonos sore
sortais sortait sorti sortiez sortimes sortions sortira sortiras sortisse sortit sortites sotie sots sottie soucia soucias soude soudes soues soufi
soufis souhait souhaita souhaits souks soula soulas soule soules soumisse soumit sourd sourdre sourds souri sourie souries sourisse sourit souscris
soute soutes soyons spart sparte spartes sparts specifia specifie speos spire spires spore sport sprint sprints stade stades staffa staffas staffe
staffes stagne stagnes stalle stalles star starets stars stase statice statif statifs statu statua statuas statuat statue statues stayer steak
steaks stele steles stems stera sterai sterais sterait steras stere sterer steres stipe stoppe stoppee stoppees stoppes stoppez stras strate strates
stratus stria strias striat strie striee striees stries strige string strip strippe strippee stripper strippes strippez stup suage suages suames
suates suaves subis subit subite subites subits succes suces sucres suees suerait sueras sueront sues suffi suffie suffies suffis suide suides suie
suies suife suifent suifes suinte suintes suivais suive suives suivisse suivit suivrai suivrais suivrez sumes suons supins suppleer supplie suppliee
suppliez supporta suppot suppots supprima supra suret surfaca surfacas surfacee surfacer surfacez surfames surfates surfes surfit surfs surgit
suries suris surit surites suroit suroits suros surprime sursit survie survient survies survins survint survire survires survis survivez survivra
suspende sussions sutes synopse tabes tabla tablas tableau tabler tablez tabule tabules tacle tacles tacts taies tain talas talcs tale tales talle
talles talus tams tanks tapas tapez tapies tapis taras tarda tardas tarder taree tarees tares tarin taris tarites tates tauds taule taules taupes
taxas teins teint teints telle telles tempe tempes tempo tempos tenait tendant tende tendent tendes tendeur tendeurs tendez tendis tendons tendre
tendres tendu tendus tenia tenias tenions tenon tenor tenors tentant tentants tentent tenter tentes tentons tenu tenue tenues terbine terce terces
termina terminas terminez terminus termite termites terne ternes ternir terpine terre terres terrine terrinee terrines terse terses testa testas
testates tetant tetas tetent teter tetez tetons tetues tetus texan texans textes thais theier theiers theme themes thermes thons thrace thraces
threne tiare tiares tics tiede tiedes tiedi tiedis tien tiento tierca tiercas tiercer tiercez tiges tigre tigres tilla tillas tille tilles tilts
tinmes tins tint tirade tirades tirent tirer tiret tirets tirez tirs tisent tises titra titras titrer titrez tmese tmeses tocard tokay toles tolus
tomba tombas tombera tomberas tombeur tombez tome tomee tomees tomer tomes tomme tonal tonals tonds tonte tontes tonus torche torchent torcher
torchera torches tords toreat toree torees touas touates toucha touchant touchas toucheur touchez toue touee touees toues tourbait tourbe tourbent
tourber tourbes tourie tourier touriers touries tourment tourna tournai tournais tournant tournas tournat tournera tourneur tournez tournis tourte
tourtes toussa tousse trabe trac traca tracable tracai tracais tracassa tracasse tracat tracer tracez tract tractant tractas tracte tractes tractons
tracts trafic trafics trahites traie traies traina trainant trainas trainer trainez trainons traire trairons trais trait traita traitait traitas
traitat traitent traiter traitez traitre traitres traits tramail tramas trame tramer trames trams tran transat transats transmit traps travees
traversa tressa tresse tria triade triades triai triais trias triat triates tribal tribals trie triee triees trient trier triez trimes trin triol
trios tris trocs trombe trombes trots troubla troublas troublee troubler troublez troues trous truble truck trucs truies truite truites trusta
trustas truste trustee trustees truster trustes trustez trustis tsars tuable tuant tuent tues tumes tuons turcs turfs turnep turneps tutes typas
typer typez ultime ultimes uniate unie unies uniforme unimes unisse untel urine urines urique uriques ursides usager usagers usames usates usees
usera useras usina usinas usiner usinez usite usites usons usuel usuels utilisa utilisas utilisez utilite utilites vacance vachant vacilla vacillas
vague vagues vaille vailles valant valida validas validat validera valideur validez valine valise valisee valisees valiser valises valse valses
valseur valseurs valu valumes valus valut valutes valve valves vanille vanilles vanise vanisees vanises vans vante vantes vantilla vapeur vapeurs
vaque vaques variait variante variat varient varions vasant vasas vasions veilla veillas veiller veillez veinons velds velent velons velos velte
veltes velue velues venas venates vendant vendions vendis vendra vendras vendrez vendrons vene venee venees venent venere veneres venes venet veneur
veneurs venge vengent venges vengeur vengeurs venins venions vent venta ventas ventent venter ventez ventila ventilas ventiler ventilez ventis
ventons ventre ventres vents venu venue venues venus verbe verbes verdeur verdeurs verge verges verifiez verjus verne verre verres verrions versa
versas verser verset versets versez verso versons versos verste verstes verti vertis verve verves vesse vesses vessions veste vestes vete vetes
vetille vetilles vetis vetons vets vetues vetus veufs veuille veuilles vexille vexons vice vices vicions vidas vident videz vidions vieille vieilles
viele vielle vielles viellons vile viles villa villas vimes vinas vinent vines vinions vinons vint vintes viole violes viras virent vires virgine
virginie virions visai visais visat visent visitons vison visons vissa vissas vissions vissons vites vitre vitres vivais vivat vivats vivent vives
vivions vivras voici voile voilent voiles volable volante volantes volent voles voleur voleurs volts vomies vote votee votees votent voter votes
vouas voucher vouent voues voussa vousse vrille vrilles vrillons watts zonas zoner zonez
`
