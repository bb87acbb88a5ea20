import type { Phrases } from '../../knowledge/phrases.ts'

/** Words that change how what stands beside them is to be taken. */
export const cues = {
  /** Denies what follows in its clause. */
  negation: {
    en: `
        =not, =no, =without, =never, =none, =nor, =neither, =isnt, =arent, =wasnt, =werent, =dont, =doesnt, =didnt, =wont, =wouldnt,
        =cant, =cannot, =couldnt, =hasnt, =havent, =hadnt, =aint, =zero, no longer, not any more, rather than, instead of, lack of,
        lacks, free of, anything but, not really, by no means, shouldnt, =nothing, =nobody, =minus, =except, =excluding, apart from,
        other than, stopped using, got rid of, moved away from, moved off, ditched, dropped, nothing to do with, as opposed to,
        forget about`,
    de: `
      =nicht, kein, =keins, =ohne, =nie, =niemals, =weder, =niemand, =nichts, =nix, =statt, =anstatt, anstelle =von, =an stelle =von,
      keinerlei, =keinesfalls, =keineswegs, =auf =keinen fall, =nicht =mehr, =noch =nicht, =gar =nicht, =gar =kein,
      überhaupt|ueberhaupt =nicht, überhaupt|ueberhaupt =kein, =außer, abgesehen =von, =bis =auf, frei =von, weg =von, =nichts =mit,
      abgeschafft, =nirgends, mangels, =null, verzichten =auf, verzichtet =auf, =im gegensatz =zu, =alles =andere =als`,
  },
  /** Contains a negation but affirms what follows. */
  affirmation: {
    en: `
        not only, not just, nothing but, no doubt, not to mention, no problem, no worries, why not, not to forget, not least, no
        later, not merely, nothing other than, nothing except, nothing apart from, nothing besides, none other than, no matter, not
        without, cannot complain, no idea, not sure, dont know, do not know, not know, not certain, not a licensing person, not 100,
        not clear, not yet clear, not yet decided, not decided, cannot say, cant say, no clue, not nothing, no but, no wait, no
        sorry, no actually, not that it matters, dont care`,
    de: `
      =nicht =nur, =nicht bloß, =nicht allein =nur, =nicht zuletzt, =nicht =zu vergessen, =nichts =anderes =als, =nichts =als, =kein
      zweifel, =ohne zweifel, zweifellos, =kein problem, =kein thema, =keine sorge, =warum =nicht, =wieso =nicht, weiß =nicht, weiß
      =ich =nicht, wissen =wir =nicht, wissen =nicht, =nicht sicher, =bin =nicht sicher, =keine ahnung, =nicht =klar, =noch =nicht
      =klar, =noch =nicht entschieden, =nicht entschieden, =kann =nicht sagen, =kann =ich =nicht sagen, =nicht bekannt, =noch =nicht
      bekannt, =kein lizenzexperte, =bin =kein lizenz*, =nicht =ohne, =nicht =ganz unwichtig, =nichts außer, =nichts weiter =als,
      =nein warte, =nein moment, =nein sorry, =nicht unbedingt wichtig, egal =ob, =nicht =dass =es, =nicht weniger =als, =nicht
      umsonst, =keine ahnung =ob, =nicht hundertprozentig`,
  },
  /** A denial that comes after what it denies. */
  negationAfter: {
    en: `
        any more, anymore, is out, is wrong, was wrong, is not, are not, isnt, arent, was not, is history, is gone, is not there,
        does not apply, doesnt apply, is not used, isnt used, not used, not in use, not involved, not in scope, is not in scope, out
        of scope, excluded`,
    de: `
      =nicht, =nicht =mehr, =ist =nicht, =sind =nicht, =war =nicht, =ist raus, =sind raus, =ist falsch, =war falsch, =ist vorbei, =ist
      geschichte, fällt|faellt weg, fallen weg, fällt|faellt raus, entfällt|entfaellt, trifft =nicht =zu, gilt =nicht, nutzen =wir
      =nicht, nutzen =wir =nicht =mehr, =haben =wir =nicht, =gibt =es =nicht, =gibt =es =nicht =mehr, brauchen =wir =nicht, verwenden
      =wir =nicht, =machen =wir =nicht, =wird =nicht genutzt, =wird =nicht verwendet, =nicht genutzt, =nicht =im einsatz, =nicht =im
      spiel, =nicht beteiligt, =nicht betroffen, =nicht dabei, =nicht vorhanden, =nicht relevant, =kein thema =mehr, spielt =keine
      rolle, ausgeschlossen, =haben =wir =keine, =haben =wir =keinen, =haben =wir =kein, =gibt =es =keine, =gibt =es =keinen, =gibt
      =es =kein, =hat =er =nicht, =haben =sie =nicht, fehlt`,
  },
  /** What it stands beside is open. */
  uncertainty: {
    en: `
        maybe, perhaps, possibly, not sure, unsure, not certain, uncertain, unclear, not clear, no idea, no clue, dont know, do not
        know, does not know, dont yet know, not know, cant say, cannot say, cant tell, cannot tell, might, whether, to be confirmed,
        TBC, TBD, have to ask, need to ask, need to check, have to check, must check, will check, to be checked, not yet decided,
        not decided, undecided, still open, open question, could be, may be, either, dunno, idk, who knows, no one could tell,
        nobody could tell, nobody knows, no one knows, cant remember, cannot remember, dont remember, do not remember, forgot
        whether, guess, guessing, i suppose, probably, presumably, not 100, supposedly, allegedly, apparently, wonder whether,
        wonder if, to be verified, havent checked, have not checked, not confirmed, unconfirmed, likely, asking around, not
        established, yet to be decided, one of the two, or so`,
    de: `
      vielleicht, eventuell, evtl, möglicherweise|moeglicherweise, womöglich|womoeglich, vermutlich, wahrscheinlich, wohl, unsicher,
      =nicht sicher, unklar, =nicht =klar, =noch =nicht =klar, ungewiss, fraglich, =keine ahnung, weiß =nicht, weiß =ich =nicht, weiß
      =ich gerade =nicht, weiß =noch =nicht, wissen =wir =nicht, wissen =wir =noch =nicht, wissen =nicht, =nicht bekannt, =kann =ich
      =nicht sagen, =kann =nicht sagen, schwer =zu sagen, =kann =sein, =könnte|=koennte =sein, =mag =sein, könnte|koennte,
      könnten|koennten, =ob, =muss =ich fragen, =müssen|=muessen =wir fragen, =muss =ich klären|klaeren, =müssen|=muessen =wir
      klären|klaeren, =muss =ich prüfen|pruefen, =müssen|=muessen =wir prüfen|pruefen, =muss geprüft|geprueft =werden, =zu
      klären|klaeren, =zu prüfen|pruefen, =noch =zu klären|klaeren, =noch offen, =ist offen, =noch =nicht entschieden, =nicht
      entschieden, unentschieden, offene frage, glaube, glaub, schätze|schaetze, nehme =an, vermute, vermuten, denke =mal, angeblich,
      anscheinend, offenbar, scheinbar, =wer weiß, entweder, =oder =so, weiß =niemand, weiß =keiner, =keiner weiß, =niemand weiß,
      erinnere =mich =nicht, =nicht =mehr sicher, unbestätigt|unbestaetigt, =nicht bestätigt|bestaetigt, soweit =ich weiß, =wenn =ich
      =mich =nicht irre, frage =mich =ob, =noch nachfragen, klären|klaeren =wir =noch, =steht =noch =nicht fest, eins =von beiden,
      mutmaßlich`,
  },
  /** What follows in its clause is only imagined. */
  hypothesis: {
    en: `
        =if, what if, what would change if, suppose, supposing, assuming, assume, in case, imagine, imagining, should they ever,
        would it change, hypothetically, what happens if, what happens when, how about if, say they, if only, even if, if ever,
        provided that, unless, were they to, in the event, lets say`,
    de: `
      =wenn, =falls, =was =wäre|=waere =wenn, =was =ist =wenn, =was passiert =wenn, angenommen, =nehmen =wir =an, =mal angenommen,
      gesetzt =den fall, =im fall =dass, =für|=fuer =den fall, hypothetisch, theoretisch, rein theoretisch, =sollte =er, =sollten
      =sie, =sollte =der, =sollten =die, sofern, vorausgesetzt, =selbst =wenn, =auch =wenn, stell =dir =vor, =stellen =wir =uns =vor,
      =wie =wäre|=waere =es, =wäre|=waere =es, =wäre|=waere =das, =würde|=wuerde =sich, =was =würde|=wuerde =sich ändern|aendern, =es
      sei =denn, außer =wenn, sagen =wir, sagen =wir =mal, =was ändert|aendert =sich =wenn, gäbe|gaebe =es, =hätten|=haetten =wir,
      =hätte|=haette =der, =wären|=waeren =wir, =wäre|=waere =der`,
  },
  /** It was so and is not any more. */
  past: {
    en: `
        used to, previously, formerly, until last, until recently, back then, in the past, years ago we, once had, had been, before
        that, originally, at first, initially, earlier they were, was on, were on, before the, up to last, had, no longer`,
    de: `
      =früher|=frueher, =vorher, =damals, =ehemals, =zuvor, =einst, =vormals, =bis letztes jahr, =bis =vor kurzem, =bis gestern, =bis
      letzten, =in =der vergangenheit, =vor jahren =haben =wir, ursprünglich|urspruenglich, anfangs, =zu beginn, zunächst|zunaechst,
      =am anfang, =war =mal, =waren =mal, =war früher|frueher, =waren früher|frueher, hatte, hatten, =hatte =mal, =hatten =mal, =war
      =bei, =war =in, =waren =bei, =waren =in, =war =auf, =waren =auf, =bis dahin, davor, =vor =dem wechsel, =war zuerst, seinerzeit`,
  },
  /** Somebody else's opinion or wish. */
  hearsay: {
    en: `
        says we should, say we should, says, claims that, told us, tells us, told me, thinks, think, insists, suggests, suggested,
        recommends, recommended, would like, wants, wants us, keeps saying, keeps asking, read that, heard, heard that, according
        to, believes, argues, swears, proposes, proposed, mentioned, recommended by`,
    de: `
      sagt, sagen, meint, meinen, behauptet, behaupten, =hat gesagt, =haben gesagt, sagte, sagten, =hat gemeint, meinte, =hat =uns
      gesagt, =hat =mir gesagt, =wurde =uns gesagt, hieß =es, angeblich, laut, empfiehlt, empfehlen =uns, =hat empfohlen, =haben
      empfohlen, empfohlen =von, schlägt|schlaegt =vor, schlug =vor, vorgeschlagen, =rät|=raet, rät|raet =uns, raten =uns,
      =möchte|=moechte =dass =wir, =will =dass =wir, wünscht|wuenscht =sich, wünschen|wuenschen =sich, =hätte|=haette =gern,
      =hätte|=haette =gerne, =hätten|=haetten =gern, besteht darauf, bestehen darauf, besteht =auf, denkt, glaubt, glauben, =habe
      =gehört|=gehoert, =haben =gehört|=gehoert, =gehört|=gehoert =dass, =habe gelesen, =haben gelesen, gelesen =dass, =soll, =sollen,
      zufolge, schwört|schwoert =auf, =hat erwähnt|erwaehnt, erwähnte|erwaehnte, fragt =immer`,
  },
  /** Another situation than the one in question. */
  elsewhere: {
    en: `
        another customer, other customer, another client, other client, a different customer, different client, last customer,
        previous customer, unlike our, previous project, last project, friend of mine, a friend,
        friends at, different story, different topic, separate topic, unrelated, not part of this, not about this, not
        what i am asking, not what this is about, never mind that, ignore that, leave that aside, at my old, at my previous, my
        previous employer, my old company, my last job, sister company, as an aside, side note, not the topic, not this one, already
        sorted, already solved, already handled, is handled separately, is done already, not relevant here, for another, with
        another, we had a customer, we once had, somewhere else, elsewhere`,
    de: `
      =anderer kunde, =anderen kunden, anderem kunden, =anderer kunden, =ein =anderer kunde, =bei =einem =anderen, letzter kunde,
      letzten kunden, vorheriger kunde, früherer|frueherer kunde, =im gegensatz =zu =unserem, =anderes projekt, =anderen projekt,
      anderem projekt, früheres|frueheres projekt, letztes projekt, letzten projekt, freund =von =mir, bekannter, bekannte =von =mir,
      =ein freund, =andere geschichte, =anderes thema, =ganz =anderes thema, =andere baustelle, =andere sache, =gehört|=gehoert =nicht
      hierher, =gehört|=gehoert =nicht dazu, =nicht teil davon, darum =geht =es =nicht, =geht =es =hier =nicht, =nicht thema, =nicht
      =das thema, =hier =nicht relevant, =nicht relevant =hier, =tut =nichts =zur sache, nebenbei bemerkt, =nur =am rande, =am rande,
      nebenbei, =in meiner alten =firma, =bei meinem alten, früherer|frueherer arbeitgeber, alten arbeitgeber, alten firma, letzten
      job, schwesterfirma, schwestergesellschaft, =schon erledigt, =bereits erledigt, =schon geklärt|geklaert, =bereits
      geklärt|geklaert, =ist =schon geregelt, =ist geregelt, =läuft|=laeuft separat, =wird separat, =für|=fuer =einen =anderen, =mit
      =einem =anderen kunden, =hatten =mal =einen kunden, =hatten =einen kunden, anderswo, woanders, unabhängig|unabhaengig davon,
      =lassen =wir =mal beiseite`,
  },
  /** The speaker takes something back and says it anew. */
  correction: {
    en: `
        sorry, actually, correction, i meant, i mean, no wait, wait, my mistake, my bad, mistake, wrong, typo, not quite, oops, ups,
        scratch that, scrap that, let me correct, to correct, correct that, in fact, misspoke, mixed up, rather, i was wrong, change
        that, change it to, make that, instead, turns out, just learned, just heard, just found out, update, not right, hold on,
        hang on, apologies, pardon, on second thought, i stand corrected, strike that, i misread, misunderstood, should be, should
        read, now they say, it is really, really it is, no its, no it is, nope, got that wrong, err, erm`,
    de: `
      sorry, korrektur, quatsch, moment, halt, stopp, stop, entschuldigung, entschuldige, verzeihung, pardon, =ich =meine, =ich
      meinte, meinte =ich, gemeint =war, eigentlich, tatsächlich|tatsaechlich, =in wirklichkeit, =doch =nicht, =doch, =nein warte,
      warte, wart =mal, =nein moment, =mein fehler, fehler, falsch, =das =war falsch, stimmt =nicht, =das stimmt =nicht, stimmt =so
      =nicht, =nicht =ganz, =nicht =ganz richtig, vertippt, verschrieben, tippfehler, versehen, vertan, verwechselt, =habe =mich
      geirrt, geirrt, irrtum, =hab =mich geirrt, versprochen, ups, oops, hoppla, ach =nein, ach ne, =nee, =nö|=noe, =ich korrigiere,
      korrigiere, =muss korrigieren, =muss =mich korrigieren, =zu korrigieren, richtigstellung, vielmehr, besser gesagt, genauer
      gesagt, bzw =doch, sondern, stattdessen, =ändere|=aendere =das, ändere|aendere, streich =das, vergiss =das, =stellt =sich
      heraus, =hat =sich herausgestellt, gerade erfahren, eben erfahren, gerade =gehört|=gehoert, update, aktualisierung, neuer stand,
      =es =ist =doch, =ist =doch, =sind =doch, =soll heißen, =sollte heißen, missverstanden, missverständnis|missverstaendnis, =mit
      =anderen worten, neue info`,
  },
  /** The speaker takes something back. */
  withdrawal: {
    en: `
        forget, scrap, drop, leave out, leave aside, ignore, disregard, remove, delete, strike, scratch, skip, take out, take away,
        cancel, never mind, nevermind, no longer relevant, not relevant, is off the table, fell through, out of scope, doesnt matter
        any more, exclude, lose the, kill the, is not happening, isnt happening, was another, belongs to another, is cancelled, is
        canceled, got cancelled, got canceled, is dropped, without the, unsay, take back, retract`,
    de: `
      vergiss, vergessen =sie, vergiss =das =mit, streich, streiche, streichen, streichen =sie, lass weg, lass .. weg, =lassen =wir
      weg, weglassen, =lassen =sie .. weg, lass .. raus, rauslassen, ignoriere, ignorieren, ignorieren =sie, entferne, entfernen,
      entfernen =sie, lösche|loesche, löschen|loeschen, lösch|loesch, nimm .. raus, =nehmen =sie .. raus, rausnehmen, raus damit,
      fällt|faellt weg, fallen weg, fällt|faellt raus, fällt|faellt flach, =hat =sich erledigt, =ist erledigt, erledigt =sich,
      entfällt|entfaellt, entfallen, =ist =vom tisch, =vom tisch, =ist gestorben, =ist gecancelt, =wurde abgesagt, abgesagt,
      abgeblasen, storniert, =nicht =mehr relevant, =nicht relevant, irrelevant, spielt =keine rolle =mehr, egal =mit, =wird =doch
      =nichts, findet =nicht statt, =kommt =nicht, nehme zurück|zurueck, nehme =ich zurück|zurueck, zurücknehmen|zuruecknehmen, ziehe
      zurück|zurueck, =ohne =den, =ohne =das, =ohne =die, =gehört|=gehoert =zu =einem =anderen, =war =ein =anderer,
      überspringe|ueberspringe, außen =vor =lassen`,
  },
  /** More comes to what was said. */
  addition: {
    en: `
        also, too, as well, additionally, in addition, on top, same for, same goes for, same applies, the same with, same story,
        same setup, same set up, same thing, same again, same there, same tenant, same customer, likewise, another one, one more,
        one more thing, and then there is, there is also, plus, furthermore, next to that, besides, add, second workload, not only,
        ditto, identical, and for, similarly, moreover, forgot to mention, forgot to say, forgot, by the way, btw`,
    de: `
      auch, ebenfalls, ebenso, außerdem, zusätzlich|zusaetzlich, dazu, dazu =noch, hinzu =kommt, dazu =kommt, =kommt =noch dazu,
      darüber|darueber hinaus, =des weiteren, weiterhin, ferner, zudem, überdies|ueberdies, obendrein, =noch dazu, =und =dann =noch,
      =dann =noch, =dann =haben =wir =noch, =dann =gibt =es =noch, =gibt =es =noch, =es =gibt =noch, =noch =etwas, =noch =was, =noch
      eins, =noch =ein, =noch =eine, =und =noch, plus, sowie, nebenher, daneben, neben, dasselbe =für|=fuer, =das gleiche =für|=fuer,
      dasselbe gilt, =das gleiche gilt, gleiches gilt, gilt =auch =für|=fuer, gilt =auch, gleicher tenant, gleicher kunde, gleicher
      mandant, selber kunde, selber tenant, derselbe kunde, zweiter workload, =nicht =nur, dito, identisch, =und =für|=fuer,
      ähnlich|aehnlich, vergessen =zu erwähnen|erwaehnen, vergessen =zu sagen, =habe vergessen, =hatte vergessen,
      ergänzend|ergaenzend, ergänzung|ergaenzung, nachtrag, übrigens|uebrigens, apropos, analog`,
  },
  /** What was said before holds for the addition as well. */
  same: {
    en: `
        same for, same goes for, same applies, the same with, same story, same setup, same set up, same thing, same again, same
        there, same situation, same conditions, same deal, likewise, ditto, identical, exactly the same, all the same, same
        everything, everything else the same, everything else is the same, rest is the same, same as before, same way, just like,
        same facts, similarly`,
    de: `
      dasselbe =für|=fuer, =das gleiche =für|=fuer, =das selbe =für|=fuer, dasselbe gilt, =das gleiche gilt, gleiches gilt, dasselbe,
      =das gleiche, genau =so, genauso, ebenso, gleiche situation, gleiches setup, selbes setup, gleicher aufbau, gleiche bedingungen,
      gleiche konstellation, dieselbe konstellation, gleiche geschichte, gleiches spiel, selbes spiel, dito, identisch, genau =das
      gleiche, genau dasselbe, =alles gleich, sonst =alles gleich, =alles =andere gleich, =alles =andere =ist gleich, rest =ist
      gleich, rest gleich, =der rest =ist gleich, =wie vorher, =wie zuvor, =wie oben, =wie gehabt, =wie =bei, =wie =beim, gleiche
      fakten, analog, =ganz analog, ähnlich|aehnlich =wie, =nicht =anders =bei, ebenso =bei, =auch =so`,
  },
  /** Names the one thing that the question is about. */
  focus: {
    en: `
      only asking, just asking, asking about, asking for, on the table, this is about, it is about, talking about, for now, for today, question is about,
      question concerns, concerns only, only concerns, only need, only care about, only about, only interested in, looking at, focus on, focusing on, in question,
      at issue, today only, limited to, the part in question, specifically about, only talking about`,
  },
  /** Said of every part. */
  everywhere: {
    en: `
        both, all, everything, every one, each, in each, for both, for all, in both cases, in all cases, everywhere, throughout,
        across the board, all of it, all of them, all three, all four, in either case, each of them, any of them, the lot, as a
        whole, overall, in all of them, same customer, all under`,
    de: `
      beide, beides, beiden, =für|=fuer beide, =bei beiden, =in beiden, =in beiden fällen|faellen, alle, alles, jede, jedes, jeder,
      überall|ueberall, durchweg, durchgehend, durchgängig|durchgaengig, insgesamt, =in allen fällen|faellen, =bei allen, =für|=fuer
      =alle, =in allen, =alle drei, =alle vier, sämtliche|saemtliche, allesamt, gesamt, =als ganzes, =im ganzen, jeweils, =jeder =von
      =ihnen, =jedes davon, gleicher kunde, derselbe kunde, flächendeckend|flaechendeckend, quer =durch, =ganz gleich welcher, =alles
      =unter, samt =und sonders`,
  },
} as const satisfies Readonly<Record<string, Phrases>>

export type Cue = keyof typeof cues
