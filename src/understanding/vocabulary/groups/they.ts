import type { Phrases } from '../../../knowledge/phrases.ts'

export const they: Phrases = {
  en: `
    =they, =them, =he, =she, =theyd, =theyll, =they all, their admin, their IT, their team, their CIO, their global admin,
    their people, my contact, our contact, our contact there, our contact over there, their CISO, their IT manager,
    their administrator, their administrators, their admins, their IT guy, their IT people, their staff, their IT department,
    their IT staff, their IT lead, their sysadmin, their owner, the admin, the admins, the admin there, the global admin,
    the administrator, the IT, the IT department, the IT team, the CIO, the CISO, the CTO, the IT manager, the IT guy,
    the cloud owner, the subscription owner, =procurement, the head of IT, the sysadmin, the people there, the people over there,
    the admin over there, the admins over there, her team, his team, her admin, his admin, her people, his people, her staff,
    his staff, her department, his department, its admin, its admins, its administrator, its IT, its IT team, its IT department,
    its team, its people, its staff, its CIO, its CISO, their director, their IT director, the IT director, their head of IT`,
  de: `
    =sie, =er, =ihnen, =denen, =ihm, =ihr admin, ihre admins, ihre IT, =ihr team, =ihr CIO, =deren IT, =deren admin, =deren admins,
    =deren team, =deren leute, =seine IT, =sein admin, =deren IT leiter, =der IT leiter, =die kunden IT, kunden IT`,
  fr: `
    =ils, =elles, =il, =elle, =eux, =leur admin, =leurs admins, =leur DSI, =leur équipe, =leur équipe IT, =leurs équipes, =leur IT,
    =leur service informatique, =leur informatique, =leur RSSI, =leur responsable informatique, =leur administrateur, =la DSI,
    =la DSI =du client, =sa DSI, =son admin, =son équipe IT, =leurs équipes IT, =notre contact, =notre interlocuteur,
    =leur direction informatique`,
  es: `
    ellos, ellas, =ella, su IT, su TI, su equipo, su equipo de IT, su equipo de TI, su admin, su administrador, su administradora,
    sus administradores, su CIO, su gente, su departamento de IT, su departamento de TI, su departamento de sistemas,
    su area de sistemas, sus sistemas, su global admin, su responsable de IT, su responsable de sistemas, el IT, el TI, el admin,
    la gente de IT, los de IT, los de TI, los de sistemas, el equipo de sistemas, informatica del cliente, nuestro contacto,
    nuestra contacto, su departamento de informatica, su informatico, su persona de contacto`,
  ja: `
    先方, 相手先, 相手方, 彼ら, 同社, 向こう, あちら, 情シス, 情報システム部, 情報システム部門, 情シス部門, IT部門, IT担当, 管理者様, 先方の管理者, 先方のIT部門, 先方担当者, 先方の担当者, 先方の情シス,
    グローバル管理者様, 担当者様, 先方担当, ご担当者`,
}
