import type { Phrases } from '../../knowledge/phrases.ts'

/** Turns of phrase that tell what a message asks for. */
export const questions = {
  compare: {
    en: `
        vs, versus, compare, comparison, comparing, difference, differences, diff, differ, differs, different from, side by side,
        against each other, next to each other, distinguish, what distinguishes, pros and cons, contrast, better than, which is
        better, which one is better, or rather, head to head, what sets .. apart, compared to, compared with, delta between, how do
        .. differ, tell apart`,
    de: `
      vergleich, vergleichen, vergleiche, im vergleich, verglichen mit, gegenüberstellung|gegenueberstellung,
      gegenüberstellen|gegenueberstellen, gegenüber|gegenueber stellen, unterschied, unterschiede, unterschied zwischen,
      unterscheiden, unterscheidet, unterscheiden sich, worin unterscheiden, gegeneinander, nebeneinander, abgrenzung, abgrenzen,
      abzugrenzen, was unterscheidet, vor und nachteile, pro und kontra, pro und contra, gegen, besser als, was ist besser, welches
      ist besser, welcher ist besser, was von beiden, welches von beiden, differenz, vs, versus, oder doch lieber, oder lieber,
      auseinanderhalten, kontrast, im gegensatz`,
  },
  overview: {
    en: `
        list all, all six, all models, all the models, all of them, which models, what models, which attribution models, what
        attribution models, which attributions, which options are there, what options are there, what options exist, overview, the
        six, six models, show all, show me all, list the models, list models, list them, the whole list, full list, which ones are
        there, what is available, what exists, which mechanisms, what mechanisms, which ways, all attribution models, all options,
        cheat sheet, summary of all, every model, models are there, models exist, big picture, all the acronyms, options do we have
        in general, all attribution types, attribution types`,
    de: `
      alle modelle, alle sechs, alle auflisten, alle zeigen, liste alle, zeige alle, zeig alle, zeig mir alle, liste der modelle,
      liste die modelle, welche modelle, welche modelle gibt es, welche attributionsmodelle, welche attributionen, welche
      möglichkeiten|moeglichkeiten gibt es, welche optionen gibt es, was gibt es alles, was gibt es, welche gibt es, gibt es alles,
      überblick|ueberblick, übersicht|uebersicht, überblick|ueberblick über|ueber, gesamtübersicht|gesamtuebersicht, die sechs, sechs
      modelle, alle optionen, alle varianten, alle möglichkeiten|moeglichkeiten, welche verfahren, welche mechanismen, welche wege,
      welche arten, komplette liste, ganze liste, vollständige|vollstaendige liste, spickzettel, zusammenfassung aller, jedes modell,
      auf einen blick, welche attributionsarten, alle abkürzungen|abkuerzungen, auflistung`,
  },
  check: {
    en: `
        does .. work, do .. work, will .. work, would .. work, does that work, does it work, is .. ok, is .. okay, is .. fine, is ..
        allowed, is .. possible, is .. valid, is .. supported, is .. permitted, can .. be used, can we use, can i use, can you use,
        could we use, can one use, can partners use, may we use, are we allowed, am i allowed, does .. support, does .. cover, does
        .. apply, does .. count, do .. count, is .. applicable, is .. available, available in, available for, supported in,
        supported for, supported on, possible with, possible in, possible under, possible for, work with, works with, work in, works
        in, work for, work under, works under, works for, work on, works on, work if, works if, work when, ok with, ok for, okay
        for, okay with, fine with, fine for, fine under, compatible with, allowed with, allowed in, allowed under, allowed for,
        valid for, valid under, valid in, usable, usable for, usable in, usable with, good for, apply to, applies to, do the trick,
        doable, feasible, can .. handle, can .. be claimed, can .. be set, can i claim, can we claim, can we file, can i file, can i
        set, can we link, is it ok, is it possible, is it allowed, eligible for, an option for, an option with, an option if, an
        option, any good for, is .. an option, legit, is .. for, possible on, does this work, would this work, would that work,
        would it work, any chance`,
    de: `
      funktioniert, funktionieren, funktioniert .. mit, funktioniert das, funktioniert das mit, klappt, klappt das, klappt .. mit,
      geht das, geht das mit, geht .. mit, geht .. bei, geht .. für|fuer, geht auch, geht das auch, geht das bei, geht .. auch, ginge,
      ginge das, läuft|laeuft .. mit, ist .. möglich|moeglich, möglich|moeglich mit, möglich|moeglich bei, möglich|moeglich für|fuer,
      möglich|moeglich im, möglich|moeglich in, ist das möglich|moeglich, ist es möglich|moeglich, ist .. erlaubt, erlaubt bei,
      erlaubt, zulässig|zulaessig, ist .. zulässig|zulaessig, gültig|gueltig für|fuer, gültig|gueltig bei, ist .. okay, ist .. ok, ok
      mit, okay mit, ok bei, in ordnung, kann man, kann man .. nutzen, kann man .. verwenden, kann ich .. nutzen, kann ich ..
      verwenden, kann .. verwendet werden, kann .. genutzt werden, können|koennen wir .. nutzen, können|koennen wir .. verwenden,
      können|koennen wir .. einsetzen, können|koennen wir, könnten|koennten wir, kann ich, dürfen|duerfen wir, darf ich, darf man,
      dürfen|duerfen partner, unterstützt|unterstuetzt, wird .. unterstützt|unterstuetzt, unterstützt|unterstuetzt .. auch, deckt ..
      ab, gilt .. für|fuer, gilt .. bei, gilt .. auch, gilt das, zählt|zaehlt .. bei, zählt|zaehlt .. auch, anwendbar, anwendbar auf,
      anwendbar bei, verfügbar|verfuegbar, verfügbar|verfuegbar in, verfügbar|verfuegbar für|fuer, verwendbar, nutzbar, einsetzbar,
      kompatibel, kompatibel mit, vereinbar mit, verträgt|vertraegt sich, taugt, taugt .. für|fuer, geeignet, geeignet für|fuer,
      eignet sich, passt .. zu, passt das, passt .. für|fuer, würde|wuerde .. funktionieren, würde|wuerde das gehen, würde|wuerde das
      funktionieren, würde|wuerde .. gehen, machbar, ist das machbar, eine option, ist .. eine option, option für|fuer, komm* ..
      infrage, kommt .. infrage, kommt .. in frage, greift, greift .. bei, zieht .. bei, ist das legitim, geht so etwas, geht sowas,
      wäre|waere das möglich|moeglich, berechtigt für|fuer`,
  },
  combine: {
    en: `
        together, combine, combined, combination, combining, alongside, in parallel, on top of, at the same time as, simultaneously,
        both, next to, side by side on, in addition to, double count, double counting, counted twice, conflict, collide, coexist, co
        exist, mutually exclusive, and also use, stack, stacking, overlap, overlapping, mix, clash, interfere, cancel out, cancel
        each other, in one subscription, as well as, plus, at once, when we already have, if we already have, already have, play
        nice, take precedence, precedence, wins, beats, which one counts, override, overrides, overwrite, get in the way, step on`,
    de: `
      zusammen, gemeinsam, gleichzeitig, parallel, kombinieren, kombiniert, kombination, kombinierbar, in kombination, miteinander,
      nebeneinander nutzen, neben, zusätzlich|zusaetzlich zu, zusätzlich|zusaetzlich, beide, beides, sowohl, und zugleich, doppelt
      gezählt|gezaehlt, doppelt zählen|zaehlen, doppelzählung|doppelzaehlung, doppelzählungen|doppelzaehlungen, doppelte
      zählung|zaehlung, doppelt, konflikt, konflikte, kollidieren, kollidiert, in die quere, kommt sich .. in die quere, beißt sich,
      beißen sich, schließen sich .. aus, schließt .. aus, gegenseitig aus, überschneiden|ueberschneiden,
      überschneidet|ueberschneidet, überschneidung|ueberschneidung, überlappen|ueberlappen, überlappung|ueberlappung, mischen,
      stören|stoeren sich, stört|stoert, heben sich auf, hebt sich auf, vorrang, hat vorrang, welcher hat vorrang, welches gewinnt,
      wer gewinnt, was gewinnt, was zählt|zaehlt dann, welches zählt|zaehlt, überschreibt|ueberschreibt, überschreiben|ueberschreiben,
      verträgt|vertraegt sich, vertragen sich, auf einer subscription, auf derselben subscription, in einem abo, ergänzen|ergaenzen
      sich, obendrauf, wenn wir schon, haben bereits, haben schon, nebenher`,
  },
  troubleshoot: {
    en: `
        not showing, does not show, doesnt show, not show up, no ACR, shows zero, show zero, shows nothing, see nothing, nothing
        shows, not visible, not appear, doesnt appear, not appearing, missing, error, error message, fails, failed, failing,
        failure, not working, doesnt work, does not work, stopped working, stopped counting, broken, rejected, was rejected, got
        rejected, declined, was declined, denied, problem, problem with, issue with, issues with, we dont have a record, not found,
        cannot find, cant find, invalid, wrong partner ID, no data, no usage, no numbers, no consumption, no revenue, empty report,
        still zero, still nothing, still not, disappeared, vanished, gone, lost credit, lost the, dropped to, no influence, is
        stuck, stuck in, pending for, pending since, in review, under review, greyed out, grayed out, does not count, not counted,
        not counting, not credited, not recognised, not recognized, not registered, conflict error, wont save, wont let me, cannot
        save, doesnt accept, does not accept, 403, 404, 409, forbidden, unauthorized, access denied, went missing, nothing happens,
        nothing arrives, nothing in partner center, too low, lower than expected, does not match, doesnt match, wrong numbers,
        duplicate, troubleshoot, debug, expired, no longer shows, no longer visible`,
    de: `
      wird nicht angezeigt, werden nicht angezeigt, nicht angezeigt, nicht sichtbar, zeigt nichts, zeigt nichts an, zeigt null, zeigt
      0, sehe nichts, sehen nichts, sehe keine, sehen keine, sehe keinen, sehen keinen, sehen wir nichts, erscheint nicht, erscheinen
      nicht, taucht nicht auf, tauchen nicht auf, taucht .. nicht auf, fehlt, fehlen, fehlt im, fehler, fehlermeldung, fehlgeschlagen,
      schlägt|schlaegt fehl, schlug fehl, scheitert, gescheitert, funktioniert nicht, funktioniert nicht mehr, geht nicht, geht nicht
      mehr, klappt nicht, hat nicht geklappt, läuft|laeuft nicht, kaputt, defekt, abgelehnt, wurde abgelehnt,
      zurückgewiesen|zurueckgewiesen, verweigert, problem, probleme, problem mit, schwierigkeiten, nicht gefunden, nicht finden, finde
      nicht, finden nicht, kann .. nicht finden, ungültig|ungueltig, falsche partner ID, keine daten, keine nutzung, keine zahlen,
      kein verbrauch, keinen verbrauch, kein ACR, keinen ACR, kein umsatz, keine umsätze|umsaetze, leerer bericht, bericht ist leer,
      report ist leer, immer noch null, immer noch nichts, noch immer nichts, immer noch nicht, verschwunden, weg, auf einmal weg,
      plötzlich|ploetzlich weg, eingebrochen, hängt|haengt, hängt|haengt fest, steckt fest, hängt|haengt in, ausstehend, in
      prüfung|pruefung, wird geprüft|geprueft, ausgegraut, zählt|zaehlt nicht, wird nicht gezählt|gezaehlt, nicht gezählt|gezaehlt,
      nicht angerechnet, nicht anerkannt, nicht erkannt, nicht registriert, nicht zugeordnet, nicht gutgeschrieben, lässt|laesst sich
      nicht speichern, kann nicht speichern, nimmt .. nicht an, akzeptiert .. nicht, zugriff verweigert, keine berechtigung, passiert
      nichts, kommt nichts an, nichts im partner center, zu niedrig, zu wenig, weniger als erwartet, stimmt nicht überein|ueberein,
      stimmen nicht, stimmen nicht überein|ueberein, falsche zahlen, doppelt, duplikat, fehlersuche, abgelaufen, nicht mehr sichtbar,
      nicht mehr angezeigt, woran liegt das, woran kann das liegen, was ist los, was stimmt nicht, leer`,
  },
  why: {
    en: `
        why, why not, how come, what speaks against, what is the reason, reason for, explain why, justify, whats wrong with, what
        rules out, why is, why did you, why do you recommend, why do you say, on what grounds, what excludes, what made you, based
        on what, reasoning, explain the result, explain that, explain your, what disqualifies, why exactly`,
    de: `
      warum, warum nicht, wieso, wieso nicht, weshalb, weswegen, aus welchem grund, was spricht gegen, was spricht dagegen, was ist
      der grund, grund, gründe|gruende, begründung|begruendung, begründe|begruende, begründen|begruenden, erklär|erklaer warum,
      erkläre|erklaere warum, erklären|erklaeren sie warum, was schließt .. aus, wodurch, weshalb nicht, wie kommst du darauf, wie
      kommen sie darauf, wie kommt das, wie kommt es, warum empfiehlst, warum empfehlen, auf welcher grundlage, worauf basiert das
      ergebnis, erkläre|erklaere das ergebnis, wieso empfiehlst, wie begründet|begruendet, was disqualifiziert, herleitung,
      nachvollziehen warum`,
  },
  whatIf: {
    en: `
        what if, what happens if, what would happen if, what would change, what changes if, suppose, supposing, and if, how about
        if, would it change, would that change, does that change, does it change, would anything change, imagine, hypothetically,
        say they, if it was, if it were, if they were, if they moved, if we had, if we got, if we were, if the customer, assuming,
        let us assume, lets assume, lets say, what about if, in case they, in case we, would the answer, and what if, what
        difference would, would it be different, would it help if, how would it look if, how does it look if, and with .. instead,
        same question but, but with .. instead`,
    de: `
      was wäre|waere wenn, was ist wenn, was wenn, was passiert wenn, was würde|wuerde passieren, was würde|wuerde sich
      ändern|aendern, was ändert|aendert sich, was ändert|aendert sich wenn, und wenn, und falls, wie wäre|waere es wenn, wie
      wäre|waere es mit, wie sähe|saehe es aus, wie sieht es aus wenn, wie sieht das aus wenn, angenommen, mal angenommen, nehmen wir
      an, gesetzt den fall, stell dir vor, hypothetisch, rein theoretisch, theoretisch, falls es, falls der kunde, falls wir, wenn es,
      wenn es doch, wenn der kunde, wenn wir, wenn sie, wenn das, wäre|waere es anders, würde|wuerde das etwas ändern|aendern,
      würde|wuerde sich etwas ändern|aendern, ändert|aendert das etwas, ändert|aendert sich etwas, ändert|aendert sich was,
      ändert|aendert das was, hätten|haetten wir, wären|waeren wir, sagen wir mal, sagen wir, und bei .. statt, und mit .. statt,
      gleiche frage aber, würde|wuerde es helfen, würde|wuerde sich die antwort, macht das einen unterschied, wäre|waere das anders`,
  },
  howTo: {
    en: `
        how do i set up, how do we set up, how to, how do i, how do we, how can i, how can we, set up, setup, steps, step by step,
        walk me through, guide, guide me, instruction, instructions, next steps, next step, what do i have to do, what do we have to
        do, what must we do, configure, enable, activate, implement, link our, register our, submit a, file a, command, commands,
        script for, snippet, procedure, how is .. set up, get started, getting started, how does one, show me how, tell me how,
        where do i enter, where do i click, where do i put, howto, help me set, link PAL, powershell for, CLI for, checklist,
        tutorial, what to do for, how would i, how would we, roll it out, put in place`,
    de: `
      wie richte ich, wie richten wir, wie richtet man, einrichten, einrichtung, einzurichten, wie mache ich, wie machen wir, wie
      macht man, wie setze ich, wie setzen wir, wie setzt man, wie gehe ich, wie gehen wir, wie geht das, wie geht man, wie kann ich,
      wie können|koennen wir, wie kann man, wie verknüpfe|verknuepfe ich, wie verknüpfen|verknuepfen wir, wie verknüpft|verknuepft
      man, wie trage ich, wie tragen wir, wie trägt|traegt, wie registriere, wie beantrage, wie beantragen wir, wie stelle ich, wie
      reiche ich, wie reichen wir, wie beanspruche, wie claime, wie lege ich, wie lege, wie aktiviere, wie implementiere, wie baue
      ich, wie füge|fuege ich, wie hinterlege ich, schritte, nächste|naechste schritte, nächster|naechster schritt, nächsten|naechsten
      schritte, schritt für|fuer schritt, anleitung, anleiten, leitfaden, was muss ich tun, was muss ich machen, was müssen|muessen
      wir tun, was müssen|muessen wir machen, was ist zu tun, was ist zu machen, was tun, vorgehen, vorgehensweise, konfigurieren,
      konfiguration, aktivieren, implementieren, umsetzen, befehl, befehle, kommando, skript für|fuer, script für|fuer, codebeispiel,
      beispielcode, snippet, wo trage ich, wo tragen wir, wo gebe ich, wo klicke ich, wo muss ich klicken, zeig mir wie, zeige mir
      wie, erklär|erklaer mir wie, sag mir wie, hilf mir bei, checkliste, howto, wie fange ich an, wie fangen wir an, wie starte ich,
      loslegen`,
  },
  glossary: {
    en: `
        what is, whats, what are, what does .. mean, what does .. stand for, meaning of, stand for, stands for, mean, means, define,
        definition, explain, explanation of, abbreviation, acronym, what do you mean by, decode, full form, spelled out, term, whats
        a, what is a, eli5, in plain words, remind me what`,
    de: `
      was ist, was sind, was heißt, was bedeutet, was bedeuten, bedeutung, bedeutung von, wofür|wofuer steht, was steht, steht
      für|fuer, was meint, was meinst du mit, was versteht man unter, definition, definiere, definieren, erkläre|erklaere,
      erklär|erklaer, erklären|erklaeren, erklärung|erklaerung, abkürzung|abkuerzung, akronym, kürzel|kuerzel, begriff, was genau ist,
      was war nochmal, was ist nochmal, was ist gleich nochmal, ausgeschrieben, ausgesprochen, in einfachen worten, einfach
      erklärt|erklaert, wofür|wofuer ist die abkürzung|abkuerzung, was soll .. heißen`,
  },
  lookup: {
    en: `
        what is, whats, tell me about, tell me more about, explain, describe, more about, info on, info about, information about,
        information on, details on, details about, details for, show me, show, learn about, what about, define, stands for, what
        does .. stand for, what does .. mean, everything about, basics of, introduction to, summary of, card, open, give me, remind
        me, quick summary, about`,
    de: `
      was ist, was ist nochmal, was genau ist, erzähl|erzaehl mir, erzähle|erzaehle mir, erzähl|erzaehl mir mehr, mehr über|ueber,
      mehr zu, infos zu, infos über|ueber, info zu, information zu, informationen zu, informationen über|ueber, details zu,
      einzelheiten zu, beschreibe, beschreib, erkläre|erklaere, erklär|erklaer, erklär|erklaer mir, erkläre|erklaere mir,
      erklären|erklaeren sie, zeig, zeige, zeig mir, zeige mir, was ist mit, was hat es mit, wofür|wofuer steht, was bedeutet, was
      heißt, alles über|ueber, alles zu, grundlagen, einführung|einfuehrung in, zusammenfassung zu, zusammenfassung von, kurz zu,
      karte zu, karte, öffne|oeffne, gib mir, worum geht es bei, über|ueber, kurzinfo, steckbrief, was kann`,
  },
  advise: {
    en: `
        which one, which model, which attribution, what attribution, what model, which fits, what fits, what applies, which applies,
        what should we, what should i, which should we, what do you recommend, recommend, recommendation, what do we do, what can we
        do, what are our options, what is open to us, what is right, what is the right, which is right, best fit, advice, advise,
        suggest, suggestion, how do we get credit, how do we get recognised, get recognised, get recognized, get credit, how should
        we, what works, what would you, need help, help us choose, help me choose, help me decide, i need advice, can you help, what
        now, options for us, anything we can do, what to use, which to use, which to pick, what to pick, what do i register, what
        should be registered, how to be seen, so microsoft sees us, attribution, what can we claim, what can we have attributed`,
    de: `
      welches modell, welches ist das richtige, welches passt, welches, welcher weg, welche attribution, welche modelle passen, welche
      zuordnung, was passt, was passt zu uns, was passt am besten, was gilt für|fuer uns, was sollen wir, was soll ich, was sollten
      wir, was sollte ich, was müssen|muessen wir, was nehmen wir, was nehme ich, was nutzen wir, was empfiehlst du, was empfehlen
      sie, was empfiehlst, empfehlen, empfiehl, empfehlung, empfehlungen, was rätst|raetst du, was raten sie, rat, ratschlag,
      beratung, beratet, beraten sie, was tun wir, was können|koennen wir tun, was können|koennen wir, was kann ich, was machen wir,
      welche optionen haben wir, welche möglichkeiten|moeglichkeiten haben wir, welche option, unsere optionen, was steht uns offen,
      was ist richtig, was ist das richtige, was ist am besten, was wäre|waere am besten, was wäre|waere richtig, am sinnvollsten,
      sinnvoll, was ist sinnvoll, was macht sinn, macht sinn, beste option, beste lösung|loesung, vorschlag, vorschläge|vorschlaege,
      schlag vor, schlagen sie vor, wie werden wir anerkannt, wie werden wir sichtbar, anerkennung, angerechnet bekommen, anrechnen
      lassen, wie bekommen wir die anerkennung, damit microsoft uns sieht, damit microsoft sieht, damit microsoft es sieht, wie sieht
      microsoft uns, wie sollen wir, wie sollten wir, was funktioniert für|fuer uns, was würdest|wuerdest du, was würden|wuerden sie,
      brauche hilfe, brauchen hilfe, hilf mir, hilf uns, helfen sie, bitte um hilfe, brauche rat, kannst du helfen, können|koennen sie
      helfen, was nun, was jetzt, und jetzt, womit, was kommt infrage, was kommt in frage, was können|koennen wir beanspruchen,
      zuordnen lassen, attribution, was eignet sich`,
  },
  sources: {
    en: `
        source, sources, says who, who says, when was this checked, when was that checked, last checked, how old is, how current,
        how up to date, up to date, reference, references, evidence, citation, cite, where is this from, where does this come from,
        where did you get, proof, link to the documentation, documentation, docs link, is this official, official source, where does
        that come from, where is that written, how reliable, can i trust, according to whom, how recent, who told you, where do you
        know, how do you know that, what is this based on, what do you base, as of when, backed by`,
    de: `
      quelle, quellen, wer sagt das, sagt wer, wer behauptet das, wann wurde das geprüft|geprueft, wann geprüft|geprueft, zuletzt
      geprüft|geprueft, wann zuletzt, wie alt, wie alt ist, wie aktuell, aktuell, ist das aktuell, stand der, stand von wann, von
      wann, referenz, referenzen, beleg, belege, belegt, nachweis dafür|dafuer, nachweis, zitat, zitiere, fundstelle, woher kommt das,
      woher stammt, woher hast du, woher haben sie, woher weißt du, woher wissen sie, wo steht das, wo steht das geschrieben, link zur
      dokumentation, dokumentation, doku, doku link, ist das offiziell, offiziell, offizielle quelle, wie zuverlässig|zuverlaessig,
      wie verlässlich|verlaesslich, kann ich mich .. verlassen, kann ich dem trauen, laut wem, nach wem, worauf stützt|stuetzt, worauf
      basiert, worauf beruht, auf welcher basis, wie sicher ist das, evidenz`,
  },
  person: {
    en: `
        talk to a human, human, real person, a person, speak to someone, speak to somebody, talk to someone, talk to somebody,
        contact support, support contact, who can i ask, who can i call, whom can i ask, escalate, escalation, agent please, live
        agent, contact person, colleague i can, call me, expert i can, an expert, who do i contact, whom do i contact, phone number,
        hotline, partner support, open a ticket, hand over to, talk to an expert, connect me, someone real`,
    de: `
      mensch, menschen, mit einem menschen, mit einem menschen sprechen, echte person, echten person, echter mensch, echten menschen,
      mit jemandem sprechen, mit jemandem reden, mit wem kann ich, mit wem können|koennen wir, wen kann ich fragen, wen kann ich
      anrufen, wen können|koennen wir fragen, an wen kann ich mich, an wen wende ich mich, an wen können|koennen wir uns, wer kann
      helfen, ansprechpartner, kontaktperson, kontakt zum support, support kontaktieren, support kontakt, partner support, eskalieren,
      eskalation, mitarbeiter sprechen, kollegen sprechen, experten sprechen, experte, einen experten, mit einem experten,
      telefonnummer, hotline, ticket öffnen|oeffnen, ticket aufmachen, ticket, ruf mich an, rufen sie mich an, rückruf|rueckruf,
      weiterleiten, verbinde mich, verbinden sie mich, übergabe|uebergabe an, jemand echtes`,
  },
  whyAsk: {
    en: `
        why do you ask, why do you want to know, why are you asking, why ask, why does that matter, why does it matter, why is that
        important, why is this important, what do you need that for, why do you need, does it matter, how is that relevant, how is
        this relevant, is that relevant, what difference does it make, why the question, why this question, why that question, what
        has that got to do, what for do you need`,
    de: `
      warum fragst du, warum fragen sie, wieso fragst du, wieso fragen sie, warum willst du das wissen, warum wollen sie das wissen,
      wieso willst du das wissen, weshalb fragst, weshalb fragen sie, warum ist das wichtig, wieso ist das wichtig, warum ist das
      relevant, wieso ist das relevant, was tut das zur sache, wofür|wofuer brauchst du das, wofür|wofuer brauchen sie das, wozu
      brauchst du das, wozu brauchen sie das, wozu die frage, warum die frage, wieso die frage, warum diese frage, spielt das eine
      rolle, ist das wichtig, ist das relevant, ist das denn wichtig, macht das einen unterschied, was ändert|aendert das, was macht
      das für|fuer einen unterschied, was hat das damit zu tun, wozu willst du das`,
  },
  showFacts: {
    en: `
        what did i tell you, what have i told you, what did i say, what do you know, what have you understood, what did you
        understand, show facts, show my facts, show me the facts, my facts, the facts, facts so far, summary so far, summarise what,
        summarize what, recap, what have you got, what do you have so far, what do you have, repeat what, what is noted, what did
        you note, what did you get, what did we say, where are we, where do we stand, status so far, list what you know, playback,
        read back, what is recorded, what you have on me, current scenario, my scenario, show scenario, what you got so far`,
    de: `
      was habe ich gesagt, was hab ich gesagt, was habe ich dir gesagt, was habe ich angegeben, was weißt du, was wissen sie, was
      weißt du bisher, was weißt du über|ueber, was hast du verstanden, was haben sie verstanden, was hast du notiert, was hast du,
      was hast du bisher, was haben wir bisher, was haben wir gesagt, zeig fakten, zeig die fakten, zeige die fakten, zeig meine
      angaben, zeige meine angaben, meine angaben, meine fakten, die fakten, fakten bisher, fakten, angaben, bisherige angaben,
      zusammenfassung bisher, fass zusammen, fasse zusammen, fassen sie zusammen, zusammenfassung, wiederhole was, wo stehen wir, wo
      sind wir, wie ist der stand, stand der dinge, aktueller stand, zwischenstand, aktuelles szenario, mein szenario, zeig szenario,
      szenario zeigen, was ist gespeichert, was ist notiert, rekapituliere, rekapitulieren`,
  },
  reset: {
    en: `
        start over, start again, start anew, start fresh, start from scratch, from scratch, reset, restart, clear all, clear
        everything, delete everything, delete all, forget everything, forget all, forget it all, wipe, new scenario, new case, new
        question, begin again, begin anew, clean slate, from the beginning, scrap everything, scrap it all, scrap all, next customer
        please, new conversation, drop everything, fresh start, different case now, next case, clear the scenario, erase everything,
        all over again`,
    de: `
      von vorn, von vorne, nochmal von vorn, noch einmal von vorn, fang neu an, fangen wir neu an, fang von vorne an, fangen sie von
      vorne an, neu anfangen, neu starten, neustart, neu beginnen, neubeginn, neuer fall, neues szenario, neue frage, neue
      konversation, neues gespräch|gespraech, neuer kunde, nächster|naechster kunde, nächster|naechster fall, anderer fall jetzt,
      zurücksetzen|zuruecksetzen, setz zurück|zurueck, alles zurücksetzen|zuruecksetzen, reset, alles löschen|loeschen, lösche|loesche
      alles, lösch|loesch alles, alles vergessen, vergiss alles, vergessen sie alles, alles verwerfen, verwirf alles, alles weg, alles
      auf anfang, auf anfang, auf null, zurück|zurueck auf anfang, zurück|zurueck auf null, tabula rasa, bei null, szenario
      löschen|loeschen, verwerfen`,
  },
  undo: {
    en: `
        undo, undo that, undo the last, take that back, take it back, go back, revert, revert that, step back, one back, back one
        step, roll back, rollback, reverse that, as before, previous state, strg z, ctrl z, unsay that, forget what i just said,
        forget the last, ignore my last, ignore the last, scratch my last, scratch the last, cancel that, scrap my last, forget my
        last, disregard my last, disregard the last, i take that back, put it back`,
    de: `
      rückgängig|rueckgaengig, mach das rückgängig|rueckgaengig, rückgängig|rueckgaengig machen, machen sie das
      rückgängig|rueckgaengig, mach rückgängig|rueckgaengig, zurück|zurueck, schritt zurück|zurueck, einen schritt zurück|zurueck,
      eins zurück|zurueck, geh zurück|zurueck, zurücknehmen|zuruecknehmen, nimm das zurück|zurueck, nehmen sie das zurück|zurueck,
      nehme das zurück|zurueck, nehme ich zurück|zurueck, letzte rückgängig|rueckgaengig, letzte änderung|aenderung
      rückgängig|rueckgaengig, letzte eingabe löschen|loeschen, letzte aussage, streich das letzte, vergiss das letzte, vergiss was
      ich gerade, vergiss meine letzte, ignoriere das letzte, ignorier das letzte, wie vorher, wie es vorher war, vorheriger stand,
      strg z, widerrufen, widerruf, doch wieder wie vorher, wieder zurück|zurueck, wiederherstellen`,
  },
  help: {
    en: `
        help, what can you do, how do you work, how does this work, what are you, who are you, what do you do, how can you help, how
        do i use you, how do i use this, commands, what can i ask, what can i ask you, instructions, menu, examples, what is this,
        what is this bot, capabilities, usage, manual please, how to use this bot, what are you for, what can this bot do, what can
        i do here, how do i start, options, are you a bot, are you human, are you an AI`,
    de: `
      hilfe, was kannst du, was können|koennen sie, was kannst du tun, was kannst du alles, wie funktionierst du, wie funktioniert das
      hier, wie funktioniert dieser bot, wie bediene ich, was bist du, wer bist du, wer sind sie, was machst du, was tust du, was
      machst du hier, wie kannst du helfen, wie kannst du mir helfen, wobei kannst du, wobei können|koennen sie, wobei hilfst du,
      womit kannst du, wie benutze ich, wie nutze ich dich, befehle, kommandos, was kann ich fragen, was kann ich dich fragen, was
      darf ich fragen, bedienung, bedienungsanleitung, anleitung bitte, menü|menue, beispiele, was ist das hier, was ist das für|fuer
      ein, was soll das hier, fähigkeiten|faehigkeiten, funktionen, wofür|wofuer bist du da, wozu bist du da, bist du ein bot, bist du
      ein mensch, bist du eine KI, wie fange ich an, optionen`,
  },
  greeting: {
    en: `
        hi, hello, hey, hey there, hi there, good morning, good afternoon, good evening, good day, morning, greetings, hiya, howdy,
        yo, hallo, hi bot, hello bot, evening, hey bot, gday, hi all, hi team, hello team, hello there, good to see you, nice to
        meet you, how are you`,
    de: `
      hallo, hallöchen|halloechen, moin, moin moin, servus, grüezi|grueezi, grüß|grueß gott, grüß|grueß dich, grüß|grueß euch,
      grüße|grueße, guten tag, guten morgen, guten abend, gute tag, tach, mahlzeit, hi zusammen, hallo zusammen, hallo bot, hallo
      team, hallo leute, guten tag zusammen, sehr geehrte damen und herren, liebes team, wie geht es dir, wie geht es, wie gehts,
      schön|schoen dich, willkommen`,
  },
  thanks: {
    en: `
        thanks, thank you, thx, many thanks, thank you very much, thanks a lot, ty, cheers, much appreciated, appreciated, perfect,
        great, awesome, very clear, very helpful, that helps, that helped, good bot, brilliant, excellent, super, all clear, got it,
        great help, nice one, well done, tks, that is all, thats all, thanks again, lovely, fantastic, bye, goodbye, see you`,
    de: `
      danke, danke schön|schoen, dankeschön|dankeschoen, danke sehr, danke dir, danke ihnen, vielen dank, herzlichen dank, besten
      dank, tausend dank, lieben dank, merci, danke vielmals, dank dir, thx, perfekt, super, klasse, toll, prima, spitze,
      ausgezeichnet, hervorragend, großartig, wunderbar, sehr gut, sehr hilfreich, hilfreich, das hilft, hat geholfen, das hat
      geholfen, alles klar, verstanden, passt, top, cool, das war alles, das wars, guter bot, tschüss|tschuess, tschau, ciao, auf
      wiedersehen, bis bald, bis dann, schönen|schoenen tag noch, mach weiter so`,
  },
  outOfScope: {
    en: `
        weather, poem, joke, recipe, football, song, lyrics, stock price, share price, news, translate, how much will microsoft pay,
        how much money, how much do we earn, how much will we earn, how much do we get, how much would we get, how much does it pay,
        payout amount, in euros, in dollars, in USD, exact amount, exact payout, percentage do we get, what percentage, how many
        euros, how many dollars, write code, write me, write a, capital of, president, movie, restaurant, vacation, holiday, hotel,
        flight, lottery, horoscope, system prompt, ignore all previous, ignore previous, ignore your, ignore the above, developer
        mode, repeat after me, you are useless, stupid, idiot, useless, shut up, jailbreak, pretend to be, act as, roleplay, tax
        advice, legal advice, price of, how expensive, what does .. cost, how much does .. cost, discount, salary, aws, google
        cloud, GCP, salesforce, password reset, reset my password, math, homework, other users, tracking guids, print your, reveal
        your, lunch, coffee, birthday, train to, bitcoin, crypto, calendar, meeting room, book a, order a, licence cost, license
        cost, exam, certification exam, interview questions, job opening`,
    de: `
      wetter, gedicht, witz, rezept, kochrezept, fußball, lied, liedtext, aktienkurs, börsenkurs|boersenkurs, nachrichten,
      übersetze|uebersetze, übersetzen|uebersetzen, wie viel zahlt microsoft, wieviel zahlt microsoft, wie viel geld, wieviel geld,
      wie viel verdienen wir, wie viel bekommen wir, wieviel bekommen wir, wie hoch ist die auszahlung, wie hoch ist die
      prämie|praemie, wie hoch sind die incentives, wie hoch ist der, auszahlungsbetrag, höhe|hoehe der auszahlung, in euro, in
      dollar, wie viele euro, wieviele euro, wie viel euro, wieviel euro, genauer betrag, genauen betrag, wie viel prozent, wieviel
      prozent, welcher prozentsatz, prozentsatz, schreib code, schreib mir, schreibe mir, schreib einen, schreib ein, hauptstadt,
      bundeskanzler, präsident|praesident, film, restaurant, urlaub, ferien, hotel, flug, lotto, horoskop, ignoriere alle, ignoriere
      deine, ignoriere vorherige, vergiss deine anweisungen, vergiss deine regeln, systemprompt, deine anweisungen, tu so als, spiel
      die rolle, du bist nutzlos, du bist dumm, dumm, idiot, halt die klappe, blöd|bloed, steuerberatung, steuertipp, rechtsberatung,
      rechtlicher rat, preis von, preis für|fuer, wie teuer, was kostet, was kosten, wie viel kostet, wieviel kostet, rabatt, gehalt,
      passwort zurücksetzen|zuruecksetzen, kennwort zurücksetzen|zuruecksetzen, passwort vergessen, hausaufgaben, mathe, mittagessen,
      kaffee, geburtstag, zug nach, bahnverbindung, bitcoin, krypto, kalender, besprechungsraum, buche mir, buche einen, bestell mir,
      lizenzkosten, lizenzpreis, prüfung|pruefung AZ, zertifizierungsprüfung|zertifizierungspruefung,
      bewerbungsgespräch|bewerbungsgespraech, stellenangebot, andere nutzer, daten anderer`,
  },
  /** The user does not know what was asked. */
  dontKnow: {
    en: `
        dont know, do not know, no idea, not sure, unsure, no clue, idk, dunno, cant say, cannot say, cant tell, cannot tell, have
        to ask, need to ask, need to check, have to check, not known, unknown, skip, pass, no answer, hard to say, you tell me, who
        knows, not certain, beats me, honestly dont know, i would have to ask, next question, doesnt matter, dont care, cannot
        answer, couldnt say, ask me something else, will find out, to be clarified, tbd, no information, we dont know yet, dont
        remember`,
    de: `
      weiß nicht, weiß ich nicht, weiß ich gerade nicht, weiß ich noch nicht, keine ahnung, kein plan, keinen plan, nicht sicher, bin
      nicht sicher, bin mir nicht sicher, unsicher, unklar, kann ich nicht sagen, kann ich dir nicht sagen, kann ich nicht
      beantworten, schwer zu sagen, muss ich fragen, muss ich nachfragen, müsste|muesste ich fragen, müsste|muesste ich nachfragen,
      müssen|muessen wir fragen, muss ich prüfen|pruefen, muss ich klären|klaeren, muss ich nachsehen, muss ich nachschauen,
      müssen|muessen wir klären|klaeren, nicht bekannt, unbekannt, überspringen|ueberspringen, überspring|ueberspring, weiter,
      nächste|naechste frage, egal, ist egal, spielt keine rolle, wissen wir nicht, wissen wir noch nicht, wissen wir noch gar nicht,
      steht noch nicht fest, noch nicht entschieden, noch offen, noch unklar, sag du es mir, keine angabe, keine info, keine
      information, weiß der geier, weiß der kuckuck, woher soll ich das wissen, erinnere mich nicht, kläre|klaere ich noch, finde ich
      raus, frag mich was anderes`,
  },
  yes: {
    en: `
        yes, yep, yeah, yup, sure, correct, right, indeed, exactly, that is right, thats right, of course, absolutely, affirmative,
        definitely, certainly, they will, they would, it does, it is, we are, we do, they do, they are, we have, true, ok, okay, y,
        ya, aye, jup, unfortunately yes, i think so, that is the case`,
    de: `
      ja, jap, jo, jup, jawohl, jepp, jou, joa, klar, na klar, sicher, sicherlich, natürlich|natuerlich,
      selbstverständlich|selbstverstaendlich, genau, richtig, korrekt, stimmt, das stimmt, so ist es, exakt, absolut, auf jeden fall,
      auf alle fälle|faelle, definitiv, gewiss, freilich, eben, ja genau, ja bitte, gerne, ja gerne, ja klar, leider ja, denke schon,
      ich denke schon, ich glaube schon, glaube schon, ja haben wir, haben wir, sind wir, ist so, wahr, einverstanden, in ordnung,
      gern, trifft zu, ist der fall, tut er, machen sie, würden|wuerden sie, aber ja`,
  },
  no: {
    en: `
        no, nope, nah, not at all, negative, never, by no means, they wont, they will not, it doesnt, it isnt, we dont, we do not,
        they dont, they do not, not really, unfortunately not, im afraid not, false, n, no way, none, neither, we are not, they are
        not, not yet, nothing, not that i know, not to my knowledge, certainly not, of course not, not so far, it does not, it is
        not, nobody, no one`,
    de: `
      nein, nee, nö|noe, nä|nae, leider nicht, leider nein, überhaupt|ueberhaupt nicht, gar nicht, auf keinen fall, keinesfalls,
      keineswegs, niemals, nie, eher nicht, eher nein, nicht wirklich, nicht dass ich wüsste|wuesste, nicht das ich wüsste|wuesste,
      noch nicht, bisher nicht, bislang nicht, das stimmt nicht, stimmt nicht, falsch, negativ, sind wir nicht, haben wir nicht, ist
      es nicht, tut er nicht, machen sie nicht, werden sie nicht, ich fürchte|fuerchte nein, natürlich|natuerlich nicht, sicher nicht,
      bestimmt nicht, mitnichten, keins, keine, keiner, keines, weder noch, nichts davon, nichts, niemand, kein einziger, nein danke,
      nein haben wir nicht, wohl kaum`,
  },
  first: {
    en: `
        the first, first one, first option, number one, option 1, option one, 1st, former, option a, first of these`,
    de: `
      der erste, die erste, das erste, den ersten, erster, erste, ersteres, erstere, erste option, erste variante, nummer eins, nummer
      1, option eins, variante eins, variante a, option 1, das obere, oberste, zuerst genannte, 1 option`,
  },
  second: {
    en: `
        the second, second one, second option, number two, option 2, option two, 2nd, latter, option b`,
    de: `
      der zweite, die zweite, das zweite, den zweiten, zweiter, zweites, zweite option, zweite variante, nummer zwei, nummer 2, option
      zwei, variante zwei, variante b, option 2, letzteres, letztere, letzterer`,
  },
  third: {
    en: 'the third, third one, third option, number three, option 3, 3rd, option c',
    de: `
      der dritte, die dritte, das dritte, den dritten, dritter, drittes, dritte option, dritte variante, nummer drei, nummer 3, option
      drei, variante c, variante drei, option 3`,
  },
  last: {
    en: 'the last, last one, last option, bottom one',
    de: `
      der letzte, die letzte, das letzte, den letzten, letzte option, letzter, letztes, unterste, letzte variante, ganz unten, das
      untere, zuletzt genannte`,
  },
} as const satisfies Readonly<Record<string, Phrases>>

export type QuestionCue = keyof typeof questions
