import type { Phrases } from '../../../knowledge/phrases.ts'

export const act: Phrases = {
  en: `
    act, enter, type in, type, set, set it, add, add us, register, configure, change, assign, do it, do that, do this, do so,
    put in, put us, put us in, put our, fill in, click, make, name us, nominate, select, choose, sign, approve, cooperate, help,
    make the entry, make the change, do whatever, do what, key in, update, record, list us, list, maintain, appoint, designate,
    link, do anything, attach, confirm, grant, touch, go into, take care, enter it, enter us, enter our, do their, follow, arrange,
    tag, write, write our, write us, put in our, insert, submit, mention us, fill in our,
    click through, countersign, nod, set us, put, put in place, get it entered, get us entered, lift a finger, fill out, press,
    log in, log on,
    lend a hand, pop it in, slot it in, drop it in, pop us in, tick, tick the box, name a partner, paste, paste in,
    punch in, fill out the form, complete the form, complete the step, complete the entry, carry out`,
  de: `
    eintragen, einzutragen, eintrag, eintragung, =trägt|=traegt =ein, =tragen =ein, eingeben, einzugeben, setzen, =zu setzen,
    hinterlegen, =zu hinterlegen, zuweisen, zuzuweisen, ändern|aendern, =zu ändern|aendern, anpassen, anzupassen, konfigurieren,
    =zu konfigurieren, einstellen, einzustellen, einrichten, einzurichten, klicken, =zu klicken, anklicken, umstellen, umzustellen,
    unterschreiben, =zu unterschreiben, freigeben, freizugeben, genehmigen, zustimmen, zuzustimmen, bestätigen|bestaetigen,
    =zu bestätigen|bestaetigen, machen, =zu =machen, tun, =zu =tun, mitmachen, mitzumachen, mitwirken, mitzuwirken, mitarbeiten,
    helfen, =zu helfen, unterstützen|unterstuetzen, =zu unterstützen|unterstuetzen, erledigen, =zu erledigen,
    übernehmen|uebernehmen, =zu übernehmen|uebernehmen, vornehmen, vorzunehmen, pflegen, =zu pflegen, aufnehmen,
    hinzufügen|hinzufuegen, hinzuzufügen|hinzuzufuegen, ergänzen|ergaenzen, =zu ergänzen|ergaenzen, benennen, =zu benennen,
    nominieren, =zu nominieren, erfassen, =zu erfassen, registrieren, =zu registrieren, auswählen|auswaehlen,
    auszuwählen|auszuwaehlen, verknüpfen|verknuepfen, =zu verknüpfen|verknuepfen, anfassen, anzufassen, handeln, aktiv =werden,
    reinschreiben, reinzuschreiben, kooperieren, =zu kooperieren, =uns eintragen, =uns einzutragen, umsetzen, umzusetzen,
    ausfüllen|ausfuellen, auszufüllen|auszufuellen, zuordnen, zuzuordnen`,
  fr: `
    agir, saisir, =le saisir, =nous saisir, entrer, renseigner, =nous renseigner, remplir, inscrire, =nous inscrire, ajouter,
    =nous ajouter, enregistrer, =nous enregistrer, déclarer, =nous déclarer, configurer, modifier, changer, faire, =le faire,
    faire =le nécessaire, faire =la saisie, faire =la modification, faire =la manip, faire =la manipulation, mettre, =nous mettre,
    mettre =notre, mettre =en place, paramétrer, attribuer, assigner, affecter, désigner, =nous désigner, nommer, =nous nommer,
    choisir, =nous choisir, sélectionner, signer, approuver, valider, confirmer, accepter, coopérer, collaborer, aider, =nous aider,
    cliquer, =s =en occuper, =s =en charger, effectuer, toucher, associer, =nous associer, lier, rattacher, intervenir, indiquer,
    compléter, mettre =à jour, donner, accorder, bouger, jouer =le jeu, participer, ouvrir`,
  es: `
    actuar, actua, introducir, introduce, introduzca, introducira, introducen, poner, ponga, pone, pondra, pondran, ponen, ponernos,
    pone nuestro, meter, mete, meta, meternos, rellenar, rellena, rellene, rellenara, registrar, registra, registre, registrara,
    registrarnos, configurar, configura, configure, configurara, cambiar, cambia, cambie, cambiara, cambiar algo, modificar,
    modifica, asignar, asigna, asignara, asignarnos, anadir, anade, anadira, anadirnos, agregar, agrega, agregara, agregarnos,
    escribir, teclear, marcar, seleccionar, selecciona, elegir, elegirnos, nombrarnos, designarnos, designar, nominarnos,
    indicarnos, indicar, incluirnos, darnos de alta, dar de alta, firmar, firma, firmara, aprobar, aprueba, aprobara, colaborar,
    colabora, colaborara, ayudar, ayuda, ayudara, hacer, hacerlo, hace, hara, haran, hacer el cambio, hacer los cambios,
    hacer la entrada, hacer lo que, hacer clic, hacer nada, tocar, toca, tocara, tocar nada, actualizar, vincular, vincularnos,
    vincula, confirmar, confirma, conceder, entrar en el portal, encargarse, mover un dedo, cumplimentar, tramitar,
    gestionar el alta, apuntarnos`,
  ja: `
    登録, 登録作業, 入力, 設定, 変更, 追加, 指定, 対応, 操作, 作業, 協力, 承認, 記入, 割り当て,
    選択, 署名, 手続き, 更新, 実施, 申請`,
}
