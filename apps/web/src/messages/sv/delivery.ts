/** How it went with a mail, in words. */
export const deliveryWords = {
  pending: 'väntar',
  sending: 'skickas',
  sent: 'skickat',
  failed: 'gick inte fram',
} as const;

/** Why it did not arrive. */
export const deliveryWhys: Readonly<Record<string, string>> = {
  refused: 'mottagarens server sade nej',
  uncertain: 'osäkert om det gick fram; skickas inte igen',
  gone: 'behövdes inte längre',
};

/** A rehearsal's mail reaches nobody. */
export const KEPT_IN_REHEARSAL = 'syns i övningen';
