/** Which of a party's joinings a form is about, and the link that proves the right to it. */
export interface PartyJoiningIds {
  readonly partyLinkId: string;
  readonly agreementId: string;
  readonly joiningId: string;
}
