import type { Phrases } from '../../../knowledge/phrases.ts'

export const clouds: Phrases = {
  en: `
    which clouds, which cloud, what clouds, which products, what products, which workloads, what workloads, which services,
    for which products, which microsoft products, what does it work for, clouds does, products does, workloads does,
    workloads are eligible, which solution areas, which microsoft clouds, clouds .. covers|cover|covered`,
  de: `
    welche clouds, welche cloud, für|fuer welche clouds, für|fuer welche cloud, in welchen clouds, welche produkte,
    für|fuer welche produkte, welche workloads, für|fuer welche workloads, bei welchen workloads, welche dienste,
    für|fuer welche dienste, für|fuer welche services, welche microsoft produkte, wofür|wofuer funktioniert,
    für|fuer welche lösungsbereiche|loesungsbereiche, bei welchen produkten, welche lösungen|loesungen deckt, gilt für|fuer welche`,
  fr: `
    quels clouds, quel cloud, pour quels clouds, pour quel cloud, sur quels clouds, dans quels clouds, quels produits,
    pour quels produits, sur quels produits, quels workloads, pour quels workloads, sur quels workloads, quelles charges de travail,
    quels services, pour quels services, quels produits microsoft, quelles solutions microsoft, quels domaines, quelles charges,
    éligibles quels`,
  es: `
    que nubes, que nube, para que nubes, en que nubes, que clouds, que productos, para que productos, con que productos,
    que servicios, para que servicios, que workloads, para que workloads, que cargas, que cargas de trabajo, para que cargas,
    que productos de microsoft, que areas de solucion, que soluciones cubre, que productos cubre, en que productos, cuales nubes`,
  ja: `
    どのクラウド, どの製品, どの製品に, どのワークロード, どのサービス, どのMicrosoft製品, 対象クラウド, 対象製品, 対象ワークロード, 対象サービス, 対応クラウド, 対応製品, 対応ワークロード, 何のクラウド,
    どのソリューション領域, どんなクラウド, どんな製品`,
}
