import type { FactPhrases } from '../phrases.ts'

export const customerWillActPhrases: FactPhrases<'customerWillAct'> = {
  yes: {
    says: {
      en: `
        {customer} will {act}, {they} will {act}, {they} would {act}, {customer} would {act}, {they} can {act}, {customer} can
        {act}, {customer} happily {act}, {they} {willing} [to] [{act}], {customer} {willing} [to] [{act}], {customer} admin|IT|team
        {willing}, {customer} admin|IT|team will {act}, {customer} [admin] promised, {they} promised to, {they} offered to {act},
        {customer} offered to {act}, {they} agreed to {act}, {customer} agreed to {act}, will {act} it themselves, {act} ..
        themselves, {act} .. for us, {act} our .. ID, {act} our [partner|MPN] ID, {act} us as [the|their] partner, {act} us as
        [the|their] DPOR, {act} us, {willing} to {act}, make the entry, make the entries, set whatever, do whatever we ask, do
        whatever is needed, do what we ask, do what we tell them, does what we ask, do anything we ask, {customer} cooperate,
        cooperative, {customer} is fine with, {they} are fine with, no problem for them to, no objection, happy to help, {customer}
        is on board, {they} are on board, wants to nominate us, want to nominate us, nominate us, will nominate, customer says yes,
        their admin will, their IT will, their IT is {willing}, their admin is {willing}, customer admin, said they would {act},
        said he would {act}, said she would {act}, said they will {act}, just tell them what, tell us where to click, tell us what
        to enter, if we send .. screenshot, send .. screenshot, would gladly, will gladly, will happily, would happily, ready to
        act, {they} said yes, gladly {act}, happily {act}, CIO will {act}, CIO .. will {act}, and will {act}, and would {act}`,
      de: `
        {customer} trägt|traegt .. ein, {they} tragen .. ein, {customer} tragen .. ein, {they} trägt|traegt .. ein, trägt|traegt uns
        ein, tragen uns ein, tragen uns gern ein, trägt|traegt uns gern ein, trägt|traegt uns gerne ein, trägt|traegt .. gerne ein,
        uns eintragen, uns einzutragen, uns gern eintragen, uns gerne eintragen, will uns eintragen, wollen uns eintragen,
        würde|wuerde uns eintragen, würden|wuerden uns eintragen, kann uns eintragen, können|koennen uns eintragen, wird uns
        eintragen, lässt|laesst uns eintragen, {customer} hinterlegt, {customer} setzt .. für|fuer uns, {customer} würde|wuerde ..
        {act}, {customer} würden|wuerden .. {act}, {customer} wird .. {act}, {customer} kann .. {act}, {customer} können|koennen ..
        {act}, {customer} will .. {act}, {they} würden|wuerden .. {act}, {they} würde|wuerde .. {act}, {they} können|koennen das
        {act}, {they} werden das {act}, {they} wird das {act}, {customer} {willing}, {customer} {willing} .. {act}, {they} {willing},
        {customer} .. {willing}, {willing} .. {act}, zu allem bereit, {customer} macht mit, {customer} macht das, {customer} macht das
        gern, {customer} macht alles, macht alles mit, machen alles mit, macht mit, machen mit, machen das gern, machen das gerne,
        macht das gerne, {customer} kooperiert, {customer} hilft, {customer} hilft gern, {customer} unterstützt|unterstuetzt,
        {customer} unterstützt|unterstuetzt uns, unterstützt|unterstuetzt uns dabei, {customer} spielt mit, spielt mit, spielen mit,
        {customer} zieht mit, zieht mit, kooperativ, {customer} hat zugesagt, hat zugesagt, haben zugesagt, zugesichert, hat
        versprochen, haben versprochen, {customer} ist einverstanden, einverstanden, {customer} hat nichts dagegen, nichts dagegen,
        kein problem für|fuer den {customer}, kein problem damit, keine einwände|einwaende, ist an bord, sind an bord, tut was wir
        sagen, macht was wir sagen, machen was wir sagen, macht was wir wollen, macht alles was, machen alles was, klickt was wir,
        klicken was wir, admin klickt, kundenadmin, kundenadministrator, admin des {customer}, admin vom {customer}, IT des {customer}
        {willing}, ihr admin macht, deren admin macht, deren IT macht, deren IT trägt|traegt, wir schicken .. screenshot, mit
        screenshot, mit anleitung, wenn wir .. schicken, nimmt die eintragung vor, nehmen die eintragung vor, eintragung vornehmen,
        eintrag vornehmen, würde|wuerde es eintragen, würde|wuerde das eintragen, würde|wuerde das machen, würden|wuerden das machen,
        würde|wuerde es machen, würden|wuerden es machen, wird es selbst, würde|wuerde uns nominieren, will uns benennen,
        möchte|moechte uns benennen, benennt uns, nominiert uns, {customer} sagt ja, CIO würde|wuerde, {customer} unterschreibt, ist
        dazu bereit, sind dazu bereit, hilfsbereit, arbeitet mit uns zusammen`,
    },
    denied: 'no',
  },
  no: {
    says: {
      en: `
        {customer} refuse, {they} refuse, IT refuses, refuse to {act}, refuses to {act}, refused to {act}, refuse to touch, will not
        {act}, wont {act}, would not {act}, wouldnt {act}, does not want to {act}, do not want to {act}, dont want to {act}, doesnt
        want to {act}, not willing to, unwilling, not prepared to, will not touch, wont touch, will not do anything, wont do
        anything, will not lift a finger, wont lift a finger, not lift a finger, never {act}, declines to, declined to, cannot be
        bothered, cant be bothered, not going to {act}, {they} ignore, {customer} ignore, refuses any, refuse any, refuses to enter,
        says no to, said no, no cooperation, uncooperative, no interest in entering, does nothing for partners, nothing for
        partners, not allow us to be entered, forbids, policy forbids, not allowed to enter, wont lift, has no time, no time for,
        will not change anything, wont change anything, does not change anything, will not configure, wont configure, reluctant,
        balks, pushes back, do not touch, dont touch, doesnt touch, no one there will, nobody there will, nobody on their side will,
        nobody at the customer will, nobody .. will {act}`,
      de: `
        {customer} weigert, weigert sich, weigern sich, verweigert, verweigern, verweigert jede, {customer} lehnt .. ab, {they} lehnen
        .. ab, lehnt .. ab, lehnen das ab, lehnt das ab, lehnt jede eintragung ab, {customer} will nicht, {customer} wollen nicht,
        {they} wollen nicht, {they} will nicht, {customer} will nichts, {they} wollen nichts, will nichts eintragen, wollen nichts
        eintragen, will nichts {act}, wollen nichts {act}, will nicht {act}, wollen nicht {act}, möchte|moechte nicht {act},
        möchten|moechten nicht {act}, möchte|moechte nichts {act}, möchten|moechten nichts {act}, will das nicht, wollen das nicht,
        möchte|moechte das nicht, möchten|moechten das nicht, wird nichts {act}, werden nichts {act}, trägt|traegt nichts ein, tragen
        nichts ein, trägt|traegt uns nicht ein, tragen uns nicht ein, trägt|traegt .. nicht ein, tragen .. nicht ein, macht nichts,
        machen nichts, macht gar nichts, machen gar nichts, tut nichts, tun nichts, macht nicht mit, machen nicht mit, macht da nicht
        mit, spielt nicht mit, zieht nicht mit, fasst nichts an, fassen nichts an, fasst .. nicht an, ändert|aendert nichts,
        ändern|aendern nichts, klickt nichts, rührt|ruehrt keinen finger, rühren|ruehren keinen finger, keinen finger, nicht
        {willing}, nicht bereit, nicht gewillt, nicht dazu bereit, nicht kooperativ, unkooperativ, kein interesse, keine lust, hat
        keine zeit, haben keine zeit, keine zeit dafür|dafuer, hat keinen bock, nicht zuständig|zustaendig, verbietet, verbieten,
        untersagt, darf nichts eintragen, dürfen|duerfen nichts eintragen, darf nichts {act}, darf uns nicht eintragen, dürfen|duerfen
        uns nicht eintragen, richtlinie verbietet, ignoriert, {customer} ignoriert, stellt sich quer, stellen sich quer, sperrt sich,
        sperren sich, mauert, mauern, blockiert, blockieren, blockt, blocken, niemand beim {customer}, keiner beim {customer}, niemand
        dort, keiner dort, da macht keiner, da macht niemand, ungern, widerwillig, zögert|zoegert, {customer} sagt nein, hat nein
        gesagt, rückt|rueckt nichts raus`,
    },
    denied: 'yes',
  },
}
