export const enWords = `
abide abides abler ablest abode abodes abort aborts abound abounds absolutest accent accented accents aching acing acknowledge adapt adapted
adapting adapts addiction addictions adept adepts advance advances advent adverb adverbs adviser advisers afterward aglow agreeably aground aide
aided aides aiding airliner airliners ales aliened alike aline alined alines allays allot allots alloy alloyed alloys altar altars altos ambles amen
amongst amply analytic annals annul annuls appeal appeals apple apples appointee appointees apter aptly arrive ashed ashing askew assembler
assemblers assemblies assembly assent assents associate associates assure atoms atone atones attache attachment auction auctions audio audios
audition auditions authorize authorizes avert averts avid awake awakes award awards axles babes bade badger badgers bails baked baker bakers bakes
balded balds baled bales balms band banded bands banged bangs banner banners barbed bard bards bares barge barged barges barked barks barley barns
barrel barrels barren barrens baser basest basil basin basins basked basks bass basses basted bastes bath baths bats batter batters bawls bayed
baying bead beading beads beak beaker beakers beaks beaming beams beaning beans beard bearding beards beast beasts beater beaters became bedside
bedsides beefs beers bees beets began begged begun belled belling bells belts bench bents besets bets betted bettor bettors bewaring biased biases
bitch bitter blabs blanch bland blaring bleak bleaker bleats blesses blink blinks bloc blocs blogs blots blows bluer bluest blurs blush blushed boar
boars boast boasts boats bobs bodes bogged bolts bond bonds bones booed booing bookend bookends boomed booming booms boons boors boos booth booths
booty boring bossy botch bough boughs bouts bragged braid braids bran brandy brash brats bred breed breeds breezy brewed brine brink brinks briny
broad broadcasted broads broke brooked brooking brooks brother brothers broths browner brows brunch brunt brusk bucked bucks bugger buggers bulge
bulges bulk bulked bulks bulled bulling bulls bumpy bums bungle bungles bunks buns buoying buoys buried burner burners burped burping burps burred
burring burrs burst bursts burying bush bushed busts butler butlers butte buttery buttes bypast cabled cabling cached caching cafes cages calfs
calked calking calkings calks caller callers callus calmed calming calms camel camels cameo cameos camps canes cannon cannons canon canons canter
canters canyon canyons capably capes caps caress carps carrier carriers cart carton cartons carts carves casings casks cassino cassinos casts cats
caves ceded cedes ceding cells certifies chafe chafes chafing chair chairs champs chant chanted chanting chants chaos chapt char charger charm
charmed charms charred chars chasm chasms chaste checker checkers cheek cheeked cheeks chews chick chicks chid chile chiles chili chilis chill
chills chimps chin chink chinks chins chirps choicer choicest choosey choosy chops chords chore chorus chuck chuckled chucks clack clacked clacking
clacks clam clammed clamming clams clan clang clanged clanging clangs clans claps clarity clause clauses cleanse clearer cleat cleats cleaved clink
clinked clinking clinks clips cloak cloaks clod clods clone clones closer closest closet closets cloudy clout clouts clove clover clovers cloves
cluck clucked clucking clucks clung clutter clutters coarse coasts coats cock cocks codded codding cods coffined coke coked cokes coking collage
collages collar collars colts comas combing combs comet comets comfortably commence commences committee committees commute commutes compensate
compensates competence competences completer completest complexes complicate complicates computer computers concert concerted concerting concerts
cones confection confections confided confine confines conform conformed conforms connecter connecters consul consuls contend contends contest
contests context contexts contiguous convection convent convents converged converging conversed conversing converter converters cooed cooing cook
cooky coos coped copes copier copiers coping cops corded cording cords corks corns corps cosies couch couched couching counter counters countess
country coups courser cove covert coverts coves covet coveted covets cowed cower cowered cowers cowing coyer cozies crass crate crated crates
crating creaked creaking creamed creaming crease creased creases creasing credential cremate cremated cremates cremating cremation cremations
crested cresting cringing crock crocks crooks crops crowed crowned crows crusts cubs cuing culled culling culls cults curds cures currant currants
curried curries curry curse curses curt customize customizes cysts dads daisy dally dawns deader deafer dealt deans dearer dears debated debt debts
debut debuted debuts declare declares dedicate dedicates deduce deduced deduces deeds defend defended defends defied defies deftest deign deigned
deigning deigns demote demotes denims denoted dens dented dents deplete depleted depletes deplored deploring deported deporting deportment derails
deride derided derides derive derives designer designers desisted detail detains detest detests devise devises devoted dials diary diets dill dills
dimension dines directer direst dirties disable disables discontinue discover discovers discs discusses dismisses display displayed dissolve
dissolves distil distiller distillers distils ditches ditties dive dives dividend dividends divine divined divines doers doily doles doling dollar
domes doming donors dons doodle doodles dooms dopes doping doses dosing dotes doting dove doves downgrade downgrades downy doze dozed dozes dozing
drabs drawl drawls drawn dreads dregs dress drily dripped dripping drips drivel drivels driver drivers droll drone drones drooped drooping droops
dross drowns drugging drugs duels dulls dunes dying dynamic earls earner earners earring earrings easel easels eater eaves edger edicts eery eighth
eighths eighty elevate elevates elves emits empire empires employ employe employed employes endorse endorses enjoy enquire enquires enrage enraged
enrages ensure ensures ensuring enthusiast enthusiasts entice entices entirety entitle entitles entrap entraps entrees envoys essential eternal
ether eves excelled excerpt excerpts exciting exert exerts exiling expend expended expends explore explored explores express extent extents facet
facets fads faeces fakes falter falters farce farces fares farmer farmers farther fasten fastens fates fats fatter fattest fazes feasts feats feces
feeds feeling feelings feels fellow fellows felts fended fending fends fester festers fetes feuding fever fevers fiance fiances fibbed fibbing
fiddler fiddlers fiend fiends filet filets filler fillet fillets filly filmed filming films finale finales findings finer finest fins firmer firs
fisher fist fists fiver flags flailed flaps flaws fled flee flees flexibly flied flies fling flings flits floats flops floss flounder flounders
flours flown foams fogs foiled folds folk folksy follower followers folly fond fonder font fonts foods fools forbad forceps forded fording fords
fore fores foresee foresees forge forged forger forgers forges forging forgo forgoes forked forking forks format formats forte fortes forth forty
forums foster fosters fouls fount founts foxed freer freest frets fried fries fright frights frills frogs frond fronds frost frosts frying fuels
furls furs fuses fussy gabbed gabs gages gaits gales galley galleys gals gamer gamest gapes garbs gases gates gavel gavels gazes gelds genes giant
giants gibes gibing gilds gins glade glades gland glands glassy glide glides gloss goads goats golfs goner goners gong gongs goodby goody goofs
goons gores goring grab grabber graced graded graft grafted grafts grains grams grass grated grates graved graves grayer grays grazed greed greet
greets greyer grind grinds grins grips grits grocery grower growers grubbed grubs grunt grunted grunts guarantee guarantees guile guise guises gust
gusts gutting hacks hags hails haired hales haling halos halts halves halving hamming handler handlers handsful handy hangover hangovers harbor
harbors hardy hared hares haring harks hasted hastes hasting haven havens haying hazes hazing heady heals health heaped heaping heaps hear hears
heart hearts heats heave heaves heaving heeds heel helper helpers hemming hems herbs herd herds heresy heroes heros herpes hided hides hiked hikes
hills hinds hinting hippy hither hived hives hiving hoard hoards hocks hoes hoisted hoisting hoists holes holier holing holler hollers holster
holsters homeless homey homeys homies hones honks hoofs hoop hooted hooter hooting hoots hording horse horses horsing hose hosed hoses hosing hostel
hostels hostess hotter hovel hovels hulls humane humping humps hundred ideal ideals identifies identify idiom idioms impart imparts impossibly
incest incite incited incites incline inclines inert infest infests ingest ingests inquire inquires insect insects instal instals instill instilled
instills insure insured insures intent intents interval intervals invent inventive inventor inventors invents invert inverted inverts involve
involves itemize itemizes jests jumpy junks juts keeling keels kids kinda kindle kindles kings kinked kinks knobs knocker knockers knots labor
labors laces lacing laded lades lading lager lagging lairs lamer lames lamps lanced lancing lander lanes lapel lapels lapped laps larded larding
lards larger largest larking larks laser lasers lashing lass lasses latex lather lathers lathes laths lauded lauding lauds launcher launchers lawyer
laxer layer layers leader leaders leafing leafs leaking leaks leaping leaps leapt leash leashes lefter legging leggings lens lenses lest levee
levees lever levers lewder libel libels licked licking licks lids liken likens liker likest lilted lilting lilts limed limes liming limped limps
linen liner liners linger lingers linings linker lisped lisping lisps listen listens liter liters litter litters littler littlest liven livens liver
livers livest livid loafs loans loaves lobes locale locales locker lockers locket lockets lodge lodger lodgers lodges lodging lodgings lofted lofts
logger loin loins longings looming looms loons looses loosing looting loots lopes loping lops lords loser losers louses lover lovers loyal lugging
lumpy lungs lusted lusting lusts lutes lynch maces macing mads maids maims maintainer maintainers males malls manes mange manger mangers mares
marker markers markings mars marsh martin marts masking masks mass massaging massed massing mastery masts material mates mating matte matted mattes
mattress mauls mazes meals meats melts mends merest merger mergers mess messed messing meteors meter metes miens miked mikes miking miles milks
mimed mimes minces miner miners minks mints minuets minuses minute minuted minuter minutest mired mires misled misted misting mists misused misusing
mites mixer mixers moaning moans moats modal modest moles molts monkey monkeys mooed mooing mooning moose moped mopes moping mopping morns moss
mosses motel motels moth moths mourning mousey mousse mousses mousy mouth mouths mowed mower mowers mowing mucks mucus mulls multiplies multiply
muse muses muss mussed mussing muster musters musty mutter mutters mutts naked napes nays needled needling needy nests nether newer newsy newts
nicer nicest niches nicks nieces nigh nines nites noes noon noose nooses noses notching novice novices nude nudes numbed odder officer officers
older omens opener openers oppose otter otters ounces ouster ousters outcast outcasts outdoing outgrow outgrows outline outlines outwit outwits
ovens overate overhear overheard overhears overheat overheats overt pace paced paces pacing packed packet packets packs pacts paddle paddles pads
pails paint paints palace palaces paled paler pales paling palled palling palls palms pamper pampers pane panes panned panning pans pant panties
pants panty parachute parachutes parch parched parches parching pared pares paring parity parks pars parsed parses parsing parson parsons partly
passe passer pasta pastas pastel pastels pasties pasture pastures pasty patchy pate patent patents pates pathos pats patties patting patty paunch
pauper paupers paused pauses pausing paved paves paving pawed pawing pawns payer payers peace peaces peaks peas pease pecked pecks peddler peddlers
peels peeps peers performer performers perish perks persona petting petty phoney phoneys phonies phony phrase phrased phrases phrasing picket
pickets pickled picky piddle piddles pierce pierces piked pilled pilling pills pinch pinked pinks pins pint pints pitting placid plaice plaid plaids
plainer plane planes planet planets plank planked planking planks planter planters plate plated plates plating player players plead pleads pleat
pleats pledge pledges pliant plods ploys plums plush plusher plying poets poker pokers poled polite polled polling polls pooped poops pores possess
postal pours pouts powder powders practise practises prayed praying prays precious premise premised premiss premisses pretence pretences preys prick
pricked pricking pricks pride prided prides priding pried pries primate primates prime primed primes priming prince princes princess privater
privatest privilege prize prized prizes prizing profess professed programmer programmers projection projections prolog prologs promise promises
proms prone properly props protect protects prowess prows prying pucks puddle puddles pukes pulley pulleys pulped pulping pulps punting puree purees
purer purest purges purrs purse purses pushier pushy puss pusses putts puttying pyres quack quacks qualifier qualifiers quality quartet quartets
quicken quickens quiet quieting quiets quilting quilts quips quirk quirks racer racks rage rages raided railed rained rakes rally rang ranger
rangers rants raped rapes rares rasher raster ratifies rats raves razes reactor reactors readier realer reales realty reaming reams reaper reapers
reaping reaps rearing rears rebelling recant recants receiver receivers recognize recognizes recorder recorders recover recovers rectal redder reeds
refuge refuges refute refuted refutes refuting regain regained regaining regains regale regales regard regarded regards regent regents reigned
relate relates relays relent relents relived remoter remotest remunerate remunerates render renders rending rends reneged reneging repay repays
repeal repealed repealing repeals repelling repent repented repenting repents replay reporter reporters repose resent resents reserve reserves
residue residues resolver resort resorted resorting resorts responsibly retail retailed retails retard retarded retarding retards retch retched
retching retort retorted retorting retorts retries reuse reused reuses reusing reveller revellers revelling revenge revenges revolve revolves
ribbing rices rigs riled riles rinds rinks rise rises rites roach roads roams robbing robed robes rocky roes roller rollers romped rooks roomy
rooster roosters rooter rooting roots rope ropes roses rosier rote rots rotting rotund rouge rouges rouging rouse rouses rousing rout routeing
router routs rued rues ruining ruler rulers runes rungs runnier runts ruses rusts sack sacks sacred sades safer safest sage sages sails salts salves
salving sample sampler samples sand sanding sands sapped sapping saps saver sawing scald scalds scalp scalps scaly scanned scans scanter scanting
scare scares scarfed scaring scarred schedule scheduler schedules scolds scorer scorn scorning scorns scouring scratchy scream screams scuff scuffs
sealing seals seams seared searing sears sects securer securest seeds seeks seeps seer seizes selves semen series servile settler settlers sever
severs shack shacks shade shaded shades shading shaft shafted shafting shafts shake shakes shaking shame shamed shames shaming shammed shape shaped
shapes shaping shark sharked sharking sharks sharp sharped sharping sharps shave shaved shaves shaving shawl shawls sheaf sheared shearing sheen
sheep sheer sheers sheller shelve shelves shiftier shifty shine shines shingle shingles shins shirk shirks shirt shirted shirting shirts shoeing
shoes shooing shoon shoos shoot shoots shore shored shores shoring shorn shout shouts shoving showy shred shreds shrub shrubs shuns shunts sick
sicked sicks sidles sift sifted sifting sifts sighed sighing sighs signer sill sills silos silting simile similes simmer simmers simplex sine singe
singed singes singing singly sings sinned sinning sins sipped sipping sips sire sires siring sirs sitter sitters sixth sixths sizer skate skates
skids skill skills skimps skims skins skis skits slack slacked slacks slake slakes slapped slapping slaps slat slats slave slaves slaving slaying
slays sleet sleets slick slicked slicks slid slide slides slime slimmed slipped slipping slips slit slits slitting slobs slogs slope slopes slopped
slops sloth sloths slowing slows sluice sluiced sluices slummed slummer sluts smack smacked smacks smart smarted smarter smarts smell smelling
smells smite smites smoke smokes smoulder smoulders smuts snack snacked snacks snapping snaps snare snared snares snaring snatches sneak sneaks
sneer sneers sniff sniffs snipe snipes snipped snipping snips snitch snitched snitching snore snored snores snoring snort snorted snorts snots
snowing snows snuff snuffs soaps soared soaring socked sods soils soli solves sons sopped sops sore sorely sores sorta sound soups soured souring
sours sowing sown sows spade spades span spank spanks spanner spanners spanning spar sparer sparest spark sparks spars sparse spas spate spats
spawns spayed spaying spays spear spears specifies speck specks sped speed speeding speeds spell speller spelling spellings spells spent spews spice
spiced spices spies spike spikes spill spills spilt spine spines spire spires spit spite spites spits spitting splat splice spliced splices splint
splints spoons spore spores sport sported spouts sprang sprig sprigs springy sprint sprints sprung spuds spunk spurns spurs spying stabler stablest
stabs stag stags staid stake staked stakes staking stale staled stales staling stalk stalks stall stalls stanch stanches stank staple staples star
starch stare stared stares staring stark starker starred stars startled starved stater statue statues stave staved staves staving steak steaks steal
steals steam steams steep steeps stems stews sticky stiff stiffing stiffs stimulation stink stinks stitch stitched stitching stoke stoked stokes
stole stoles stolid stomped stomps stone stoned stones stool stools stoop stooped stoops storey storeys stork storks storm stormed storms stove
stoves stowed stowing stows strand stranding strands strangest strangle strangles strapped strayed straying strays streak streaks stride strides
strife string strings strip stripper strips stript strive strives stronger studies studious stuffings stuffy stuns subscript subscripts subset
subsets sucked suction suctions sues suit suits summit summits supple suppler supporter supporters surer surest surfs surges suspender suspenders
swabs swamped swamping swamps swans swats swayed swaying sways sweats swell sweller swelling swellings swells swerve swerved swerves swift swifter
swifts swill swills swine swines switcher swoons swore synopses tablet tablets tack tacked tacking tacks taker takers tale tales tames taming tanked
tanking tanks tans taper tapers tars tasted teacher teaks teas teats teems teens teethe teethes telephone telephones tenet tenets tenser tenth
tenths tents testes testis texts thaws theater theaters thee theme themes thesis thicket thickets thong thongs thorough thous thousand thread
threads threw throughput throw thrust thrusts thumb thumps thus tickled tickling tided tides ties tigers tile tiled tiles tilts timer timers tinder
ting tings tins tirade tirades tire tires toads toiling toils token tokens tolling tolls tomes tonal tonic tonics toning tons tooting toots torch
torched torches torching touchy tough toughs tows toxic tract tracts trail trailed trailing trails trainee trainees trainer trainers trait traits
trance trances treading treat treats tree treed trees trends tribal trigger trill trills trough troughs truce truces truck trucked trucking trucks
truer truest trustee trustees trusty tsars tubing tucked tucking tucks tugged tugging tuned turfed turfs turkey turkeys turner tusks twigs twin
twine twines tying tzars udder udders unblocked unfits unities unity unrivaled untie unties upper uppers upset upsets ushers vacate vacates vague
valiant valve valves vans varnish varnishes vatted vatting vender venders vented venting vents verbs verses vested vesting vets vice vices vies
vises visibly vistas voucher vouchers vouches waded wades wafer wafers wafting wafts waged wager wagers wages waifs wailed wailing wails waist
waists waiter waiters waived waives waiving waked waken wakens wakes wallet wallets wands waned wanes wards warts washer washers wasps wasted wastes
wasting watery watts waver wavers waxed waxes weaved weaves weeds weeps wees welds welts wets whale whales whereas whets whine whines whiten whitens
whiter whitest wholesale wholesaled wholesales whore whores widow widows widths wilds wilting wilts wincing windy wines wingers winging wings
winking winks winner winners winnings wintery wintry wiser wisest wisps witch witches witching withhold withholds wits wives wizes woke woks women
woods wordings wordy worker world worlds wormed worming worms woven wrens wring wrings writ writer writers writhe writhes writhing writs yearn
yearns
`
