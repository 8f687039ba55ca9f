'use client';

/** The API as this party uses it, fetched when a person first does something. */
export async function loadPartyApi(partyLinkId: string) {
  return (await import('../../trpc/api-client.ts')).partyApiClient(partyLinkId);
}
