import { describe, expect, it } from 'vitest'
import { facts } from '../expected.ts'
import { heard } from '../support.ts'

describe('a denial', () => {
  it.each([
    ['Functions only, so no aks / vmss / batch.', 'underCounted=no'],
    ["We have no rights in their Azure tenant and won't get any.", 'cloud=azure tenant=customer access=none'],
    ["We hold no permissions at all in the client's tenant.", 'tenant=customer access=none'],
    ['We were never given any access to their tenant.', 'tenant=customer access=none'],
    ['The workload is not on AKS any more.', 'underCounted=no'],
    ['No Kubernetes in there, no scale sets either.', 'underCounted=no'],
    ['There is no AKS, VMSS or Batch involved.', 'underCounted=no'],
    ["It doesn't run on Kubernetes.", 'underCounted=no'],
    ["Our offer isn't transactable yet.", 'marketplace=listedOnly role=softwareVendor'],
    ['We are not on the marketplace.', 'marketplace=none'],
    ['Nothing of ours is listed on the marketplace.', 'marketplace=none'],
    ["They haven't got an EA.", ''],
    ['The customer is not on CSP.', ''],
    ['It is not Dynamics.', ''],
    ["We don't do Power Platform for them.", ''],
    ['We are no reseller.', ''],
    ['We are not an ISV.', ''],
    ['We are not the MSP, we are the integrator.', 'role=services'],
    ['They are not on an EA, they are on an MCA.', 'agreement=mca'],
    ['Not EA but MCA-E.', 'agreement=mca'],
    ['MCA, not EA.', 'agreement=mca'],
    ['It runs in their tenant, not in ours.', 'tenant=customer'],
    ['Not our tenant, theirs.', 'tenant=customer'],
    ["It isn't in the customer's tenant, it is in ours.", 'tenant=partner'],
    ['We are not using Terraform, everything is clicked in the portal.', 'deployment=manual'],
    ["They aren't leaving the EA.", 'agreement=ea leavingEa=no'],
    ['They have no plans to leave the EA.', 'agreement=ea leavingEa=no'],
    ['No other partner is involved.', 'partners=one'],
    ['There are no other partners in this tenant.', 'partners=one'],
    ['Nobody has claimed it yet.', 'existingRecord=none'],
    ["The customer won't enter anything.", 'customerWillAct=no'],
    ['The customer refuses to change anything themselves.', 'customerWillAct=no'],
    ["Microsoft hasn't approved us for PRACR.", 'pracrApproved=no'],
    ["We haven't been confirmed for PRACR.", 'pracrApproved=no'],
    ['This is not a government cloud.', 'environment=public'],
    ['Azure only, no M365, no Dynamics.', 'cloud=azure'],
    ["It's Azure rather than Microsoft 365.", 'cloud=azure'],
    ["We don't care about incentives.", ''],
    ["We don't need a designation.", ''],
    ["There's no MACC at this customer.", ''],
  ])('in "%s" leaves "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('a denial that ends before the fact', () => {
  it.each([
    ['We have no Owner role, only Reader.', 'access=readerOnly'],
    ['We have nothing but the portal to deploy with.', 'deployment=manual'],
    ['They use nothing but Azure.', 'cloud=azure'],
    ['No AKS, and they have an EA.', 'underCounted=no agreement=ea'],
    ['Azure: no access for us.', 'cloud=azure access=none'],
    ['There is no AKS in it, the customer buys through CSP.', 'underCounted=no agreement=csp'],
    ['No doubt about it, they are on an EA.', 'agreement=ea'],
    ['No problem, the customer has an MCA.', 'agreement=mca'],
    ['Not a big customer, Azure under an EA.', 'cloud=azure agreement=ea'],
    ['It is not complicated: we are an ISV.', 'role=softwareVendor'],
    ['We have no GDAP but Contributor on the subscription.', 'access=rbac cloud=azure'],
    ['No GDAP, just the Owner role.', 'access=rbac'],
    ['They never had anything but an EA.', 'agreement=ea'],
    ['Nothing in there was ever scripted everything was built by hand in the portal.', 'deployment=manual'],
    ['We have no login there and that will not change.', 'access=none'],
    ['It has not been easy, but the customer has made us Contributor.', 'access=rbac'],
    ['We do not resell, we consult.', 'role=services'],
    ['We cannot wait to move them to Azure.', 'cloud=azure'],
    ['Why not, we hold Owner there.', 'access=rbac'],
  ])('in "%s" leaves "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('a double denial', () => {
  it.each([
    ['It is not that we have no access.', ''],
    ['There is nobody but us on it.', 'partners=one'],
    ['We are not without rights: we are Contributor.', 'access=rbac'],
    ["We don't have no rights, we are Owner.", 'access=rbac'],
  ])('in "%s" leaves "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('an exclusion', () => {
  it.each([
    ['It is everything except Dynamics.', ''],
    ['Azure, and nothing else.', 'cloud=azure'],
    ['Azure and M365, everything except Dynamics.', 'cloud=azure / cloud=modernWork'],
    ['Azure without AKS.', 'cloud=azure underCounted=no'],
    ['We do the whole estate but not the security side, so Azure.', 'cloud=azure'],
    ['Power BI, minus Dataverse.', 'cloud=powerPlatform'],
  ])('in "%s" leaves "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('a doubt', () => {
  it.each([
    ['Azure, maybe EA, not sure.', 'cloud=azure'],
    ['I think it might be an MCA.', ''],
    ['No idea whether they are on CSP.', ''],
    ['Could be EA or MCA.', ''],
    ['EA or MCA, I would have to look it up.', ''],
    ['Either their subscription or ours.', 'cloud=azure'],
    ['We are probably Contributor there.', ''],
    ["I don't know if another partner holds the claim.", ''],
    ["Azure in the customer's tenant; the agreement is unclear.", 'cloud=azure tenant=customer'],
    ["It's Azure. Perhaps they will leave the EA next year.", 'cloud=azure'],
    ["They'll give us Contributor next week.", ''],
    ['We have Reader now, Contributor comes next week.', 'access=readerOnly'],
    ['Our SaaS will be transactable in Q2.', 'role=softwareVendor'],
    ["EA, don't know more.", 'agreement=ea'],
    ["Contributor, I don't know about the rest.", 'access=rbac'],
    ['Unsure about AKS.', ''],
    ["Is it on AKS? I can't tell. It is Azure anyway.", 'cloud=azure'],
    ['We are an SI. Whether it is Terraform or the portal has not been decided.', 'role=services'],
    ['Supposedly they buy via CSP.', ''],
    ['We need to check whether the offer is transactable.', ''],
    ['EA I guess.', ''],
    ['Not sure which model we need, but it is Azure on EA.', 'cloud=azure agreement=ea'],
    ['I am sure they are on an EA.', 'agreement=ea'],
    ["They are on an EA, if that wasn't clear.", 'agreement=ea'],
    ['Maybe you can help: Azure, customer tenant, EA.', 'cloud=azure tenant=customer agreement=ea'],
  ])('in "%s" leaves "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('a supposition', () => {
  it.each([
    ['Azure under an EA. If they moved to an MCA, what would change?', 'cloud=azure agreement=ea'],
    ['We are an SI. Would it help if we had Owner?', 'role=services'],
    ['Azure, customer tenant. Suppose we shipped it with Bicep.', 'cloud=azure tenant=customer'],
    ['We are an integrator; should they ever buy through CSP, we will tell you.', 'role=services'],
    ['Azure in their tenant. Unless they leave the EA we stay as we are.', 'cloud=azure tenant=customer'],
    ['It is Azure. Imagine it ran on AKS.', 'cloud=azure'],
    ['We host it in our own tenant. What happens once it is transactable?', 'tenant=partner'],
    ['They ask if it counts, they are on CSP.', 'agreement=csp'],
    ['If it helps: we are an ISV.', 'role=softwareVendor'],
    ['If I am not mistaken they have an EA.', ''],
  ])('in "%s" leaves "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('a supposition that goes on behind a comma', () => {
  it.each(['What if it were App Service, so without AKS, scale sets or Batch?', 'If we moved it to App Service, no AKS and no Batch?'])(
    'supposes all of "%s"',
    (message) => {
      expect(heard(message).join(' ')).not.toContain('underCounted')
    },
  )
})

describe('what somebody else says or wants', () => {
  it.each([
    ['Their reseller says DPOR. It is Azure.', 'cloud=azure'],
    ["Azure in the customer's tenant. Their LSP told us CPOR is the way.", 'cloud=azure tenant=customer'],
    ['Our competitor runs their Dynamics, we do Azure.', 'cloud=azure'],
    ['We do Power BI for them. Another customer of ours is on CSP.', 'cloud=powerPlatform'],
    ['A friend of mine at an MSP had AKS, our case is M365.', 'cloud=modernWork'],
    ['The customer is an ISV, we are their SI.', 'role=services'],
    ['Our manager wants the designation.', '+ designation'],
    ['The customer wants it to count for their MACC.', '+ macc'],
    ['The customer is a consultancy themselves. We are an ISV.', 'role=softwareVendor'],
    ['They bought the licences from a reseller. We do the rollout as an SI.', 'agreement=csp role=services'],
    ['Unlike our last customer this one is on an EA.', 'agreement=ea'],
  ])('in "%s" leaves "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('the past', () => {
  it.each([
    ['They used to be on an EA, now it is an MCA.', 'agreement=mca'],
    ['Previously we had Reader, today we are Contributor.', 'access=rbac'],
    ['It was hosted in our tenant, it now runs in theirs.', 'tenant=customer'],
    ['Until last year they bought through CSP.', ''],
    ['They were an EA customer for years.', ''],
    ['Formerly pay-as-you-go.', ''],
    ['The previous partner had Owner.', ''],
    ['Azure was moved last year, nothing new gets deployed.', 'cloud=azure deployment=existing'],
    ['Two years ago a competitor claimed the workload and still holds it.', 'existingRecord=otherPartner'],
    ['We left the EA and are on an MCA these days.', 'agreement=mca'],
    ['Once upon a time it was AKS, today App Service.', 'cloud=azure'],
  ])('in "%s" leaves "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('the same in other languages', () => {
  it.each([
    ['Wir haben im Tenant des Kunden keine Rechte und bekommen auch keine.', 'tenant=customer access=none'],
    ['Der Kunde hat keinen EA, sondern einen MCA.', 'agreement=mca'],
    ['Vielleicht EA, da bin ich mir nicht sicher.', ''],
    ['Es läuft nicht auf AKS.', 'underCounted=no'],
    ['Früher EA, jetzt MCA.', 'agreement=mca'],
    ['Wir sind kein Reseller, sondern Systemintegrator.', 'role=services'],
    ['Der Kunde will nichts eintragen.', 'customerWillAct=no'],
    ["Le client n'a pas d'EA mais un MCA.", 'agreement=mca'],
    ["Nous n'avons aucun accès au tenant du client.", 'tenant=customer access=none'],
    ['Peut-être un EA, je ne sais pas.', ''],
    ["Ce n'est pas sur AKS.", 'underCounted=no'],
    ["Avant c'était un EA, maintenant un MCA.", 'agreement=mca'],
    ['Nous ne sommes pas revendeur, nous sommes intégrateur.', 'role=services'],
    ['El cliente no tiene EA, tiene MCA.', 'agreement=mca'],
    ['No tenemos ningún acceso al tenant del cliente.', 'tenant=customer access=none'],
    ['Quizás EA, no lo sé.', ''],
    ['No corre en AKS.', 'underCounted=no'],
    ['Antes EA, ahora MCA.', 'agreement=mca'],
    ['No somos revendedor, somos integrador.', 'role=services'],
    ['お客様はEAではなくMCAです。', 'agreement=mca'],
    ['お客様のテナントへのアクセス権はありません。', 'tenant=customer access=none'],
    ['たぶんEAですが、わかりません。', ''],
    ['以前はEAでしたが、今はMCAです。', 'agreement=mca'],
  ])('in "%s" leaves "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})
