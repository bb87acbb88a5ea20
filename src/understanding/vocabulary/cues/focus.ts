import type { Phrases } from '../../../knowledge/phrases.ts'

/** Names the one thing that the question is about. */
export const focus: Phrases = {
  en: `
    only asking, just asking, asking about, asking for, on the table, this is about, it is about, talking about, for now, for today,
    question is about, question concerns, concerns only, only concerns, only need, only care about, only about, only interested in,
    looking at, focus on, focusing on, in question, at issue, today only, limited to, the part in question, specifically about,
    only talking about, right now it is only, right now only, so far only, at the moment only, my question concerns, only one live,
    live is only, live so far is, question is only, question is just, ask only about, asking only about, only ask about,
    question here is only, live [right] now is, live .. now is only, in scope [right] now is, right now is only, right now just,
    so far just, for now just, today just, only .. is live, only .. is in scope, only .. matters, need .. answer for the,
    answer for the .. only, only .. answer for, only ask for, only asking for, just ask for, ask only for, only want to know about,
    only want to know for, only want an answer for, only this one`,
  de: `
    =nur gefragt, =ich frage =nur, frage =nur =nach, =es =geht =um, =es =geht =nur =um, =geht =es =um, =geht =es =nur =um,
    =hier =geht =es =um, =mir =geht =es =um, =uns =geht =es =um, =die frage =ist, =die frage betrifft, frage betrifft,
    betrifft =nur, =nur betroffen =ist, heute =geht =es, =für|=fuer heute, vorerst =nur, zunächst|zunaechst =nur,
    =fürs|=fuers erste, erst einmal =nur, =im moment =nur, interessiert =nur, =uns interessiert, =mich interessiert,
    interessieren =uns =nur, interessiert =mich =nur, brauchen =nur, brauche =nur, konkret =geht =es, =im fokus, fokus =auf,
    fokus =liegt =auf, fokussieren, beschränkt|beschraenkt =auf, begrenzt =auf, reden =nur =über|=ueber, sprechen =nur =über|=ueber,
    reden =wir =über|=ueber, sprechen =wir =über|=ueber, =zur debatte =steht, =steht =zur debatte, =steht =zur diskussion,
    gefragt =ist, =in rede =steht, =bezieht =sich =auf, =bezieht =sich =nur =auf, schauen =nur =auf, schauen =uns =nur`,
  fr: `
    =la question porte =sur, question porte =sur, =ma question porte =sur, =la question concerne, question concerne,
    =il =s agit =de, =il =s agit =du, =il =s agit uniquement, =on parle =de, =on parle =du, =nous parlons =de,
    =on parle uniquement =de, =on parle seulement =de, =ça concerne, =cela concerne, concerne uniquement, concerne seulement,
    =ne concerne =que, =je demande juste, =je demande seulement, demande uniquement, juste =pour, uniquement =pour, seulement =pour,
    =c =est =pour, =pour =l instant, =pour =le moment, =pour aujourd hui, aujourd =hui uniquement, =en question, =dont =il =s agit,
    =s intéresse =à, =nous intéresse, =m intéresse, seul =nous intéresse, =on regarde, =on =se concentre =sur,
    =nous =nous concentrons =sur, focus =sur, =se limite =à, limité =à, limitée =à, =j =ai juste besoin, =on =a juste besoin,
    seulement besoin, spécifiquement =sur, précisément =sur, =sur =la table`,
  es: `
    solo pregunto por, pregunto por, pregunto sobre, la pregunta es sobre, la pregunta va de, me refiero solo a, solo hablo de,
    solo me interesa, solo nos interesa, solo necesito, solo necesitamos, solo importa, me centro en, nos centramos en,
    centrandonos en, centrado en, solo hoy, hoy solo, en cuestion, limitado a, nos limitamos a, aqui solo, esto va de`,
  ja: `
    聞きたいのは, 知りたいのは, 今回の対象は, 今回対象は, についてのみ, についてだけ, だけ教えて, だけ知りたい, だけ聞きたい, だけが対象, のみが対象, だけでいい, だけで結構, のみで結構, に限って, に絞って, に限定して,
    に関してのみ, についての質問, についての相談`,
}
