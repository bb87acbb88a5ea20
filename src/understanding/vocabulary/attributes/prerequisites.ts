import type { Phrases } from '../../../knowledge/phrases.ts'

export const prerequisites: Phrases = {
  en: `
    what do i need, what do we need, prerequisite, prerequisites, requirement, requirements, what is required, what is needed,
    need before, before i can, before we can, what must be in place, preconditions, conditions for, which role do we need,
    what access do we need, what role do we need, what rights, which rights, which permissions, what permissions, needed for,
    required for, do i need, do we need, which documents, what documents, what paperwork, have ready, required to, needed to,
    in order to get, what should be ready, what has to be, eligibility, minimum requirements, entry requirements, which access,
    what evidence, which role is needed, role is required, what has|needs to be in place, be in place before|on our,
    in place before {we}, before we qualify, to qualify for`,
  de: `
    voraussetzung, voraussetzungen, was sind die voraussetzungen, was brauche ich, was brauchen wir, was benötige|benoetige ich,
    was benötigen|benoetigen wir, was ist nötig|noetig, was ist notwendig, was ist erforderlich, was wird benötigt|benoetigt,
    was wird gebraucht, was braucht man, was braucht es, anforderung, anforderungen, bedingungen, bedingung für|fuer,
    vorbedingungen, welche rolle brauchen, welche rolle brauche, welche rechte, welche rechte brauchen, welche berechtigung,
    welche berechtigungen, welchen zugriff, welche zugriffe, welche dokumente, welche unterlagen, welche nachweise,
    welchen nachweis, welche papiere, brauche ich dafür|dafuer, brauchen wir dafür|dafuer, brauche ich, brauchen wir,
    muss man haben, müssen|muessen wir haben, müssen|muessen wir erfüllen|erfuellen, was muss gegeben sein, was muss vorliegen,
    was müssen|muessen wir vorher, bevor wir, bevor ich, im vorfeld, mindestanforderung, mindestanforderungen,
    nötig|noetig für|fuer, erforderlich für|fuer, notwendig für|fuer, benötigte|benoetigte rolle, benötigt|benoetigt man`,
  fr: `
    prérequis, pré requis, prérequis pour, quels sont les prérequis, quels prérequis, condition préalable, conditions préalables,
    conditions, quelles conditions, conditions pour, exigence, exigences, quelles exigences, de quoi ai je besoin,
    de quoi avons nous besoin, de quoi a t on besoin, de quoi on a besoin, qu est ce qu il faut, qu est ce qu il nous faut,
    que faut il, que faut il avoir, que nous faut il, il faut quoi, il nous faut quoi, faut quoi, faut il avoir, besoin de quoi,
    ce qu il faut, nécessaire pour, est nécessaire, requis, requis pour, quel rôle faut, quel rôle est, quel rôle, quels rôles,
    quels droits, quel droit, quels accès, quel accès, quelles permissions, quelles autorisations, quels documents, quelles pièces,
    quels justificatifs, quelle preuve, quelles preuves, avant de pouvoir, avant de commencer, faut il un, faut il une,
    doit on avoir, doit être en place, à préparer, critères d éligibilité, éligibilité, conditions d éligibilité, minimum requis`,
  es: `
    requisito, requisitos, prerrequisito, prerrequisitos, requisitos previos, que requisitos, que se necesita, que se necesitan,
    que necesito, que necesitamos, que hace falta, que me hace falta, que nos hace falta, que se requiere, que requiere,
    que se exige, que exige, que condiciones, condiciones previas, condiciones para, que tiene que haber, que tengo que tener,
    que tenemos que tener, que debo tener, que hay que tener, hay que tener, que permisos, que permiso, que rol, que roles,
    que rol hace falta, que rol se necesita, que acceso, que accesos, que derechos, que documentos, que documentacion, que papeles,
    que papeleo, que pruebas, que evidencias, necesito tener, hace falta tener, es necesario, es obligatorio, se necesita,
    necesario para, requerido para, antes de poder, antes de empezar, para poder usar, requisitos minimos, elegibilidad,
    que debe cumplir, que hay que cumplir`,
  ja: `
    前提条件, 前提は, 必要条件, 要件は, 条件は, 必要なもの, 必要なものは, 必要な権限, 必要なロール, 必要な書類, 必要な準備, 必要な手続き, 必要な情報, 必要なアクセス, 何が必要, 何が要, 何がいる, 何が求め, 何を用意,
    何を準備, どの権限, どの権限が必要, どのロール, どのロールが必要, どんな権限, どんなロール, どの書類, どんな書類, 権限は必要, 資格要件, 事前準備, 事前に必要, 準備するもの, 参加条件, 利用条件, 最低条件, 必要ですか,
    必須ですか, どんな証拠, 証憑, 申請前に, 前に用意, 用意しておく, 用意して, 準備しておく, 事前に準備`,
}
