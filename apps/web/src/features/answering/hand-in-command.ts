/** The command id of a handing in, kept until its receipt has been seen. */
export interface HandInCommand {
  readonly idFor: (content: string) => string;
  readonly forget: () => void;
}

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * One id per answer handed in: a double click, a reload or a lost receipt uses the same id again, so the answer
 * counts once. Other content (a changed draft or signatory) is another handing in and gets another id:
 * otherwise the receipt would speak of the earlier content.
 */
export function createHandInCommand(
  storage: Storage | null,
  recipientId: string,
  newCommandId: () => string,
): HandInCommand {
  const key = `overens:inlamning:${recipientId}`;
  let kept = parted(attempt(() => storage?.getItem(key) ?? null));
  return {
    idFor: (content) => {
      if (kept?.content !== content) {
        kept = { commandId: newCommandId(), content };
        const text = `${kept.commandId} ${content}`;
        attempt(() => storage?.setItem(key, text));
      }
      return kept.commandId;
    },
    forget: () => {
      kept = null;
      attempt(() => storage?.removeItem(key));
    },
  };
}

function parted(text: string | null | undefined): { commandId: string; content: string } | null {
  if (text === null || text === undefined) return null;
  const at = text.indexOf(' ');
  return { commandId: text.slice(0, at), content: text.slice(at + 1) };
}

/** Storage throws where it is full or switched off; the id then lives as long as the page. */
function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
