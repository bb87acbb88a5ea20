import type { Phrases } from '../../../knowledge/phrases.ts'

export const overviewQuestion: Phrases = {
  en: `
    every attribution option, every option, every attribution, every one of them, each of the models, each model, all the options, all the ways, all the mechanisms, all mechanisms, run through all, run me through all, run me through every, rundown, the range of, full range, whole range, the lot of them, everything on offer, the full set,
    a line for each model, one line per model, a line per model, line for each, the whole menu, full menu, whole list, all of the models,
    list all, all six, all models, all the models, all of them, which models, what models, which attribution models,
    what attribution models, which attributions, which options are there, what options are there, what options exist, overview,
    the six, six models, show all, show me all, list the models, list models, list them, the whole list, full list,
    which ones are there, what is available, what exists, which mechanisms, what mechanisms, which ways, all attribution models,
    all options, cheat sheet, summary of all, every model, models are there, models exist, big picture, all the acronyms,
    options do we have in general, all attribution types, attribution types`,
  de: `
    jedes der modelle, jede option, alle mechanismen, alle verfahren, alle wege, alle arten, das ganze spektrum, das ganze angebot, rundumblick, eine tour durch, alles im angebot, was es alles gibt, gesamtbild, das große|grosse ganze,
    alle modelle, alle sechs, alle auflisten, alle zeigen, liste alle, zeige alle, zeig alle, zeig mir alle, liste der modelle,
    liste die modelle, welche modelle, welche modelle gibt es, welche attributionsmodelle, welche attributionen,
    welche möglichkeiten|moeglichkeiten gibt es, welche optionen gibt es, was gibt es alles, was gibt es, welche gibt es,
    gibt es alles, überblick|ueberblick, übersicht|uebersicht, überblick|ueberblick über|ueber, gesamtübersicht|gesamtuebersicht,
    die sechs, sechs modelle, alle optionen, alle varianten, alle möglichkeiten|moeglichkeiten, welche verfahren,
    welche mechanismen, welche wege, welche arten, komplette liste, ganze liste, vollständige|vollstaendige liste, spickzettel,
    zusammenfassung aller, jedes modell, auf einen blick, welche attributionsarten, alle abkürzungen|abkuerzungen, auflistung`,
  fr: `
    le tour des, tour des modèles, tour des mécanismes, tour de tous, des six, chaque modèle, chacun des modèles, chaque mécanisme, toute la liste, toute la gamme, la gamme, l éventail, tout ce qui existe, passe en revue, passer en revue, énumère, énumérez,
    tous les modèles, les six, les six modèles, six modèles, tous les six, liste tous, lister tous, listez, liste complète,
    liste des modèles, la liste, quels modèles, quels sont les modèles, quels modèles existent, quels modèles d attribution,
    quels mécanismes, quels sont les mécanismes, quelles options existent, quelles sont les options, quelles attributions,
    quelles possibilités, quelles méthodes, toutes les options, toutes les méthodes, tous les mécanismes, tous les types,
    tous les sigles, tous les acronymes, vue d ensemble, aperçu, aperçu général, panorama, tour d horizon, montre tout, montre tous,
    montrez tous, affiche tous, affichez tous, affiche tout, récapitulatif de tous, récapitulatif des modèles, résumé de tous,
    résumé des modèles, qu est ce qui existe, qu est ce qu il existe, que existe, qu est ce qu il y a comme, il y a quoi comme,
    modèles disponibles, modèles existants, mémo, antisèche, types d attribution, en un coup d œil, synthèse des modèles`,
  es: `
    cada modelo, cada uno de los modelos, cada mecanismo, todos los mecanismos, todo el abanico, el abanico, toda la gama, repaso de todos, repasa todos, un repaso a todos, todo lo que hay, enumera, enumerame, los seis,
    lista todos, lista todas, lista de todos, listame, listado completo, lista completa, lista los, la lista, todos los modelos,
    todos los seis, los seis, los seis modelos, las seis, seis modelos, que modelos, que modelos hay, que modelos existen,
    cuales son los modelos, que opciones hay, que opciones existen, que opciones tenemos en general, todas las opciones,
    que atribuciones, que tipos de atribucion, que modelos de atribucion, modelos de atribucion, que mecanismos, que mecanismos hay,
    que formas hay, que maneras hay, que vias hay, resumen, resumen general, resumen de todos, vision general, vista general,
    panorama, panoramica, muestrame todo, muestrame todos, ensename todos, ensename todo, dame todos, todos ellos, enumera,
    enumerame, cuales hay, cuales existen, que hay disponible, que existe, chuleta, todas las siglas, cada modelo`,
  ja: `
    すべてのモデル, 全てのモデル, 6つのモデル, 六つのモデル, 6つ全部, 一通り, ひととおり, 全種類, すべての方式, 全体像を,
    一覧, 一覧を, 一覧で, 一覧表示, 全部見せて, 全部教えて, すべて教えて, 全て教えて, すべてのモデル,
    全てのモデル, 全モデル, 六つ, 六つのモデル, 6つ, 6つのモデル, 6つの方法, 6種類, 全種類,
    どんなモデルがあ, どんな種類, どのようなモデルがあ, どのモデルがあ, どんな方法がありますか, どんな方法があ,
    どのような方法があ, どんな選択肢, 選択肢は, 選択肢を, 選択肢一覧, 概要, 概要を, 全体像, 全体像を,
    まとめ, まとめて, 全リスト, リストアップ, リストを, 何がありますか, 何種類, いくつあります,
    いくつありますか, アトリビューションモデル, アトリビューションの種類, 帰属モデル, モデル一覧, 早見表`,
}
