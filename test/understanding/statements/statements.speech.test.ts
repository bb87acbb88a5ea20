import { describe, expect, it } from 'vitest'
import { facts } from '../expected.ts'
import { heard } from '../support.ts'

describe('in plain speech', () => {
  describe('time', () => {
    it.each([
      ["We've had Owner on it since March.", 'access=rbac'],
      ['They have had an EA for years.', 'agreement=ea'],
      ['We had Owner until March.', ''],
      ['Not on the marketplace, maybe next year.', 'marketplace=none'],
      ['EA, maybe next year MCA.', 'agreement=ea'],
      ["We don't know yet if it will be under CSP or MCA.", ''],
      ['That was last year, now Microsoft bills them for it on the marketplace.', 'marketplace=transactable'],
      ['Whether Microsoft accepted us into PRACR is not known to me.', ''],
    ])('is read: %s', (message, expected) => expect(heard(message)).toEqual(facts(expected)))
  })

  describe('an answer of one word', () => {
    it.each([
      ['RBAC on their subscription? No.', 'cloud=azure tenant=customer'],
      ['Owner on the subscription, no, never.', 'cloud=azure'],
      ['Reader there? Yes.', 'access=readerOnly'],
    ])('is read: %s', (message, expected) => expect(heard(message)).toEqual(facts(expected)))
  })

  describe('whose it is', () => {
    it.each([
      ["Our two resource groups sit in the insurer's Azure tenant.", 'cloud=azure tenant=customer'],
      [
        'One of our subsidiaries develops software and offers it from its own Azure tenant.',
        'cloud=azure tenant=partner role=softwareVendor',
      ],
      ['The lab starts it in its own Azure subscription.', 'cloud=azure tenant=customer'],
    ])('is read: %s', (message, expected) => expect(heard(message)).toEqual(facts(expected)))
  })

  describe('who does it', () => {
    it.each([
      ['A distributor does the reselling.', ''],
      ['The LSP bills them.', ''],
      ['Our job is running the environment for the school as a managed service.', 'role=managedServices'],
      ["We deploy inside the client's subscription and hold Contributor on it.", 'cloud=azure tenant=customer access=rbac'],
      ["Our group has Contributor on the customer's subscription.", 'cloud=azure tenant=customer access=rbac'],
      ['The customer has Owner.', ''],
      ["It runs insiide the client's subscription and we hold Contributor on it.", 'cloud=azure tenant=customer access=rbac'],
    ])('is read: %s', (message, expected) => expect(heard(message)).toEqual(facts(expected)))
  })

  describe('a contract that is left, or kept', () => {
    it.each([
      ['The EA turns into an MCA in July.', 'agreement=ea leavingEa=yes'],
      ['They are on an EA which gets swapped for an MCA in October.', 'agreement=ea leavingEa=yes'],
      ['Their EA passes to an MCA next quarter.', 'agreement=ea leavingEa=yes'],
      ['Licences come out of an Enterprise Agreement.', 'agreement=ea'],
      ['It is under the EA and stays there.', 'agreement=ea leavingEa=no'],
    ])('is read: %s', (message, expected) => expect(heard(message)).toEqual(facts(expected)))
  })

  describe('what the customer does', () => {
    it.each([
      ['Nobody has registered themselves for it so far.', 'existingRecord=none'],
      ['Her team will not be keying anything in.', 'customerWillAct=no'],
      ['The council shall not enter anything itself.', 'customerWillAct=no'],
      ["She'll pop our partner number in.", 'customerWillAct=yes'],
      ['Their admin will fill that in.', 'customerWillAct=yes'],
    ])('is read: %s', (message, expected) => expect(heard(message)).toEqual(facts(expected)))
  })

  describe('a way in, or none', () => {
    it.each([
      ["We don't have a single login over there.", 'access=none'],
      ['Our staff hold neither a user account nor any other form of access.', 'access=none'],
      ['All we got is guest accounts that can view but not change.', 'access=readerOnly'],
      ['Our client got our team in by Entra guest invite.', ''],
      ['Eine Azure-Rolle haben wir nicht.', ''],
    ])('is read: %s', (message, expected) => expect(heard(message)).toEqual(facts(expected)))
  })

  describe('a record, a listing, a wish', () => {
    it.each([
      ['Marketplace: we have nothing there.', 'marketplace=none'],
      ['The former vendor is still showing there as partner of record.', 'existingRecord=otherPartner'],
      ["The DPOR field now shows the 2nd provider's name.", 'existingRecord=otherPartner'],
      ["I don't want to go back and fill things in every month.", '+ lowEffort'],
      ["I'd rather not have a lot of admin with this.", '+ lowEffort'],
      [
        'They want the same single partner for Azure, Microsoft 365 and Dynamics 365.',
        'cloud=azure / cloud=modernWork / cloud=dynamics365 + onePartnerAcrossClouds',
      ],
      ['One partner for Azure.', 'cloud=azure'],
    ])('is read: %s', (message, expected) => expect(heard(message)).toEqual(facts(expected)))
  })

  describe('accounts, logins and who pays whom', () => {
    it.each([
      ['It runs on Azure, in our own account.', 'cloud=azure tenant=partner'],
      ['Everything runs on Azure in the account that we ourselves pay Microsoft for.', 'cloud=azure tenant=partner'],
      ["It is in the hospital's own name.", 'tenant=customer'],
      ['They log in under their own names and our lads can change whatever they like.', 'access=rbac'],
      ['Our staff sign in with accounts that allow them to alter anything in it.', 'access=rbac'],
      ['We have permission to see, nothing more than that.', 'access=readerOnly'],
      ['Their admins are not allowed by audit to key anything in.', 'customerWillAct=no'],
      ['Our distributor invoices us for it every month.', 'agreement=csp role=reseller'],
      ['The customers pay us and we pay the distributor.', 'agreement=csp role=reseller'],
      ['We wrote a program for notaries.', 'role=softwareVendor'],
      ['They look after themselves.', ''],
      ['Our client runs a managed services business.', ''],
      ['An integrator who is long out of the picture is still entered as DPOR.', 'existingRecord=otherPartner'],
      ['The incumbent, a big SI, already has CPOR on it.', 'existingRecord=otherPartner'],
      ['No partner is down against it.', 'existingRecord=none'],
      ['The fund will make no entries for the benefit of suppliers.', 'customerWillAct=no'],
    ])('is read: %s', (message, expected) => expect(heard(message)).toEqual(facts(expected)))
  })
})
