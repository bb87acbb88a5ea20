import type { FactClauses } from '../shape.ts'

/** Each value of a fact as a clause that stands after “si”. */
export const es: FactClauses = {
  cloud: {
    azure: 'se trata de Azure',
    modernWork: 'se trata de Microsoft 365',
    security: 'se trata de la seguridad de Microsoft',
    dynamics365: 'se trata de Dynamics 365',
    powerPlatform: 'se trata de Power Platform',
  },
  tenant: {
    customer: 'se ejecuta en el inquilino del cliente',
    partner: 'se ejecuta en su propio inquilino',
  },
  role: {
    services: 'usted presta consultoría o integración',
    managedServices: 'usted es el proveedor de servicios gestionados',
    softwareVendor: 'usted es el fabricante de software',
    reseller: 'usted es el revendedor',
  },
  deployment: {
    code: 'se despliega con código',
    marketplaceApp: 'se despliega como aplicación de Azure del marketplace',
    vmOffer: 'se despliega como imagen de VM del marketplace',
    manual: 'se despliega a mano en el portal',
    existing: 'no se despliega nada nuevo',
  },
  underCounted: {
    yes: 'se ejecuta en AKS, VM Scale Sets o Azure Batch',
    no: 'no se ejecuta en AKS, VM Scale Sets ni Azure Batch',
  },
  agreement: {
    ea: 'el cliente compra con un contrato Enterprise (EA)',
    mca: 'el cliente compra con un contrato de cliente de Microsoft (MCA)',
    webDirect: 'el cliente paga por uso',
    csp: 'el cliente compra a través de un partner CSP',
  },
  leavingEa: {
    yes: 'la suscripción pasa pronto del EA al MCA',
    no: 'la suscripción no pasa pronto del EA al MCA',
  },
  access: {
    rbac: 'usted tiene un rol que permite actuar',
    readerOnly: 'usted solo tiene el rol de Lector',
    gdapOnly: 'usted solo tiene GDAP',
    none: 'usted no tiene acceso',
  },
  customerWillAct: {
    yes: 'el cliente está dispuesto a actuar',
    no: 'el cliente no está dispuesto a actuar',
  },
  partners: {
    one: 'usted es el único partner implicado',
    several: 'hay varios partners implicados',
  },
  existingRecord: {
    none: 'nadie tiene la reclamación o el registro',
    us: 'usted tiene la reclamación o el registro',
    otherPartner: 'otro partner tiene la reclamación o el registro',
  },
  marketplace: {
    transactable: 'su oferta se vende en el marketplace',
    listedOnly: 'su oferta solo está publicada en el marketplace',
    none: 'su oferta no está en el marketplace',
  },
  pracrApproved: {
    yes: 'Microsoft le confirma para PRACR',
    no: 'Microsoft no le confirma para PRACR',
  },
  environment: {
    public: 'está en la nube pública',
    government: 'está en la nube del Gobierno de EE. UU.',
    china: 'está en la nube de China (21Vianet)',
  },
  goals: {
    perSolutionReporting: 'usted quiere cifras por solución',
    lowEffort: 'usted quiere poco esfuerzo',
    durability: 'usted quiere algo que perdure',
    macc: 'usted quiere que cuente para el MACC del cliente',
    ipCoSell: 'usted quiere la venta conjunta de IP de Azure',
    designation: 'usted quiere puntos para una designación',
    incentives: 'usted quiere incentivos',
    onePartnerAcrossClouds: 'usted quiere un partner para todas las nubes',
  },
}
