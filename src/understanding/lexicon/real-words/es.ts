export const esWords = `
abaldonar abandonada abogado abogador acabar acana acaya accender accenso acelerado acento aceptador aceptar aceptor acertado aceta aceto acierto
acotar acta actea acure acuta adelantador adema ademan ademar adepta adepto adicionar adive afer aforrar agenciar ageste agitar agolar agorar
agostar agregada agreta agreza aguanes aguantar aguda aguin ahorcar ahormar ahornar ahotado aislador ajorrar alaves alcuno alejamiento aleve algente
algol algosa algoso alguanta algund algunt alias alobada alobado alocada alocado aloe alogamiento alomada alomado alon alotar altar altivo aluda
ambo ambon amencia amente ameos amin amorrar amos anada anadina anadino anafe anatado anedir anidir anotador anotar ante antiga antigo antiguar
anudar anunciador aojamiento aparecer apaste apetecer aplacacion aporrar aporte aproar aprobador aprodar apure aranzada argent argente argos armos
arquitecto arquitector arras arrobada arrobado arrobar arrobo artos asegurador asesora asiana asilado asina aster atlas atregar automata autonomia
autorizador ayua ayuga ayuna ayunar ayunque azotado azotar azre azuda azufre azur bajar bajon balta banas bance bando bano banzo barco basca basco
basis basna bastar baste bata bauzon befre beuna bezon bilis billa blancor blando blinco boarda bocon bodon bolon bosta botin botor bozon brea brear
brena brin broton bubon buega buera bufeta bufon burdel burdeos butron buyes buzo buzos cabal cabas cabaza cabera cabezal cabio cabra cabro cadera
caducar caduquez cain calena cales caleza caliente calla calle callo camal camao camba cambar cambara cambiada cambija cambil cambin cambiza
cambizar cambizo cambo cambra camena camia camiar camibar camio campeo campes cana canali canar canco canga canil cantal cantar canto capitacion
carago carao caraos carau caray carba carca carda cardena cardo carea careador carel carena careo carey careza cargar cargosa cargoso caria caries
cario carla carlo carlos carmes carnal carpa carpo carra carro carta casal casar cascas casis casuca cauca cauque cayuca cebra cebrado cefrado ceina
celtre cenal cenco cenero centen centrar centris cerate cercado ceres ceron cerosa ceroso cerrador cestro cetre cetro chai chan changa changle chano
chanto chapin chia chica chico chimo chinar chinda chine chinga chingo chipa chira chisa chita chito chiva chivo chiza chofe chope chopera chorreo
chota chote chuna chuno churcha churco ciente cifra cifrar cina cinc cincho cinica cinico cintar cinto cintra circo cisco clister clota coaptacion
coba cobea cobla cobo cobre cocido codena codeso cofre coido coitar coladora colegir colision combes comedo comer comerciar comerical comido comigo
comino comistion comodon compana companero compano comparador compartidor compas compatia complejo complexo comporte comprometer concepta concepto
condicionar confirmador confirmando confitura conformar conforte coniforme conjuntar conreo conservar constar constructor consueta consul consula
consultante consumador consumar consumero consumido consuno consunta consunto conta contal contera contia contigo contigua contiguo contina contino
continuar contracta contracto contrada contralto contrapas contrasta contrasto contratar contray contrita contrito convergir conyunta conyunto
cooperacion cooperante cooperar copera copra cora corar coras corbe corces coreo corneo coro corra correon correosa correoso corrigendo corro corse
cortafuego cortar corte cortes cosido costa costar costo costra cota cotar cras creedor criador cruenta cuado cuarto cuata cuatri cueita cuenca
cuenda cuende cuete cuina cuino cuita culas culta cunado cunal cuneta cunete curanto curta cuta dador datar dean decender declarador dedignar
deferente dehender delgada delgado delicado denar dende depender depos descantar descotar desdel desden dese deside desinar desmontar despacio
despecho despegada despegado despegar despuente despuesta despuesto deste desus devan dextro diarria dichosa dichoso dilecta dilecto dimero dinerosa
dineroso director directora disputacion distingo ditero diverso docen domanio domingo dominico domino doneo ducho dudable duelo duendo duerno dueto
duradora duradura durez ecepto economia editar elegia elegio elevado elevador eligir empegar empelar empenar empleador empozar empresaria empresta
encanada encanado encantador encara encargar encarna encartada encartado encintada encintado endina endino enero engace enjero enta entable entado
entandar ente enteco enteo enterada enterar enterez entirar entono entramas entrambos entregar entriega enturar envero equido equino esbate escacado
escalador escalamo escaldado escaldo escalfado escalla escama escamado escana escara escasa escaza escila escriptura escritora escriturar escuerzo
espira espiracion establo estaca estacte estadio estafa estajo estala estalo estanar estancar estante estarna estatua estay ester estera estero
estira estora estrada estrado eter evento evolucion exigible existir expiacion expiar expirar exploracion expresa extorno fabril facer facha facia
facial facies factor facturar falca falda faltar falte falua fanal fares farmacetica farta fartura fasces fasta fata fator fauces favo federacion
federar fenal fichar ficta fiel fiera figurado figural figurin figuron filis fillo finalizar finanza finar finesa fingir finura firmal firman firme
fisura flato flujo focha follon fondo fondon foras forca forja formal formar formero forra forza fractura fres fronte frontis fuer fuerza fuesa
fulera fulla funcion funcional fura futre gafar ganador ganan ganido ganir gansa gante gantes gastosa gastoso gatas gato gayar gaznar generar gent
genta gento genues gesto glasto golde goles gong grafia grafila granado granar grand gratil gratular grida grido gripo gropos grumo guardian guardin
guaria guarida guarra guasto guito gustosa gustoso habilitador haca hacan hacha hacho hacina harca haren harija harina harma haron harpa harpia
harria harta hartia hechor hecto heredad heren heria hospedador hoste hostelera hucho hucia humar ignara ignota impasible imponible incensivo
incluir inda india indica indicador indiciado indiciar indijado indinar indirecte individua individuar inferno informador informativa ingreso inmune
inorme inscripto inserta inserto insignida insinia instante instilacion interes interesal interesar interese interino inventivo invitador jamar
jamuas junco junio juno justa justo laboroso labro ladon landa lande lando lapsus lardo largor lasto lave lego leneas lentor lentura lest letor
letura leva leve liber libra libro licenciar lictor liebre liego lieva lina lincea linda lineal linear linera linfa lipes lisiada lisiado lisis liso
listeada listeado listel listin liston litre llave lleca llena llera lleta llevar logia logica logico logis longa longo lucencia lucense luengo
lungo macar macha machin machina macho maco madera maes magra magro maido manante manare mancar mancera mancha manco mandi mandon mandra manea
manear maneria manes mango mangual mania manida manido manija manila maniota manota manso manta mantera manto manutener maquila maquinal maquinar
marcear marceo marchar marcia marcio marear mareo margar maro marocha marrar marro marso marzo mascar masera masita matera mecer media mediada
mediar medica medio meismo mejer mejida mejido melera menar mencion menes menorista mensula mensural mentada mentado mentido mentiron menton mentor
merar mercador mercar mesar mese mesias mesma mesmo mester metad metal metilo metodo metra meyor miar miasma micho micra miera miga migar milla
millo mimar mimo minar minera minerista minina minino minio ministra ministro minorita mioma mirado mirlar mirra mirrado misar misia misio mista
misto mitra mitrado mitrar mizar mocho modal modosa modoso modulo moer moises mojel mojera moler molificar momera momificar monada mondo monera
mongo monita mono montadgo montador montana montano monte monteron montes monton montosa montoso morar morcar morea morel moreo morera morles mosto
motera moto mufti multa multipla multiplo muncho mundo murar muste mutis nadal nadar nadi nadir nares negador negociosa negocioso negus nengun
nenguna nenguno nesgado nevado nevar nevera nevero niel nieta nivea niveo nombrada nombrar nominador nonez norial norma norte nostras novel nuegado
nuera nuesa nueso nueve nueza objecion ocupador ocupar ofrecer ojera operante ordinar osera ostentar otrosi overa overo pacado pagar pagel pais
pajado pajar pajara palado palas palazo pamue panado pangue panque papado papar papara papelero parado paral parao parar parce parche parias paris
parne parqui parta participar participe parto pasador pasapan pasear pasera pasible pasmado pasmar pastar paste pasudo patan patas pate pausado
pausar paves payar payes pazo pedido pega pegar pendura perdidosa perdidoso perdurar perfida perfido peris perjura permanecer permico permision
permisor permistion perol perque perrona pertenecer pesado pesar piedra pieria pierna pinga pisar placa placel placer planeo planta plante
plantillar planto platilla plato pleno podrida podrir poino polen ponto popes porcal porque porral porta portar porte posado posar poseer posete
postal poste practica practico predio premia premio premiso prensa preparador prepasado presencial presenciar presentador presente presto prevision
previsto priado primada primado primate primor principar priora privilegio producir productor profesional prois promedio promision pronaos prono
propao propina propria propriedad proprio proto provecto provida provido proyeccion publicano publicar publicata puches puerto puntacion quebradero
quedar queja quejar quema quena quera quier quiete quinado quistion quitador quitapon rabel rabido rabon rabona racel raido ramon rampa rana rape
rasel rastrar rastrel rastrera rastrero rastro rateo rato rayido rebato rebite rebote recamado recamar recamo recazo rechazador rechazar recia recio
reclame recortado recortar recorte recovera recovero recular redecir redondon redor regalar regate regenta regio registrador reglar reglon reitre
rellanar relucir reluctante remate rembolso remirado remover render rene renovador renoval renovera repartidor reposo repostar reposte reps resellar
resello resisa resorte respetivo restaurante retir revendedera reventar revirado revista revocador revolcado riego rizal roana rogacion roleo rolla
rollo roma romea romper rona ropa sabida sabiente sable sabor sabre sachar saciar sacio sacra saeta safir sajar salada salar saldar saldo salep
salera salesa saleta salga salgar salia salica salin salina salio saliva sallar salma salmar salmo salon salpa salsa salso saltear salteo salton
salva salvar sanar sanes santa santo sapida sapiente saran sarta saten sato secar secon seguida seguido segundar segundon segur seleccion selecta
selectas selecto senda sendas sendos separador separante separata sergas serna seron servar servir severa siames sifue signo sigua sine sobejana
soberania sobra sobrecara sobrecargar sobrecarta sodio solar solaz solea solen soleo soler solida sollo soltar somo sorce sosamente statu subscribir
subscriptor sucio sudar suita sumir suscripto suscritor sustituidor sutas sute tabes tableo tacar taiga talco talle taner tango tanido tarjera teame
tecnologia tejer tejido temer tempate templete tenante tendencia tender tendera tendido tenir tenor tenso tenuo tercer tercerol terceto terco termas
termes termica terminal terminar termita termo ternero terpina terrero terrina tesis teste tienta tilla tillo tipoy titilar titubar tizne toar tobar
tocada tocata tocaya tocon tojal tolda toldo tomar tonal tonar tongo topar toral tose tozal tozar traba trabada trabado trabajar trabal trabar traca
trace traer traida traina trans trapajo trasga traslapar traslata traspalar trastada trasvasar tria triar tribal triga trigal trocar trusas tucan
tundra tuneria unidamente unidor urico usagre usaje usgo usuraria usurario vaco vacuo valar valer validad valle valon valua vapor vargas varia
variar vario vasto vatio vecera veedor venador vencedor vencer vencido venda vendar venderse vendi vendo venera veneta venia ventar ventera ventor
verdel verdor verge verme vesta veta vice vicio victo vidal vinta virginea visal visar visco viso vistosa vistoso vito vivac vivar vivaz voace zopas
`
