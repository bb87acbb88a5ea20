import type { Phrases } from '../../../knowledge/phrases.ts'

/** What follows is only touched by the solution, or used by the writer's own people. */
export const touching: Phrases = {
  en: `
    log|logs|logged|logging|sign|signs|signed|signing [in|on] with|using|via|through [their|its|a|the|your], login|logins|sign-in|sign-ins|signin|sso|authentication [works|runs|goes|is] with|via|through|by|against [their|its|a|the],
    authenticate|authenticates|authenticated|authenticating with|via|through|against|by|in [their|its|a|the],
    send|sends|sending|post|posts|posting .. through|to|via [their|its|a|the], notification|notifications|alert|alerts|message|messages through|to|via|into|in [their|its|a|the],
    integrate|integrates|integrated|integration|plug|plugs|talk|talks|connects|connect|sync|syncs|synced|syncing|export|exports with|into|to [their|its|a|the|your],`,
  de: 'anmeldung|login|einloggen über|ueber|mit|via, meldet|melden =sich =mit|=über|=ueber, angebunden an, schnittstelle zu',
  fr: 'connexion|authentification via|avec|par, se connectent|connecte|authentifient avec|via, notifications dans|via|sur, intégré|intégrée à|avec',
  es: 'inicio|inician de sesión con|mediante, autenticación con|mediante|vía, notificaciones por|en|a través, integrado|integrada con',
}
