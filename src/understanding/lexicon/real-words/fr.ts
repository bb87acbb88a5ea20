export const frWords = `
abces abot abouta aboutas aboute aboutee aboutees aboutent abouter aboutera aboutes abouti aboutis absenta absentas absout abusent accent accents
accentue accepta acceptas acceptez accora accoras accorda accordas accordez accore accoree accorees accorer accores accort accorte accortes accouant
accouat accoude accouder accoudes accouent accourt aces acheta achetant achetas achetera achetez acheve achevee achevees achevent achever acheves
acides acone acres acrete actat acter actes actine actinite activa activas activez activons actons adapta adaptas adent admimes admire admires
admisse admisses admit admites adnee adnees adoptons aeree aerees affairas affaire affairee affairer affairez affectez afficha affichas afficher
affriche agee agees agenca agencas agencer agencez agende agendes agies agios agira agiras agis agrea agreas agreer agreez agrege agreges agrement
agres aichat aidas aiderai aiderais aiderent aiderons aient aies ailes aimer aimera aimeras aimeront aimes ainee ainees aines airee airees airer
airera aireras aireront aires airs aises ajouree ajourees ajourent ajourer ajourera ajout ajoutant ajouts alene alenes alios alise alises alite
alites alize alizes allo aloes alose alter altos alune alunes amant amants amont ampli amplis amure amures annele anneles annexe annexes anons ansee
ansees antienne antre antres aout aoutee aoutees aoutent aouter aoutera aouteras aparte apartes apnee apnees apparais apparat apparats appariat
appas appatait appointa appointe appointi apponte appontes appontez apport apporta apportas apporter apports appris approuva appui appuis apure
apures ardent ardents argenta argentas arguent arides arienne ariennes armas arment armes arpent arpents arrangea arrangee arranger arrangez arriera
arrieras arrierer arrierez arrime arrimes arrise arrises arriva arrivas arriver assent assigna assignas assignez assis associa associas associez
assoie assoies assumons assura assuras assurez aster astre astreint astres atelier atone atones atout atouts atre atres attacha attachas attache
attachee attacher attachez attire attires attitra attitras attitrer attitrez attribua attribut attrique audition aunee aupres auteur auteurs
autorisa autorite avance avancer avances avancez avent avers avides avise avises avive avives avocat avocate avocates axant axent axone axons ayant
ayons azore azores azur azura azuras azurer azurera azureras azurez bacs bade badee badees bades badgea badgeas badger badgez bailler bales balls
bals bancs bangs banqua banquas banquer banquet banquets banquez bans bard barge barges barque barques basas bascula basculas basculez baser basque
basques bath battons bauge bauger bauges bayer becote becotes beent bees belon belons beons bilas biles billa billas bille billee billees biller
billes billez biloque biloques bines bique bite bites bittons black blanc blancs bleme blemes blese bleses bleu bleuet bleuets bleui bleuie bleuies
bleuis bleus bleute bleutes blocs bloqua bloquant bloquas bloquer bloquez blues blutons bobard bobs bocard bocks boete boire boires boise boises
boit boita boitas boiter boitez boitons boitte boive boives bonds bonis bonite bonte bontes boras borda bordas bores borique boriques boston bostons
botte bottes bottons boucot boucots bouder boudons bouge bougea bougeas bougee bougees bougera bougeras bouges bougez bougon bougons bougre bougres
boulat bouler boulet boulets boulon boulons boumer boumons bous bouter boutions boyard boyards braque braques breler brigue brigues brin brins
briqua briquas briquer briquet briquets briquez brisque broder broutons broyer brule brulee brulees brulera bruleras brules bruleur bruleurs brulez
brulot brulots brumer bruns burgau burins busas buser buter butions butons buttions buvable buvables cabine cabines cabre cabres cade cades cadra
cadras cadrer cadrez cafre cafte caftes cages caids caique cakes calas cales calla calle cals calte caltes calvas cames camp camps canas canes
canevas canisse canisses cannas canter canters cantre capes capre capres capte captes captura capturas capturer capturez caque caques carda cardas
carde cardes caret carex carie caries carme carmes carne carnes carpe carpes carre carrent carres cart carta cartas cartel cartels carter carters
cartez casas casee casees cassa cassas casser cassez cassie cassies cassis caste castes catisse catisses causse causses cavas caves cedes cedre
cedres celai celais cendre cendres centra centrage centrai centrais centras centrat centrer centrez cenure cenures chacone chacones chai chaina
chainas chainer chainez chair chaire chaires chairs chais chaise chaises champi champis changea changeas changeur chante chanter chantera chantes
chargea chargeas chargera chargeur chargez charite charites charme charmer charmes charte charter charters chartes chasse chasses chene chenes
cheque cheques chia chias chie chiee chiees chien chiens chient chies chiffe chiffes chiffra chiffras chiffrer chiffrez chinai chinais chinat chinda
chindas chinde chindes chiner chineuse chinez chinoisa chinons chipa chipas chipe chipes chiquant chique chiquee chiquees chiquer chiques chiquons
choie choies choisi choisie choisies choisira choisis chome chomes chope chopes choque choques choye choyes cidre cidres cimes cine cines cintrat
cintre cintres cires citas claie claies clam clame clames clamp clams clanique clapimes claquant claque claquee claquees claquer claques claquons
clarte clartes classe classes clayon clayons clebs clefs clins clips cliqua cliquait cliquas cliquat cliquent cliquera cliquet cliquete cliquets
cliquez clisse clisses clivent cloquant cloque cloquee cloquees cloquer cloques cloquons close closes closet closets closez clou cloua clouas cloue
cloues clous coasse coasses coats codas coder codez coing coings coites coits coke colique coliques collecta collecte college colleges collets colts
comas combe combes comete cometes comite comites comma commanda commando commas commende commerca commere commeree commeres commet commets commis
commue commuee commuees commues commun communie communs commute commutes compagne compere comperes competer completa complot complots complut
compote compoter compotes compta comptas comptera compteur comptez computer comte comtes cones confimes confira confiras confire confirma confonds
conforme congre congres conjoint connecte consol consomma consul consulat consuls consulta consulte consume consumee consumes consumez contacta
contait contant contat conte contee contees contenue conter contes contigue continu continua continuo continus contra contrai contrais contrait
contrant contras contrer contrez contrit contrits controla controns converti coopera cooperas cooperat cooperez coopte coopter cooptes cops copte
coptes cordes corps cors cosse cosses cosys cotas coter cotez coties cotis cottes coud coude coudes couds coule coules country coupa coupas couper
coupez couple couples couplet couplets cour coure coures courte courtes couru courus courut cous couse couses couve couves cramons cranons craque
craques crasse crasses craton creait creames creat credita creditas cremates crenates crepates crepit crete cretes crevates criates crics crient
crique criques crisse crisses croate croupe croupes croyons crurent cuisse cuisses cuits curent curerent cures dadas damas dansa dansas datai datais
datat debande debandes declame declamee declamer declames declara declaras declarez declinas decliner declinez declins declore decompta decors
decoule decoules decoupa decoupas decouper decoupez decouple decouse decouses dedia dedias dedient dedier dediez dedimes dedire dedis dedise dedises
dedit dedite dedites dedits deduira deduiras deduirez deduis deduise deduises defaille defend defende defendes defendez defendre defends defense
defenses defie defiee defiees defient defies delaver delegua deleguas deleguer deleguez delie deliee deliees delient delier delies delirer deliter
delivre delivrer delivres delover demaille demain demanda demandas demange demanges demenage demenons demie demies denie deniee deniees denient
denier deniers denies deniez depaille depara deparas deparat depare depares depars departez departi departis dependez dependis dependra dependu
dependue dependus depens depensa depensas depenser depensez deplie deplies deplore deploree deplorer deplores deploya deployas deployez depolie
depolies deport deprend deprends depris deraille deriver derriere designa designas designat designez dessous detailla detalle detalles deteint
deteints detelons detend detende detendes detendre detends detendu detendue detendus detente detentes detiens detint detirent detonons detors
devaient devenons devenu devenue devenues devenus devers deviant deviants devident devie deviee deviees deviens devies devinent devint devirent
devis devisent devoie devoient devoies devots diligent diners dines ding dirent dirigea dirigeas dirigeat diriger dirigez disais dispos disposa
disposas disposer disposez doigta doigtas doles domes domine domines donna donnant donnas donnera donneras dons dopes doping dopings doree dorees
dores dors doses dotas dotes doues draps dring drive drivee drivees drivent driver drivers drives drivez drivons drues duces dues dumes dunes dupee
dupees dupes duras durer durete duretes durez durs dutes dynes ebats ebouler ecale ecales echange echanges echeante ecope ecopes ecore ecores ecote
ecoule ecoulee ecoulees ecoulera ecoules ecoulez ecouter ecrie ecriee ecriees ecrier ecries ecrira ecriras ecrirez ecrive ecrives ecrouler ecuelle
ecuelles ecule eculer ecules edicte edictes edictons edile ediles edita editas editer editez editions effectue elevas elevates eleve elevee elevees
elever elevez elfes elises elite elites elues emites empire empires encage encages encaissa enceigne enceins encire encires enclore encode encodes
encorde encordes encorne encornes encoure encoures encra encras encre encree encrees encrer encres endos enduite enduites enfer enfers enfuites
engagea engageas engager engagez engame engamer engames engave engaves enlier enquites enrage enrages enrolent enseigna ensuit ensuive ensuives enta
entame entamee entamees entamera entames entamez entas entates ente entee entees entera enteras enterez enterina enterine entes entez entiez entite
entites entrai entrais entrat entrera entreras entrez entriez enture envers envie envier envies envoi envoile envoiles envois envole envoles envoye
envoyes epite epites equide equides equipa equipas equiper equipez equite equites eres erres essaim essaims esses ester etager etals etamer etendes
etendis etends etendu etier etiers etire etires etole etoles evalue evaluent evaluer evalues eventa eventas evente eventes evite evites evitons
evolua evoluant evoluas evoluera evoluez evoque evoquent evoquer evoques exclusse exigible exista existait existas existat exister existez expie
expiee expiees expier expies expira expiras expirer expirez exploit exploita exploits export expres express extrais fable fables fache faches
faciale faciales facies factor factors factura facturas facturer facturez fades faibli faiblie faiblies faiblis faille failles faims faine faisans
faisions fallu fames fanal fanaux fanes farces fards farmer farmers farts fats fauta fautas faxes feces federa federai federais federas federat
felaient felait felas feles femme femmes fends ferai ferais ferie feries ferlait ferlas ferle ferles ferma fermait fermas fermer fermez fermi ferons
ferrait ferras ferre ferres fers ferue ferues ferus fetaient fetait fetas feves fiait fiancais fiance fiances fibres ficha fichas ficher fichet
fichez fichier fichu fichue fichues fichus fiees fiel fierait fieras fieront fies fifres figer figes figue figues figura figuras figurer figurez
filable filas filee filees filer filet filets filez filial fille filles fils fimes financa financas financee financer financez finaud finauds finir
fioles firme firmes fites fixes fjeld flaire flaires flamme flammes flans flegme flets flots flow fluas flues fluxa fluxas foies foins foire foires
folk fond fonda fondas fonde fondes fondis fondu fondus fontis foraient forait foras forcait forcer forees forer fores foret forets forfais forfit
forge forgea forgeas forgeat forgee forgees forgent forger forges forgez forjet forma formait formas forme formee formees formel formels formera
formeras formes formez forts forums fouis fourbie fourbies fourbit fournee fournees fourni fournier fournil fournils fournir fournis fous fracture
fraient fraisons franc franche franches franchis franco francs frange franges freles frenes freres fretes frets friable friables friche friches
frire frisons frits froncais fronce fronces frous fuels fumure fumures fusas fuses fusse futs futur futurs gade gager gagnera gagneras gagneur
gagneurs gagnez gainer gant gants garant garants garas garce garces garda gardant gardas gardera garderas gardeur gardeurs gardez gare garee garees
garent garer gares garons gaude gauss geant geants gelee gelees geler geles gelons genas gendre gendres genee genees gener genera generai generais
generas generat generer generez genes genese geneses genons genre genres gents gerant gerants geras gerbe gerbee gerbees gerber gerbes gerbons gerce
gercee gercees gercer gerces gercons gerera gereras gerez gerions germe germee germees germer germes germons girons gitons gland glands glas glass
glisse glissee glissees glissera glisses glisseur glissez globule globules gobes godes golfs gondes gonds gong gongs gonzes grade grader graders
grades grandi grandis granit granits granula granulai granulas granulat granuler greant gree greee greees greent greer grees greez grene grenes
greons gres grils gris groupa groupas grouper groupez groupie grouse grouses gueat gueres gues guet guets guiche guiches guss habilete habilita
haies hales happa happas happe happes hates havas havee havees haver havez havies havis havres hebergea heberger hebergez heles herbes herita
heritas heriter heritez hermes heros herpes hersa hersas herse hesite hesitee hesitees hesites hetres hippy horst hosto hote hotes hotter houas houe
houee houees houes houle houles hourd houri houris housse housses huma humai humais humant humas humat humons ideel ides ignare ignares ignora
ignorant ignoras imagea imageas imager imagez imago impure impures imputa imputas imputera imputez incise incises incita incitas inciter incitez
incubent indiqua indiquas indiquez indurer infera inferas ingenier inique iniques inscris inscrive insera inseras inserat insere inserer inseres
instable installa instille insurger integra integras integrez interdis interna internas interner internez intube intubes invita invitas inviter
invitez iodees iodique ixees jambais jasais jasons joies joker jokers jouant jouas jouera joueras jouet jouets joueur joueurs jouez jougs jouies
jouir jouis joules joutent jouter joutes junte juntes jusee jute jutes kepis kick labre lacee lacees laces lads laids laies laissa laissant laissas
laisser laits laiusse laiusses lambel lames land lande landes lapees lapes lapse lapsus lares lasse lassent lasses lave lavera laveras laves layes
leasing leasings lebel lecheur lege leges leguer lenteur lenteurs lepture lesas lesat leser lesera leseras lest leste lestee lestees lestes lests
lettes lettras lettre lettree lettrees lettrer lettrez levas lever leverai leverais levers levez levres liane lianes liasse liassent liasses liates
liber libere liberes libers licencie lices licteur lieds lient liera lieras lieurs lifta liftas lifte liftee liftees liftes lige ligie ligna lignas
ligner lignez ligot ligue ligues limes line liners lines linge linges linos lions liras lirez lise lises lisse lissee lissees lissent lisses lista
listas listel lite litee litees lites litre litres liure liures livet livre livres lobes loess lofes loger loges logicien logions logis loopings
lopin lopins lotes loues loups lovera loveras loves lueurs luger luisse luissent luisses lumiere lyceen lyceens lycene lyres lysee lysees lyses
mache maches machin machina machinas machiner machinez machins macque macques madres mages maigre maigres maigrie maigries mailla maillas mailler
maillet maillets maillez maint maintins maintint maints maire maires males malins malle malles manade managea manageas managera managez mancelle
manche manches mandes manege maneges manes mange mangee mangees manger mangers manges mangue mangues mania manias manie manille manilles manique
maniques manoque manoques manqua manquas manquer manquez mans mante mantes maque maques marcha marchas marcher marchez mares marie maries marins
marnage marnages marque marques marrie marries maser masers masque masques massions massons masure masures matage matages matche mater mates maxille
mazer medes mefier meles menage menagee menagees menager menagers menages mendions menes menions mensure mensurer mensures mente mentes menton
mentons merdes merles mers mestre mesurera mesureur mesurez mesuser metre metrer metres metrons mette mettes mettions mettra mettras mettrez
mettrons meures meuse microns miels mignons migra migrames migrant migrante migrants migras migrat migrerai migrez migrions miles millas mimes
minage minages minima minium mirates mire miree mirees mirent mirer mirera mireras mireront mires mirons misas miser misez misions misons misse
misses mites mitre mitree mitres mitrons modal modale modales modela modelas modeler modelez modem modems modera moderas modere moderee moderees
moderes moderons modifie modifiee modifiez modula modulas moduler modulez modulo moeres moine moines moires moisons moite moites moles momes
momifier monel monels monial mont monta montas monter montez montions monts mordes mords mornes mors morse morses morues motel motels motiva motivas
motiver motivez motte motter mottes mottons moue moues mouise moule moules mous mousme mousse mousses mouve mouves moyes mucha muchas muche mucus
muets mufti mumes mures musas muscs muse muses mussions nages nees nefs negocie negocies nerfs nets neurone neve neves neveu niames nitre nitres
niveal noces noies noire noires nominale nomma nommas nommerai nommez nonces nonnes norme normes noter nouas noues nover noves noyes nuames oberates
obere oberes oberons obvenir obvers occupa occupas occupera occupez oeuve oeuvee oeuvees oeuvra oeuvras oeuvrer oeuvrez offert offerts officie
officiee officier officies officiez offrez offris oncles ondes ondine ondines opera operai operais operames operante operas operat operer operez
operions operon opes opinai opinais opposa opposant opposas opposez opterons orage orages orang orangea orangeas oranger orangers orangez orangs
orante orantes ordure ordures oreiller ormille ormilles orner oronge oronges orseille oseille oseilles oserons oter oterons oubli oublia oublias
oubliera oublis ourse oute outee outees outer outes outra outras outrer outrez outsider ouvrer ouvrier ouvriers ouvrira ouvriras ouvris ouvrit
ouvroir ouvroirs pagea pageas pagel pagent pager pagez pagnes pagus paien paiens pain pains paires pairs pais paisse paissent paisses paissons
palace palaces palans pales palies palis palus pamant pament pames pamons panant panent panes panner panons pans pansage pansages panse pansent
panser pansera panseras panses pansons paons papes parage parages parai parais parant paras parcage pardi pareage parement parente parentes parfis
pari pariage pariages pariant parient paries paris parisis parlant parlants parlent parme paroi parois parons paros parsi partagea partagez partait
parti partis party parus parvis passa passade passades passager passames passant passants passas passates passerai passeur passeurs passez passible
passions patache patant patent patents pates patient patients paties patit patoche patons pattant pattent pause pausent pauser pausera pauseras
pauses pausons pavant pavement pavent paves pavons payait payas payat payates payement payent payer payez payions paysage paysages payse peages
pedant pedants peins peint peints pelant pend pendait pendent pendre pends pendu pendus pensant pensants pentes perces percu percus perdant perdants
perdis perdra perdras perdrez perdure perdures peres peries perime perimes peris perit perites perles perore perores perses perte pesent peses pesse
peste pestes petait petat pete petes petiot petrit pets peuple peuples peurs phage phare phares phasme phonie phonies phono phonos phrase phrases
pians pied pies piete pietes piges pilant piperine pise pises pisse pissent pisser pissera pisseras pisses pissons piste pistes pive pives placa
placas placer placers placet placets placez plage plages plaid plaids plaie plaies plaina plainas plaine plainer plaines plaint plaints plais plait
plana planas planat planer planta plantas plante planter plantes plat plate plates plats pleuvent pliant pliants pliement plient plies plues plusse
poete poetes poids poils poings poins pointa pointas pointu pointus poise poker pokers poles polica policas policee policees policer policez polie
polies polimes polites polos pondant pont ponte pontes ponts popeline popes porcs pores porta portage portages portai portais portait portale
portales portant portants portas portat portent porto portos posas posates poser posez posseda possedas posseder possedez posta postal postas poster
posters postez pote potes pots poufs pouls poumons poupons pouvions prame preau predises prele premices premisse prenne prennes prepare preparee
prepares preparez presenta pressent preste prestes preta pretas pretent preter pretez pretre pretres previs priames prias priates prie priee priees
prient prier pries prima primas primate primates primer primez primo prions priori prisa prisas prisates prisent priser prisez prisme prismes prisse
prisses prites priva privames privas privat privaute priver privez produis prof progres projeta projetas promet promets promisse promit promus prone
prones propret proprete prose protal prote protet protets protide protides prouvons puaient puant puants puasse puassent puasses publia publias
publier publiez puisa puisas puisse puits purent purete purs pusse pussent pusses qualifia quant quarre quarres quarte quartes quater quetions
quiete quietes quille quilles quinte quintes quitta quittant quittas quittera quittez quotte quottent quotter quottes racers races raclames rader
rades rages ragions raide raides raies raites rales rames ranides rapes rapine rapines rapporta rares ratas ratee ratees ratel ratels rater ratez
rats rattacha raves reacs reais reale reales reas reates rebat rebati rebatie rebaties rebatis rebats rebatte rebattes rebeller rebord rebords
rebours rebus rebute rebutes recala recalas recaler recalez recarder recase recases recele receles rechigna reclama reclamas reclamer reclamez
recole recoles recorda recordas recordee recorder recordez recors recoud recouds recours recris rectale rectales recuire recule recules recuse
recusent recuses redente redire redis redise redises redois reduira reduiras reduirez reduise reduises reduite reduites redus refaite refaites
refend refends refis refuge refuges refui refuie refuient refuies refuis refusa refusant refusas refuser refusez refute refutent refutes regale
regales regarda regardas regardez regate regates regente regentes regirons registre reglames reglions reglons regnions regnons regula regulai
regulais regulas regulat reguler reins reions reitera reiteras reitre rejet rejeta rejetas rejeter rejetez rejets rejette rejettes relate relates
relatons relions relire relise relises relisons reluire relus remige remiges remimes remis remisa remisas remiser remisez remisse remisses remites
remord remords remplaca remplage rempli remplia remplias remplie remplier remplies remplira remplis remunera renale renales renard renarder renards
rends renduire rene renes renions rente rentent renter rentera renteras rentes repaire repaires repais reparai reparais repartit repas repend
repends repente repentes replace replacee replacer replaces replacez replis repons reporta reportas reporte reportee reporter reportes reportez
reposa reprime reprimes reprisa reprisas repriser reprisez reprisse reprit reprites reps repus resale resales resista resistas resistat resistez
ressent ressers resta restant restants restas resterai restez resutes retarder retate retates retend retends retendu retendus retente retentes
retient retine retines retira retiras retirent retive retives retord retords retors retracte retraie retraies retraire retrait retraita retraits
revates revecu revecue revecues revecus revendis revendu revendue revendus revenons revent revete revetes revetu revetue revetues revetus revintes
revions revire revires revise revises revolue revolues revoqua revoquas revoquer revoquez revus rial rials rient ries rions rital rites riva rivai
rivais rivale rivales rivas rivat robates robes rodes roses rote rotes rouates roue rouee rouees roues rouet rouge rouges rouie rouies rouites roule
roules routa routas router routez ruates sable sables sages saigne saigner saignera saignes sains saisimes saisine saisines saisirai sakes salaria
salarias salarier salariez salas salee salees salep saler salez salies salis salit saloir saloirs salse salues salves sanas sangle sangles sangs
sante santes sapes sapins sauce sauces sauge sauges saule saules saune saunes saure saures sauris saut sauta sautas sautez sauts sauve sauves scala
scalde scalp scalpe scalpes scalps scare scares scheol scorie scories seants seconda secondas secs securise seides seins selecta selectas selecte
selecter selectes selectez sella sellas sellees seller sellera selleras selliers sels semaient semas semes semple semples senats sens sentine sepale
sepales separa separas separat separer separez serac seracs serai serais serfs seria serias serient serier serons serras serrer sertie serties
sertir sertis serve serves serveur serveurs servie servies servile serviles servimes servir servit servites seuils seulet sevices sevras sevrer
seyaient shake shirts shorts shots sieront signa signas signerai signet signets signez simile similes simplet simplets simule simules singe singee
singees singer singera singeras singes sires situes sixtes skate skates slips slows smart snack snacks socles soies soifs soigne soigner soignera
soignes soin soirs sois solda soldas solde soldes solea solen solex solive solives solos sols sommas somme sommee sommees sommer sommet sommets
sommez sonos sore sors sortais sortait sorti sortiez sortimes sortira sortiras sortisse sortit sortites sotie sots sottie soucia soucias soude
soudes soues soufi soufis souhait souhaita souhaits souks soule soules souls soumis sourd sourdre sourds souri sourie souries sourisse sourit
souscris soute soutes spart sparts speos spore sports stade stades staffa staffas staffe staffes stage stages stalle stalles star starets stars
stase statu statua statuas statuat statue statues stele steles stera sterai sterais steras stere steres stick stras strate strates stratus stria
strias suames suates subis subit subite subites subits sueras sueront suide suides suie suies suife suifes suinte suintes suivais suive suives
suivit suivra suivras suivrez sumes supins suppleer supplie suppliee suppliez supporta suppot suppots supprima supra surfit surgit suris surit
surites suroit suroits surprime sursit survie survient survies survins survint survire survires survis survivez survivra sutes synopse tabes tabla
tablas tableau tabler tablez tabule tabules tacle tacles tacts taies tale tales talle talles tams tanks tapes taree tarees tares tates taule taules
teint teints teles telle telles tels tempe tempes tempo tempos tenait tendant tendent tentant tentants tentent tentes terbine terce terces termina
terminas terminer terminez terminus termite termites terne ternes terpine terre terres terrine terrines terse terses testa testas tetant tetas
tetent teter tetez tetues tetus textes thais theier theiers theme themes thermes thons threne tien tiento tierca tiercas tiercer tiercez tiges tilla
tillas tille tilles tilts tinmes tint tiree tirees tirent tires tirs tisent tises tmese tmeses toits toles tolus tomes tonal tonals tonds tonte
tontes torche torchent torcher torchera torches tords toree torees torte tortes torts touas touates toucha touchant touchas toucheur touchez toue
touee touees toues tourbe tourbent tourber tourbes tourie tourier touriers touries tourment tourna tournant tournas tournera tourneur tournez
tournis tourte tourtes toussa tousse trac traca tracas tract tracts traie traies traina trainas trainer trainez traire trais tramail trams transat
transats traps travees traversa tria triai triais trias triat tribal tribals trient trimes triol trios tris trocs trots trous truck trusta trustas
truste trustes trustis tuable tuent tumes tuons turcs turfs turnep turneps tutes typas typer typez unies unisse untel urine urines urique uriques
usager usagers usames usates usees usera useras usina usinas usiner usinez usite usites utilisa utilisas utilisez utilite utilites vague vagues
vaille vailles valida validas validat validera valideur validez valine valise valisee valisees valiser valises valse valses valseur valseurs valu
valumes valus valut valutes valve valves vanise vanises vante vantes vapeur vapeurs vaque vaques varions vasas veille veilles velds velent velte
veltes velue velues venas venates vendions vendis vendra vendras vendrez vendrons vene venee venees venere veneres venes venet veneur veneurs venge
venges vengeur vengeurs venions venons vent venta ventas venter ventez ventila ventilas ventiler ventilez ventis ventons ventre ventres vents venu
venue venues venus verbe verbes verdeur verdeurs verge verges verifiez verne verre verres versa versas verser verset versets versez verso versos
verste verstes verti vertis verve verves vesse vesses veste vestes vete vetes vets vetus veufs vice vices vidas vident video videos videz viele
vielle vielles vile viles villa villas vimes vinas vinent vines vint vintes viole violes viras virent vires virginie visai visais visat visent vises
vissa vissas vites vitre vitres vivais vivat vivats vivent vives vivras voici voient voile voiles volable voleur voleurs volts vote votee votees
voter votes vrille vrilles watts window zonas zoner zonez
`
