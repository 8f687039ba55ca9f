/**
 * Spread on a form that only script sends. Pressed before the page has come to life, a form would otherwise be
 * sent as an address: the page loads anew, what was written is gone, and a reason stands in the history.
 * A form of this method outside a dialog does nothing when it is sent by the browser itself.
 */
export const liveForm = { method: 'dialog', noValidate: true } as const;
