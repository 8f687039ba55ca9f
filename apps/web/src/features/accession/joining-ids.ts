/** Which joining a form is about. */
export interface JoiningIds {
  readonly tenantId: string;
  readonly agreementId: string;
  readonly joiningId: string;
}
