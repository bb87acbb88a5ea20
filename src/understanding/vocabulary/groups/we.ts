import type { Phrases } from '../../../knowledge/phrases.ts'

export const we: Phrases = {
  en: `
    =we, =us, =i, our team, our people, our engineers, our engineer, our company, our firm, my team, my company, my colleagues,
    our staff, our guys, my guys, my people, our folks, our devs, our admins, our operations team, our ops team, our consultants,
    we as SI, we as MSP, my firm, my employer, my practice, our practice, our business, our consultancy, our agency, my consultancy,
    my agency, our technicians, our specialists, our experts, our boys, our lads`,
  de: `
    =wir, =uns, =ich, =mir, =mich, =unser team, =unsere leute, =unsere kollegen, =unsere firma, =unser unternehmen, =unser haus,
    =unsere ingenieure, =unsere berater, =unsere admins, =unsere entwickler, =unsere techniker, =mein team, =meine firma,
    =meine kollegen, =meine leute, =unsere truppe, =unsere mannschaft, =unser betriebsteam, =wir =als systemhaus,
    =wir =als dienstleister, =wir =als partner, =wir =als SI, =wir =als MSP, =unsere jungs, =unsere spezialisten`,
  fr: `
    =nous, =moi, =je, =notre équipe, =nos équipes, =nos ingénieurs, =notre société, =notre entreprise, =notre boîte,
    =nos consultants, =nos administrateurs, =nos admins, =nos techniciens, =nos collègues, =mes collègues, =mon équipe,
    =mon entreprise, =ma société, =ma boîte, =nos développeurs, =nos gars, =notre ESN, =nous =en tant =que`,
  es: `
    nosotros, nosotras, =yo, nuestro equipo, nuestra empresa, nuestra compania, nuestra consultora, nuestra firma, nuestro personal,
    nuestra gente, nuestros ingenieros, nuestros tecnicos, nuestros consultores, nuestros administradores, nuestros chicos,
    mi equipo, mi empresa, mi compania, mi gente, mis companeros, nosotros como SI, nosotros como MSP, nosotros como partner`,
  ja: `
    当社, 弊社, 自社, 我々, 我が社, わが社, わたしたち, 私たち, 私達, 私ども, 弊チーム, うち, うちの会社, うちのチーム, 弊社チーム, 当方, 私, 僕ら, 当社チーム, 当社エンジニア, 弊社エンジニア, うちのエンジニア,
    当社側, 弊社側`,
}
