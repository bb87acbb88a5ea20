import type { Phrases } from '../../../knowledge/phrases.ts'

/** Asks what there is to do once the answer is known. */
export const nextQuestion: Phrases = {
  en: `
    first thing to do, first thing we do, first thing i do, first thing we should, first thing i should, first thing we need, do next, what next, whats next, what is next, comes next, next up, do first, do now, what now, now what, go from here,
    where to start, where do i|we start|begin, what do i|we start|begin with, how do i|we start|begin|proceed|continue,
    how to proceed|start|begin, how should i|we proceed, who does what now, what is my|our first move, first move, to get going,
    what do i|we have to do, what must i|we do, what do i|we need to do, what should i|we do about it, what is left to do, in which order, in what order, the order i|we, which order,
    do i|we start with, should i|we start with, do i|we tackle, should i|we tackle, lets do it, lets do that, do it then, ok do it, do it please`,
  de: `
    das erste was, als erstes tun, als erstes machen, zuerst tun, zuerst machen, der erste schritt, erster schritt, was jetzt, was nun, und jetzt, und nun, wie jetzt weiter, wie weiter, wie geht es weiter, wie gehts weiter, wie geht es jetzt,
    wie gehts jetzt, wie machen wir weiter, wie mache ich weiter, was mache ich jetzt|nun|als, was machen wir jetzt|nun|als,
    was tue ich jetzt|nun, was tun wir jetzt|nun, was muss ich jetzt|nun, was müssen|muessen wir jetzt|nun,
    was ist als nächstes|naechstes, was kommt als nächstes|naechstes, was steht als nächstes|naechstes an,
    als nächstes|naechstes tun, womit fange ich an, womit fangen wir an, wo fange ich an, wo fangen wir an, womit anfangen,
    was zuerst, was als erstes, was ist jetzt zu tun, wie gehen wir vor, wie gehe ich vor`,
  fr: `
    la première chose à faire, première chose à faire, faire d abord, premier pas, et maintenant, et ensuite, et après, et alors, je fais quoi maintenant, on fait quoi maintenant, que faire maintenant,
    que dois je faire maintenant, qu est ce que je fais, qu est ce qu on fait, que fait on, je fais quoi, on fait quoi,
    quelle est la suite, la suite, par quoi commencer, par quoi je commence, par quoi on commence, par où commencer,
    par où je commence, par où on commence, je commence par quoi, on commence par quoi, comment continuer, comment on procède,
    comment procéder, quoi faire ensuite, faire en premier`,
  es: `
    la primera cosa que, primera cosa que hacer, hacer primero, el primer paso, primer paso, y ahora, ahora que, que hago ahora, que hacemos ahora, que tengo que hacer ahora, que toca ahora, que hago, que hacemos,
    que sigue, y luego, y despues, que viene ahora, que viene despues, por donde empiezo, por donde empezamos, por donde empezar,
    por donde se empieza, como sigo, como seguimos, como continuo, como continuamos, como procedo, como procedemos,
    que hago primero, que hacemos primero, lo primero que`,
  ja: '次は何, 次に何, 次はどう, 次にどう, 次は, 次に, このあと, この後, まず何, 最初に何, 何から, どこから始め, これからどう, 何をすればいい, 何をすればよい, どう進め, 今後',
}
