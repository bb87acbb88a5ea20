import type { Phrases } from '../../knowledge/phrases.ts'
import type { AttributeId } from '../../knowledge/schema.ts'

/** How people ask for one attribute of a model. */
export const attributeQuestions: Readonly<Record<AttributeId, Phrases>> = {
  tracks: {
    en: `
        what .. track, what .. measure, what exactly .. measure, what .. count, what .. capture, what .. record, what .. attribute,
        what is measured, what is tracked, what is counted, which usage, what kind of usage, what kind of consumption, what data,
        what does it see, what .. report on, what .. cover, tracks what, measures what, counts what, what revenue, what consumption`,
    de: `
      was misst, was wird gemessen, was genau misst, was erfasst, was wird erfasst, was zählt|zaehlt, was wird gezählt|gezaehlt, was
      trackt, was wird getrackt, was verfolgt, was zeichnet .. auf, was wird aufgezeichnet, was ordnet .. zu, was wird zugeordnet, was
      wird zugerechnet, welchen verbrauch, welcher verbrauch, welche nutzung, welche umsätze|umsaetze, welcher umsatz, welchen umsatz,
      welche daten, welche art von verbrauch, was sieht, was deckt .. ab, misst was, zählt|zaehlt was, was fließt ein, was wird
      angerechnet`,
  },
  where: {
    en: `
        where does .. apply, where does it apply, where is .. used, where does the consumption, whose tenant, which tenant, in
        whose, in which tenant, where .. run, where does the usage, where must, where do the resources`,
    de: `
      wo gilt, wo greift, wo wird .. verwendet, wo wird .. eingesetzt, wo fällt|faellt der verbrauch, wo muss der verbrauch, wo findet
      der verbrauch, wessen tenant, wessen mandant, wessen subscription, in wessen, in welchem tenant, in welchem mandanten, welcher
      tenant, welcher mandant, in welcher subscription, in welchem abo, wo läuft|laeuft, wo muss, wo müssen|muessen die ressourcen, wo
      liegen die ressourcen, wo laufen`,
  },
  clouds: {
    en: `
        which clouds, which cloud, what clouds, which products, what products, which workloads, what workloads, which services, for
        which products, which microsoft products, what does it work for, clouds does, products does, workloads does, workloads are
        eligible, which solution areas`,
    de: `
      welche clouds, welche cloud, für|fuer welche clouds, für|fuer welche cloud, in welchen clouds, welche produkte, für|fuer welche
      produkte, welche workloads, für|fuer welche workloads, bei welchen workloads, welche dienste, für|fuer welche dienste, für|fuer
      welche services, welche microsoft produkte, wofür|wofuer funktioniert, für|fuer welche lösungsbereiche|loesungsbereiche, bei
      welchen produkten, welche lösungen|loesungen deckt, gilt für|fuer welche`,
  },
  controlledBy: {
    en: `
        who set, who controls, who owns the, who decides, who has to do, who does the, who enters, who files, who submit, who
        claims, who creates, who assigns, who registers, who is in control, who must, who needs to do, who activates, who
        configures, who adds, who has to set, who has to enter, who has to, who makes the, who puts, who starts, who triggers, who
        is responsible, who links, who does, whose job, who has to approve, who approves, who can set, who can change, who
        initiates, who controls it, controlled by, is it us or the customer, us or the customer who, does the customer have to, do
        we or the customer, by whom, who is supposed to`,
    de: `
      wer setzt, wer trägt|traegt .. ein, wer gibt .. ein, wer legt .. fest, wer legt .. an, wer stellt, wer kontrolliert, wer
      steuert, wer bestimmt, wer entscheidet, wer macht, wer muss, wer reicht .. ein, wer beantragt, wer beansprucht, wer erstellt,
      wer vergibt, wer weist .. zu, wer registriert, wer konfiguriert, wer richtet .. ein, wer aktiviert, wer fügt|fuegt .. hinzu, wer
      verknüpft|verknuepft, wer hinterlegt, wer pflegt, wer startet, wer löst|loest .. aus, wer ist verantwortlich, wer ist
      zuständig|zustaendig, wer genehmigt, wer gibt .. frei, wer bestätigt|bestaetigt, wer kann .. setzen, wer kann .. ändern|aendern,
      wer darf, wessen aufgabe, wer hat die kontrolle, von wem, durch wen, wir oder der kunde, der kunde oder wir, muss der kunde,
      müssen|muessen wir oder, wer von beiden, wer initiiert, wer soll`,
  },
  mechanism: {
    en: `
        how does .. work, how does it work, how .. work technically, how is .. implemented, how is .. recorded, what mechanism,
        which mechanism, what happens technically, how does microsoft know, how .. identified, how is the link made, mechanism,
        under the hood, technically, behind the scenes, how does microsoft see, how does microsoft find out, how does microsoft
        recognise, how do they know`,
    de: `
      wie funktioniert, wie funktioniert das, wie funktioniert .. technisch, wie geht .. technisch, wie läuft|laeuft .. technisch,
      technisch, technisch gesehen, mechanismus, welcher mechanismus, wie arbeitet, was passiert technisch, was passiert im
      hintergrund, im hintergrund, unter der haube, hinter den kulissen, wie erkennt microsoft, woher weiß microsoft, wie sieht
      microsoft, wie erfährt|erfaehrt microsoft, wie wird .. erkannt, wie wird .. umgesetzt, wie wird .. erfasst, wie wird ..
      gespeichert, wie kommt die zuordnung, wie entsteht, wie ist das realisiert, woran erkennt`,
  },
  scope: {
    en: `
        scope, per subscription or, per resource group or, at what level, which level, what level, on what level, per tenant or, per
        user or, granularity, how far does .. reach, what does it cover, per subscription or per, does .. apply per, at tenant
        level, at subscription level, subscription level or, how wide, whole tenant or, per workload or, apply to the whole`,
    de: `
      geltungsbereich, scope, umfang, gültigkeitsbereich|gueltigkeitsbereich, reichweite, wirkungsbereich, auf welcher ebene, welche
      ebene, auf welchem level, pro subscription oder, je subscription oder, pro abo oder, pro tenant oder, pro mandant oder, je
      mandant oder, pro ressourcengruppe oder, pro benutzer oder, pro workload oder, granularität|granularitaet, wie weit reicht, wie
      weit gilt, auf subscription ebene, auf mandantenebene, auf tenant ebene, subscription ebene oder, ganzer tenant oder, ganzen
      tenant oder, gesamten mandanten, gilt .. für|fuer den ganzen, gilt .. pro`,
  },
  partnersAtOnce: {
    en: `
        how many partners, more than one partner, two partners have, several partners have, multiple partners have, can two
        partners, can several partners, can multiple partners, partners at the same time, partners at once, exclusive, is it
        exclusive, only one partner, one partner or several, how many can, share it with another partner, partners in parallel, max
        partners, maximum number of partners, number of partners, how many firms, how many MSPs, how many SIs`,
    de: `
      wie viele partner, wieviele partner, mehr als ein partner, mehr als einen partner, können|koennen zwei partner, können|koennen
      mehrere partner, dürfen|duerfen zwei partner, dürfen|duerfen mehrere partner, mehrere partner gleichzeitig, zwei partner
      gleichzeitig, partner gleichzeitig, gleichzeitig mehrere, exklusiv, ist .. exklusiv, nur ein partner, nur einen partner
      möglich|moeglich, ein partner oder mehrere, einer oder mehrere, wie viele können|koennen, wie viele dürfen|duerfen, mit einem
      anderen partner teilen, parallel mehrere, partner parallel, maximale anzahl, anzahl der partner, anzahl partner, wie viele
      dienstleister, wie viele firmen`,
  },
  agreements: {
    en: `
        which agreements, what agreements, which contracts, contract types, what contracts, which contract, under which agreement,
        under which contract, which licensing, agreement types, which agreement types, supported agreements, which purchase, which
        offers types, what licensing, licensing programs, licensing programmes, which buying, agreement types support, which
        agreement`,
    de: `
      welche verträge|vertraege, welcher vertrag, welchen vertrag, welchem vertrag, welchen verträgen|vertraegen, bei welchen
      verträgen|vertraegen, mit welchem vertrag, unter welchem vertrag, welche vertragsarten, welche vertragsart, vertragsarten,
      vertragstypen, welche vertragstypen, vertragsart, welche lizenzmodelle, welches lizenzmodell, welche lizenzprogramme, welche
      agreements, welches agreement, unter welchem agreement, welche kaufarten, welche beschaffungswege, welche bezugswege, welche
      vereinbarung, bei welcher vereinbarung, unterstützte|unterstuetzte verträge|vertraege, welche lizenzverträge|lizenzvertraege,
      welche einkaufsmodelle`,
  },
  durability: {
    en: `
        how long does it last, how long .. last, how long is .. valid, how long .. valid, does it expire, does .. expire, when does
        .. expire, expire, expiry, durable, how durable, what happens when .. leaves, when the user leaves, when the employee
        leaves, when an engineer leaves, if an engineer leaves, if the engineer leaves, survive, does it survive, need to renew,
        renewed every, permanent, what breaks, when does it stop, how stable, have to redo, redo, validity, how long does a, lost
        when, fall off, how long do, after the contract changes, does it break, stay valid, remain valid, annually, every year`,
    de: `
      wie lange hält|haelt, wie lange gilt, wie lange ist .. gültig|gueltig, wie lange bleibt, wie lange besteht, wie lange
      läuft|laeuft, läuft|laeuft .. ab, läuft|laeuft das ab, wann läuft|laeuft .. ab, verfällt|verfaellt, verfällt|verfaellt das,
      ablauf, ablaufdatum, gültigkeit|gueltigkeit, gültigkeitsdauer|gueltigkeitsdauer, haltbarkeit, haltbar, dauerhaft, wie dauerhaft,
      wie stabil, was passiert wenn .. geht, wenn der mitarbeiter geht, wenn ein mitarbeiter geht, wenn der kollege geht, wenn der
      user gelöscht|geloescht, mitarbeiter das unternehmen verlässt|verlaesst, überlebt|ueberlebt, bleibt bestehen, bleibt das
      bestehen, bleibt gültig|gueltig, muss erneuert werden, erneuern, erneuert werden, jährlich|jaehrlich, jedes jahr, muss man ..
      neu, neu machen, neu setzen, neu eintragen, neu einrichten, permanent, wann endet, wann erlischt, erlischt, geht verloren, geht
      .. verloren, geht .. kaputt, was macht .. kaputt, nach vertragswechsel, beim vertragswechsel, nach dem vertragswechsel, verloren
      wenn`,
  },
  audience: {
    en: `
        who is .. for, who is .. meant for, meant for, intended for, for whom, aimed at, who should use, who uses, who can use,
        target audience, target group, which partners, what kind of partner, which partner type, what type of partner, who benefits,
        designed for, suitable for whom, who is supposed to use, audience, typical user, made for, which kind of partner, who may
        use, who qualifies, who is eligible`,
    de: `
      für|fuer wen, für|fuer wen ist, für|fuer wen eignet, für|fuer wen gedacht, an wen richtet, zielgruppe, wer sollte, wer nutzt,
      wer verwendet, wer kann .. nutzen, wer darf .. nutzen, wer profitiert, für|fuer welche partner, welche partner, welcher
      partnertyp, welche art von partner, welche partnertypen, für|fuer welchen partnertyp, wer ist berechtigt, wer qualifiziert,
      gedacht für|fuer, bestimmt für|fuer, geeignet für|fuer wen, wer braucht, typischer nutzer, richtet sich an, wer kommt ..
      infrage, wer kommt .. in frage, gemacht für|fuer`,
  },
  prerequisites: {
    en: `
        what do i need, what do we need, prerequisite, prerequisites, requirement, requirements, what is required, what is needed,
        need before, before i can, before we can, what must be in place, preconditions, conditions for, which role do we need, what
        access do we need, what role do we need, what rights, which rights, which permissions, what permissions, needed for,
        required for, do i need, do we need, which documents, what documents, what paperwork, have ready, required to, needed to, in
        order to get, what should be ready, what has to be, eligibility, minimum requirements, entry requirements, which access,
        what evidence, which role is needed, role is required`,
    de: `
      voraussetzung, voraussetzungen, was sind die voraussetzungen, was brauche ich, was brauchen wir, was benötige|benoetige ich, was
      benötigen|benoetigen wir, was ist nötig|noetig, was ist notwendig, was ist erforderlich, was wird benötigt|benoetigt, was wird
      gebraucht, was braucht man, was braucht es, anforderung, anforderungen, bedingungen, bedingung für|fuer, vorbedingungen, welche
      rolle brauchen, welche rolle brauche, welche rechte, welche rechte brauchen, welche berechtigung, welche berechtigungen, welchen
      zugriff, welche zugriffe, welche dokumente, welche unterlagen, welche nachweise, welchen nachweis, welche papiere, brauche ich
      dafür|dafuer, brauchen wir dafür|dafuer, brauche ich, brauchen wir, muss man haben, müssen|muessen wir haben, müssen|muessen wir
      erfüllen|erfuellen, was muss gegeben sein, was muss vorliegen, was müssen|muessen wir vorher, bevor wir, bevor ich, im vorfeld,
      mindestanforderung, mindestanforderungen, nötig|noetig für|fuer, erforderlich für|fuer, notwendig für|fuer, benötigte|benoetigte
      rolle, benötigt|benoetigt man`,
  },
  unlocks: {
    en: `
        what do we get, what do i get, what does .. give, what does .. bring, what .. unlock, unlocks, benefit, benefits, what is in
        it, what is it good for, what does it give, does it count towards, count towards, counts towards, count for, counts for,
        pays, pay out, does .. earn, do we earn, is it worth, why should i use, why would i use, why bother, what is the point,
        advantage, what for, incentives does, which incentives, does it help with, contribute to, contributes to, designation, what
        .. good for, get out of, worth it, value of, what will we gain, gain from, reward, rewards, what do partners get, give us,
        bring us, earn`,
    de: `
      was bringt, was bringt uns, was bringt mir, was bringt das, was haben wir davon, was hab ich davon, was habe ich davon, was
      nützt|nuetzt, wozu, wofür|wofuer ist .. gut, wofür|wofuer gut, was bekommen wir, was bekomme ich, was kriegen wir, was gibt es
      dafür|dafuer, was schaltet .. frei, vorteil, vorteile, nutzen von, welchen nutzen, welcher nutzen, mehrwert, was ist der
      mehrwert, lohnt sich, lohnt sich das, lohnt .. sich, zählt|zaehlt .. für|fuer, zählt|zaehlt .. auf, zählt|zaehlt .. zur,
      zählt|zaehlt das für|fuer, zählt|zaehlt das zur, wird .. angerechnet, bringt das punkte, bringt .. punkte, gibt das punkte, gibt
      es punkte, gibt es geld, gibt es incentives, welche incentives, verdienen wir, verdient man, zahlt .. ein, zahlt .. aus, warum
      sollte ich, warum sollten wir, wieso sollte, was ist der sinn, sinn und zweck, was springt .. raus, springt dabei, was spricht
      für|fuer, belohnung, hilft .. bei der designation, trägt|traegt .. bei, beitrag zur`,
  },
  notFor: {
    en: `
        not be used, not used for, not for, when not to, should not, shouldnt, not suitable, limits, limitation, limitations,
        drawback, drawbacks, downside, downsides, disadvantage, restrictions, what can it not, what cant, what can .. not, when is
        .. wrong, pitfall, pitfalls, gotcha, gotchas, not meant for, not work for, doesnt work, does not work for, where does ..
        fail, unsuitable, exclusions, weakness, weaknesses, caveats, caveat, avoid using, when should we avoid, not count, not
        cover, not track, bad fit, wrong choice`,
    de: `
      nicht geeignet, ungeeignet, nicht gedacht für|fuer, nicht für|fuer, nicht verwenden, nicht nutzen, nicht einsetzen, wann nicht,
      wofür|wofuer nicht, für|fuer was nicht, wo nicht, wann sollte man nicht, sollte man nicht, wann sollten wir nicht,
      einschränkung|einschraenkung, einschränkungen|einschraenkungen, grenzen, limitierung, limitierungen, limits, nachteil,
      nachteile, schwäche|schwaeche, schwächen|schwaechen, schwachstellen, was kann .. nicht, was geht .. nicht, was geht nicht,
      stolperfalle, stolperfallen, stolpersteine, fallstrick, fallstricke, haken, wo ist der haken, tücken|tuecken, pferdefuß,
      ausschlüsse|ausschluesse, ausnahmen, was deckt .. nicht ab, nicht abgedeckt, zählt|zaehlt nicht, misst nicht, erfasst nicht,
      funktioniert nicht bei, funktioniert .. nicht für|fuer, vermeiden, falsche wahl, ist .. falsch, kontra, restriktionen, wo
      versagt`,
  },
  leadTime: {
    en: `
        how long does it take, how long .. take, how long until, how long till, how long before, how soon, when will, when does ..
        show, how fast, how quickly, lead time, delay, latency, how many days, how many weeks, time until, wait until, how long do
        we have to wait, processing time, turnaround, until it shows, shows up, visible after, appear in, appears, when can we
        expect, waiting time, take effect, takes effect, from when, how many hours`,
    de: `
      wie lange dauert, wie lange dauert es, wie lange dauert das, wie lange braucht, wie lange bis, wie schnell, wann sehe ich, wann
      sehen wir, wann erscheint, wann erscheinen, wann taucht .. auf, wann tauchen, wann wirkt, wann greift, wann wird .. sichtbar, ab
      wann, ab wann zählt|zaehlt, bis es sichtbar, bis was sichtbar, bis zahlen, bis daten, bis es erscheint, bis es ankommt,
      vorlaufzeit, durchlaufzeit, bearbeitungszeit, bearbeitungsdauer, wartezeit, verzögerung|verzoegerung, latenz, verzug, wie viele
      tage, wieviele tage, wie viele wochen, wie viele stunden, dauer, wie lange müssen|muessen wir warten, wie lange warten, wann ist
      mit, wann können|koennen wir, zeitversatz, zeitverzug, wirksam, wird wirksam, wann kommt`,
  },
  verify: {
    en: `
        how do i check, how do we check, how can i check, how can we check, how can i tell, how can we tell, how do i know, how do
        we know, verify, how to verify, how do i see, where do i see, where can i see, where can we see, where do we see, check
        whether, check that, is really working, confirm that, prove that, proof that it works, how do i confirm, how can we confirm,
        make sure, test whether, validate, validation, check if, see whether, see if it, how do you check, how would i know, tell
        whether, tell if, find out whether, find out if, is it working, double check`,
    de: `
      wie prüfe|pruefe ich, wie prüfen|pruefen wir, wie kann ich prüfen|pruefen, wie können|koennen wir prüfen|pruefen, wie
      lässt|laesst sich prüfen|pruefen, wie überprüfe|ueberpruefe ich, wie überprüfen|ueberpruefen wir, wie kann ich
      überprüfen|ueberpruefen, überprüfen|ueberpruefen, überprüfung|ueberpruefung, nachprüfen|nachpruefen, prüfen|pruefen ob,
      verifizieren, verifiziere, kontrollieren ob, wie kontrolliere, wie sehe ich, wie sehen wir, woran sehe ich, woran sehen wir,
      woran erkenne ich, woran erkennen wir, woran merke ich, wo sehe ich, wo sehen wir, wo kann ich sehen, wo können|koennen wir
      sehen, wo kann man sehen, wo finde ich, wie erkenne ich, wie weiß ich, wie wissen wir, woher weiß ich, woher wissen wir,
      nachsehen ob, nachschauen ob, schauen ob, sicherstellen, sichergehen, sicher gehen, testen ob, validieren, nachweisen, wie weise
      ich, beweisen, bestätigen|bestaetigen dass, ob es funktioniert, ob es geklappt, ob das geklappt, ob es wirklich, hat es
      geklappt, hat das geklappt, feststellen ob, herausfinden ob, ob alles stimmt`,
  },
}
