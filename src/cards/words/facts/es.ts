import type { FactWords } from '../shape.ts'

const si = { label: 'Sí' }
const no = { label: 'No' }

export const es: FactWords = {
  cloud: {
    label: 'Nube de Microsoft',
    question: '¿De qué nube o producto de Microsoft se trata?',
    values: {
      azure: {
        label: 'Azure',
        hint: 'Máquinas virtuales, bases de datos, servicios de IA, Sentinel, Defender for Cloud, capacidad de Fabric',
      },
      modernWork: { label: 'Microsoft 365 (Modern Work)', hint: 'Teams, Exchange, SharePoint, Intune, Windows 365, Microsoft 365 Copilot' },
      security: { label: 'Seguridad de Microsoft', hint: 'Entra, Defender XDR, Defender for Endpoint u Office, Purview' },
      dynamics365: { label: 'Dynamics 365', hint: 'Cualquier aplicación de Dynamics 365, Business Central, Copilot Studio' },
      powerPlatform: { label: 'Power Platform', hint: 'Power Apps, Power Automate, Power BI, Dataverse, Customer Insights' },
    },
  },
  tenant: {
    label: 'Dónde se ejecuta',
    question: '¿En el inquilino o la suscripción de quién se ejecuta?',
    values: { customer: { label: 'El inquilino del cliente' }, partner: { label: 'Nuestro propio inquilino' } },
  },
  role: {
    label: 'Su papel',
    question: '¿Qué papel tiene usted en esta parte?',
    values: {
      services: { label: 'Consultoría o integración', hint: 'Usted asesora, construye o migra' },
      managedServices: { label: 'Proveedor de servicios gestionados', hint: 'Usted lo opera para el cliente' },
      softwareVendor: { label: 'Fabricante de software (ISV)', hint: 'Es su propio producto' },
      reseller: { label: 'Revendedor', hint: 'CSP, partner de licencias o distribuidor' },
    },
  },
  deployment: {
    label: 'Cómo se despliega',
    question: '¿Cómo se crean los recursos de Azure?',
    values: {
      code: { label: 'Con código', hint: 'ARM, Bicep, Terraform, scripts o pipelines' },
      marketplaceApp: { label: 'Como aplicación de Azure del marketplace', hint: 'Plantilla de solución o aplicación administrada' },
      vmOffer: { label: 'Como imagen de VM del marketplace' },
      manual: { label: 'A mano en el portal' },
      existing: { label: 'No se despliega nada nuevo', hint: 'Ya está en marcha' },
    },
  },
  underCounted: {
    label: 'AKS, conjuntos de escalado o Batch',
    question: '¿La solución se ejecuta en AKS, VM Scale Sets o Azure Batch?',
    values: { yes: si, no },
  },
  agreement: {
    label: 'Contrato del cliente',
    question: '¿Con qué contrato compra el cliente?',
    values: {
      ea: { label: 'Contrato Enterprise (EA)' },
      mca: { label: 'Contrato de cliente de Microsoft (MCA)', hint: 'También MCA-E' },
      webDirect: { label: 'Pago por uso', hint: 'Web Direct, tarjeta de crédito' },
      csp: { label: 'A través de un partner CSP' },
    },
  },
  leavingEa: {
    label: 'Salida del EA',
    question: '¿Pasará pronto la suscripción del EA al MCA?',
    values: { yes: si, no },
  },
  access: {
    label: 'Su acceso',
    question: '¿Qué acceso tiene usted en el inquilino del cliente?',
    values: {
      rbac: {
        label: 'Un rol que permite actuar',
        hint: 'Propietario, Colaborador o similar, también por Lighthouse o entidad de servicio',
      },
      readerOnly: { label: 'Solo Lector' },
      gdapOnly: { label: 'Solo GDAP', hint: 'Administración delegada y ningún rol de Azure' },
      none: { label: 'Sin acceso' },
    },
  },
  customerWillAct: {
    label: 'El cliente actuará',
    question: '¿Está dispuesto el cliente a introducir o cambiar algo por sí mismo?',
    values: { yes: si, no },
  },
  partners: {
    label: 'Partners implicados',
    question: '¿Cuántos partners atienden esta suscripción o carga de trabajo?',
    values: { one: { label: 'Solo nosotros' }, several: { label: 'Varios' } },
  },
  existingRecord: {
    label: 'Reclamación o registro actual',
    question: '¿Quién tiene hoy la reclamación o el registro como partner?',
    values: { none: { label: 'Nadie' }, us: { label: 'Nosotros' }, otherPartner: { label: 'Otro partner' } },
  },
  marketplace: {
    label: 'Oferta en el marketplace',
    question: '¿Se vende su propia oferta en el marketplace de Microsoft?',
    values: {
      transactable: { label: 'Se vende allí', hint: 'Facturada por Microsoft' },
      listedOnly: { label: 'Solo publicada', hint: 'Contacto, gratuita o con licencia propia (BYOL)' },
      none: { label: 'No está allí' },
    },
  },
  pracrApproved: {
    label: 'Aprobación de PRACR',
    question: '¿Le ha confirmado Microsoft para PRACR?',
    values: { yes: si, no },
  },
  environment: {
    label: 'Entorno de nube',
    question: '¿En qué entorno de nube de Microsoft está?',
    values: {
      public: { label: 'Nube pública' },
      government: { label: 'Gobierno de EE. UU.' },
      china: { label: 'China (21Vianet)' },
    },
  },
  goals: {
    label: 'Sus objetivos',
    question: '¿Qué debe aportarle la atribución?',
    values: {
      perSolutionReporting: { label: 'Cifras por solución' },
      lowEffort: { label: 'Poco esfuerzo' },
      durability: { label: 'Algo que perdure' },
      macc: { label: 'Que cuente para el MACC del cliente' },
      ipCoSell: { label: 'Venta conjunta de IP de Azure' },
      designation: { label: 'Puntos para una designación' },
      incentives: { label: 'Incentivos' },
      onePartnerAcrossClouds: { label: 'Un partner para todas las nubes' },
    },
  },
}
