'use client';

/**
 * The API in the browser, fetched when a person first does something: reading a page must not wait for what
 * only acting on it needs.
 */
export async function loadApi() {
  return (await import('./api-client.ts')).apiClient;
}
