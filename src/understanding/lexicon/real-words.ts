import type { Language } from '../../knowledge/language.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/**
 * Ordinary words of each language one slip away from a word of the vocabulary, without diacritics: in that language they are what
 * they are and are never corrected. Taken from the word lists of GNU/Linux systems (SCOWL and ispell's).
 */
export const realWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(`abound abounds accented addiction addictions admit admits advance advances adviser advisers aglow agree agrees aground aided airliner
airliners alike aline alines allot allots alloy alloyed alloys along alter alters altos always apter atoms atone atones attache attack
attacked attacks auctions audition auditions authorize authorizes bade badger badgers baked balds baled bales balk balled balling balls
balms bands bangs bans bard bards bared barge barges baring barks barns baser basis basked basks bass basted bath baths bayed beak beaks
beans beard beards became bedsides beefs beers bees beets belled belling bells beside biased bitch blabs black blacks bland bleak blink
blinks blocs blogs blots blows boar boars bobs bogus bonds bones booths boring botch bough boughs bread breads brine brink brinks briny
broke broths brought bucks budge budges bulks bulled bulling bulls bunks buns burnt burps burrs cabling cafes cages cakes calfs calking
calkings calks callus calming calms canes cannon cannons canter canters capes caress carps carts carves casks casts cats caves cedes cells
cents chair chairs chanting chants charger chick chicks chin chink chinks chins choosey choosy chore chores chose clack clacked clacking
clacks clam clammed clamming clams clanging clarity clearer cleaved clink clinked clinking clinks clock clocked clocking clocks clod clods
close closer closes closet closets cloudy clout clouts cluck clucked clucking clucks coasts coats cods coke cokes coking collect colts
comas combing combs comet comets commence commences committee committees competence competences completing concert concerting concerts
cones conform conformed conforms consul consuls consume consumes contained controller controllers convent convents converging conversing
cooing copes coping cords cores coring cots counter counters countess county court courted courting courts covert coverts coves cowing
credential crusts culling culls cults curds cures currant currants cuts cysts dawns decks decline dedicate dedicates defended defied deign
deigns delegate delegates denies dented dents deplored deploring deported deportment director directors direst disks distil distils doers
doling doming donors dons donuts dooms doping doses dosing doting dots downy dozing drabs drags drawl drawls drawn dress drive drivel
drivels driver drivers drives drowns dying dynamic earls earner earners earrings ears eater edger edicts eery elevate elevates elves emits
empires enrage enrages entice entices entrap entraps entrees eves exert exerts exited exiting exits export exports express facet facets
factor factors fades faeces fakes farces fares farmer farmers farms farther fates fats fazes feats feces feeds feels fellow fellows
fending fiance fiances fiend fiends filet filets filly filmed films findings finer finest fins firmer firs fiver fixed fixes flags
flapping flaps flaws fled flees flied flies flits floats flogs flopping flops floss flours flow flown foams foiled folds folk folksy font
fonts forbid fords fores forge forged forger forgers forges forks forts forums fouls freer freest frets fries frills frogs frond fronds
frost frosts fuels fully function furls furs fuses fussy gelds giant giants gilds glade glades glands glass goads gods golfs gong gongs
goring graft grafts grand grands greed greet greets grunt grunts gust gusts haired hales halves handler handlers handy hared hares hasted
hasting hates haunt haunts haven havens hazes healing heaping heaps hearing hearings heating heaves heaving heeding heeds hems herbs
herding herds heresy heroes heros herpes hers hided hiked hinds hippy hire hires hived hives hoisted hoisting hoists holes holster
holsters hooted hooter hooting hoots horse horses horsing hose hosed hoses hosing hostel hostels hostess hotter humane identify incited
installed insure insured insures inventive invite invites jests juts keeling keels kinked laces lades lading lads lames lancing land lanes
larding lards lashing lass lauding lauds lays leafing leafs leaking leaks leaning leans leaping leaps leapt lease leases leash leasing
lefts lending lends lens lest levee levees lever levers licked licks lies liken likens liker likest lilted lilting lilts limes lined lines
lions lisped lisping lisps listen listens littler littlest liven livens liver livers livest loads loaves lobes locker lockers locket
lockets locks lofts loin loins looms loons looses loots lopes lops loser losers louses loves lucked lungs lusted lusting lusts maces mads
maids mails maims maintainer maintainers males manes mange manger mangers mans manufacture mares marked marker markers mass mates mazes
meres mikes mires modal moles monkey monkeys mooing moose mopes moping morns mosses motel motels mousey mousse mousses mousy mover movers
mowing mucks mucus multiplies multiply muse muses naked napes needled needy nests nets newer newts nines nodes noes noses notching officer
officers omens operation otter otters outdoing outline outlines outsider outsiders ovens overate overhear overheard overhears overheat
overheats overt owed pace paces pads pager pails pain pains paint paints pairs palace palaces pales palls palms panes panned pans parch
parching pares patchy pates path paths paves payment peace peaces persona phoney phoneys phonies phony pint pints pitch pitching plaice
plaid plaids plainer plane planes plank planked planks plant planted planter planters plants plate plates plods pods poker pokers police
polices polls poops postal powder powders precious premise premised premiss premisses prepare prepares pretence pretences primate primates
privater privatest privilege produce produced produces programmer programmers projection projections promise promises proms prone props
protect protects prows pushed pusher pushers pusses quack quacks quirk quirks races racks rages rakes rapes rares rats raves razes readier
realer reams reaper reapers reaps rears rebelling recorders recover recovers redder reds reeds refuge refuges refute refuted refutes
relate relates render renders rends reneged reneging repelling replace replaces reporter reporters repose resort resorted resorting
resorts retailed retainer retainers retort retorted retorting retorts retries reuse reused reuses reveller revellers revelling revenge
revenges revoke revokes riles rinks rises risky rites roads roams robes roes roofs rooks roomy roots ropes roses ruining runes rungs runts
sack sacks sades safes sages sails salts salves sample samples sands saps scald scalds scalp scalps scaly scare scared scares scaring
scolds scorer scorn scorns sealing seals seams seared searing sears seas sects seeds seller serve served serves servile sever severs shack
shacks shade shaded shades shading shafted shafting shake shakes shaking shame shamed shames shaming shape shaped shapes shaping shark
sharked sharking sharks sharp sharped sharping sharps shave shaved shaves shaving sheared shearing shelling shells shies shingle shingles
shins shire shirted shirting shoes shoon shoos shore shored shores shoring shorn shots showy shred shreds sicks sidles sifted sifting
sighed sighs signer sill sills simile similes simpler simplex simply sine singe singed singes singly sings sinned sins sips sires sizes
skids skill skills slack slacks slaps slats slaying slays slicks slides slips slit slits slops slows smack smacks smart smarts smelling
smells smite smites snack snacks snaps snare snared snares snaring snips snitch snitching snore snores snows soaps soared soaring sods
solids solos solves sops sore sores sown sows spare spared spares sparing spats spaying spays speck specks sped speed speeds spelling
spellings spells spent spews spill spills spilt spit spite spites spits splat splint splints spore spores stabler stablest stabs staging
stags staking stale stales staling stalk stalks stall stalls stank staple staples star stare stared stares staring stark stars statue
statues staving stick sticky stiff stiffs stinks stitch stitching stoke stokes stole stoles stomps stone stones stoops storey storeys
stork storks storm storms stove stoves stows straying strays stript studies studious stuff stuffs suit suits supple suppler swabs swamps
swans swats swaying sways sweats swelling swellings swells swill swills swore synopses tablet tablets tack tacking tacks taker takers tale
tales tames tans tapes teaks tears teas teats teems teens telephone telephones tenet tenets tens tents testes testis texts thaws thee
theme themes thesis thins thongs thorough though thous threat threats threw thrust thrusts thus tides ties tigers tiles timer timers tings
tires toils token tokens tolls tomes toots torch torches touchy tough toughs toward trace traces tracing tract tracts trail trails tree
trees tribal trill trills trough troughs truck trucking trucks truest trusty tugged tugging tuned turfed turner udder udders untie unties
ushers vague valve valves varnish vender venders vice vices vies vises vistas wafts walling walls wands wanes warts watts wees whale
whales whereas whets while whiles white whites whore whores widows widths wilds wilting wilts window wires wits woks wording wordings
workshop world worlds worming worms wound wounds wrens writ writer writers writhe writhes writs yearn yearns`),
  de: words(`abart adaption aktive aktives alice alices allwo alter alters amter aparte apartes applikation architekt assoziation aster atoms attache
automat automaten azur bach bachs backe backst backt bade bades balge balls bands bange banges banke barden basel basels basen basis bass
bauch bauchs bayer bebens becks beeng beets beging behalfst behalft behalt behelf behelfs behilf beides bein beine beines beins belang
belangs belog bens berns besens betore bild bilds billig billy billys bizeps blanke blankes blanko blogs bloken bloss bobs bocks boeing
boeings bonns bons bord borden bords borken boutiquen bringe bringst bringt brocken brockens brokern broschure broten buden buhlt bunden
burde burdet burgen buros bushs cafes cents chargen charles charme charmes chinesen chore chores chors chose clou clous coats codec codecs
codex colts containern controller controllers crashs decks departement designst designt designte designtes devons dient differenz digitale
digitales ding dings direkt doping dopings dorns dress dynamits edens edith ediths einfuhlung eises eiter eiters elchs elkes endes endung
enger ente enten entere entern enternd enterst entert entliess entre entriss euter euters experte export exports express fabrik faches
fachs fades faires falle falles fallst fallt fanger fangers farmer farmers faxes feines feld felds fiats fiel fiele fielt fies figur
figuren filet filets filmes films filzes finder finders fingen fingern firma fixes flohs flops floss flurs foderal forder fords forma
forme formel formen formens formst formt forums fouls freies fromm fron frone fronst fronte frort frost frosts fulle fullst fullt fundig
furs fusse fusst futtre futur futurs garant geiss gelds ging glas globale globales golda goldas goldes golfs gong gongs goring gorings
goss grabt grads gramt granat granats granit granits granulare granulares granulat granulats grast grat grats graut grunt gunst guss hades
haies halms hande handel handele handels handler handlers handy handys hanfs hangle hans hansle hantle hasse hasses hasst hasste hast
hastings hause hauses havel heeres heers heims helme helmes hemds heras herbes herdes herds hermes holde holdes holms hopse horsts horts
hose hostess humane humanes humanst hunds imame indirekt ingos insidern intus juists keins kerns kicke kicken kickend kicker kickers
lackes ladys laken lakens lames land lande landes landung langs lans lass lasst laste lastig laues lauts laxes lears lease leasing leaste
lebst leds legst leids lest licht lichts lides lieds lieht lies liess lifte liftes limes linkend linkst linus lisas liste listen listend
listet listig liszts litte lobes locke locken lockend lockens locker logen logik logis loks losem losen losens loser losest losse loste
lotes lotest lowin macker madel madels maden mager maher mahers mailboxen mails mainz mais makel makels makler maklers maler malers
managen managend managern managt managte manege manns manuale marke marken markens marker markes markt markte marktes markts marys
maschine mass mauer mause meins migrane minima minimale minimales mobel mobels modell modells modem modems moden modere modernd moderne
modernes modernst modert modul modula modulen modulo moduls mogel monitore moores moose mooses mopse mordern mordes mords mosel mosern
moses motel motels mudes multipel multiplem multiplen multipler muse mutti nahes namen namens neger negers neids nests neuer nominale
nominales normale normales normalst obers ofens offen offner offners ofter ofters opels operation opfer opfers ordinar ordinare ordinares
otter otters outsider outsiders pans parallele paralleles permanente permanentes permanenz personale personales phon plage plane planend
planer planers planes planst plant platin platins plattform pointe poker police pols popeline portale pravention preises primate priori
privat privatem privaten privater privatest privilegs probleme produkt produktion produkts prof programm programmen programms projekt
projekts protektion providern publik pushe pushen rader rades rads rares raten ratet rats raues realer rebell reeder reeders reell reeller
registern regster regulare regulares rekord rekords renate renates reporte reporten reporter reporters reportes respektive ressource riss
rivale robbst robuste robustes rohes rohling rohlings rolex rolfs rolle rolli rollis rollst rollt roms rotes russ saales saals sack sacks
saend safes saite salen salzes samen sample samples sams samtes samts sands saps sass saumes schale schales schare scholl seato seglers
seils seite sekts senats sende senfs separat separatem separaten separater servern servile serviles siegle sigis signet signets simpel
simpelst simplem simplen simpler simplex singe sinke sinne sinnes sinns sitzes skats skript skripts slips smart soges solde soldes solei
soleis sollers solos spare spart spass speck speit spende spezialist sphare spind spinds splint splints splitt splitts spore sprit sprits
staat staats stabe stabes stabile stabiles stabs stach stadt stak stakt stall stalle stalles stalls stank staple star starb starbt stare
stark starkt starr starrt stars starte startes statt statue statur statut statuts staus staut stck steck stell stellers stichs sticke
stickst stickt stiel stiels stil stile stiles stille stilles stillos stillst stillt stils stobre stoff stoffs stopp stopps stor storen
storer storers stors stort storte stoss stracks straff stricks studie sture stures suiten suss swapo synapsen systeme tablet tablets tadle
tafle tagen tagens tages takel takeln takels takle takten taktes takts tales tanken tankens taten tauen taust taxen technologe teere teers
teils telefone terme teste testes texts theke thema themas themse theos theresa therese therme thesen thront tibers tiefs tiere tieres
tigers tims token tokens torus trank tranks trans transaktion traust treust trias triers trist trost trosts trubst trubt trugst trugt tuch
tuches tuchs tulls turms turne turnen turnend turnens turner turners tust typen typs typus ubers ufers umgehung unser unter unwillig usern
vice viehs vieler virtuell vistas walls wanst warts watts weges wehre weich weite weites weithin werkes werks wertes werts wich wichs
wiens wildling wildlings wilds wille willi willig willis willst willy willys wirte wirtes wohle wohles workshop worms worte wortes worts
zonen zornes`),
  fr: words(`accentue accentuee accentuer accentues accepte acceptee acceptees accepter acceptes acceptez acces accouant accouat accouent accourt acone
acter actine activa activas activee activees activer activez activons actons actuel actuels adapta adaptas adaptions addiction adent admis
admise admises admit adoptons agenca agencas agence agences agree agreee agreees agreer agreerent agrees agreez agrement agrements aient
alene alenes alios alise alises alite alites alize alizes allo allons aloes alose alter altos alune alunes amont amure amures aparte
apartes appas appointa appointas appointe appointes appointi appointis approuve approuves apure apures argent argents arrangea arrangeas
arrangee arrangees arranger arrangez assigna assignas assigne assignent assignes aster atone atones attacha attachas attache attachee
attachees attacher attachez audition auditions avent avise avises avive avives axent axone azore azores azur azura azuras azurera azureras
azurez bacs bade badee badees bades badgea badgeas badgee badgees badger badgez bales balls bals bancs bangs bans bard barge barges basas
basee basees baser basez bath battons bauge bauges bayer becote becotes beent bees belon belons beons biens bilas biles billa billas bille
billee billees biller billes billet billets billez bittons black blanc blancs blocs bobard bobs bocard bocks bonds bonis bons bord bords
botes bottons bous boyard boyards brin brins broder broyer bruns burins buser buter butions butons buttions buvable buvables cabres cades
cadres cafes cages caids cakes calas cales calla calle cals calvas cames canas canes canevas cannas cannat cannois cannons canot canots
canter canters capacite capacites capes capres carda cardas carde cardes caret carex caries carmes carnes carpes carrent carres cartes
casas cavas caves cedes centra centrai centrais centrale centrales centras centrat centre centrer centres cents chai chaina chainas chaine
chaines chair chairs chais changea changeas changee changees changer changez chante chantes chants chargea chargeas chargee chargees
charger chargez charite charites charme charmes charte chartes chia chias chient chinai chinais chinat chinda chindas chine chinee chinees
chines chineuse chineuses chipa chipas choie choies chome chomes chope chopes chose choses choye choyes cimes cires citas claie claies
clair clairs clam clams clayon clayons clic cliente clientes clivent close closes closet closets closez clou cloua clouas cloue cloues
clous coats codas codee codees coder codex codez coing coings coits coke collecta collectas collecte collectes collegues collets colts
colvert colverts comas combes commence commences commerca commercas commercee commercer commercez commere commeree commerees commeres
commet commets commis commites compaties comtes concert concerts cones configura confira confiras confire confirma confirmas confirme
confirmee confirmer confirmes confirmez confiture consul consulat consulats consuls consulta consultas consultat consulte consultes
consume consumee consumees consumera consumes consumez contacta contactas contacte contactes contait contant contat conter contracta
contracte contrait contrant contrat contrats controla controlas controle controles controns converti convertis cooperat copilote copilotes
cordes cors cosys cotes coud coudes couds court courts cout couts couvert couverts crains cramons cranons craton creait credita creditas
credite credites crepit crient croyons crurent cuits curent curerent cures dadas damas datai datais datat declinas decline declinee
declinees decliner declinez declins decrepent decretent defende defendes defendeur defendez defendre delaver delier delirer deliter
delivre delivrer delivres delover demain denie deniee deniees denier deniers denies deniez dents departe departent departes departez
deploya deployas deploye deployee deployees deployer deployes deployez deriver designa designas designat designe designes devis devons
devots differant differend digitale digitales ding directe directes dirent disais distribue domaine domaines dons doping dopings dors
dosent doses dotas dots draps dring drive drivee drivees drivent driver drivers drives drivez drivons echange echanges edita editas edite
edites elevates elfes elises elles elues empires encage encages encire encires encra encras endos enfer enfers engagea engageas engagee
engagees engager engagez engame engames engave engaves enrage enrages enrolent enta entas entates ente entee entees entera enteras enterez
enterina enterinas enterine enterines entes entez entier entiere entieres entiers entite entites entrai entrais entrat entre entrees
entrer entres entriez enture envers esses ester etager etire etires eventa eventas evente eventes exigible exigibles existe existee
existees exister existes existez experte expertes expiees expies expiras expiree expirees expirer expirez export expres express extrais
faches facies factor factors fades faires fallu fames fanes farces farmer farmers fats faxes feces federa federai federais federale
federales federas federat feles fermer feront feves fiance fiances fibres fiees fiel fieres fiers fies fifres figer figes figue figues
figura figuras figuree figurees figurer figurez filas filee filees filer filet filets filez fille filles filmes films fils fimes financa
financas financee financees financer financez finies finis fins fioles firme firmes fites fixes fjeld flans flets flics flots flous flow
foires folk fonctions font fonts foras forcer forees forer fores foret forets forge forgea forgeas forgeat forgee forgees forgent forger
forges forgez forjet forma formas forme formee formees formel formels formera formeras formes formez forts forums fouis fous freles frenes
freres fretes frets frous fuels fumure fumures fusas fuses fusse futur futurs gant gants garant garants geant geants gerant gerants gitons
glands glas glass globale globales golfs gonds gong gongs grand grands granit granits granula granulai granulais granulas granulat
granuler greant gree greee greees greent greer grees greez grene grenes greons groupa groupas groupe groupes gueat gues guet guets guss
haies hales happa happas happe happes hast hates havas havee havees haver havez havies havis havres helas heles herbes hermes heros herpes
herse herses hetres heures hippy hopital hors hosto hotter houas houe houee houees houes houle houles hourd houri houris housse housses
huma humai humain humains humais humant humas humat humons identite identites ignare ignares ignora ignoras ignoree ignorees ignorer
ignorez imagea imageas imagee imagees imager imagez imago incombent incubent indirecte indurer infera inferas inserer installe installee
installes installez instante instantes instiller insurger interet interets intube intubes inventive invite invitee invitees inviter
invites invitez jasons juste justes kepis laces lads laids laies laits lames land lande landes lapes lares lave laves layes leasing
leasings lebel lesas lesat leses lest lests leve levee levees lever levers leves levez licencie licencies lices lieds liees lient lies
lieus lifta liftas lifte liftes ligot limes lines linos lions lires lises lista listas liste listee listees listel lister listes listez
lites livet livres lobes loess lofes loges logions logis loin long. longe longes lopin lopins lotes loues loups loves lyses machin machina
machinas machiner machinez machins madres mages maint maintins maints mais males malins manade managea manageas managee managees managera
manageras managez mandes manege maneges manes mange manger mangers manges mans manuel manuels mares marins marnage marnages maser masers
masure masures matage matages mater mates matins mazer medes menage menager menagers menages mensure mensures meres messagere mesure
mesures meuse migrames migrante migrantes migrat minage minages minima minimale minimales ministre ministres minium mirates mires modal
modale modales modela modelas modele modeles modem modems modera moderas modere moderes moderne modernes moderons modula modulas modulee
modulees moduler modulez modulo moeres moies moins moires moise moises moles momes monel monels mordes mords mornes mors morse morses
mortes morts morues motel motels moue moues mouise moule moules mous mousme mousse mousses mouve mouves moyes mucha muchas muche mucus
mufti multiplet multiplex multiplie mures muse muses nages nees nets neve neves neveu niames noces noies nomes nominale nominales nonces
nonnes normale normales noues nover noves noyes nuames oberates objectons obvers offert offerts officie officies offre offres ondine
ondines operai operais operames operante operantes operat operation opes opinai opinais orner oter ourse outsider outsiders pagea pageas
pagee pagees pagel pager pagez pagnes pagus paies pain pains pairs pais palace palaces palans pales palis palus pames panes panner pans
papes parallele pares passible passibles pates paves payas payements payes payse peages peint peints permises personale peuple peuples
phonie phonies phono phonos pians piges pipe-line piperine piperines placa placas placee placees placer placers placet placets placez
plage plages plaid plaids plaie plaies plaina plainas plaine plainer plaines plaint plaints plais plait plana planas plane planer planes
plant planter plants plate plates plats plein pleins poids poils poings poins pointa pointas pointe pointes pointu pointus poker pokers
polica policas police polices polos pont ponts popeline porta portai portail portails portais portale portales portas portat poser postal
postface postfaces pouls precises predises premices premisse premisses prepare preparee preparees preparer prepares preparez preseance
presente presentes priates prier primate primates principat prions priori prisates privames privat privaute privautes privilege probleme
problemes produit produits prof programma projet projets promise promises prone prones protal protide protides publia publias publie
publies pusses quetions queutions racers races rader rades rages ragions raies raites rales rames rapes rares rases ratas ratee ratees
ratel ratels rater ratez rats raves rayes reacs reais reas reates rebat rebati rebatie rebaties rebatis rebats rebatte rebattes rebeller
rebord rebords rebute rebutes recorda recordas recordee recordees recordez recors recoud recouds recuse recuses redire redis redois redus
refuge refuges refuie refuies refus refusa refusas refusee refusees refuser refusez refute refutes regate regates regirons registre
registrer registres reglions reglons regnions regnons regula regulai regulais regulas regulat reguler reions reitre relate relates relions
relire remord remords rends rene renes renions repart repas replace replacee replacees replacer replaces replacez repons reporta reportas
reporte reportee reportees reporter reporters reportes reportez reposa repose reps repus resiliant resister ressource retailler retate
retates retenue retenues retine retines retira retiras retiree retirees retirer retirez retive retives retord retords revates revecue
revecues revende revendes revendue revendues revente reventes revenu revenus revetue revetues revions revire revires rial rials rital
rites riva rivai rivais rivale rivales rivas rivat robates robes robuste robustes rodes roses rotes roues roules ruates sable sables sages
sains sais saite sakes salas salee salees salep saler salez salies salis salit salles salse salues salves sangle sangles sapes saules
scala scalde scalp scalpe scalpes scalps scare scares scheol scorie scories scripte scriptes seants seconda secondas seconde secondes secs
securite securites seides selecta selectas selecte selecter selectes selectez sella sellas selle sellees seller sellera selleras selles
selliers sels semes semple semples senats sens sentine separames separat serfs serier serrer serve serves serveur serveurs servez servie
servies servile serviles servimes servir servites seuls sevices sevrer shake shirting shots siens sigle sigles signa signas signe signee
signees signer signes signet signets signez simile similes simplet simplets simplex simule simules singe singee singees singes sires
situes sixtes slips slows smart snack snacks socles soies solda soldas solde soldes solea solen solex solos sols sore soues soules sourde
sourdes sourie souries spart sparts speos spore staffa staffas staffe staffes stalle stalles star starets stars statu statua statuas
statue statues statut statuts stere steres stick stratus suames suates subis subite subites suide suides suie suies suife suifes suinte
suintes suit suitee suive suives sumes suppleer supplie suppliee suppliees suppliera suppliez supporta supportas supporte supportes suppot
suppots surites survie survies survire survires survivez survivre sutes synopse systeme systemes tabes tabla tablas tablee tablees tabler
tablez tabule tabules tacle tacles taies tale tales talle talles tams tapes taree tarees tares tates taule taules telephona telephone
teles telle telles tels tenait tenante tenantes tendant tendent tentant tentants tentent terme termes testa testas teste testes tetant
tetent thais theier theiers theme themes thermes thons threne tiens tiges tinmes tiree tirees tires tirs tises tmese tmeses tomes topes
torches toree torees toucha touchas touche touchee touchees toucher touchers touchez trac traca tracas trace traces tract tracts trams
transat transats transfera transfere transfert tria triai triais trias triat tribal tribals trimes triol truck trusta trustas truste
trustes trustis tuable tumes turne turnep turneps turnes typas typee typees typer typez untel usagee usagees usager usagers usames usates
usees usera useras usina usinas usine usines utilite utilites vague vagues valse valses valu valumes valus valut valutes valve valves
vanise vanises vaque vaques varions vasas vaut velue velues vendons verifie verifiee verifiees verifier verifiez vice vices vidas viens
vies vinas vincule vincules vinculons viras virginie virtuel virtuels visai visais visat vises vissa vissas vivais vivat vivats vives
vivras voici voie voies voile voiles voire voise watts window zonas zonee zonees zoner zonez`),
  es: words(`acceso activa activo actuar acure adive adopcion afer agente aguin alaves aleve aloe aloes alon amin aparte apure argent aster automata
azre azufre azur banas basis befre bilis billa boarda brea brear brin burdel burdeos butron buyes cain cales calla calle callo canta cante
canto cantu carda cardo carea carel careo carey caries carmes casis ceina centen centrar ceres chai chan changa changle chapin chia chica
chinar chinda chine chinga chino chipa chira chisa chita chiva chiza chofe chope chote chuna cina clica cliente clinica clinico codeo
codeso combes comer comino compana compano competidor condicional consul consula consulta consultante consulto consumar consumero consumir
contacto contracta contracto cooperacion cooperante cooperativa cooperativo costa coste costo credito cuina datar decender decremento
dehender depender designacion desus directa director directora dudable elegible endina endino engace enta ente enteo entera enterez entero
entrar entre entres entro esbate estacte estante ester eter evento exigible experta experto fabrica fabril facer facies factor falla fallo
fares fasces fauces federar fiel figura filis fillo finesa fingir firma firme flato follon foras forma formar formero fres fronte frontis
fulla futre futura futuro generacion golde goles gong gran grana grand grano gratular heren hoste humana humano humar imagen incentiva
incentivo indirecta indirecte indirecto individua individuar informacion inmune instante integracion interes interese justa justo landa
lande lando lasto lave lest leve lipes lisis lista listel listin listo llave logia logica logico logis longa longo lucense machin machina
maes manare manes mangual maquila maquinal maquinar migracion minima ministra ministro modal modelo moderna moderno modulo moises mojel
morea morel moreo morles mover mucha mucho mufti multa multipla multiplo mutis nares nevar nevera nevero nonez norial norma norte objecion
operador operante ordinar overa overo pagel pais palas paves payes permanente permision permistion persona placa placel placer plana plano
poder poino police poner porcal porral porta portar posible postal predecesor presente prevencion primate primor principar priora problema
produccion producir producta producto profesional programa prois proteccion provida provido publica publico puches quistion rateo rebato
rebite rebote recovera recovero recular redor regalar regate regio reglar reglon reitre reluctante remate remover render rene reporte
reposo reps resellar resello respectiva respectivo retir retiro rizal robusta robusto roleo rolla rollo sable salea salep salesa sanes
secon selecta selectas selecto sello senda sendas sendos separante separata servar servir severa siames signo sine solea solen soleo soler
solucion sorce statu subscribir suita sute tabes tabla tableo talco talle teame telefonia tempate templete tenante terco termas termes
termo tesis testa teste tose traca trace trans transaccion transicion tria triar tribal trigal trusas usagre usaje usgo util vale valle
valua veedor venador vendar vender vendo ventor verdor vice virginea visal visar vivac vivar vivaz voace`),
  ja: new Set(),
}
