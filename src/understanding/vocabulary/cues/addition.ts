import type { Phrases } from '../../../knowledge/phrases.ts'

/** More comes to what was said. */
export const addition: Phrases = {
  en: `
    also, too, as well, additionally, in addition, on top, same for, same goes for, same applies, the same with, same story,
    same setup, same set up, same thing, same again, same there, same tenant, same customer, likewise, another one, one more,
    one more thing, and then there is, there is also, plus, furthermore, next to that, besides, add, second workload, not only,
    ditto, identical, and for, similarly, moreover, forgot to mention, forgot to say, forgot, by the way, btw`,
  de: `
    auch, ebenfalls, ebenso, außerdem, zusätzlich|zusaetzlich, dazu, dazu =noch, hinzu =kommt, dazu =kommt, =kommt =noch dazu,
    darüber|darueber hinaus, =des weiteren, weiterhin, ferner, zudem, überdies|ueberdies, obendrein, =noch dazu, =und =dann =noch,
    =dann =noch, =dann =haben =wir =noch, =dann =gibt =es =noch, =gibt =es =noch, =es =gibt =noch, =noch =etwas, =noch =was,
    =noch eins, =noch =ein, =noch =eine, =und =noch, plus, sowie, nebenher, daneben, neben, dasselbe =für|=fuer,
    =das gleiche =für|=fuer, dasselbe gilt, =das gleiche gilt, gleiches gilt, gilt =auch =für|=fuer, gilt =auch, gleicher tenant,
    gleicher kunde, gleicher mandant, selber kunde, selber tenant, derselbe kunde, zweiter workload, =nicht =nur, dito, identisch,
    =und =für|=fuer, ähnlich|aehnlich, vergessen =zu erwähnen|erwaehnen, vergessen =zu sagen, =habe vergessen, =hatte vergessen,
    ergänzend|ergaenzend, ergänzung|ergaenzung, nachtrag, übrigens|uebrigens, apropos, analog`,
  fr: `
    aussi, également, =en =plus, =en outre, =de =plus, =par ailleurs, =en complément, =en supplément, ainsi =que, =et =aussi,
    =et =puis, =puis =il =y =a, =il =y =a =aussi, =il =y =a également, =nous =avons =aussi, =on =a =aussi, =nous =avons également,
    =encore =un, =encore =une, =un =autre point, =autre chose, =une chose =de =plus, =une dernière chose, =j ajoute, =j ajoute =que,
    ajoute, ajoutez, ajouter, =à ajouter, =sans oublier, plus, =même chose =pour, idem =pour, idem, pareil =pour, pareil,
    pareillement, =de =même, =de =même =pour, =même client, =même tenant, =même locataire, =même situation, =même contexte,
    =même configuration, =même config, identique, non seulement, =à côté =de =ça, outre, =s ajoute, =s =y ajoute, deuxième workload,
    second workload, oublié =de dire, oublié =de préciser, oublié =de mentionner, =j =ai oublié, ah =et, =au =fait, =d ailleurs,
    =à propos, =et =pour, =de surcroît, similaire, tant =que =j =y =suis`,
  es: `
    tambien, ademas, asimismo, igualmente, adicionalmente, por otra parte, por otro lado, a mayores, encima, y luego, y luego hay,
    y luego esta, luego hay, luego esta, hay ademas, hay tambien, y hay otro, otro mas, otra mas, uno mas, una mas, una cosa mas,
    otra cosa, y ademas, y tambien, anade, agrega, lo mismo para, lo mismo con, igual para, igual con, lo mismo en, idem, e igual,
    de igual modo, de igual forma, del mismo modo, segundo workload, segunda carga, segunda carga de trabajo, mismo tenant,
    mismo cliente, el mismo cliente, se me olvidaba, me olvidaba, olvide mencionar, olvide decir, olvide comentar, se me olvido,
    por cierto, junto con eso, y para, plus, no solo`,
  ja: `
    さらに, 更に, 加えて, それに加えて, 追加で, 追加, もう一つ, もうひとつ, もう1つ, 他にも, ほかにも, それから, それと, あとは, しかも, その上, そのうえ, 同様に, 同じく, こちらも, これも, それも, も同じ, も同様,
    についても, に関しても, も追加, もあります, もお願い, 二つ目, 2つ目, 二つ目の, 並びに, ならびに, 及び, および, なお, ちなみに, 言い忘れ, 書き忘れ, 忘れていました, プラス, 一方, またもう, また別に, また他に,
    あともう, さらにもう`,
}
