export const enWords = `
abort aborts abound abounds accent accented accents addiction addictions admit admits advance advances adviser advisers aglow agree agrees aground
aided airliner airliners alike aline alines allot allots alloy alloyed alloys along alter alters altos always appeals apter atoms atone atones
attache attack attacked attacks auctions audition auditions authorize authorizes bade badger badgers baked balds baled bales balk balled balling
balls balms bands bangs bans bard bards bared barge barges baring barks barley barns baser basis basked basks bass basted bath baths bayed beak
beaks beans beard beards became bedsides beefs beers bees beets belled belling bells beside biased bitch blabs black blacks bland bleak blink blinks
blocs blogs blots blows boar boars bobs bogus bonds bones booths boring botch bough boughs bread breads brine brink brinks briny broke broths
brought bucks budge budges bulks bulled bulling bulls bunks buns buoys burnt burps burrs busts cabling cafes cages cakes calfs calking calkings
calks callus calming calms canes canter canters capes caress carps carts carves casks casts caves cedes cells chair chairs charger chick chicks chin
chink chinks chins choosey choosy chore chores chose clack clacked clacking clacks clam clammed clamming clams clarity clearer cleaved clink clinked
clinking clinks clock clocked clocking clocks clod clods close closer closes closet closets cloudy clout clouts cluck clucked clucking clucks coasts
coats cods coke cokes coking collect colts comas combing combs comet comets commence commences committee committees competence competences
completing concerted concerting cones conform conformed conforms consul consuls consume consumes contained controller controllers converged
converging conversed conversing converter converters cooing copes coping cords cores coring cots counter counters countess country coves cowing
crate crates crease creases credential cremate cremates crusts cubs culling culls cults curds cures currant currants curt cuts cysts dawns decks
decline dedicate dedicates defended defied deign deigns delegate delegates denies dented deplored deploring deported deportment dines director
directors direst disks distil distiller distillers distils doers doles doling domes doming donors dons dooms dopes doping doses dosing dotes doting
doves downy dozes dozing drabs drags drawl drawls drawn dress drive drivel drivels driver drivers drives drones drowns dunes dying dynamic earls
earner earners earrings ears eater edger edicts eery elevate elevates elves emits empires enrage enrages entice entices entrap entraps entrees eves
exert exerts exited exiting exits export exports express facet facets factor factors fades faeces fakes farces fares farmer farmers farther fates
fats fazes feats feces feeds feels fellow fellows fending fiance fiances fiend fiends filet filets filly filmed films findings finer finest fins
firmer firs fiver fixed fixes flags flaps flaws fled flees flied flies flits floats flogs flops floss flours flow flown foams foiled folds folk
folksy font fonts forbid fords fores forge forged forger forgers forges forks forts forums forwarded fouls freer freest frets fried fries fright
frights frills frogs frond fronds frost frosts fuels fully function furls furs fuses fussy gelds genes giant giants gilds glade glades glands glass
goads gods golfs goner goners gong gongs gores goring graft grafts grand grands greed greet greets grinds grins grips grits grocery grower growers
grunt grunts gust gusts haired hales halves handler handlers handy hardy hared hares hasted hasting hates haven havens hazes heaps heaves heeds hems
herbs herds heresy heroes heros herpes hided hiked hinds hippy hire hires hived hives hoisted hoisting hoists holes holing holster holsters hooted
hooter hooting hoots hording horse horses horsing hose hosed hoses hosing hostel hostels hostess hotter hovel hovels humane identify incited inert
insect insects installed insure insured insures inventive invert inverts invite invites jests juts keeling keels kick kinked kinks laces lades
lading lads lames lancing land lanes lapse lapsed larding lards lashing lass lasses lauding lauds lays leafing leafs leaking leaks leaning leans
leaping leaps leapt lease leases leash leasing lending lends lest levee levees lever levers licked licks lies liken likens liker likest lilted
lilting lilts limes lined lines linker lisped lisping lisps listen listens littler littlest liven livens liver livers livest loads loaves lobes
locker lockers locket lockets locking locks lofts loin loins looming looms loons looses loosing looting loots lopes lops loser losers louses loves
lucked lungs lusted lusting lusts maces mads maids mails maims maintainer maintainers males malls manes mange manger mangers mans manufacture mares
marked marker markers mass masts mates mazes meres mikes miles milks mires mists modal moles monkey monkeys mooed mooing moose moped mopes moping
morns mosses motel motels mousey mousse mousses mousy mover movers mowed mowing mucks mucus mulls multiplies multiply muse muses muss musty mutts
naked napes needled needy nests nets newer newts nines nodes noes noses notching officer officers omens otter otters ounces outdoing outline
outlines outsider outsiders outwit outwits ovens overate overhear overheard overhears overheat overheats overt owed pace paces pacing pads pager
pails pain pains paint paints pairs palace palaces pales paling palls palms panes panned pans pant pants parch parching pares paring patchy patent
patents pates path paths paves paving pawing payment peace peaces perish persona phoney phoneys phonies phony pint pints pitch pitching plaice plaid
plaids plainer plane planes planet planets plank planked planks planter planters plate plates pliant plods plying pods poets poker pokers polite
polls poops pores postal posts pots pouts powder powders practise practises praying precious premise premised premiss premisses prepare prepares
pretence pretences primate primates privater privatest privilege produce produced produces programmer programmers projection projections promise
promises proms prone properly props protect protects prows prying pushed pusher pushers pusses quack quacks quirk quirks races racks rages rakes
rapes rares rats raves razes readier realer reams reaper reapers reaps rears rebelling recorder recorders recover recovers redder reds reeds refuge
refuges refute refuted refutes relate relates render renders rends reneged reneging repelling replace replaces reporter reporters repose resort
resorted resorting resorts retailed retainer retainers retort retorted retorting retorts retries reuse reused reuses reveller revellers revelling
revenge revenges revoke revokes riles rinks rises risky rites roads roams robes roes roofs rooks roomy roots ropes roses ruining runes rungs runts
sack sacks sades safes sages sails salts salves sample samples sands scald scalds scalp scalps scaly scare scared scares scaring scolds scorer scorn
scorns sealing seals seams seared searing sears seas sects seeds seller serve served serves servile settings sever severs shack shacks shade shaded
shades shading shafted shafts shake shakes shaking shame shamed shames shaming shape shaped shapes shaping shark sharked sharking sharks sharp
sharped sharping sharps shave shaved shaves shaving sheared shearing shelling shells shies shift shifty shingle shingles shins shire shirted shirts
shoes shoon shoos shore shored shores shoring shorn shots showy shred shreds sicks sidles sifted sifting sifts sighed sighs signer sill sills
silting simile similes simpler simplex simply sine singe singed singes singly sings sinned sins sipping sips sires sizes skate skates skids skill
skills skins slack slacks slats slaying slays slicks slides slipping slips slit slits slitting slops slows smack smacks smart smarts smelling smells
smite smites snack snacks snare snared snares snaring snipping snips snitch snitched snore snores snows soared soaring sods solids solos solves sops
sore sores sown sows spans spare spared spares sparing spate spats spaying spays speck specks sped speed speeds spelling spellings spells spent
spews spies spill spills spilt spine spines spit spite spites spits spitting splat splint splints spore spores stabler stablest stabs stage stages
staging stags stake stakes staking stale stales staling stalk stalks stall stalls stank staple staples star stare stared stares staring stark stars
stater statue statues stave staves staving steal steals steep steeps steer steers stick sticky stiff stiffs stinks stitch stitched stoke stokes
stole stoles stomps stone stones stoops storey storeys stork storks storm storms stove stoves stows straying strays stript studies studious stuff
stuffs suit suits summit summits supple suppler swats swaying sways sweats swelling swellings swells swifts swill swills switcher swore synopses
tablet tablets tack tacking tacks taker takers tale tales tames tans tapes teaks tears teas teats teems teens telephone telephones tenet tenets tens
tents testes testis texts thaws thee theme themes thesis thick thin thins thongs thorough though thous threat threats threw thrust thrusts thus
tides ties tigers tiles tilts timer timers tings tires toads toils token tokens tolls tomes toots torch torches touchy tough toughs toward trace
traces tracing tract tracts trail trails tree trees tribal trill trills trough troughs truck trucking trucks truest trusty tugged tugging tuned
turfed turner udder udders untie unties ushers vague valve valves varnish vatted vender venders vented verbs vested vetoed vice vices vies vises
visibly vistas wafer wafers wafts wager wagers waiter waiters walling walls wands wanes warts watery watts waver wavers wees welds welts whale
whales whereas wherever whets while whiles white whites whore whores widows widths wilds wilting wilts window wintery wintry wires withdraw
withdraws wits woks wording wordings workshop world worlds worming worms wound wounds wrens writ writer writers writhe writhes writs yearn yearns
`
