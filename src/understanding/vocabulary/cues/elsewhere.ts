import type { Phrases } from '../../../knowledge/phrases.ts'

/** Another situation than the one in question. */
export const elsewhere: Phrases = {
  en: `
    another customer, other customer, another client, other client, a different customer, different client, last customer,
    previous customer, unlike our, friend of mine, a friend, friends at, different story, different topic, separate topic,
    unrelated, not part of this, not what i am asking, not what this is about, never mind that, ignore that, leave that aside,
    at my old, at my previous, my previous employer, my old company, my last job, sister company, as an aside, side note,
    not the topic, nothing to do with us, nothing to do with this, skip it, skip that, skip that one, not our scope, leave that out, leave it out, so ignore, fell through, off the table, by themselves, do it themselves, somebody elses headache, someone elses headache, somebody elses problem, out of our scope, someone else does that, not this one, already sorted, already solved, already handled, is handled separately, is done already,
    not relevant here, another project, another deal, another account, another engagement, other project, other engagement, we had a customer, we once had, somewhere else, elsewhere, not about,
    not talking about, leave .. aside, mix this up, mix that up, mix up with, not to be confused, not confuse, confuse this,
    confuse it`,
  de: `
    =anderer kunde, =anderen kunden, anderem kunden, =anderer kunden, =ein =anderer kunde, =bei =einem =anderen, letzter kunde,
    letzten kunden, vorheriger kunde, früherer|frueherer kunde, =im gegensatz =zu =unserem, =anderes projekt, =anderen projekt,
    anderem projekt, früheres|frueheres projekt, letztes projekt, letzten projekt, freund =von =mir, bekannter, bekannte =von =mir,
    =ein freund, =andere geschichte, =anderes thema, =ganz =anderes thema, =andere baustelle, =andere sache,
    =gehört|=gehoert =nicht hierher, =gehört|=gehoert =nicht dazu, =nicht teil davon, darum =geht =es =nicht,
    =geht =es =hier =nicht, =nicht thema, =nicht =das thema, =hier =nicht relevant, =nicht relevant =hier, =tut =nichts =zur sache,
    nebenbei bemerkt, =nur =am rande, =am rande, nebenbei, =in meiner alten =firma, =bei meinem alten,
    früherer|frueherer arbeitgeber, alten arbeitgeber, alten firma, letzten job, schwesterfirma, schwestergesellschaft,
    =schon erledigt, =bereits erledigt, =schon geklärt|geklaert, =bereits geklärt|geklaert, =ist =schon geregelt, =ist geregelt,
    =läuft|=laeuft separat, =wird separat, =für|=fuer =einen =anderen, =mit =einem =anderen kunden, =hatten =mal =einen kunden,
    =hatten =einen kunden, anderswo, woanders, unabhängig|unabhaengig davon, geht uns nichts an, machen die kollegen, haben wir nichts mit zu tun, =lassen =wir =mal beiseite`,
  fr: `
    =autre client, =un =autre client, =l =autre client, =d =autres clients, ancien client, client précédent, précédent client,
    dernier client, client différent, =chez =un =autre, contrairement =à =notre, =autre projet, =un =autre projet, ancien projet,
    projet précédent, précédent projet, dernier projet, =un ami, ami =à moi, =un copain, =autre histoire, =une =autre histoire,
    =autre sujet, =un =autre sujet, sujet différent, sujet =à part, =autre débat, =sans rapport, =rien =à voir, hors sujet,
    =pas =le sujet, =pas =la question, =ce =n =est =pas =le sujet, =c =est =pas =le sujet, =pas celui ci, =pas concerné ici,
    =pas pertinent ici, laissons =de côté, laisse =de côté, laissez =de côté, mettons =de côté, =entre parenthèses, =au passage,
    =à part =ça, =dans =mon ancienne, =mon ancien employeur, ancien employeur, =mon ancienne boîte, =mon ancien poste, ancien job,
    société sœur, filiale sœur, =déjà réglé, =déjà réglée, =déjà traité, =déjà géré, =déjà =fait, =déjà résolu, =c =est réglé,
    traité séparément, géré séparément, géré =à part, traité =à part, =pour =un =autre, =avec =un =autre client,
    =on =a =eu =un client, =nous =avons =eu =un client, =nous avions =un client, =on =avait =un client, =c =est ailleurs,
    =est ailleurs, =se passe ailleurs`,
  es: `
    otro cliente, otros clientes, otro proyecto, otros proyectos, otro caso, otro asunto, otro tema, otra historia,
    otra cosa distinta, a diferencia de, a diferencia del, cliente anterior, el cliente anterior, ultimo cliente, proyecto anterior,
    ultimo proyecto, un amigo, una amiga, un conocido, un colega de otra, mi anterior empresa, mi antigua empresa,
    mi antiguo trabajo, mi trabajo anterior, empresa hermana, al margen, dejando de lado, dejemos de lado, dejando aparte,
    aparte queda, no es parte de esto, no forma parte, no viene al caso, no va de eso, no es el tema, no tiene relacion,
    no relacionado, sin relacion, ya esta resuelto, ya resuelto, ya solucionado, ya esta solucionado, se gestiona aparte, va aparte,
    se lleva aparte, en otro sitio, en otra parte, en otro lado, tuvimos un cliente, una vez tuvimos, por cierto en otro,
    con otro cliente, para otro cliente, en otro cliente`,
  ja: `
    別の顧客, 別のお客様, 他の顧客, 他のお客様, ほかのお客様, 別顧客, 別のクライアント, 前のお客様,
    前の顧客, 以前のお客様, 別案件, 別の案件, 別のプロジェクト, 他のプロジェクト, 他の案件, 前の案件,
    以前の案件, 前のプロジェクト, 別件, 別の話, 別の話題, 今回とは関係, 今回は関係, 今回の件とは, 本件とは,
    本件とは別, 本題ではありません, 余談, ちなみに別, 前職, 前の職場, 知人, 友人, 知り合い, 姉妹会社,
    グループ会社の別, 対象外の話, 無視してください, それはさておき, とは違い, とは違って, 解決済み`,
}
