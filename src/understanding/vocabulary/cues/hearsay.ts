import type { Phrases } from '../../../knowledge/phrases.ts'

/** Somebody else's opinion or wish. */
export const hearsay: Phrases = {
  en: `
    says we should, say we should, says, claims that, told us, tells us, told me, thinks, think, insists, suggests, suggested,
    recommends, recommended, would like, wants, wants us, keeps saying, keeps asking, read that, heard, heard that, according to,
    believes, argues, swears, proposes, proposed, mentioned, recommended by`,
  de: `
    sagt, sagen, meint, meinen, behauptet, behaupten, =hat gesagt, =haben gesagt, sagte, sagten, =hat gemeint, meinte,
    =hat =uns gesagt, =hat =mir gesagt, =wurde =uns gesagt, hieß =es, angeblich, laut, empfiehlt, empfehlen =uns, =hat empfohlen,
    =haben empfohlen, empfohlen =von, schlägt|schlaegt =vor, schlug =vor, vorgeschlagen, =rät|=raet, rät|raet =uns, raten =uns,
    =möchte|=moechte =dass =wir, =will =dass =wir, wünscht|wuenscht =sich, wünschen|wuenschen =sich, =hätte|=haette =gern,
    =hätte|=haette =gerne, =hätten|=haetten =gern, besteht darauf, bestehen darauf, besteht =auf, denkt, glaubt, glauben,
    =habe =gehört|=gehoert, =haben =gehört|=gehoert, =gehört|=gehoert =dass, =habe gelesen, =haben gelesen, gelesen =dass, zufolge,
    schwört|schwoert =auf, =hat erwähnt|erwaehnt, erwähnte|erwaehnte, fragt =immer`,
  fr: `
    dit =que, disent =que, dit =qu, disent =qu, =nous dit, =nous disent, =nous =a dit, =nous =ont dit, =m =a dit, =m =ont dit,
    =on =m =a dit, =on =nous =a dit, =il paraît, paraît =que, prétend, prétendent, affirme, affirment, pense =que, pensent =que,
    pense =qu, pensent =qu, croit =que, croient =que, insiste, insistent, suggère, suggèrent, =a suggéré, recommande, recommandent,
    =a recommandé, =ont recommandé, recommandé =par, conseille =de, =nous conseille, =nous =a conseillé, propose, proposent,
    =a proposé, voudrait, voudraient, aimerait, aimeraient, souhaiterait, souhaite =que, =veut =que =nous, =veut =qu =on,
    =veulent =qu =on, =veulent =que =nous, selon, =d après, =j =ai lu, =ai lu =que, =on =a lu, =avons lu, =j =ai entendu,
    =ai entendu, entendu dire, entendu =que, =a mentionné, mentionne =que, =ne jure =que, soutient =que, réclame,
    =nous demande =sans cesse`,
  es: `
    dice que, dicen que, dijo que, dijeron que, nos dice que, nos dicen que, me dicen que, nos dijeron que, nos dijo que,
    me dijeron que, me dijo que, nos han dicho, me han dicho, segun ellos, opina, opinan, piensa que, piensan que, cree que,
    creen que, insiste, insisten, sugieren, sugirio, recomiendan, recomendo, recomendaron, proponen, propuso, quiere que,
    quieren que, le gustaria, les gustaria, he leido, he leido que, leimos que, he oido, he oido que, oimos que, afirma, afirman,
    sostiene, sostienen, asegura que, aseguran que, menciono, comento que, comentan que, alguien comento, pide que, piden que,
    se dice, dice el`,
  ja: `
    と聞いて, と聞きました, と聞いた, と伺い, と書かれて, によると, によれば, いわく, 曰く, と主張, と提案, と提案され, を提案され, を勧め, を勧められ, と勧められ, を推奨され, がほしいと, と噂, という噂, という話,
    という説, と教わ, と教えられ, にすべきだと, べきだと, と読みました, と読んだ, べきだと言われ, すべきだと言われ, だと言っています, だと聞いて, だと言われました, だと書いて`,
}
