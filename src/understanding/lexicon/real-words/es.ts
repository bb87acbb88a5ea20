export const esWords = `
abaldonar abandonada abes abogado abogador absente abside acabar acana acates acaya accender accenso aceitada acelerado acento aceptador aceptar
aceptor acertada acertado aceta aceto acierto acion acotar acreditado acta actea aculado acure acuta adelantador adema ademan ademar adepta adepto
adicionar adive adjudicador adquiridor aellas afecha afectar afer aforrar agata agenciar ageste agitar agolar agora agorar agosa agostar agote agre
agregada agreta agrete agreza agrumar aguanes aguantar aguda aguin ahorcar ahormar ahornar ahorro ahotado ahotas ahulado aislador ajado ajenable
ajenjo ajeo ajero ajorrar ajuno alabe alado alanzar alaves alcazar alcion alcuno aleja alejamiento aleve algente algol algosa algoso alguanta algund
algunt alhorre alias alica alier alisar aloa alobada alobado alocada alocado aloe alogamiento alojar alomada alomado alon alosa alotar aloya altar
altea altear altiva altivo altor aluda amado ambo ambon amen amena amencia ameno amentar amente ameos america amin amision amon amorrar amos anada
anadina anadino anafe anatado andon anedir anglo angulado angulo anidio anidir anisar anoja anotador anotar antiga antigo antiguar anual anubado
anublado anublo anudar anulador anulosa anuloso anunciador anuo anuro aojamiento aorta aparecer apaste apear apetecer apetite aplacacion aporca
aporrar aportar aporte aposta apres aproar aprobador aprodar apside apure arabe arado aranzada arcion argent argente argon armos arquitector arras
arrobada arrobado arrobar arrobo artado artesana artos asado asegurador asesora asiana asiano asilado asina asistenta aspide astado aster atabe
atador atajo ataque atlas atregar atril auccion audito augmentar augusta augusto aulica ausentar automata autonomia autorizador aviar avilar avispar
avistar avivar ayua ayuga ayuna ayunar ayunque azotado azotar azre azuda azufre azulado bada bajar bajon balancear balanceo balancero balda balta
bana banada banas bance banida bano banzo barco barda barrado barreda barrer basca basco basna bastar baste baston bata baul bauzon bazo beata beato
befre bejin benefico bestion beuna bezon bilis billa blancor blanda blando blinco bloca boarda bocon bodon bolillo bolon bolones bootes bordado
borde borne borrador borrajo bosta botin botor bovedar bozon braco bramo brana branca brancha brandis bravo brea brear brena brezo brin brizo broton
bruzos bubon buega buera bufeta bufon burdel burdeos burges butron buyes buzo buzos cabal cabas cabaza caber cabera cabezal cabio cabra cabro cacle
cadera caduquez cagado cagar caigua cain cajiga calena cales caleza caliente caliga calla calle callo calta camal camao camba cambar cambara
cambiada cambija cambil cambin cambiza cambizar cambizo cambo cambra camena camia camiar camibar camilo camini camio camion campeo campes cana
canali canar canceller cancerada cancerado canco cancon candar candela candelada canear canela canelada canelado canelo canga cangar canil canino
canon cansar cansino canta cantal cantear canto cantor canucela canuela caos capa capea capeta capia capita capitacion capota cappa captar carado
carago carao caraos carau caray carba carca carda cardar cardena cardo carea careado careador carear carel carena careo carey careza cargador
cargosa cargoso caria cariado cariar caries carino cario carla carlan carlo carlos carmes carnal carpa carpo carra carriel carro carta carton casal
casar cascas casina casio casis cason casta casuca cata catalogo catar categorica catino caton catos cauca cauce cauje cauque causa causeo cauta
cayuca cebra cebrado cedro cefrado ceina celan celar celtre cenal cenco cenero centen centon centrar centris ceracion cerate cercado cerco cerdo
cereo cerero ceres cerio cerno ceron cerosa ceroso cerrador cerrajon cerrazon cerron cestro cetre cetro chai chale chan chanca chanco changa changle
chano chantar chanto chapa chape chapin chapo chaque charnel charo chasis chata chato checa checo chequen chia chica chico chile chimo chinar chinda
chine chinga chingo chipa chipe chira chis chisa chita chito chiva chivo chiza chofe chope chopera choque chorreo chota chote chuna chuno churcha
churco cidra cieno ciente cierna cierre cierva cierzas cifrar cimento cina cinc cincelada cincelado cincho cinica cinico cintar cinto cintra circo
circun cirro cisco citra ciudadano clan clasica clin clise clister clota coaptacion coate coba cobea cobla cobo cobre cocer cocida cocido codena
codeso codificador codin codina codon cofre cofto coger coido coitar coito coladora colear colector colegir colision colla collar columna combes
comedo comer comerciar comerical comida comido comigo comino comistion comodon compana compano comparable comparador compartidor compas compatia
compensar competer competicion complejo complexo compon componente comportable comporte comprensa comprometer comto concento concepta concepto
condado condicionar conectar confector confin confirmador confirmando confitura conformar confortable conforte congola coniforme conjuntar conreo
conservar consocio consolar consona consone constar constructor consueta consul consula consular consultante consumador consumar consumero consumido
consuno consunta consunto conta contable contador contal contendedor contendor contentor contera contexto contia contigua contiguo contina contino
continuar contracta contractar contracto contrada contralar contralto contrapar contrapas contrasta contrasto contray contrita contrito convento
convergir conyector conyunta conyunto cooperacion cooperante cooperar copera copete copia copiar copilacion copra copta copto cora corar coras corbe
corces corea corear coreo corito corneo corno coro corotos corps corra correon correosa correoso corrigendo corro corse corso cortado cortafuego
cortao cortar corte cortes corton corvo corzo cosida cosido cospe costado costar costra cota cotar coto cran cras credo creedor creer cremacion
cresa criacion criado criador criar croar cruenta cuado cuarto cuata cuatri cueita cuenca cuenda cuende cuete cuina cuino cuita culas culta cunado
cunal cuneta cunete curanto curro curta curto cuta dador datar dean deber debil debito decada decender declarador declive dedignar deferente
degradado dehender delate delegante deleite deleta deleto delgada delgado delicado demias denar dende dentista depos deprender desaire desaparecer
desarrollar descantar descarado descastado descostarse descotar desdel desden dese desend deseno deside designio desinar desino deslazar desmontar
desolazar despacio despancar despecho despegada despegado despegar despender desplanar desplatar desplayar despuente despuesta despuesto deste
destre destron desus devan dextro diarria dichosa dichoso diclino diesi diferencial dilecta dilecto dimension dimero dimision dinerosa dineroso
diocesi diocesis directiva directora disector disenso disono displacer disputacion distingo ditero diverso docen dolar doler dolo dolzor domanio
domingo dominico domino dond doneo dorar dotor draga drago dril drope duas ducha ducho dudable dudar duelo duendo duerno dueto dular duradora
duradura durez ecepto echador echazon echura economia editar educacion efero elastica elastico elegia elegidor elegio elevado elevador eligir
eliminador empegar empelar empenar empleador empozar empresaria empresta empujar empujon encanada encanado encantador encara encarado encargar
encarna encarnado encaro encartada encartado encentrar encia encimar encina encintada encintado enciva encostrar ende endina endino enebro eneo
engace engina engorro enhado enjero enriado enta entable entado entandar ente enteco enteo enterada enterado enterar enterez entirar entono entrador
entramas entrambos entredos entregar entriega enturar envero envido envigado envion enviso enzima equido equino ereccion esbate escacado escalador
escalamo escaldado escaldo escalfado escalla escama escamado escana escara escasa escaza escila escribido escriptura escritora escriturar escuerzo
esmerar espacico espaciosa espacioso espedar espejar espertar espesar espetar espira espiracion espirar establo estabon estaca estacte estadia
estadio estafa estajo estala estalo estanar estancar estante estarna estatua estay esteba ester estera esterar estero estiba estira estora estrada
estrado estria estro eter eternal eterno eveccion evento evolucion excluidor exigible existir exito expiacion expiar expirar exploracion explorar
expresa extender extorno extrados fabricar fabrida fabril facer facha fachado facia facial facies facilima facilitar falca falda faltar falte falton
falua fanal fares farmacetica farta fartura fasces fasta fasto fastos fata fator fauces fautor favo feder federacion federar felus fenal ferrero
festiva fichar ficta ficto fiel fiemo fiera figurado figural figurin figuron filis fillo fimo financiar finanza finar finchado finesa fingir finura
firmal firme firmon fisura flato flavo flete fluente flujo fluxible focha follon fondo fondon foral foras forca forceps forcina forja formar formero
formol forra forte forza forzal fractura fracturar fraude fres fresa freso fronte frontis fruente fuer fuerte fuesa fulera fulla funcional funda
fundo fura furente fusentes futre gafar gales gallera gallero ganador ganan ganido ganir ganon ganosa ganoso gansa gansaron ganso gante gantes gatas
gato gayar gaznar generador generante generar gent genta gento genues gesto glase glasto golde goles gong grafia grafila granado granar granda
grande gratil gratular grida grido gripo grisu gropos grumo guardian guardin guaria guarida guarra guastar guasto guiar guido guisa guite guito
gustar gustosa gustoso haba habado habar habilitador habito haca hacan hacha hacho hacina harca haren harija harina harma haron harpa harpia harria
harta hartia hayal hebra hechor hecto helio heredad heren heria historial historiar hito hiton honoris hopeo hospedador hospedar hoste hostelera
hucha hucho hucia huebos hueco huello humar humus ideal idear ignara ignota iguada igualar iguana iguar impacto impasible imponible importar imposta
incensivo incidente inclinacion incluir incoloro incuso inda india indicador indiciado indiciar indijado indinar indirecte individua individuar
infernal inferno influente informador ingreso inmune innovacion inorme inscripto inserta inserto insignida insinia instalador instante instilacion
instilar instituta instituto integra integral integrante inteligible intencion intension interesal interesar interese interino internar invencion
inventivo inventor inventora invernal invita invitador invito jamar jamuas jornada judio jugo julo junco junio juno jurio labe labeo labil laboroso
labro ladon lagar laida laido laista lambel lamer landa lande lando lapsa lapso lapsus lardo largar largor lasto latera latero latex latir lavar
lave leal lega legado legar lego legrar leista lendel lendera leneas lentor lentura leones lest letal letor letura leva leve liber libra librar
libro licenciar lictor liebre liega liego liento lieva lieve ligar limeta limitar limpido limpion lina lincea linda lineal linear linera linfa
liones lipes liquidar lirada lirado lisa lisiada lisiado lisis liso listar listeada listeado listel listin liston lita litre llaga llamador llanada
lleca lleco llegar llena lleno llera lleta llevar locacion logar logia logis logrear loista longa longar longo longor losina losino lucencia lucense
luengo lunar lunes lungo macar macha machin machina macho maco madera madios maes maestra magin magra magro maido malestar manante manare mancar
mancera mancha manco mandato mandi mandon mandra manea manear maneria manes mango mangual mania manida manido manija manila maniota manota manso
manta mantera manto manufactura manutener maquila maquinal maquinar marcear marceo marchar marcia marcio marear mareo margar maro marocha marrar
marro marso martin mascar masera masita maste mastel matera material mazo mecer mecha mediada medial mediar medica medicar medico medo medro mege
meismo mejer mejida mejido melera memorar menar mencion menes menge menorar menorista mensula mensural menta mentada mentado mentar mentido mentiron
menton mentor merar mercador mercar merey mergo mesar mese mesias mesma mesmo mester metad metal metical metilo metra metrica metrico metro meyor
mezcla mezclador miar miasma micha micho mico micra micron mientra miera mies miga migar milla millo mimar mimo minar minera minerista minina minino
minio ministra ministro minorita minuto mioma mirado mirlar mirra mirrado misar misia misio mista misto mitan mitra mitrado mitrar mizar moble mocha
mocho modal moderante modesta modio modosa modoso moer moises mojel mojera moler molestador molestia moleta molificar momera momificar mona monada
monda mondar mondo monear monera mongo monita monja mono montadgo montador montana montano monte montea montear monteron montes monton montosa
montoso morar morcar morea morel moreo morera morles moste mosto mota motar motera moto mufti multa multipla multiplo muncha muncho mundo murar
muste mutis nadal nadar nadi nadir nares negador negar negral negus nembrar nengun nenguna nenguno nesgado nevado nevar nevera nevero niel nieta
nino nipos nivea niveo nodo nominacion nominador nonez norial norma norte nostras notar novel nuegado nuera nuesa nueso nueve nueza objecion objecto
observar obtuso ocupador ocupar ofrecer oidor ojera olvidosa olvidoso operante oponer ordinar osera ostentar ostion otrosi otubre overa overo ovido
pacado pacer pagel paginar painel pais pajado pajar pajara pajel palado palas palazo pamue panado panal pane panela pangue panil panol panque panul
papado papar papara papel papelero papera papero parado paral parao parar parce parche parcir pared parias parir paris parne parqui parta participe
partil parto pasador pasapan pase pasear pasera pasible pasmado pasmar pasote pasta pastar pasto pasudo patan patas pate patina pausado pausar paves
payar payes pazo pece pecio pedidor pediente pega pegar pelaza penado penal penar pendura perdidosa perdidoso perfida perfido periodo peris perista
perjura perjurar permanecer permico permision permisor permistion perol perque perrona persistente perta pertenecer pesar peste picio picta piedra
pieria pierna pina pinata pinga pingo pintar pinza pinzas piquete pisar pista pita pitio placa placel placer plaga planta plante plantillar planto
plaste plata platilla plato playa pleca plepa podio podrida podrir poino polen pondo ponque ponto popes porcal porfolio porral porta portar porte
posado posar poseer posete positiva positivo postal poste postre postura practica practico praza preces preciso precito predio premia premio premiso
prensa prension preparador prepasado prepuesta presa presencial presenciar presentador presente presentir preso prest presta presto presunto prever
prevision priado primada primado primate primeria primeva primor principar principe priora privilegio proceso procura producir productor profesional
prohibir prois prolonga promedio promision pronaos prono propao propina proporcion propria propriedad proprio prorrogar prosupuesto proto provecto
provida provido provista provisto proyeccion puado pubes publicano publicata puches pudio puerca pujes pulla pulles puncha puno puntacion punteo
punzo puto quebradero quedar queja quejar quejo quema quena quera queso queule quier quietar quiete quijar quinado quintar quiste quistion quitador
quitapon quiton rabel rabida rabido rabon rabona racel raida raido ramon rampa rana rango rape rapina rapita rasel rastrar rastrel rastrera rastrero
rateo rayido reaccion reaccionar reata reatar reato rebato rebite rebote recamado recamar recamo recazo rechazador recia recibo recio reclame
recoger recompensar recortado recortar recorte recovera recovero recta rectal rectar recto recua recular recura redactor redecir redencion redondon
redor reemplazar reenviar refractor regalar regate regenta regio registrador reglar reglon regulador rehusar reitre rellanar rellano relucir
reluctante remate rembolso remirada remirado remonte remota remoto remover renal render rene renovador renoval renovera renta rentar rento renunciar
repajo repapo reparon repartidor reparto reposo repostar reposte reptar repuesta requive resalte resellar resello resisa resma resol resoli resolver
resorte respe respetivo respondon restaurante retal retar rete retico retin retir reto retono retoro retro revencer revendedera reventar reverencia
revirada revirado revista revocador revolcado riego riste rizal roana rodas roete rogacion roleo rolla rollo roma romea romper rona ropa rostir
rotal rotante rotar rotonda rotor rotosa rotoso rotuna rutar sabida sabiente sabio sable sabor sabre sachar saciar sacio sacope sacra saeta safio
safir saga sajar salab salada salar salaz saldar saldo salega salep salera salesa saleta salgar salica salico salin salina salino saliva sallar
salma salmar salmo salon salpa salsa salso saltear salteo salton salvar salve samio sanar sanes santa santo sapida sapiente saran sarga sarta saten
satisfecho sato secar seccion secen secon secura seer seguida seguido segundar segundon segur seise seleccion selecta selectas selecto sellar
semantica semantico semen sena senda sendas sendos separador separante separata sergas serie serna seron servador servar servir sesen severa siames
siena sifue signatura signo sigua silga silice simulador sine siquier sirle sirte sobejana sobejano soberado soberania sobra sobrecara sobrecargar
sobrecarta sodio solar solaz soldar solea solear solen soleo soler soletar solicitador solida solidario solido solito sollar sollo somo sonto sorce
sordo sordon sorteo sosamente sotar soto statu subscribir subscriptor sucio sudar sueca suela sueva suita sumir suscripto suscritor suspender
sustituidor sustituir sutas sute tabes tableo tacar taifa taiga talco talle tandeo taner tango tanido tapis tarida tarifar tarima tarin tarina
tarjera teame tecnologia tejer tejido telemetro temer tempate templete tenante tendel tendencia tendera tendero tendido tenir tenis tenor tenso
tenuo tercena tercer terceria tercerol terceto terco termas termes termica termico terminador terminajo terminal termita termo ternera ternero
terpina terrera terrero terrina terrino tesis teste tienta tilla tillo tiple tipoy tirulo titilar titolo titubar tizne toar tobar tocada tocado
tocata tocaya tocho tocon togada togado tojal tolda toldo tomador tomar tomaza tonada tonal tonar tongo topada topar topica topico topil toque
torada toral tose tozal tozar traba trabada trabado trabajar trabal trabar trabe traca tradicional traer traida traina trainel traje trajin trance
trans translacion trapajo trape trasga traslapar traslata traspalar trastada trastejar trastera trasvasar trece trecho tria triar tribal triga
trigal trocar trun trusas tucan tundra tuneria turno tuyos unate uncia unible unidamente unidor uniforme universa urica urico usador usagre usaje
usgo usuraria usurario vaca vaciante vaciar vaco vacua vacuo vaga vagante vagido vahido vaida vainilla vajilla valar valer vali valia validad valija
valla valle valon vals valua valva vapor varga vargas varia variante variar varilla vario vasilla vasto vatio vecera veedor vello velo venador
vencedor vencido venda vendal vendar venderse vendi vendo venera veneta venia ventada ventaje ventana ventar ventera ventor verbo verdel verdor
verge verme verso vesta veta vice vicente vicia vicio victo vidal vide vidente vidro vienesa viernes vinta vireo virgen virginea visal visar visco
visiton viso vison vistosa vistoso vito vivac vivar vivaz voace zopas
`
