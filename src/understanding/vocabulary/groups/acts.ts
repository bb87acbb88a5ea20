import type { Phrases } from '../../../knowledge/phrases.ts'

/** To enter something, as one may still do it: never in the past. */
export const acts: Phrases = {
  en: `
    =makes, =make, =making, =has entered, =enter, =enters, =entering, =put, =puts, =putting, =type, =types, =typing, =key, =keys,
    =keying, =add, =adds, =adding, =fill, =fills, =filling, =set, =sets, =setting, =register, =registers, =registering, name us,
    names us, naming us, =nominate, =nominates, =nominating, =tick, =ticks, =ticking, =insert, =inserts, =inserting, =paste,
    =pastes, =submit, =submits, =write, =writes, =writing, =assign, =assigns, =assigning, =appoint, =appoints, =designate,
    =designates, =pick, =picks, =select, =selects, =choose, =chooses, =change, =changes, =changing, =update, =updates, =updating,
    =confirm, =confirms, =sign, =signs, =signing, =approve, =approves, =link, =links, =linking, =touch, =touches, =touching,
    have entered, has entered, have it entered, have us entered, get us entered, get it entered, =pop, =pops, =popping, =slot,
    =slots, =slotting, =modify, =modifies, carry out, carries out, =edit, =edits, =editing, =amend, =amends, =amending, =alter,
    =alters, =adjust, =adjusts, =correct, =corrects, =correcting, =replace, =replaces, =swap, =swaps, =fix, =fixes, =overwrite,
    =overwrites`,
  de: `
    =einzupflegen, =eintragen, =einträgt|=eintraegt, =einzutragen, =trägt|=traegt, =tragen, =eingeben, =eingibt, =einzugeben, =gibt,
    =geben, =setzen, =setzt, =hinterlegen, =hinterlegt, =zu hinterlegen, =zuweisen, =zuzuweisen, =registrieren, =registriert,
    =nennen, =benennen, =benennt, =nominieren, =nominiert, =schreiben, =schreibt, =reinschreiben, =erfassen, =erfasst, =pflegen,
    =pflegt, =einpflegen, =ausfüllen|=ausfuellen, =ausfüllt|=ausfuellt, =auszufüllen|=auszufuellen, =füllt|=fuellt, =unterschreiben,
    =unterschreibt, =bestätigen|=bestaetigen, =bestätigt|=bestaetigt, =ändern|=aendern, =ändert|=aendert, =anpassen, =anfassen,
    =anklicken, =auswählen|=auswaehlen, =aufnehmen, =übernehmen|=uebernehmen, =übernimmt|=uebernimmt, =verknüpfen|=verknuepfen,
    =zuordnen`,
  fr: `
    =saisir, =saisit, =saisissent, =saisira, =saisiront, =entrer, =entrent, =entrera, =renseigner, =renseignent, =renseignera,
    =remplir, =remplit, =remplira, =inscrire, =inscrit, =inscrira, =ajouter, =ajoutera, =enregistrer, =enregistrera, =déclarer,
    =déclarera, =mettre, =met, =mettent, =mettra, =indiquer, =indiquera, =désigner, =désignera, =nommer, =choisir, =choisit,
    =sélectionner, =modifier, =changer, =valider, =signer, =signera, =associer, =rattacher, =toucher, =touchera, =taper`,
  es: `
    =cargar, =carga, =cargan, =cargara, =introducir, =introduce, =introducen, =introducira, =poner, =pone, =ponen, =pondra,
    =pondran, =ponga, =meter, =mete, =meten, =metera, =rellenar, =rellena, =rellenan, =rellenara, =registrar, =registra, =registran,
    =registrara, =asignar, =asigna, =asignara, =añadir, =añade, =añaden, =añadira, =agregar, =agrega, =agregara, =escribir,
    =escribe, =escribira, =teclear, =teclea, =marcar, =marca, =seleccionar, =selecciona, =elegir, =elige, =indicar, =indica,
    =indicara, =apuntar, =apunta, =dar, =da, =dara, =firmar, =firma, =firmara, =cambiar, =cambia, =modificar, =modifica, =tocar,
    =toca, =tocan, =tocara, =confirmar, =confirma`,
}
